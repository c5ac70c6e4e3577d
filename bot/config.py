"""The configuration: every environment variable, from the environment or from `.env`. It's read once."""

import hashlib
import hmac
import logging
import re
from ipaddress import IPv4Network, IPv6Network, ip_network
from pathlib import Path
from typing import Annotated, Final
from urllib.parse import unquote

from pydantic import Field, SecretStr, ValidationError, ValidationInfo, field_validator
from pydantic_settings import BaseSettings, SettingsConfigDict

from bot.roles import Role
from models.quotas import Limits
from models.retention import Retention
from services.core.outside import LanguageModel

_BOT_TOKEN: Final = re.compile(r"[0-9]{1,19}:[A-Za-z0-9_-]{20,100}")
_PASSWORD: Final = re.compile(r"://[^:/]*:(.*)@")
"""The password in an address, even if the address is invalid."""
_ORIGIN: Final = r"https?://[a-z0-9.-]+(:[0-9]{1,5})?"
_LISTS: Final = r"^(https?://[^\s,{}]+\{user_id\}[^\s,{}]*(,\s*https?://[^\s,{}]+\{user_id\}[^\s,{}]*)*)?$"
_PUBLIC: Final = r"https://[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)+(:[0-9]{1,5})?"
"""What Telegram can open: HTTPS, and a host with a dot, so not `localhost`."""


def _listed(value: str) -> list[str]:
    """The comma-separated parts."""
    return [one for one in value.split(",") if one]


_Days = Annotated[int, Field(ge=1, le=3650)]
_LIMIT: Final = "a whole number, 1 or more"
_MUST_BE: Final = {
    "bot_token": "a token from @BotFather, such as 123456789:AAF… Copy it again",
    "telegram_api_url": "the address of a Bot API server, such as http://127.0.0.1:8081",
    "mongodb_uri": "an address that begins with mongodb:// or mongodb+srv://, such as mongodb://127.0.0.1:27017",
    "mongodb_db": "a name of at most 38 letters, digits, _ and -, such as bot_manager",
    "redis_url": "an address that begins with redis://, rediss:// or unix://, such as redis://127.0.0.1:6379",
    "host": "an address to listen on, such as 127.0.0.1",
    "port": "a number from 1 to 65535, such as 8002",
    "log_level": "DEBUG, INFO, WARNING or ERROR",
    "data_dir": "a folder, such as ./data",
    "api_token": "16 to 512 visible ASCII characters; if you leave it out, one is created for you",
    "webhook_url": "an address without ? and #, such as https://bot.example.org/telegram",
    "webhook_secret": "16 to 256 letters, digits, _ and -; if you leave it out, it's derived from the bot's token",
    "public_url": "an address with https://, a dot in its host and no path, such as https://bot.example.org",
    "messages_per_second": _LIMIT,
    "messages_per_group_minute": _LIMIT,
    "owner_ids": "Telegram user IDs separated by commas, such as 123456789,987654321",
    "failures_per_minute": _LIMIT,
    "cors_origins": "origins separated by commas, such as https://panel.example.org",
    "trusted_proxies": "addresses or networks separated by commas, such as 127.0.0.1,10.0.0.0/8",
    "allow_private_webhooks": "true or false",
    "ban_list_urls": "addresses separated by commas, each with {user_id}, such as https://list.example.org/check?user_id={user_id}",
    "llm_url": "an address without a slash at its end, such as http://127.0.0.1:11434/v1",
    "llm_model": "a name of at most 200 characters",
    "llm_key": "the key that the server of the model gave you",
    "llm_budget": _LIMIT,
    "requests_per_minute": _LIMIT,
    "demo": "true or false",
    "backups": "a whole number, 0 or more",
    **dict.fromkeys(("log_days", "report_days", "delivery_days"), "a whole number from 1 to 3650"),
    **dict.fromkeys(("figure_days", "action_days"), "a whole number from 0 to 3650"),
    "otel_exporter_otlp_endpoint": "an address without its path, such as http://127.0.0.1:4318",
    "role": "all, bot, api or worker; without MONGODB_URI, only all",
}
"""What each variable must be, with an example: errors say this and never show the value."""


class ConfigError(Exception):
    """Invalid values. There's a line for each, which names the variable and says what it must be."""


