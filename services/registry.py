"""All services, built once over the same storage."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

from gateway.channels import Channels
from gateway.client import Gateway
from models.base import Clock
from models.quotas import Limits
from services.actions import Actions
from services.albums import Albums
from services.approvals import Approvals
from services.audit import Audit
from services.base import Tools
from services.captcha_actions import CaptchaActions
from services.captcha_worker import CaptchaWorker
from services.captchas import Captchas
from services.consequences import Consequences
from services.deliveries import Deliveries
from services.effects import Effects
from services.executor import Executor
from services.federations import Federations
from services.floods import Floods
from services.groups import Groups
from services.joins import Joins
from services.linked_channels import LinkedChannels
from services.locks import Locks
from services.log_channels import LogChannels
from services.logs import Logs
from services.lookups import Lookups
from services.memos import Memos
from services.newcomers import Newcomers
from services.nightmode import NightMode
from services.outgoing import Outgoing
from services.permissions import Permissions
from services.protection import Protection
from services.quotas import Quotas
from services.reports import Reports
from services.requests import Requests
from services.roles import Roles
from services.rulebook import Rulebook
from services.rules import Rules
from services.sessions import Sessions
from services.settings import Settings
from services.setup import Setup
from services.stats import Stats
from services.strangers import Strangers
from services.tokens import Tokens
from services.topics import Topics
from services.updates import Updates
from services.users import Users
from services.vetting import Vetting
from services.warnings import Warnings
from services.webhooks import Webhooks
from services.wordlists import Wordlists
from services.workers import Workers
from storage.cache import Cache
from storage.collections import Collections
from storage.counters import Counters
from storage.database import Database
from storage.leases import Queues
from storage.rates import Rates

_DEFAULT_LIMITS: Final = Limits()


@dataclass(frozen=True, slots=True)
class Live:
    """What works with Telegram, and is there while the bot is on."""

    gateway: Gateway
    executor: Executor
    captchas: Captchas
    captcha_worker: CaptchaWorker
    log_channels: LogChannels


@dataclass(frozen=True, slots=True)
class Services:
    """What the two doors call."""

    lookups: Lookups
    permissions: Permissions
    groups: Groups
    users: Users
    strangers: Strangers
    roles: Roles
    rules: Rules
    locks: Locks
    wordlists: Wordlists
    floods: Floods
    night_mode: NightMode
    settings: Settings
    actions: Actions
    joins: Joins
    setup: Setup
    federations: Federations
    warnings: Warnings
    protection: Protection
    albums: Albums
    topics: Topics
    linked_channels: LinkedChannels
    reports: Reports
    webhooks: Webhooks
    deliveries: Deliveries
    logs: Logs
    stats: Stats
    tokens: Tokens
    sessions: Sessions
    quotas: Quotas
    updates: Updates
    requests: Requests
    memos: Memos
    queues: Queues
    live: Live | None
    """None while the bot is off: then actions are only recorded."""


def build_services(
    database: Database,
    cache: Cache,
    clock: Clock,
    gateway: Gateway | None,
    outgoing: Outgoing,
    owner_ids: Iterable[int] = (),
    limits: Limits = _DEFAULT_LIMITS,
) -> Services:
    """Connect the services to storage and to each other."""
    collections = Collections.of(database)
    queues = Queues.of(collections, clock)
    lookups = Lookups(collections, cache)
    permissions = Permissions(lookups)
    tools = Tools(
        database=database,
        collections=collections,
        cache=cache,
        lookups=lookups,
        permissions=permissions,
        audit=Audit(database, collections, lookups, clock, queues),
        clock=clock,
        queues=queues,
    )
    counters = Counters(cache)
    albums = Albums()
    approvals = Approvals(tools)
    users = Users(tools, approvals)
    warnings = Warnings(tools)
    consequences = Consequences(collections, warnings, tools.audit)
    executor = Executor(tools, Effects(tools, gateway.moderation), consequences) if gateway else None
    actions = Actions(tools, Vetting(tools, gateway.bot_id if gateway else None), consequences, executor)
    live = None
    if gateway is not None and executor is not None:
        live = _bring_to_life(tools, gateway, executor, actions, approvals)
    rulebook = Rulebook(lookups, Workers())
    settings, rules = Settings(tools, gateway), Rules(tools, rulebook)
    federations = Federations(tools, actions)
    groups = Groups(tools, users, live.captcha_worker if live else None)
    return Services(
        lookups=lookups,
        permissions=permissions,
        groups=groups,
        users=users,
        strangers=Strangers(tools, users, gateway),
        roles=Roles(tools),
        rules=rules,
        locks=Locks(tools, rules),
        wordlists=Wordlists(tools, rules),
        floods=Floods(tools, rules),
        night_mode=NightMode(tools, rules),
        settings=settings,
        actions=actions,
        joins=Joins(tools, actions, federations, settings, counters, live.captchas if live else None, gateway),
        setup=Setup(tools, rules, settings),
        federations=federations,
        protection=Protection(tools, rulebook, actions, Channels(gateway), Newcomers(tools, gateway), counters, albums),
        albums=albums,
        topics=Topics(),
        linked_channels=LinkedChannels(tools, groups, gateway),
        reports=Reports(tools, actions, warnings, albums),
        warnings=warnings,
        webhooks=Webhooks(tools, outgoing),
        deliveries=Deliveries(tools, outgoing),
        logs=Logs(tools),
        stats=Stats(tools),
        tokens=Tokens(tools),
        sessions=Sessions(tools, gateway, owner_ids),
        quotas=Quotas(Rates(cache), limits),
        updates=Updates(tools),
        requests=Requests(tools),
        memos=Memos(tools),
        queues=queues,
        live=live,
    )


def _bring_to_life(tools: Tools, gateway: Gateway, executor: Executor, actions: Actions, approvals: Approvals) -> Live:
    captcha_actions = CaptchaActions(tools, actions, gateway)
    return Live(
        gateway=gateway,
        executor=executor,
        captchas=Captchas(tools, captcha_actions),
        captcha_worker=CaptchaWorker(tools, captcha_actions, approvals, gateway),
        log_channels=LogChannels(tools, gateway),
    )
