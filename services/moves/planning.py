"""Plans what an import changes, and what it can't. Pure: the same file and group give the same plan."""

import hashlib
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any, Final

from pydantic_core import to_json

from models.filter import Sample
from models.imports import Outcome
from models.moves import FilePerson, FileSample, Part
from models.permissions import Permission
from models.roles import MEMBER, OWNER, ROLES_LIMIT, Role, RoleCreate
from models.rules import RULES_LIMIT, Penalty, Rule, RuleCreate, RulePatch
from models.settings import GroupSettings
from models.users import User, UserRead
from services.core.digests import digest
from services.core.errors import Conflict, Forbidden, NotFound, ServiceError
from services.core.names import find_name
from services.core.permissions import Authority, check_gives
from services.groups.effective_roles import effective_role
from services.groups.roles import check_within
from services.groups.settings import check_language, patched, penalties_of
from services.moderation.policy import check_penalties
from services.moves.incoming import Incoming
from services.moves.same_names import named_here
from services.protection.empty_matches import check_trigger
from services.protection.rule_changes import RuleChanges
from texts import Key

_MEDIA: Final = ("welcome_media", "goodbye_media")


@dataclass(frozen=True, slots=True)
class State:
    """The group's current state, and who imports."""

    group_id: int
    bot_id: int | None
    authority: Authority
    settings: GroupSettings
    roles: Mapping[str, Role]
    rules: Mapping[str, Rule]
    users: Mapping[int, User]
    """The people in the file that the group knows."""
    samples: Mapping[str, Sample]
    """By the digest of the text. Empty if the file has none."""
    log_chat_problem: ServiceError | None
    """Why the group can't log into the chat named in the file."""


@dataclass(frozen=True, slots=True)
class Item:
    """What happens to one item."""

    part: str
    name: str
    outcome: Outcome
    why: ServiceError | None = None


@dataclass(slots=True)
class Plan:
    """What to write, and what to report."""

    items: list[Item] = field(default_factory=list)
    settings: dict[str, Any] = field(default_factory=dict)
    new_roles: list[RoleCreate] = field(default_factory=list)
    roles: dict[str, dict[str, Any]] = field(default_factory=dict)
    """Changed fields by role."""
    rules: RuleChanges = field(default_factory=RuleChanges)
    people: dict[int, dict[str, Any]] = field(default_factory=dict)
    """Changed fields, by the person's id in Telegram."""
    samples: list[FileSample] = field(default_factory=list)
    token: str = ""
    """Identifies this plan for this state of the group: only the same plan can be confirmed."""

    @property
    def is_empty(self) -> bool:
        """Whether nothing changes."""
        return all(item.outcome in (Outcome.SAME, Outcome.REFUSED) for item in self.items)

    def names(self, outcome: Outcome) -> dict[str, list[str]]:
        """The items with this outcome, by part."""
        found: dict[str, list[str]] = {}
        for item in self.items:
            if item.outcome is outcome:
                found.setdefault(item.part, []).append(item.name)
        return found


def plan(incoming: Incoming, state: State) -> Plan:
    """Plan an import. Raises Conflict if the group would have too many roles or rules."""
    return _Planner(incoming, state).plan()


