"""A bad value gives one line that names the variable and says what it must be, without showing the value."""

import pytest

from bot.config import _MUST_BE, Config, ConfigError, load_config


@pytest.mark.parametrize(
    ("name", "value", "why"),
    [
        ("WEBHOOK_SECRET", "x", "16 to 256"),
        ("WEBHOOK_SECRET", "fifteen-letters", "16 to 256"),
        ("WEBHOOK_SECRET", "with a blank in the middle", "16 to 256"),
        ("API_TOKEN", "too-short", "16 to 512"),
        ("BOT_TOKEN", "5:secret-but-short", "@BotFather"),
        ("PORT", "70000", "65535"),
        ("OWNER_IDS", "mia", "such as 123456789,987654321"),
        ("CORS_ORIGINS", "ours.example.com", "such as https://"),
        ("TRUSTED_PROXIES", "proxy", "networks separated by commas"),
        ("MONGODB_URI", "db.example.org", "begins with mongodb://"),
        ("REDIS_URL", "cache.example.org", "begins with redis://"),
        ("MONGODB_DB", "my db", "letters, digits"),
        ("WEBHOOK_URL", "ours.example.com", "such as https://"),
        ("PUBLIC_URL", "http://bot.example.org", "such as https://"),
        ("PUBLIC_URL", "https://bot.example.org/panel", "no path"),
        ("PUBLIC_URL", "https://bot.example.org?x=1", "no path"),
        ("PUBLIC_URL", "https://localhost:8002", "a dot"),
        ("PUBLIC_URL", "https://mia@bot.example.org", "no path"),
        ("TELEGRAM_API_URL", "localhost:8081", "Bot API server"),
        ("LOG_LEVEL", "loud", "DEBUG, INFO"),
        ("REQUESTS_PER_MINUTE", "0", "1 or more"),
        ("ALLOW_PRIVATE_WEBHOOKS", "perhaps", "true or false"),
    ],
)
def test_an_error_names_the_setting(monkeypatch: pytest.MonkeyPatch, name: str, value: str, why: str) -> None:
    monkeypatch.setenv(name, value)
    with pytest.raises(ConfigError, match=f"^{name}: .*{why}") as caught:
        load_config()
    assert value not in str(caught.value)


def test_all_invalid_settings_are_reported_together(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PORT", "x")
    monkeypatch.setenv("OWNER_IDS", "y")
    with pytest.raises(ConfigError) as caught:
        load_config()
    assert [line.partition(":")[0] for line in str(caught.value).splitlines()] == ["PORT", "OWNER_IDS"]


def test_every_variable_has_its_line() -> None:
    assert _MUST_BE.keys() == Config.model_fields.keys()


def test_a_space_behind_a_comma_is_no_mistake(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OWNER_IDS", "1, 2")
    monkeypatch.setenv("TRUSTED_PROXIES", "127.0.0.1, 10.0.0.0/8")
    config = load_config()
    assert (config.operators, len(config.proxies)) == ([1, 2], 2)


@pytest.mark.parametrize("value", ["https://bot.example.org", "https://bot.example.org/"])
def test_a_public_address_may_end_with_a_slash(monkeypatch: pytest.MonkeyPatch, value: str) -> None:
    monkeypatch.setenv("PUBLIC_URL", value)
    assert load_config().public_url == "https://bot.example.org"


def test_all_that_is_secret_is_known_to_the_logs(monkeypatch: pytest.MonkeyPatch) -> None:
    given = {
        "BOT_TOKEN": "4242:a-token-of-twenty-letters",
        "API_TOKEN": "the-token-of-the-operator",
        "WEBHOOK_SECRET": "the-secret-of-the-webhook",
        "WEBHOOK_URL": "https://bot.example.org/updates",
        "MONGODB_URI": "mongodb://me:p%40ss@w:rd@db.example.org/?x=1",
        "REDIS_URL": "redis://:hunter2@127.0.0.1/0",
    }
    for name, value in given.items():
        monkeypatch.setenv(name, value)
    config = load_config()
    assert config.webhook_address is not None
    hidden = {given["BOT_TOKEN"], given["API_TOKEN"], given["WEBHOOK_SECRET"], "hunter2", "p%40ss@w:rd", "p@ss@w:rd"}
    assert hidden | {config.webhook_address.rpartition("/")[2]} <= set(config.secrets)
