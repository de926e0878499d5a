"""The switchboard: which ways of earning a creator has on, and what each one's state is.

Stored are the creator's switch and the operator's pause. The state is derived, in this order:
PAUSED, INELIGIBLE (a requirement is lacking), ENABLED (on), DISABLED (was on once), ELIGIBLE.

Grace keeps on what is on: a member in her grace period keeps her options, and so does an option
that falls below a rule of its own, for the ruleset's days; nothing new is switched on meanwhile.
Standing, age and a membership that is over take effect at once. A switch of an earlier membership
is off: who left and joined anew switches on again.

Whoever changes anything here, and whoever records a payment, holds the creator's user and then her
membership, so nothing is recorded after a switch.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import Enum
from typing import Any
from uuid import UUID

from tortoise import fields

from models import clock, notifications
from models.caller import Caller
from models.database import Row, fetch, new_id
from models.errors import MarketplaceError, NotFound, StateConflict
from models.notifications import Notified
from models.program import facts as facts_
from models.program import memberships
from models.program.assessment import MEMBERS, Eligibility, assess
from models.program.decisions import SYSTEM, Act, Draft, checked_reasons, record
from models.program.facts import Facts
from models.program.gate import creator_of, lock_creator, lock_creators
from models.program.memberships import CHECK_EVERY
from models.program.rules import Requirement, Rule
from models.program.rulesets import Scope
from models.transactions import atomic, note_lock


class Option(Enum):
    """A way of earning."""

    TIPS = "TIPS"
    VIDEO_GIFTS = "VIDEO_GIFTS"
    LIVE_GIFTS = "LIVE_GIFTS"
    CREATOR_MARKETPLACE = "CREATOR_MARKETPLACE"
    CREATOR_FUND = "CREATOR_FUND"


class OptionState(Enum):
    """What an option's switch, pause and requirements come to."""

    PAUSED = "PAUSED"
    INELIGIBLE = "INELIGIBLE"
    ENABLED = "ENABLED"
    DISABLED = "DISABLED"
    ELIGIBLE = "ELIGIBLE"


class MonetizationOption(Row):
    """A creator's switch and the operator's pause of one option, made at the first of the two."""

    creator_id = fields.UUIDField()
    option = fields.CharEnumField(Option, max_length=20, description="Option")
    is_on = fields.BooleanField(default=False)
    switched_at: datetime | None = fields.DatetimeField(null=True)
    paused_at: datetime | None = fields.DatetimeField(null=True)
    grace_ends_at: datetime | None = fields.DatetimeField(null=True)
    due_at: datetime | None = fields.DatetimeField(null=True)

    class Meta:
        table = "monetization_option"
        unique_together = (("creator_id", "option"),)
        indexes = (("due_at", "id"),)


@notifications.kind
class MonetizationOptionPaused(Notified):
    """An operator paused an option."""

    option: str
    decision_id: UUID

    @property
    def paused_option(self) -> Option:
        """The option that was paused."""
        return Option(self.option)


@dataclass(eq=False)
class OptionDisabled(MarketplaceError):
    """The creator earns nothing by this option now; `state` is for her and operators alone."""

    option: str
    state: str

    @property
    def message(self) -> str:
        return f"This creator does not take {self.option.lower().replace('_', ' ')} now."


# --- the state -----------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class _Switched(Facts):
    option: Option
    is_on: bool | None
    switched_at: datetime | None
    paused_at: datetime | None
    option_grace_ends_at: datetime | None

    @property
    def on_now(self) -> bool:
        """Whether she switched it on in her present membership."""
        at, joined = self.switched_at, self.joined_at
        return bool(self.is_on) and at is not None and joined is not None and at >= joined


@dataclass(frozen=True, slots=True)
class OptionStatus:
    """An option of a creator, as it stands now."""

    creator_id: UUID
    user_id: UUID
    option: Option
    state: OptionState
    eligibility: Eligibility
    grace_ends_at: datetime | None
    switched_at: datetime | None
    paused_at: datetime | None

    @property
    def is_enabled(self) -> bool:
        """Whether she earns by it."""
        return self.state is OptionState.ENABLED

    @property
    def requirements(self) -> list[Requirement]:
        """What is asked for this option."""
        return self.eligibility.requirements

    @property
    def lacking(self) -> list[Requirement]:
        """What is not met, or not known to be."""
        return self.eligibility.lacking

    @property
    def ruleset_id(self) -> UUID:
        """The ruleset in force for it."""
        return self.eligibility.ruleset_id


_STATUS = f"""SELECT {facts_.PICKED}, f.scope AS option, o.is_on, o.switched_at, o.paused_at,
    o.grace_ends_at AS option_grace_ends_at
  FROM {facts_.FROM}
  LEFT JOIN monetization_option o ON o.creator_id = f.creator_id AND o.option = f.scope"""