class _Planner:
    def __init__(self, incoming: Incoming, state: State) -> None:
        self._wanted = incoming
        self._now = state
        self._may = state.authority
        self._plan = Plan(items=[Item(one.part, one.name, Outcome.REFUSED, one.why) for one in incoming.refused])
        self._is_same_group = incoming.group_id == state.group_id

    def plan(self) -> Plan:
        self._settings()
        self._roles()
        if len(self._now.roles) + len(self._plan.new_roles) > max(ROLES_LIMIT, len(self._now.roles)):
            raise Conflict(Key.ERROR_LIMIT_ROLES, limit=ROLES_LIMIT)
        self._rules()
        roles = self._roles_then()
        for person in self._wanted.people:
            self._person(person, roles)
        self._samples()
        self._plan.token = _token(self._plan, self._now)
        return self._plan

    @contextmanager
    def _taking(self, part: Part, name: str, outcome: Outcome) -> Iterator[None]:
        """Checks and plans one item. If that raises, the item is refused."""
        try:
            yield
        except ServiceError as error:
            self._plan.items.append(Item(part, name, Outcome.REFUSED, error))
        else:
            self._plan.items.append(Item(part, name, outcome))

    def _same(self, part: Part, name: str) -> None:
        """Note an item that stays as it is, which needs no permission."""
        self._plan.items.append(Item(part, name, Outcome.SAME))

    def _settings(self) -> None:
        kept = self._now.settings.model_dump()
        for name, value in patched(self._now.settings, dict(self._wanted.settings)).items():
            if kept[name] == value:
                self._same(Part.SETTINGS, name)
                continue
            with self._taking(Part.SETTINGS, name, Outcome.CHANGED):
                self._check_setting(name, value)
                self._plan.settings[name] = value

    def _check_setting(self, name: str, value: Any) -> None:
        self._may.require(Permission.SETTINGS_EDIT)
        check_penalties(self._may, penalties_of(self._now.settings, {name: value}))
        if name == "language":
            check_language(value)
        if name == "log_chat_id" and self._now.log_chat_problem is not None:
            raise self._now.log_chat_problem
        if name in _MEDIA and value is not None and self._wanted.bot_id != self._now.bot_id:
            raise Conflict(Key.ERROR_IMPORT_MEDIA)
        if name == "captcha_topic" and value is not None and not self._is_same_group:
            raise Conflict(Key.ERROR_IMPORT_TOPICS)

    def _roles(self) -> None:
        here = named_here([role.name for role in self._wanted.roles], self._now.roles)
        for role in self._wanted.roles:
            name, is_free = here[role.name]
            if is_free:
                self._role(role.model_copy(update={"name": name}))
                continue
            with self._taking(Part.ROLES, role.name, Outcome.ADDED):
                raise Conflict(Key.ERROR_ROLE_EXISTS, role=name)

    def _role(self, role: RoleCreate) -> None:
        kept = self._now.roles.get(role.name)
        if kept is None:
            with self._taking(Part.ROLES, role.name, Outcome.ADDED):
                self._may.require(Permission.ROLES_EDIT)
                check_within(self._may, role.permissions, role.priority)
                self._plan.new_roles.append(role)
            return
        in_order = kept.model_copy(update={"permissions": sorted(kept.permissions)})
        changed = _differing({**role.model_dump(), "permissions": sorted(set(role.permissions))}, in_order)
        if not changed:
            self._same(Part.ROLES, role.name)
            return
        with self._taking(Part.ROLES, role.name, Outcome.CHANGED):
            self._may.require(Permission.ROLES_EDIT)
            if role.name == OWNER:
                raise Forbidden(Key.ERROR_ROLE_OWNER_FIXED)
            self._may.check_above(kept)
            check_within(self._may, set(role.permissions) - set(kept.permissions), role.priority)
            self._plan.roles[role.name] = changed

    def _rules(self) -> None:
        created: list[RuleCreate] = []
        changes: dict[str, RulePatch] = {}
        here = named_here([rule.rule_name for rule in self._wanted.rules], self._now.rules)
        for wanted in self._wanted.rules:
            name, is_free = here[wanted.rule_name]
            if not is_free:
                with self._taking(Part.RULES, wanted.rule_name, Outcome.ADDED):
                    raise Conflict(Key.ERROR_RULE_EXISTS, rule=name)
                continue
            rule = wanted.model_copy(update={"rule_name": name})
            kept = self._now.rules.get(rule.rule_name)
            fitting = self._fitting(rule, kept)
            changed = _differing(fitting.model_dump(), kept) if kept is not None else {}
            if kept is not None and not changed:
                self._same(Part.RULES, rule.rule_name)
                continue
            with self._taking(Part.RULES, rule.rule_name, Outcome.ADDED if kept is None else Outcome.CHANGED):
                self._may.require(Permission.RULES_EDIT)
                check_trigger(rule.trigger)
                if rule.is_active:
                    check_penalties(self._may, [rule.penalty, *([Penalty.DELETE] if rule.delete_message else [])])
                if kept is None:
                    created.append(fitting)
                else:
                    changes[rule.rule_name] = RulePatch.model_validate(changed)
        if len(self._now.rules) + len(created) > max(RULES_LIMIT, len(self._now.rules)):
            raise Conflict(Key.ERROR_LIMIT_RULES, limit=RULES_LIMIT)
        self._plan.rules = RuleChanges(created=created, patched=changes)

    def _fitting(self, rule: RuleCreate, kept: Rule | None) -> RuleCreate:
        """The rule without what makes no sense here, such as topics of another group."""
        if self._is_same_group or not rule.exempt_topics:
            return rule
        why = Conflict(Key.ERROR_IMPORT_TOPICS)
        self._plan.items.append(Item(Part.RULES, f"{rule.rule_name}: exempt_topics", Outcome.REFUSED, why))
        return rule.model_copy(update={"exempt_topics": kept.exempt_topics if kept is not None else []})

    def _roles_then(self) -> dict[str, Role | RoleCreate]:
        """The roles that the group would have."""
        changed = self._plan.roles
        kept = {name: role.model_copy(update=changed.get(name, {})) for name, role in self._now.roles.items()}
        return {**kept, **{role.name: role for role in self._plan.new_roles}}

    def _person(self, person: FilePerson, roles: Mapping[str, Role | RoleCreate]) -> None:
        name = str(person.user_id)
        user = self._now.users.get(person.user_id)
        wanted = None if person.role is None else find_name(roles, person.role) or person.role
        approves = person.is_approved and (user is None or not user.is_approved)
        assigns = wanted not in (None, MEMBER) and (user is None or user.assigned_role != wanted)
        if not approves and not assigns:
            self._same(Part.PEOPLE, name)
            return
        if user is None:
            with self._taking(Part.PEOPLE, name, Outcome.CHANGED):
                raise NotFound(Key.ERROR_USER_UNKNOWN)
            return
        if approves:
            with self._taking(Part.PEOPLE, name, Outcome.CHANGED):
                self._may.require(Permission.MODERATE_MUTE)
                self._plan.people.setdefault(person.user_id, {})["is_approved"] = True
        if assigns:
            with self._taking(Part.PEOPLE, name, Outcome.CHANGED):
                role = roles.get(str(wanted))
                if role is None:
                    raise NotFound(Key.ERROR_ROLE_UNKNOWN, role=str(wanted))
                self._check_gives(user, role)
                priorities = {name: one.priority for name, one in roles.items()}
                effective = effective_role(user.telegram_status, role.name, priorities)
                fields = {"assigned_role": role.name, "role": effective}
                self._plan.people.setdefault(person.user_id, {}).update(fields)

    def _samples(self) -> None:
        for number, sample in enumerate(self._wanted.samples, start=1):
            kept = self._now.samples.get(digest(sample.text))
            if kept is not None and kept.label is sample.label:
                self._same(Part.SAMPLES, str(number))
                continue
            with self._taking(Part.SAMPLES, str(number), Outcome.ADDED if kept is None else Outcome.CHANGED):
                self._may.require(Permission.RULES_EDIT)
                self._plan.samples.append(sample)

    def _check_gives(self, user: User, role: Role | RoleCreate) -> None:
        """Raise unless the actor could assign the role by hand, given the ranks before and after."""
        self._may.require(Permission.ROLES_ASSIGN)
        current = self._now.roles.get(user.role)
        if current is not None and current.priority >= self._may.priority:
            raise Forbidden(Key.ERROR_TARGET_NOT_BELOW, who=UserRead.model_validate(user).label)
        self._may.check_above(role)
        check_gives(role.permissions, self._may.permissions)


def _differing(wanted: Mapping[str, Any], kept: Role | Rule) -> dict[str, Any]:
    """The fields that would change."""
    now = kept.model_dump(include=set(wanted))
    return {name: value for name, value in wanted.items() if now[name] != value}


def _token(made: Plan, now: State) -> str:
    """A digest that's the same only for the same changes to the same state of settings, roles and rules."""
    patches = {name: patch.model_dump(exclude_unset=True) for name, patch in made.rules.patched.items()}
    changes = [made.settings, made.new_roles, made.roles, list(made.rules.created), patches, made.people, made.samples]
    items = [(item.part, item.name, item.outcome, str(item.why or "")) for item in made.items]
    kept = [
        now.settings.model_dump(),
        [dict(one) for one in _in_order(now.roles)],
        [dict(one) for one in _in_order(now.rules)],
    ]
    return hashlib.blake2b(to_json([changes, items, kept], fallback=str), digest_size=8).hexdigest()


def _in_order(kept: Mapping[str, Any]) -> list[Any]:
    return [kept[name] for name in sorted(kept)]
