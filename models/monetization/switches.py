"""The creator's switch and the operator's pause."""

from typing import Any
from uuid import UUID

from models import clock, notifications
from models.caller import Caller
from models.database import new_id
from models.errors import StateConflict
from models.monetization.options import (
    MonetizationOption,
    MonetizationOptionPaused,
    Option,
    OptionState,
    OptionStatus,
    statuses_of,
)
from models.program import memberships
from models.program.decisions import Act, Draft, checked_reasons, record
from models.program.gate import creator_of, lock_creator
from models.program.memberships import CHECK_EVERY
from models.program.rulesets import Scope
from models.transactions import atomic, note_lock


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
    due_at = now + CHECK_EVERY
    # Of an earlier membership may be left what ended a grace; the next lapse has its own.
    await _write(creator_id, option, is_on=True, switched_at=now, due_at=due_at, grace_ends_at=None)
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
    (status,) = await statuses_of([(creator_id, option)])
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