async def _statuses(wanted: Iterable[tuple[UUID, Option]]) -> list[OptionStatus]:
    asked = sorted({(creator_id, option.value) for creator_id, option in wanted})
    now = clock.now()
    rows = await fetch(_Switched, _STATUS, asked, now)
    found = await assess(rows)
    return [_status(row, basis, now) for row, basis in zip(rows, found, strict=True)]


def _status(row: _Switched, basis: Eligibility, now: datetime) -> OptionStatus:
    in_grace = [at for at in (row.grace_ends_at, row.option_grace_ends_at) if at is not None]
    return OptionStatus(
        creator_id=row.creator_id,
        user_id=row.user_id,
        option=row.option,
        state=_state(row, basis, now),
        eligibility=basis,
        grace_ends_at=min(in_grace) if in_grace and row.on_now else None,
        switched_at=row.switched_at,
        paused_at=row.paused_at,
    )


def _state(row: _Switched, basis: Eligibility, now: datetime) -> OptionState:
    if row.paused_at is not None:
        return OptionState.PAUSED
    if basis.lacking and not (row.on_now and _has_grace(row, basis, now)):
        return OptionState.INELIGIBLE
    if row.on_now:
        return OptionState.ENABLED
    return OptionState.DISABLED if row.switched_at is not None else OptionState.ELIGIBLE


def _has_grace(row: _Switched, basis: Eligibility, now: datetime) -> bool:
    ends = row.option_grace_ends_at
    own = [found for found in basis.lacking if found.rule is not Rule.MEMBERSHIP]
    return (
        not basis.lacks_at_once
        and row.membership in MEMBERS
        and not (own and ends is not None and ends <= now)
    )


async def options_of_creators(creator_ids: Sequence[UUID]) -> dict[UUID, list[OptionStatus]]:
    """Every option of each creator, in the order of `Option`: one statement, whatever their number,
    and one more each where rules ask for views or posts."""
    found = await _statuses((key, option) for key in creator_ids for option in Option)
    by_creator: dict[UUID, dict[Option, OptionStatus]] = {}
    for status in found:
        by_creator.setdefault(status.creator_id, {})[status.option] = status
    return {key: [of[option] for option in Option] for key, of in by_creator.items()}


async def lock_earners(
    creator_ids: Iterable[UUID], option: Option
) -> dict[UUID, MarketplaceError | None]:
    """Inside a transaction that has locked the creators' users: lock their memberships, and answer
    for each creator why she earns nothing by this option now, or None if she does.

    The refusal is OptionDisabled, or NotFound for a creator that there is not.
    """
    wanted = sorted(set(creator_ids))
    await memberships.lock_memberships(wanted)
    found = {one.creator_id: one for one in await _statuses((key, option) for key in wanted)}
    return {key: _refusal(found.get(key)) for key in wanted}


def _refusal(status: OptionStatus | None) -> MarketplaceError | None:
    if status is None:
        return NotFound("creator")
    if status.is_enabled:
        return None
    return OptionDisabled(status.option.value, status.state.value)


# --- switches ------------------------------------------------------------------------------------


async def enable_option(caller: Caller, option: Option) -> OptionStatus:
    """Switch an option on, by the creator; one that is on stays so.

    Raises NotAllowed, NotFound, NotEligible, and StateConflict while an operator pauses it.
    """
    return await atomic(_enable, caller, creator_of(caller), option)


async def _enable(caller: Caller, creator_id: UUID, option: Option) -> OptionStatus:
    status = await _locked(creator_id, option)
    if status.state is OptionState.PAUSED:
        raise StateConflict("option", status.state.value)
    if status.state is OptionState.INELIGIBLE:
        raise status.eligibility.refusal()
    if status.is_enabled:
        return status
    now = clock.now()
    await _write(creator_id, option, is_on=True, switched_at=now, due_at=now + CHECK_EVERY)
    return await _record(caller, status, Act.ENABLED, "enableMonetizationOption")


async def disable_option(caller: Caller, option: Option) -> OptionStatus:
    """Switch an option off, by the creator, in whatever state it is: nothing new is recorded from
    now on. Raises NotAllowed, NotFound."""
    return await atomic(_disable, caller, creator_of(caller), option)


async def _disable(caller: Caller, creator_id: UUID, option: Option) -> OptionStatus:
    status = await _locked(creator_id, option)
    changed = await MonetizationOption.filter(
        creator_id=creator_id, option=option, is_on=True
    ).update(is_on=False, switched_at=clock.now(), grace_ends_at=None, due_at=None)
    if not changed:
        return status
    return await _record(caller, status, Act.DISABLED, "disableMonetizationOption")


async def pause_option(
    caller: Caller, creator_id: UUID, option: Option, reason: str
) -> OptionStatus:
    """Pause a creator's option, by an operator, whatever her switch says; a paused one stays so.

    Raises NotFound, InvalidInput.
    """
    checked_reasons([reason])
    return await atomic(_pause, caller, creator_id, option, reason)