class Config(BaseSettings):
    """What the operator can set. Empty values count as unset."""

    model_config = SettingsConfigDict(
        env_file=".env", env_ignore_empty=True, extra="ignore", frozen=True, hide_input_in_errors=True
    )

    bot_token: Annotated[SecretStr | None, Field(description="The bot's token; unset: the bot is off")] = None
    telegram_api_url: Annotated[
        str,
        Field(
            pattern=r"^https?://\S+$",
            description="The Bot API server: `{url}/bot{token}/{method}` is the address of each call",
        ),
    ] = "https://api.telegram.org"
    mongodb_uri: Annotated[
        str | None, Field(pattern=r"^mongodb(\+srv)?://\S+$", description="MongoDB; unset: an embedded database")
    ] = None
    mongodb_db: Annotated[str, Field(pattern=r"^[A-Za-z0-9_-]{1,38}$", description="The database's name")] = (
        "bot_manager"
    )
    redis_url: Annotated[
        str | None,
        Field(pattern=r"^(rediss?|unix)://\S+$", description="Redis; unset: the cache is inside the process"),
    ] = None
    host: Annotated[str, Field(min_length=1, description="The address that the API listens on")] = "127.0.0.1"
    port: Annotated[int, Field(ge=1, le=65535, description="The port that the API listens on")] = 8002
    log_level: Annotated[str, Field(description="DEBUG, INFO, WARNING or ERROR")] = "INFO"
    data_dir: Annotated[Path, Field(description="Where the embedded database and the API token are kept")] = Path(
        "./data"
    )
    api_token: Annotated[
        SecretStr | None,
        Field(
            description="The operator's token, with full access to the API; unset: one is created at the first start"
        ),
    ] = None
    webhook_url: Annotated[
        str | None,
        Field(
            pattern=r"^https?://[^/?#\s]+(/[^?#\s]*)?$",
            description="The address below which Telegram sends updates; unset: long polling",
        ),
    ] = None
    webhook_secret: Annotated[
        SecretStr | None,
        Field(description="The webhook's secret, at least 16 characters; unset: derived from the bot's token"),
    ] = None
    public_url: Annotated[
        str | None,
        Field(
            pattern=rf"^{_PUBLIC}/?$",
            description="The panel's public address, which buttons in Telegram open; unset: there are no such buttons",
        ),
    ] = None
    messages_per_second: Annotated[
        int, Field(ge=1, description="How many messages the bot sends per second at most")
    ] = 30
    messages_per_group_minute: Annotated[
        int, Field(ge=1, description="How many messages the bot sends to one group per minute at most")
    ] = 20

    owner_ids: Annotated[
        str,
        Field(
            pattern=r"^([0-9]{1,16}(,[0-9]{1,16})*)?$",
            description="The operators' Telegram IDs, separated by commas; operators see all groups",
        ),
    ] = ""
    failures_per_minute: Annotated[
        int, Field(ge=1, description="How many bad tokens one address may send per minute; after that it has to wait")
    ] = Limits().failures
    cors_origins: Annotated[
        str,
        Field(
            pattern=rf"^({_ORIGIN}(,{_ORIGIN})*)?$",
            description="Origins of pages that may call the API, separated by commas; unset: none",
        ),
    ] = ""
    trusted_proxies: Annotated[
        str,
        Field(description="Addresses or networks of the proxies in front of the API, separated by commas; unset: none"),
    ] = ""
    allow_private_webhooks: Annotated[bool, Field(description="Whether webhooks may point into a private network")] = (
        False
    )
    ban_list_urls: Annotated[
        str,
        Field(
            pattern=_LISTS,
            description="Shared ban lists that groups can turn on, with `{user_id}` in each address; unset: none",
        ),
    ] = ""
    llm_url: Annotated[
        str | None,
        Field(
            pattern=r"^https?://[^\s?#]*[^\s?#/]$",
            description="A language model for second opinions on spam: `{url}/chat/completions` is called; unset: none",
        ),
    ] = None
    llm_model: Annotated[str, Field(max_length=200, description="The name of that model")] = ""
    llm_key: Annotated[SecretStr | None, Field(description="The key of that model's server, if it needs one")] = None
    llm_budget: Annotated[int, Field(ge=1, description="How many questions a process asks it per day at most")] = 500
    requests_per_minute: Annotated[
        int, Field(ge=1, description="How many requests one caller may make per minute, with all their tokens")
    ] = Limits().requests
    demo: Annotated[bool, Field(description="Whether this is a demo; the panel then says so")] = False
    backups: Annotated[
        int, Field(ge=0, description="How many nightly backups of the embedded database are kept; 0: none are made")
    ] = 10
    log_days: Annotated[_Days, Field(description="How many days logs are kept")] = Retention().logs
    report_days: Annotated[_Days, Field(description="How many days members' reports are kept")] = Retention().reports
    delivery_days: Annotated[_Days, Field(description="How many days deliveries to webhooks are kept")] = (
        Retention().deliveries
    )
    figure_days: Annotated[
        int,
        Field(ge=0, le=3650, description="How many days people's daily counts are kept; 0: as long as their group"),
    ] = 0
    action_days: Annotated[
        int,
        Field(ge=0, le=3650, description="How many days actions that are over are kept; 0: as long as their group"),
    ] = 0
    otel_exporter_otlp_endpoint: Annotated[
        str | None,
        Field(pattern=r"^https?://\S+$", description="Where to send traces, over OTLP and HTTP; unset: none are sent"),
    ] = None
    role: Annotated[
        Role, Field(description="What this process does: all, or only the work of a bot, an api or a worker")
    ] = Role.ALL

    @field_validator("owner_ids", "cors_origins", "trusted_proxies", mode="before")
    @classmethod
    def _without_spaces(cls, value: str) -> str:
        """People type spaces after commas."""
        return "".join(value.split())

    @field_validator("role")
    @classmethod
    def _has_others(cls, value: Role, info: ValidationInfo) -> Role:
        if value is not Role.ALL and info.data.get("mongodb_uri") is None:
            raise ValueError("the embedded database is for one process, which does everything")
        return value

    @field_validator("public_url")
    @classmethod
    def _without_slash(cls, value: str | None) -> str | None:
        return value.rstrip("/") if value is not None else None

    @field_validator("log_level")
    @classmethod
    def _known_level(cls, value: str) -> str:
        if value.upper() not in logging.getLevelNamesMapping():
            raise ValueError("no level of logging")
        return value.upper()

    @field_validator("trusted_proxies")
    @classmethod
    def _networks(cls, value: str) -> str:
        for one in _listed(value):
            ip_network(one)
        return value

    @field_validator("bot_token")
    @classmethod
    def _like_a_bot_token(cls, value: SecretStr | None) -> SecretStr | None:
        if value is not None and not _BOT_TOKEN.fullmatch(value.get_secret_value()):
            raise ValueError("no token of Telegram's")
        return value

    @field_validator("api_token")
    @classmethod
    def _long_enough(cls, value: SecretStr | None) -> SecretStr | None:
        if value is not None and not re.fullmatch(r"[!-~]{16,512}", value.get_secret_value()):
            raise ValueError("no token of ours")
        return value

    @field_validator("webhook_secret")
    @classmethod
    def _fits_the_header(cls, value: SecretStr | None) -> SecretStr | None:
        # Bot API, setWebhook: secret_token
        if value is not None and not re.fullmatch(r"[A-Za-z0-9_-]{16,256}", value.get_secret_value()):
            raise ValueError("no secret that fits the header")
        return value

    @property
    def secrets(self) -> list[str]:
        """The secrets that no log may contain."""
        fields = (self.bot_token, self.api_token, self.webhook_secret)
        given = [field.get_secret_value() for field in fields if field is not None]
        passwords = [one for url in self._addresses for one in _PASSWORD.findall(url or "")]
        derived = [self.effective_webhook_secret, self._webhook_part]
        return [*given, *passwords, *(unquote(one) for one in passwords), *derived]

    @property
    def _addresses(self) -> tuple[str | None, ...]:
        """The addresses that may contain a password."""
        return self.mongodb_uri, self.redis_url, self.otel_exporter_otlp_endpoint

    @property
    def language_model(self) -> LanguageModel | None:
        """The model for second opinions; None if it's not configured."""
        if self.llm_url is None:
            return None
        return LanguageModel(self.llm_url, self.llm_model, self.llm_key, self.llm_budget)

    @property
    def ban_lists(self) -> tuple[str, ...]:
        """The addresses of shared ban lists."""
        return tuple(one.strip() for one in _listed(self.ban_list_urls))

    @property
    def operators(self) -> list[int]:
        """The ids in `owner_ids`."""
        return [int(one) for one in _listed(self.owner_ids)]

    @property
    def limits(self) -> Limits:
        """The rate limits for callers of the API, per minute."""
        return Limits(self.requests_per_minute, self.failures_per_minute)

    @property
    def retention(self) -> Retention:
        """How long data with a limited age is kept."""
        return Retention(
            self.log_days, self.report_days, self.delivery_days, self.figure_days or None, self.action_days or None
        )

    @property
    def origins(self) -> list[str]:
        """The origins in `cors_origins`."""
        return _listed(self.cors_origins)

    @property
    def proxies(self) -> list[IPv4Network | IPv6Network]:
        """The networks in `trusted_proxies`."""
        return [ip_network(one) for one in _listed(self.trusted_proxies)]

    @property
    def webhook_address(self) -> str | None:
        """Where Telegram sends updates. The last part of the path is secret, too. None means long polling."""
        if self.webhook_url is None:
            return None
        return f"{self.webhook_url.rstrip('/')}/{self._webhook_part}"

    @property
    def _webhook_part(self) -> str:
        secret = self.effective_webhook_secret.encode()
        return hmac.new(secret, b"groupkeeper webhook path", hashlib.sha256).hexdigest()[:32]

    @property
    def effective_webhook_secret(self) -> str:
        """The secret that Telegram sends with each update, the same in all processes."""
        if self.webhook_secret is not None:
            return self.webhook_secret.get_secret_value()
        token = self.bot_token.get_secret_value() if self.bot_token else ""
        return hmac.new(token.encode(), b"groupkeeper webhook", hashlib.sha256).hexdigest()


def load_config() -> Config:
    """The configuration of this process. Raises ConfigError."""
    try:
        return Config()
    except ValidationError as error:
        names = dict.fromkeys(str(detail["loc"][0]) for detail in error.errors(include_input=False, include_url=False))
        raise ConfigError("\n".join(f"{name.upper()}: must be {_MUST_BE[name]}" for name in names)) from None
