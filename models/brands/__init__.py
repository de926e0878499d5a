"""Brands: the companies that pay creators, their teams, and their wallets.

rows         the tables
refusals     why something is refused
founding     who founds a brand, and what its admins say of it
teams        the locks of a team, and who comes, changes and goes
invitations  by a token that is shown once
limits       what a member may commit at once
notified     what a brand's topic is told of its team
reading      brands, teams and invitations, for many at once
erasing      what becomes of a person's places when she is erased
auditing     what must always hold of brands

terms, topup_refusals, topup_notified, topup_reading: of top-ups, as their names say
topups           asked for, approved by another, recorded; then the provider is asked
settling         the provider's words: states, money, notifications
refunding        what is unspent goes back
wallets          what a brand has, line by line, and statements of it
wallet_auditing  what must always hold of top-ups and wallets
"""

from models.brands.auditing import check_brands
from models.brands.erasing import RULES as ERASURE_RULES
from models.brands.erasing import forget
from models.brands.founding import BrandChanges, NewBrand, create_brand, update_brand
from models.brands.invitations import (
    VALID_DAYS,
    Invited,
    accept_brand_invitation,
    expire_due,
    invite_brand_member,
    revoke_brand_invitation,
)
from models.brands.limits import (
    MOST_CURRENCIES,
    MemberLimit,
    limits_of_members,
    may_commit,
    set_brand_spend_limit,
)
from models.brands.notified import BrandMemberJoined, BrandMemberLeft, BrandMemberRoleChanged
from models.brands.reading import (
    Listed,
    ListedInvitation,
    ListedMember,
    by_ids,
    invitations_by_ids,
    members_by_ids,
    page,
    pages_of_invitations,
    pages_of_members,
    teams_of_users,
    with_teams,
)
from models.brands.refunding import refund_top_up, settle_refunds
from models.brands.refusals import AlreadyInTeam, LastAdmin
from models.brands.rows import (
    Brand,
    BrandInvitation,
    BrandMember,
    BrandSpendLimit,
    InvitationState,
    TopUp,
    TopUpState,
)
from models.brands.settling import settle
from models.brands.teams import (
    MOST_TEAMS,
    change_brand_member_role,
    leave_brand,
    lock_member,
    remove_brand_member,
    restore_brand_admin,
)
from models.brands.terms import TopUpQuote, quote_or_none
from models.brands.topup_notified import (
    TopUpAwaitingApproval,
    TopUpChargedBack,
    TopUpReceived,
    TopUpRefunded,
)
from models.brands.topup_reading import (
    TopUpView,
    top_ups_by_ids,
    top_ups_of_brands,
    top_ups_of_subjects,
)
from models.brands.topup_refusals import (
    AboveSpendLimit,
    CurrencyNotToppedUp,
    NothingUnspent,
    TopUpQuoteChanged,
    TopUpTooSmall,
)
from models.brands.topups import (
    TopUpInput,
    approve_top_up,
    decline_top_up,
    expire_top_ups,
    top_up_brand_wallet,
    withdraw_top_up,
)
from models.brands.wallet_auditing import check_wallets
from models.brands.wallets import (
    BrandWallet,
    WalletAccount,
    WalletEntry,
    WalletEvent,
    WalletStatement,
    WalletStatementAccount,
    entries_of_wallet_statements,
    entries_of_wallets,
    statements_of_wallets,
    wallets_in,
    wallets_of_brands,
)

__all__ = [
    "ERASURE_RULES",
    "MOST_CURRENCIES",
    "MOST_TEAMS",
    "VALID_DAYS",
    "AboveSpendLimit",
    "AlreadyInTeam",
    "Brand",
    "BrandChanges",
    "BrandInvitation",
    "BrandMember",
    "BrandMemberJoined",
    "BrandMemberLeft",
    "BrandMemberRoleChanged",
    "BrandSpendLimit",
    "BrandWallet",
    "CurrencyNotToppedUp",
    "InvitationState",
    "Invited",
    "LastAdmin",
    "Listed",
    "ListedInvitation",
    "ListedMember",
    "MemberLimit",
    "NewBrand",
    "NothingUnspent",
    "TopUp",
    "TopUpAwaitingApproval",
    "TopUpChargedBack",
    "TopUpInput",
    "TopUpQuote",
    "TopUpQuoteChanged",
    "TopUpReceived",
    "TopUpRefunded",
    "TopUpState",
    "TopUpTooSmall",
    "TopUpView",
    "WalletAccount",
    "WalletEntry",
    "WalletEvent",
    "WalletStatement",
    "WalletStatementAccount",
    "accept_brand_invitation",
    "approve_top_up",
    "by_ids",
    "change_brand_member_role",
    "check_brands",
    "check_wallets",
    "create_brand",
    "decline_top_up",
    "entries_of_wallet_statements",
    "entries_of_wallets",
    "expire_due",
    "expire_top_ups",
    "forget",
    "invitations_by_ids",
    "invite_brand_member",
    "leave_brand",
    "limits_of_members",
    "lock_member",
    "may_commit",
    "members_by_ids",
    "page",
    "pages_of_invitations",
    "pages_of_members",
    "quote_or_none",
    "refund_top_up",
    "remove_brand_member",
    "restore_brand_admin",
    "revoke_brand_invitation",
    "set_brand_spend_limit",
    "settle",
    "settle_refunds",
    "statements_of_wallets",
    "teams_of_users",
    "top_up_brand_wallet",
    "top_ups_by_ids",
    "top_ups_of_brands",
    "top_ups_of_subjects",
    "update_brand",
    "wallets_in",
    "wallets_of_brands",
    "with_teams",
    "withdraw_top_up",
]