async def _pause(caller: Caller, creator_id: UUID, option: Option, reason: str) -> OptionStatus:
    status = await _locked(creator_id, option)
    if status.state is OptionState.PAUSED:
        return status
    await _write(creator_id, option, paused_at=clock.now())
    draft = Draft(
        creator_id, Act.PAUSED, Scope(option.value), [reason], eligibility=status.eligibility
    )
    decision = await record(caller, draft, mutation="pauseMonetizationOption")
    told = notifications.Draft(
        MonetizationOptionPaused, creator_id, option=option.value, decision_id=decision.id
    )
    paused = await _of(creator_id, option)
    await notifications.publish([told])
    return paused


async def resume_option(caller: Caller, creator_id: UUID, option: Option) -> OptionStatus:
    """End the pause, by an operator; one that is not paused stays as it is. Raises NotFound."""
    return await atomic(_resume, caller, creator_id, option)


async def _resume(caller: Caller, creator_id: UUID, option: Option) -> OptionStatus:
    status = await _locked(creator_id, option)
    if status.state is not OptionState.PAUSED:
        return status
    await _write(creator_id, option, paused_at=None)
    return await _record(caller, status, Act.RESUMED, "resumeMonetizationOption")


async def _locked(creator_id: UUID, option: Option) -> OptionStatus:
    await lock_creator(creator_id)
    await memberships.lock_membership(creator_id)
    note_lock("monetization_option")
    return await _of(creator_id, option)


async def _of(creator_id: UUID, option: Option) -> OptionStatus:
    (status,) = await _statuses([(creator_id, option)])
    return status


async def _write(creator_id: UUID, option: Option, **values: Any) -> None:
    """Set columns of an option, whose row is made where there is none; her user's lock keeps
    another from making it meanwhile."""
    if not await MonetizationOption.filter(creator_id=creator_id, option=option).update(**values):
        await MonetizationOption.create(id=new_id(), creator_id=creator_id, option=option, **values)


async def _record(caller: Caller, before: OptionStatus, act: Act, mutation: str) -> OptionStatus:
    scope = Scope(before.option.value)
    draft = Draft(before.creator_id, act, scope, eligibility=before.eligibility)
    await record(caller, draft, mutation=mutation)
    return await _of(before.creator_id, before.option)


# --- the sweep -----------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class _DueOption:
    creator_id: UUID
    option: Option


async def check_options(limit: int = 500) -> int:
    """Hold the options that are due, at most `limit`, against their own rules: grace begins, ends,
    or has run out. Answers how many they were."""
    due = await _due(limit)
    return await atomic(_check, due) if due else 0


async def _due(limit: int) -> list[_DueOption]:
    return await fetch(
        _DueOption,
        """SELECT o.creator_id, o.option FROM monetization_option o
           WHERE o.due_at <= $1::timestamptz ORDER BY o.due_at, o.id LIMIT $2::bigint""",
        clock.now(),
        limit,
    )


async def _check(due: list[_DueOption]) -> int:
    held = {creator.id for creator in await lock_creators({one.creator_id for one in due})}
    await memberships.lock_memberships(held)
    note_lock("monetization_option")
    wanted = [(one.creator_id, one.option) for one in due if one.creator_id in held]
    rows = {
        (row.creator_id, row.option): row
        for row in await MonetizationOption.filter(creator_id__in=list(held), is_on=True)
    }
    for status in await _statuses(wanted):
        row = rows.get((status.creator_id, status.option))
        if row is not None:
            await _look(row, status)
    return len(wanted)


async def _look(row: MonetizationOption, status: OptionStatus) -> None:
    now, looked, act = clock.now(), row.due_at, None
    basis, ends = status.eligibility, row.grace_ends_at
    own = [found for found in basis.lacking if found.rule is not Rule.MEMBERSHIP]
    if not own and ends is not None:
        ends, act = None, Act.GRACE_ENDED
    elif own and ends is None:
        days = 0 if basis.lacks_at_once else basis.grace_days
        ends, act = now + timedelta(days=days), Act.GRACE_STARTED
    elif ends is not None and ends <= now and (looked is None or looked <= ends):
        act = Act.LAPSED  # once: from now on it is looked at after its grace ended
    row.grace_ends_at, row.due_at = ends, now + CHECK_EVERY
    if ends is not None and act is not Act.LAPSED and ends >= now:
        row.due_at = min(row.due_at, ends)
    await row.save(update_fields=["due_at", "grace_ends_at"])
    if act is not None:
        scope = Scope(row.option.value)
        draft = Draft(
            row.creator_id,
            act,
            scope,
            eligibility=status.eligibility,
            until=row.grace_ends_at,
        )
        await record(SYSTEM, draft, mutation="checkOptions")
