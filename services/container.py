"""All services, built once over the same storage."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

from gateway.channels import Channels
from gateway.client import Gateway
from models.base import Clock
from models.quotas import Limits
from services.access.quotas import Quotas
from services.access.sessions import Sessions
from services.access.sign_in_codes import SignInCodes
from services.access.tokens import Tokens
from services.core.audit import Audit
from services.core.base import Tools
from services.core.group_changes import GroupChanges
from services.core.lookups import Lookups
from services.core.news import News
from services.core.panel_links import PanelLinks
from services.core.permissions import Permissions
from services.core.tally import Tally
from services.events.feed import Feed
from services.events.log_forwarder import LogForwarder
from services.events.logs import Logs
from services.events.safe_http import SafeHttp
from services.events.webhook_sender import WebhookSender
from services.events.webhooks import Webhooks
from services.filter.spam_filter import SpamFilter
from services.groups.approvals import Approvals
from services.groups.bot_rights import BotRights
from services.groups.groups import Groups
from services.groups.languages import Languages
from services.groups.linked_channels import LinkedChannels
from services.groups.roles import Roles
from services.groups.settings import Settings
from services.groups.stats import Stats
from services.groups.strangers import Strangers
from services.groups.topics import Topics
from services.groups.users import Users
from services.inbox.idempotency import Requests
from services.inbox.memos import Memos
from services.inbox.updates import Updates
from services.joins.captcha_actions import CaptchaActions
from services.joins.captcha_worker import CaptchaWorker
from services.joins.captchas import Captchas
from services.joins.joins import Joins
from services.joins.newcomers import Newcomers
from services.joins.previews import Previews
from services.moderation.action_names import ActionNames
from services.moderation.actions import Actions
from services.moderation.albums import Albums
from services.moderation.bulk_undo import BulkUndo
from services.moderation.consequences import Consequences
from services.moderation.effects import Effects
from services.moderation.federations import Federations
from services.moderation.last_actions import LastActions
from services.moderation.policy import ActionPolicy
from services.moderation.reports import Reports
from services.moderation.warnings import Warnings
from services.moderation.worker import ActionWorker
from services.protection.compiled_rules import Rulebook
from services.protection.floods import Floods
from services.protection.locks import Locks
from services.protection.nightmode import NightMode
from services.protection.protection import Protection
from services.protection.rules import Rules
from services.protection.setup import Setup
from services.protection.threads import Workers
from services.protection.wordlists import Wordlists
from services.stats.reports import StatsReports
from services.stats.rollups import Rollups
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
    worker: ActionWorker
    captchas: Captchas
    captcha_worker: CaptchaWorker
    log_channels: LogForwarder


@dataclass(frozen=True, slots=True)
class Services:
    """What the two doors call."""

    lookups: Lookups
    permissions: Permissions
    groups: Groups
    bot_rights: BotRights
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
    action_names: ActionNames
    last_actions: LastActions
    bulk_undo: BulkUndo
    joins: Joins
    previews: Previews
    setup: Setup
    federations: Federations
    warnings: Warnings
    protection: Protection
    spam_filter: SpamFilter
    albums: Albums
    topics: Topics
    linked_channels: LinkedChannels
    reports: Reports
    webhooks: Webhooks
    deliveries: WebhookSender
    logs: Logs
    feed: Feed
    stats: Stats
    stats_reports: StatsReports
    rollups: Rollups
    tally: Tally
    tokens: Tokens
    sessions: Sessions
    sign_in_codes: SignInCodes
    quotas: Quotas
    updates: Updates
    requests: Requests
    memos: Memos
    languages: Languages
    queues: Queues
    panel_links: PanelLinks | None
    """None while the panel has no public address."""
    live: Live | None
    """None while the bot is off: then actions are only recorded."""


def build_services(
    database: Database,
    cache: Cache,
    clock: Clock,
    gateway: Gateway | None,
    outgoing: SafeHttp,
    owner_ids: Iterable[int] = (),
    limits: Limits = _DEFAULT_LIMITS,
    public_url: str | None = None,
) -> Services:
    """Connect the services to storage and to each other."""
    collections = Collections.of(database)
    queues = Queues.of(collections, clock)
    lookups, news = Lookups(collections, cache), News()
    permissions = Permissions(lookups)
    audit = Audit(database, collections, lookups, clock, queues, news)
    tools = Tools(
        database=database,
        collections=collections,
        cache=cache,
        lookups=lookups,
        permissions=permissions,
        audit=audit,
        group_changes=GroupChanges(collections, audit, cache),
        clock=clock,
        queues=queues,
        news=news,
        tally=Tally(),
    )
    panel_links = PanelLinks(public_url) if public_url else None
    counters = Counters(cache)
    memos = Memos(tools)
    languages = Languages(tools, memos)
    albums = Albums()
    approvals = Approvals(tools)
    users = Users(tools, approvals)
    warnings = Warnings(tools)
    consequences = Consequences(collections, warnings, tools.audit, tools.tally)
    bot_rights = BotRights(tools, languages, gateway)
    effects = Effects(tools, gateway.moderation) if gateway else None
    worker = ActionWorker(tools, effects, consequences, bot_rights.look) if effects else None
    actions = Actions(tools, ActionPolicy(tools, gateway.bot_id if gateway else None), consequences, worker)
    live = None
    if gateway is not None and worker is not None:
        live = _bring_to_life(tools, gateway, worker, actions, approvals, languages, panel_links)
    rulebook = Rulebook(lookups, Workers())
    settings, rules = Settings(tools, gateway), Rules(tools, rulebook)
    tokens, codes = Tokens(tools), SignInCodes(tools, gateway)
    federations = Federations(tools, actions)
    groups = Groups(tools, users, live.captcha_worker.release if live else None)
    return Services(
        lookups=lookups,
        permissions=permissions,
        groups=groups,
        bot_rights=bot_rights,
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
        action_names=ActionNames(tools),
        last_actions=LastActions(tools, actions),
        bulk_undo=BulkUndo(tools, actions),
        joins=Joins(tools, actions, federations, settings, counters, live.captchas if live else None, gateway),
        previews=Previews(tools, languages),
        setup=Setup(tools, rules, settings),
        federations=federations,
        protection=Protection(tools, rulebook, actions, Channels(gateway), Newcomers(tools, gateway), counters, albums),
        spam_filter=SpamFilter(tools, Workers()),
        albums=albums,
        topics=Topics(),
        linked_channels=LinkedChannels(tools, groups, gateway),
        reports=Reports(tools, actions, warnings, albums),
        warnings=warnings,
        webhooks=Webhooks(tools, outgoing),
        deliveries=WebhookSender(tools, outgoing),
        logs=Logs(tools),
        feed=Feed(tools, groups),
        stats=Stats(tools),
        stats_reports=StatsReports(tools),
        rollups=Rollups(tools),
        tally=tools.tally,
        tokens=tokens,
        sessions=Sessions(tools, gateway, owner_ids, tokens, codes),
        sign_in_codes=codes,
        quotas=Quotas(Rates(cache), limits),
        updates=Updates(tools),
        requests=Requests(tools),
        memos=memos,
        languages=languages,
        queues=queues,
        panel_links=panel_links,
        live=live,
    )


def _bring_to_life(
    tools: Tools,
    gateway: Gateway,
    worker: ActionWorker,
    actions: Actions,
    approvals: Approvals,
    languages: Languages,
    panel_links: PanelLinks | None,
) -> Live:
    captcha_actions = CaptchaActions(tools, actions, gateway)
    return Live(
        gateway=gateway,
        worker=worker,
        captchas=Captchas(tools, captcha_actions),
        captcha_worker=CaptchaWorker(tools, captcha_actions, approvals, gateway),
        log_channels=LogForwarder(tools, gateway, languages, panel_links),
    )
