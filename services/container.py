"""All services, built once over the same storage."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

from gateway.channels import Channels
from gateway.client import Gateway
from models.base import Clock
from models.kept import Kept
from models.quotas import Limits
from models.retention import Retention
from services.access.quotas import Quotas
from services.access.sessions import Sessions
from services.access.sign_in_codes import SignInCodes
from services.access.tokens import Tokens
from services.core.audit import Audit
from services.core.base import Tools
from services.core.group_changes import GroupChanges
from services.core.lookups import Lookups
from services.core.news import News
from services.core.operators import Operators
from services.core.outside import Outside
from services.core.panel_links import PanelLinks
from services.core.permissions import Permissions
from services.core.tally import Tally
from services.events.bulletins import Bulletins
from services.events.feed import Feed
from services.events.log_forwarder import LogForwarder
from services.events.logs import Logs
from services.events.operator_notes import OperatorNotes
from services.events.safe_http import SafeHttp
from services.events.webhook_sender import WebhookSender
from services.events.webhooks import Webhooks
from services.filter.elsewhere import Elsewhere
from services.filter.judge import MessageJudge
from services.filter.marking import Marking
from services.filter.reviews import Reviews
from services.filter.second_opinion import SecondOpinion
from services.filter.spam_filter import SpamFilter
from services.groups.administrators import Administrators
from services.groups.allowances import Allowances
from services.groups.approvals import Approvals
from services.groups.bot_rights import BotRights
from services.groups.groups import Groups
from services.groups.languages import Languages
from services.groups.lately import Lately
from services.groups.linked_channels import LinkedChannels
from services.groups.memberships import Memberships
from services.groups.names import Names
from services.groups.roles import Roles
from services.groups.settings import Settings
from services.groups.stats import Stats
from services.groups.strangers import Strangers
from services.groups.topics import Topics
from services.groups.users import Users
from services.groups.weekly import Weekly
from services.inbox.idempotency import Requests
from services.inbox.memos import Memos
from services.inbox.polling_lease import PollingLease
from services.inbox.system import System
from services.inbox.updates import Updates
from services.joins.ban_checks import BanChecks
from services.joins.ban_lists import BanLists
from services.joins.captcha_actions import CaptchaActions
from services.joins.captcha_worker import CaptchaWorker
from services.joins.captchas import Captchas
from services.joins.joins import Joins
from services.joins.newcomers import Newcomers
from services.joins.previews import Previews
from services.moderation.action_names import ActionNames
from services.moderation.actions import Actions
from services.moderation.albums import Albums
from services.moderation.ban_imports import BanImports
from services.moderation.bulk_undo import BulkUndo
from services.moderation.consequences import Consequences
from services.moderation.effects import Effects
from services.moderation.federation_bans import FederationBans
from services.moderation.federation_enforcement import FederationEnforcement
from services.moderation.federations import Federations
from services.moderation.last_actions import LastActions
from services.moderation.policy import ActionPolicy
from services.moderation.recent_messages import RecentMessages
from services.moderation.reports import Reports
from services.moderation.warnings import Warnings
from services.moderation.worker import ActionWorker
from services.moves.exports import Exports
from services.moves.imports import Imports
from services.people.erasures import Erasures
from services.people.takeouts import Takeouts
from services.people.trace_finder import TraceFinder
from services.protection.compiled_rules import Rulebook
from services.protection.floods import Floods
from services.protection.locks import Locks
from services.protection.nightmode import NightMode
from services.protection.protection import Protection
from services.protection.rules import Rules
from services.protection.setup import Setup
from services.protection.threads import Workers
from services.protection.wordlists import Wordlists
from services.stats.album import Album
from services.stats.counted import Counted
from services.stats.members import MembersReports
from services.stats.people import People
from services.stats.pictures.painter import Painter
from services.stats.rebuild import Rebuild
from services.stats.reports import StatsReports
from services.stats.rollups import Rollups
from services.stats.standings import Standings
from services.stats.summaries import Summaries
from storage.cache import Cache
from storage.collections import Collections
from storage.counters import Counters
from storage.database import Database
from storage.leases import Queues
from storage.rates import Rates

_DEFAULT_LIMITS: Final = Limits()
_KEPT_AS_USUAL: Final = Retention()


@dataclass(frozen=True, slots=True)
class Live:
    """What needs Telegram: it exists only while the bot is on."""

    gateway: Gateway
    worker: ActionWorker
    captchas: Captchas
    captcha_worker: CaptchaWorker
    log_channels: LogForwarder
    bulletins: Bulletins
    operator_notes: OperatorNotes


@dataclass(frozen=True, slots=True)
class Services:
    """What the chat handlers and the REST API call."""

    lookups: Lookups
    permissions: Permissions
    groups: Groups
    bot_rights: BotRights
    users: Users
    memberships: Memberships
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
    ban_lists: BanLists
    ban_checks: BanChecks
    previews: Previews
    setup: Setup
    federations: Federations
    federation_bans: FederationBans
    ban_imports: BanImports
    warnings: Warnings
    protection: Protection
    spam_filter: SpamFilter
    message_judge: MessageJudge
    reviews: Reviews
    second_opinion: SecondOpinion
    marking: Marking
    recent_messages: RecentMessages
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
    members_reports: MembersReports
    album: Album
    painter: Painter
    lately: Lately
    weekly: Weekly
    rollups: Rollups
    rebuild: Rebuild
    tally: Tally
    tokens: Tokens
    sessions: Sessions
    sign_in_codes: SignInCodes
    quotas: Quotas
    updates: Updates
    requests: Requests
    memos: Memos
    polling_lease: PollingLease
    languages: Languages
    kept: tuple[Kept, ...]
    """What we keep about people, and how long this installation keeps it."""
    operators: Operators
    system: System
    allowances: Allowances
    exports: Exports
    imports: Imports
    takeouts: Takeouts
    erasures: Erasures
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
    retention: Retention = _KEPT_AS_USUAL,
    outside: Outside | None = None,
) -> Services:
    """Connect the services to storage and to each other."""
    collections = Collections.of(database)
    queues = Queues.of(collections, clock)
    lookups, news = Lookups(collections, cache), News()
    permissions = Permissions(lookups)
    audit = Audit(database, collections, cache, lookups, clock, queues, news)
    tools = Tools(
        database=database,
        collections=collections,
        cache=cache,
        lookups=lookups,
        permissions=permissions,
        audit=audit,
        group_changes=GroupChanges(collections, audit),
        clock=clock,
        queues=queues,
        news=news,
        tally=Tally(),
    )
    panel_links = PanelLinks(public_url) if public_url else None
    counters, operators = Counters(cache), Operators(owner_ids)
    memos = Memos(tools)
    languages = Languages(tools, memos)
    albums = Albums()
    approvals = Approvals(tools)
    names = Names(tools)
    users, memberships = Users(tools, approvals, names), Memberships(tools, names)
    warnings = Warnings(tools)
    consequences = Consequences(collections, warnings, tools.audit, tools.tally)
    bot_rights = BotRights(tools, languages, gateway)
    effects = Effects(tools, gateway.moderation) if gateway else None
    worker = ActionWorker(tools, effects, consequences, bot_rights.look) if effects else None
    bot_id = gateway.bot_id if gateway else None
    actions = Actions(tools, ActionPolicy(tools, bot_id), consequences, worker)
    counted, standings, painter = Counted(tools), Standings(collections, database), Painter()
    stats_reports = StatsReports(tools, counted, People(tools))
    summaries, live = Summaries(tools, stats_reports), None
    if gateway is not None and worker is not None:
        bulletins = Bulletins(tools, gateway, languages, summaries, painter)
        notes = OperatorNotes(tools, operators, languages, gateway, bot_rights.count)
        live = _build_live(tools, gateway, worker, actions, approvals, languages, panel_links, bulletins, notes)
    rulebook = Rulebook(lookups, Workers())
    workers = Workers()
    spam_filter, recent = SpamFilter(tools, workers), RecentMessages()
    reviews = Reviews(tools, spam_filter)
    second_opinion = SecondOpinion(tools, outside, reviews)
    judge = MessageJudge(tools, spam_filter, Elsewhere(tools, workers), reviews, second_opinion)
    settings, rules = Settings(tools, gateway), Rules(tools, rulebook)
    tokens, codes, rollups = Tokens(tools), SignInCodes(tools, gateway), Rollups(tools, standings)
    ban_lists = BanLists(outside)
    enforcement, finder = FederationEnforcement(tools, actions), TraceFinder(tools, retention.table())
    federations = Federations(tools, enforcement)
    federation_bans = FederationBans(tools, federations, enforcement, bot_id)
    checks = BanChecks(tools, actions, ban_lists, federation_bans)
    administrators = Administrators(tools, memberships, gateway)
    permissions.refresh = administrators.refresh
    groups = Groups(tools, administrators, live.captcha_worker.release if live else None)
    return Services(
        lookups=lookups,
        permissions=permissions,
        groups=groups,
        bot_rights=bot_rights,
        users=users,
        memberships=memberships,
        strangers=Strangers(tools, memberships, gateway),
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
        joins=Joins(
            tools, actions, federation_bans, settings, counters, live.captchas if live else None, gateway, checks
        ),
        ban_lists=ban_lists,
        ban_checks=checks,
        previews=Previews(tools, languages),
        setup=Setup(tools, rules, settings),
        federations=federations,
        federation_bans=federation_bans,
        ban_imports=BanImports(tools, federations, federation_bans, enforcement),
        protection=Protection(
            tools, rulebook, actions, Channels(gateway), Newcomers(tools, gateway), counters, albums, judge
        ),
        spam_filter=spam_filter,
        message_judge=judge,
        reviews=reviews,
        second_opinion=second_opinion,
        marking=Marking(tools, actions, spam_filter, recent, reviews),
        recent_messages=recent,
        albums=albums,
        topics=Topics(),
        linked_channels=LinkedChannels(tools, groups, gateway),
        reports=Reports(tools, actions, warnings, albums),
        warnings=warnings,
        webhooks=Webhooks(tools, outgoing),
        deliveries=WebhookSender(tools, outgoing),
        logs=Logs(tools),
        feed=Feed(tools, groups),
        stats=Stats(tools, rollups),
        stats_reports=stats_reports,
        members_reports=MembersReports(tools, counted),
        album=Album(tools, rollups, summaries, painter),
        painter=painter,
        lately=Lately(tools, groups),
        weekly=Weekly(tools, groups),
        rollups=rollups,
        rebuild=Rebuild(tools, standings, retention),
        tally=tools.tally,
        tokens=tokens,
        sessions=Sessions(tools, gateway, operators.ids, tokens, codes),
        sign_in_codes=codes,
        quotas=Quotas(Rates(cache), limits),
        updates=Updates(tools),
        requests=Requests(tools),
        memos=memos,
        polling_lease=PollingLease(tools),
        languages=languages,
        kept=finder.kept,
        operators=operators,
        system=System(tools, operators),
        allowances=Allowances(tools, operators),
        exports=Exports(tools, bot_id),
        imports=Imports(tools, settings, rulebook, bot_id),
        takeouts=Takeouts(tools, finder),
        erasures=Erasures(
            tools, finder, standings, CaptchaActions(tools, actions, gateway).release if gateway is not None else None
        ),
        queues=queues,
        panel_links=panel_links,
        live=live,
    )


def _build_live(
    tools: Tools,
    gateway: Gateway,
    worker: ActionWorker,
    actions: Actions,
    approvals: Approvals,
    languages: Languages,
    panel_links: PanelLinks | None,
    bulletins: Bulletins,
    operator_notes: OperatorNotes,
) -> Live:
    captcha_actions = CaptchaActions(tools, actions, gateway)
    return Live(
        gateway=gateway,
        worker=worker,
        captchas=Captchas(tools, captcha_actions),
        captcha_worker=CaptchaWorker(tools, captcha_actions, approvals, gateway),
        log_channels=LogForwarder(tools, gateway, languages, panel_links),
        bulletins=bulletins,
        operator_notes=operator_notes,
    )
