"""Applying to a campaign, and every answer to it."""

import strawberry
from strawberry import UNSET

from api.applications.comers import STEP, CampaignApplication
from api.context import Info
from api.fields import part
from api.money import MoneyInput
from api.offers.proposing import OfferTermsInput
from api.relay import decode_id
from api.roots import IDEMPOTENCY_KEY, Payload, given, mutation, payload
from models import applications, offers
from models.applications import (
    Pitch,
    Yes,
)
from models.errors import (
    IdempotencyKeyReused,
)
from models.monetization import OptionDisabled


@strawberry.input(description="An application to a campaign.")
class ApplyToCampaignInput:
    campaign_id: strawberry.ID = strawberry.field(description="One that is open.")
    pitch: str = strawberry.field(description="What she would make of it, at most 2000 characters.")
    price: MoneyInput = strawberry.field(description="For how much, in the campaign's currency.")
    idempotency_key: str = strawberry.field(description=IDEMPOTENCY_KEY)


@strawberry.input(description="An application to take back.")
class WithdrawCampaignApplicationInput:
    application_id: strawberry.ID = strawberry.field(description="One of hers.")


@strawberry.input(description="An application to keep in mind.")
class ShortlistCampaignApplicationInput:
    application_id: strawberry.ID = strawberry.field(description="One that was submitted.")


@strawberry.input(description="An application to keep in mind no more.")
class UnshortlistCampaignApplicationInput:
    application_id: strawberry.ID = strawberry.field(description="One that is shortlisted.")


@strawberry.input(description="An application to decline.")
class DeclineCampaignApplicationInput:
    application_id: strawberry.ID = strawberry.field(description="One that waits.")


@strawberry.input(description="An application to answer with an offer.")
class AcceptCampaignApplicationInput:
    application_id: strawberry.ID = strawberry.field(description="One that waits.")
    terms: OfferTermsInput = strawberry.field(description="What is offered.")
    message: str | None = strawberry.field(
        default=UNSET, description="What is said with it, at most 1000 characters."
    )
    idempotency_key: str = strawberry.field(description=IDEMPOTENCY_KEY)


@payload("The application.")
class ApplyToCampaignSuccess(Payload):
    application: CampaignApplication = strawberry.field(description="The application.")


@payload("The application, WITHDRAWN.")
class WithdrawCampaignApplicationSuccess(Payload):
    application: CampaignApplication = strawberry.field(description="The application.")


@payload("The application, SHORTLISTED.")
class ShortlistCampaignApplicationSuccess(Payload):
    application: CampaignApplication = strawberry.field(description="The application.")


@payload("The application, SUBMITTED again.")
class UnshortlistCampaignApplicationSuccess(Payload):
    application: CampaignApplication = strawberry.field(description="The application.")


@payload("The application, DECLINED.")
class DeclineCampaignApplicationSuccess(Payload):
    application: CampaignApplication = strawberry.field(description="The application.")


@payload("The application, ACCEPTED, with the offer.")
class AcceptCampaignApplicationSuccess(Payload):
    application: CampaignApplication = strawberry.field(description="The application.")


@part
class CampaignApplicationMutations:
    @mutation(
        "Apply to a campaign that is open to all creators, by a creator whose marketplace is on.",
        ApplyToCampaignSuccess,
        *STEP,
        OptionDisabled,
        offers.OwnBrand,
        applications.ConditionNotMet,
        applications.AlreadyApplied,
        IdempotencyKeyReused,
    )
    async def apply_to_campaign(
        self, info: Info, input: ApplyToCampaignInput
    ) -> ApplyToCampaignSuccess:
        wanted = Pitch(
            decode_id(input.campaign_id, "Campaign"),
            input.pitch,
            input.price.minor,
            input.price.code,
            input.idempotency_key,
        )
        made = await applications.apply_to_campaign(info.context.caller, wanted)
        return ApplyToCampaignSuccess(application=made)

    @mutation(
        "Take an application back, by its creator.", WithdrawCampaignApplicationSuccess, *STEP
    )
    async def withdraw_campaign_application(
        self, info: Info, input: WithdrawCampaignApplicationInput
    ) -> WithdrawCampaignApplicationSuccess:
        key = decode_id(input.application_id, "CampaignApplication")
        found = await applications.withdraw_application(info.context.caller, key)
        return WithdrawCampaignApplicationSuccess(application=found)

    @mutation(
        "Keep an application in mind, by a campaign manager. The creator is not told.",
        ShortlistCampaignApplicationSuccess,
        *STEP,
    )
    async def shortlist_campaign_application(
        self, info: Info, input: ShortlistCampaignApplicationInput
    ) -> ShortlistCampaignApplicationSuccess:
        key = decode_id(input.application_id, "CampaignApplication")
        found = await applications.shortlist_application(info.context.caller, key)
        return ShortlistCampaignApplicationSuccess(application=found)

    @mutation(
        "Keep an application in mind no more, by a campaign manager. The creator is not told.",
        UnshortlistCampaignApplicationSuccess,
        *STEP,
    )
    async def unshortlist_campaign_application(
        self, info: Info, input: UnshortlistCampaignApplicationInput
    ) -> UnshortlistCampaignApplicationSuccess:
        key = decode_id(input.application_id, "CampaignApplication")
        found = await applications.unshortlist_application(info.context.caller, key)
        return UnshortlistCampaignApplicationSuccess(application=found)

    @mutation(
        "Say no to an application, by a campaign manager.",
        DeclineCampaignApplicationSuccess,
        *STEP,
    )
    async def decline_campaign_application(
        self, info: Info, input: DeclineCampaignApplicationInput
    ) -> DeclineCampaignApplicationSuccess:
        key = decode_id(input.application_id, "CampaignApplication")
        found = await applications.decline_application(info.context.caller, key)
        return DeclineCampaignApplicationSuccess(application=found)

    @mutation(
        "Say yes to an application with an offer, by a campaign manager. The creator answers it "
        "as any other; no seat, budget or money is taken before.",
        AcceptCampaignApplicationSuccess,
        *STEP,
        OptionDisabled,
        offers.OwnBrand,
        offers.AlreadyOffered,
        offers.DueInPast,
        IdempotencyKeyReused,
    )
    async def accept_campaign_application(
        self, info: Info, input: AcceptCampaignApplicationInput
    ) -> AcceptCampaignApplicationSuccess:
        wanted = Yes(
            decode_id(input.application_id, "CampaignApplication"),
            input.terms.code,
            input.terms.decoded(),
            given(input.message),
            input.idempotency_key,
        )
        found = await applications.accept_application(info.context.caller, wanted)
        return AcceptCampaignApplicationSuccess(application=found)
