"""The ledger's tables. Only `journal.py` writes them.

transfer        one step of one business event; append-only
entry           its signed lines, which sum to zero per unit; append-only
balance         what each account has: a row to lock, or the total of a DELTA account
hold            what of a pending balance waits for one hour; their sum is the balance
balance_delta   changes of DELTA accounts that no roll-up has added to the total yet
"""

from datetime import datetime
from uuid import UUID

from tortoise import fields

from models.database import CheckedBigInt, Row
from models.ledger.accounts import AccountKind
from models.ledger.money import MAX_AMOUNT
from models.ledger.transfers import TransferKind


class Transfer(Row):
    """One step of one business event, once for ever by its key. `line_count` tells entries that
    came later from those it was posted with."""

    business_key = fields.CharField(max_length=200, unique=True)
    kind = fields.CharEnumField(TransferKind, max_length=32, description="TransferKind")
    subject_id: UUID | None = fields.UUIDField(null=True)
    line_count = CheckedBigInt(check="line_count >= 0")
    at: datetime = fields.DatetimeField()

    class Meta:
        table = "transfer"
        indexes = (("subject_id", "id"),)


class Entry(Row):
    """One line of a transfer: a signed amount in minor units on one account.

    On a pending account it bears the hour of its hold, on an outstanding account its case. `at` is
    the transfer's, kept here so that an account's lines of a period are one range of one index.
    """

    transfer: fields.ForeignKeyRelation[Transfer] = fields.ForeignKeyField(
        "models.Transfer", related_name="entries", on_delete=fields.RESTRICT, db_index=True
    )
    transfer_id: UUID
    account_id = fields.UUIDField()
    unit = fields.CharField(max_length=8)
    amount = CheckedBigInt(check=f"amount <> 0 AND amount BETWEEN -{MAX_AMOUNT} AND {MAX_AMOUNT}")
    hold_at: datetime | None = fields.DatetimeField(null=True)
    case_id: UUID | None = fields.UUIDField(null=True)
    at: datetime = fields.DatetimeField()

    class Meta:
        table = "entry"
        indexes = (("account_id", "at", "id"),)


class Balance(Row):
    """What one account has. Its id is the account's, its floor and ceiling are the chart's.

    `party_id` is whose money it is: the creator herself, or the creator whose money a case holds,
    null where it is nobody's. Of a DELTA account `amount` lacks what stands in `balance_delta`.
    """

    kind = fields.CharEnumField(AccountKind, max_length=32, description="AccountKind")
    owner_id = fields.UUIDField()
    unit = fields.CharField(max_length=8)
    party_id: UUID | None = fields.UUIDField(null=True)
    minimum: int | None = fields.BigIntField(null=True)
    maximum: int | None = fields.BigIntField(null=True)
    amount = CheckedBigInt(
        check="(minimum IS NULL OR amount >= minimum) AND (maximum IS NULL OR amount <= maximum)"
    )
    released_until: datetime | None = fields.DatetimeField(null=True)

    class Meta:
        table = "balance"
        indexes = (("party_id", "unit"), ("owner_id",))


class Hold(Row):
    """What of a pending account waits for one whole hour. The lock on its balance covers it."""

    account_id = fields.UUIDField()
    release_at: datetime = fields.DatetimeField()
    remaining = CheckedBigInt(check="remaining >= 0")

    class Meta:
        table = "hold"
        unique_together = (("account_id", "release_at"),)
        indexes = (("release_at",),)


class BalanceDelta(Row):
    """A change of an account that every transfer touches, written without a lock."""

    account_id = fields.UUIDField()
    kind = fields.CharEnumField(AccountKind, max_length=32, description="AccountKind")
    owner_id = fields.UUIDField()
    unit = fields.CharField(max_length=8)
    amount = fields.BigIntField()

    class Meta:
        table = "balance_delta"
        indexes = (("account_id",),)
