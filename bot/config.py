"""The configuration: every environment variable, also from `.env`. Read once."""

import hashlib
import hmac
import logging
import re
from ipaddress import IPv4Network, IPv6Network, ip_network
from pathlib import Path
from typing import Annotated, Final
from urllib.parse import unquote

from pydantic import Field, SecretStr, ValidationError, field_validator
from pydantic_settings import BaseSettings, SettingsConfigDict

from models.quotas import Limits

_BOT_TOKEN: Final = re.compile(r"[0-9]{1,19}:[A-Za-z0-9_-]{20,100}")
_PASSWORD: Final = re.compile(r"://[^:/]*:(.*)@")
"""In an address, even an invalid one."""
_ORIGIN: Final = r"https?://[a-z0-9.-]+(:[0-9]{1,5})?"
_PUBLIC: Final = r"https://[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)+(:[0-9]{1,5})?"
"""What Telegram can open: HTTPS, and a host that has a dot, which `localhost` has not."""


def _listed(value: str) -> list[str]:
    """The parts between commas."""
    return [one for one in value.split(",") if one]


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
    "api_token": "16 to 512 visible ASCII characters; leave it out, and one is made for you",
    "webhook_url": "an address without ? and #, such as https://bot.example.org/telegram",
    "webhook_secret": "16 to 256 letters, digits, _ and -; leave it out, and it is derived from the bot's token",
    "public_url": "an address with https://, a dot in its host and no path, such as https://bot.example.org",
    "messages_per_second": _LIMIT,
    "messages_per_group_minute": _LIMIT,
    "owner_ids": "Telegram user IDs with commas between, such as 123456789,987654321",
    "failures_per_minute": _LIMIT,
    "cors_origins": "origins with commas between, such as https://panel.example.org",
    "trusted_proxies": "addresses or networks with commas between, such as 127.0.0.1,10.0.0.0/8",
    "allow_private_webhooks": "true or false",
    "requests_per_minute": _LIMIT,
    "demo": "true or false",
}
"""What each variable must be, with an example: an error says it and never shows the value."""


class ConfigError(Exception):
    """Bad values: one line for each, which names the variable and says what it must be."""


class Config(BaseSettings):
    """What the operator may set; an empty value is the same as none."""

    model_config = SettingsConfigDict(
        env_file=".env", env_ignore_empty=True, extra="ignore", frozen=True, hide_input_in_errors=True
    )

    bot_token: Annotated[SecretStr | None, Field(description="The bot's token; unset: the bot stays off")] = None
    telegram_api_url: Annotated[
        str,
        Field(
            pattern=r"^https?://\S+$",
            description="A Bot API server: `{url}/bot{token}/{method}` is called",
        ),
    ] = "https://api.telegram.org"
    mongodb_uri: Annotated[
        str | None, Field(pattern=r"^mongodb(\+srv)?://\S+$", description="MongoDB; unset: an embedded database")
    ] = None
    mongodb_db: Annotated[str, Field(pattern=r"^[A-Za-z0-9_-]{1,38}$", description="The database's name")] = (
        "bot_manager"
    )
    redis_url: Annotated[
        str | None, Field(pattern=r"^(rediss?|unix)://\S+$", description="Redis; unset: the cache stays in process")
    ] = None
    host: Annotated[str, Field(min_length=1, description="The address that the API listens on")] = "127.0.0.1"
    port: Annotated[int, Field(ge=1, le=65535, description="The port that the API listens on")] = 8002
    log_level: Annotated[str, Field(description="DEBUG, INFO, WARNING or ERROR")] = "INFO"
    data_dir: Annotated[Path, Field(description="Where the embedded database and the API token are kept")] = Path(
        "./data"
    )
    api_token: Annotated[
        SecretStr | None, Field(description="Full access to the API; unset: one is made at first start")
    ] = None
    webhook_url: Annotated[
        str | None,
        Field(
            pattern=r"^https?://[^/?#\s]+(/[^?#\s]*)?$",
            description="Receive updates below this address; unset: long polling",
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
            description="Where people reach the panel: with it, buttons in Telegram open the panel; unset: none do",
        ),
    ] = None
    messages_per_second: Annotated[int, Field(ge=1, description="Messages that the bot sends in a second at most")] = 30
    messages_per_group_minute: Annotated[
        int, Field(ge=1, description="Messages that the bot sends into one group in a minute at most")
    ] = 20

    owner_ids: Annotated[
        str,
        Field(
            pattern=r"^([0-9]{1,16}(,[0-9]{1,16})*)?$",
            description="Telegram ids of operators, who see all groups, with commas between",
        ),
    ] = ""
    failures_per_minute: Annotated[
        int, Field(ge=1, description="Refused tokens from one address in a minute; after that it has to wait")
    ] = Limits().failures
    cors_origins: Annotated[
        str,
        Field(
            pattern=rf"^({_ORIGIN}(,{_ORIGIN})*)?$",
            description="Origins whose pages may call the API, with commas between; unset: none",
        ),
    ] = ""
    trusted_proxies: Annotated[
        str, Field(description="Addresses or networks of proxies before the API, with commas between; unset: none")
    ] = ""
    allow_private_webhooks: Annotated[
        bool, Field(description="Whether webhooks may name addresses of a private network")
    ] = False
    requests_per_minute: Annotated[
        int, Field(ge=1, description="Requests that one caller may make in a minute, with all their tokens")
    ] = Limits().requests
    demo: Annotated[bool, Field(description="Whether this is a demonstration, which the panel then says")] = False

    @field_validator("owner_ids", "cors_origins", "trusted_proxies", mode="before")
    @classmethod
    def _without_spaces(cls, value: str) -> str:
        """People put a space behind a comma."""
        return "".join(value.split())

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
        """The secrets that no log may hold."""
        fields = (self.bot_token, self.api_token, self.webhook_secret)
        given = [field.get_secret_value() for field in fields if field is not None]
        passwords = [one for url in (self.mongodb_uri, self.redis_url) for one in _PASSWORD.findall(url or "")]
        derived = [self.effective_webhook_secret, self._webhook_part]
        return [*given, *passwords, *(unquote(one) for one in passwords), *derived]

    @property
    def operators(self) -> list[int]:
        """The ids in `owner_ids`."""
        return [int(one) for one in _listed(self.owner_ids)]

    @property
    def limits(self) -> Limits:
        """What callers of the API may do in a minute."""
        return Limits(self.requests_per_minute, self.failures_per_minute)

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
        """Where Telegram sends updates. The last part of the path is a secret too. None means long polling."""
        if self.webhook_url is None:
            return None
        return f"{self.webhook_url.rstrip('/')}/{self._webhook_part}"

    @property
    def _webhook_part(self) -> str:
        secret = self.effective_webhook_secret.encode()
        return hmac.new(secret, b"groupkeeper webhook path", hashlib.sha256).hexdigest()[:32]

    @property
    def effective_webhook_secret(self) -> str:
        """The secret that Telegram sends with each update; the same in every process."""
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
