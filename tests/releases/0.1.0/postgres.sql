--
-- PostgreSQL database dump
--


-- Dumped from database version 15.20 (Debian 15.20-0+deb12u1)
-- Dumped by pg_dump version 15.20 (Debian 15.20-0+deb12u1)

SET statement_timeout = 0;
SET lock_timeout = 0;
SET idle_in_transaction_session_timeout = 0;
SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SELECT pg_catalog.set_config('search_path', '', false);
SET check_function_bodies = false;
SET xmloption = content;
SET client_min_messages = warning;
SET row_security = off;

--
-- Name: entries_sum_to_zero(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.entries_sum_to_zero() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
       BEGIN
         IF EXISTS (SELECT FROM fresh GROUP BY transfer_id, unit HAVING sum(amount) <> 0) THEN
           RAISE EXCEPTION 'a transfer does not sum to zero' USING ERRCODE = 'check_violation';
         END IF;
         RETURN NULL;
       END $$;


--
-- Name: hold_is_ahead(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.hold_is_ahead() RETURNS trigger
    LANGUAGE plpgsql
    SET enable_seqscan TO 'off'
    AS $$
       BEGIN
         IF EXISTS (SELECT FROM fresh f JOIN balance b ON b.id = f.account_id
                    WHERE f.release_at <= b.released_until) THEN
           RAISE EXCEPTION 'an hour was released' USING ERRCODE = 'check_violation';
         END IF;
         RETURN NULL;
       END $$;


--
-- Name: refuse_change(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.refuse_change() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
  BEGIN RAISE EXCEPTION '% is append-only', TG_TABLE_NAME USING ERRCODE = 'check_violation'; END $$;


SET default_tablespace = '';

SET default_table_access_method = heap;

--
-- Name: app_user; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.app_user (
    id uuid NOT NULL,
    subject character varying(255) NOT NULL,
    display_name character varying(100) NOT NULL,
    birth_date date,
    claimed_birth_date date,
    country character varying(2),
    standing character varying(10) NOT NULL,
    tokens_valid_from timestamp with time zone,
    erased_at timestamp with time zone,
    created_at timestamp with time zone NOT NULL
);


--
-- Name: TABLE app_user; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON TABLE public.app_user IS 'A person: who she is to the platform, how old, and in which standing.';


--
-- Name: COLUMN app_user.standing; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.app_user.standing IS 'Standing';


--
-- Name: appeal; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.appeal (
    id uuid NOT NULL,
    creator_id uuid NOT NULL,
    decision_id uuid NOT NULL,
    state character varying(10) NOT NULL,
    message character varying(2000) NOT NULL,
    outcome_id uuid,
    opened_at timestamp with time zone NOT NULL,
    decided_at timestamp with time zone
);


--
-- Name: TABLE appeal; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON TABLE public.appeal IS 'A creator''s objection to a decision, in her words. `outcome_id` is the decision on it.';


--
-- Name: COLUMN appeal.state; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.appeal.state IS 'AppealState';


--
-- Name: audit_record; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.audit_record (
    id uuid NOT NULL,
    actor_id uuid,
    role character varying(16) NOT NULL,
    act character varying(64) NOT NULL,
    subject_id uuid,
    facts jsonb NOT NULL,
    at timestamp with time zone NOT NULL
);


--
-- Name: TABLE audit_record; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON TABLE public.audit_record IS 'One act: who, in which role, what, to whom, why, and the facts that it was decided on.';


--
-- Name: balance; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.balance (
    id uuid NOT NULL,
    kind character varying(32) NOT NULL,
    owner_id uuid NOT NULL,
    unit character varying(8) NOT NULL,
    party_id uuid,
    minimum bigint,
    maximum bigint,
    amount bigint NOT NULL,
    released_until timestamp with time zone,
    CONSTRAINT balance_check CHECK ((((minimum IS NULL) OR (amount >= minimum)) AND ((maximum IS NULL) OR (amount <= maximum))))
);


--
-- Name: TABLE balance; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON TABLE public.balance IS 'What one account has. Its id is the account''s, its floor and ceiling are the chart''s.';


--
-- Name: COLUMN balance.kind; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.balance.kind IS 'AccountKind';


--
-- Name: balance_delta; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.balance_delta (
    id uuid NOT NULL,
    account_id uuid NOT NULL,
    kind character varying(32) NOT NULL,
    owner_id uuid NOT NULL,
    unit character varying(8) NOT NULL,
    amount bigint NOT NULL
);


--
-- Name: TABLE balance_delta; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON TABLE public.balance_delta IS 'A change of an account that every transfer touches, written without a lock.';


--
-- Name: COLUMN balance_delta.kind; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.balance_delta.kind IS 'AccountKind';


--
-- Name: block; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.block (
    id uuid NOT NULL,
    creator_id uuid NOT NULL,
    fan_id uuid NOT NULL,
    tip_id uuid NOT NULL,
    anonymous boolean NOT NULL,
    created_at timestamp with time zone NOT NULL,
    ended_at timestamp with time zone
);


--
-- Name: TABLE block; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON TABLE public.block IS 'One fan blocked by one creator through one tip. `anonymous` is the tip''s: who made it stays';


--
-- Name: chargeback; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.chargeback (
    id uuid NOT NULL,
    provider character varying(32) NOT NULL,
    reference character varying(64) NOT NULL,
    payment_id uuid NOT NULL,
    creator_id uuid NOT NULL,
    state character varying(16) NOT NULL,
    bearer character varying(10) NOT NULL,
    drawn_minor bigint NOT NULL,
    borne_minor bigint NOT NULL,
    currency character varying(3) NOT NULL,
    is_take_back boolean NOT NULL,
    opened_at timestamp with time zone NOT NULL,
    closed_at timestamp with time zone,
    CONSTRAINT chargeback_check CHECK (((borne_minor >= 0) AND (borne_minor <= drawn_minor))),
    CONSTRAINT chargeback_drawn_minor_check CHECK ((drawn_minor > 0))
);


--
-- Name: TABLE chargeback; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON TABLE public.chargeback IS 'One chargeback of one payment. Its id is derived from the provider''s reference.';


--
-- Name: COLUMN chargeback.state; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.chargeback.state IS 'ChargebackState';


--
-- Name: COLUMN chargeback.bearer; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.chargeback.bearer IS 'Bearer';


--
-- Name: chargeback_terms; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.chargeback_terms (
    id uuid NOT NULL,
    kind character varying(10) NOT NULL,
    bearer character varying(10) NOT NULL,
    effective_from timestamp with time zone NOT NULL
);


--
-- Name: TABLE chargeback_terms; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON TABLE public.chargeback_terms IS 'Who bears chargebacks of one kind of payment, from a time on. The latest holds.';


--
-- Name: COLUMN chargeback_terms.kind; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.chargeback_terms.kind IS 'PaymentKind';


--
-- Name: COLUMN chargeback_terms.bearer; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.chargeback_terms.bearer IS 'Bearer';


--
-- Name: creator; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.creator (
    id uuid NOT NULL,
    handle character varying(64) NOT NULL,
    display_name character varying(100) NOT NULL,
    country character varying(2),
    followers bigint,
    followers_as_of date,
    account_type character varying(10) NOT NULL,
    supporters_public boolean NOT NULL,
    created_at timestamp with time zone NOT NULL,
    erased_at timestamp with time zone,
    user_id uuid NOT NULL
);


--
-- Name: TABLE creator; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON TABLE public.creator IS 'A creator''s public face. Her age and standing are her user''s, and her country when her own is';


--
-- Name: COLUMN creator.account_type; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.creator.account_type IS 'AccountType';


--
-- Name: creator_daily_stat; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.creator_daily_stat (
    id uuid NOT NULL,
    day date NOT NULL,
    views bigint NOT NULL,
    likes bigint NOT NULL,
    comments bigint NOT NULL,
    shares bigint NOT NULL,
    creator_id uuid NOT NULL,
    CONSTRAINT creator_daily_stat_comments_check CHECK ((comments >= 0)),
    CONSTRAINT creator_daily_stat_likes_check CHECK ((likes >= 0)),
    CONSTRAINT creator_daily_stat_shares_check CHECK ((shares >= 0)),
    CONSTRAINT creator_daily_stat_views_check CHECK ((views >= 0))
);


--
-- Name: TABLE creator_daily_stat; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON TABLE public.creator_daily_stat IS 'What a creator got on one day (UTC), over all she posted.';


--
-- Name: creator_snapshot; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.creator_snapshot (
    id uuid NOT NULL,
    as_of date NOT NULL,
    followers bigint,
    views_avg bigint,
    likes_avg bigint,
    comments_avg bigint,
    shares_avg bigint,
    creator_id uuid NOT NULL,
    CONSTRAINT creator_snapshot_comments_avg_check CHECK ((comments_avg >= 0)),
    CONSTRAINT creator_snapshot_followers_check CHECK ((followers >= 0)),
    CONSTRAINT creator_snapshot_likes_avg_check CHECK ((likes_avg >= 0)),
    CONSTRAINT creator_snapshot_shares_avg_check CHECK ((shares_avg >= 0)),
    CONSTRAINT creator_snapshot_views_avg_check CHECK ((views_avg >= 0))
);


--
-- Name: TABLE creator_snapshot; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON TABLE public.creator_snapshot IS 'A creator''s averages per video as a list told them on a date, null where it told nothing.';


--
-- Name: entry; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.entry (
    id uuid NOT NULL,
    account_id uuid NOT NULL,
    unit character varying(8) NOT NULL,
    amount bigint NOT NULL,
    hold_at timestamp with time zone,
    case_id uuid,
    at timestamp with time zone NOT NULL,
    transfer_id uuid NOT NULL,
    CONSTRAINT entry_amount_check CHECK (((amount <> 0) AND ((amount >= '-1000000000000000'::bigint) AND (amount <= '1000000000000000'::bigint))))
);


--
-- Name: TABLE entry; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON TABLE public.entry IS 'One line of a transfer: a signed amount in minor units on one account.';


--
-- Name: hold; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.hold (
    id uuid NOT NULL,
    account_id uuid NOT NULL,
    release_at timestamp with time zone NOT NULL,
    remaining bigint NOT NULL,
    CONSTRAINT hold_remaining_check CHECK ((remaining >= 0))
);


--
-- Name: TABLE hold; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON TABLE public.hold IS 'What of a pending account waits for one whole hour. The lock on its balance covers it.';


--
-- Name: hold_period; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.hold_period (
    id uuid NOT NULL,
    source character varying(24) NOT NULL,
    days bigint NOT NULL,
    CONSTRAINT hold_period_days_check CHECK (((days >= 0) AND (days <= 365)))
);


--
-- Name: TABLE hold_period; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON TABLE public.hold_period IS 'For how many days money of one source is pending before it is available. 0 holds nothing.';


--
-- Name: COLUMN hold_period.source; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.hold_period.source IS 'EarningSource';


--
-- Name: idempotency_key; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.idempotency_key (
    id uuid NOT NULL,
    caller_id uuid NOT NULL,
    key character varying(64) NOT NULL,
    fingerprint character varying(64) NOT NULL,
    made_id uuid NOT NULL,
    refusal jsonb,
    created_at timestamp with time zone NOT NULL
);


--
-- Name: TABLE idempotency_key; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON TABLE public.idempotency_key IS 'One key of one caller, and what became of it.';


--
-- Name: membership; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.membership (
    id uuid NOT NULL,
    creator_id uuid NOT NULL,
    state character varying(10) NOT NULL,
    joined_at timestamp with time zone NOT NULL,
    grace_ends_at timestamp with time zone,
    suspended_until timestamp with time zone,
    left_suspended boolean NOT NULL,
    decision_id uuid NOT NULL,
    due_at timestamp with time zone
);


--
-- Name: TABLE membership; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON TABLE public.membership IS 'A creator''s membership in the program.';


--
-- Name: COLUMN membership.state; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.membership.state IS 'MembershipState';


--
-- Name: minimum_age; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.minimum_age (
    id uuid NOT NULL,
    country character varying(2) NOT NULL,
    years smallint NOT NULL
);


--
-- Name: TABLE minimum_age; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON TABLE public.minimum_age IS 'The age from which a person may pay and earn in a country, ZZ being every other country.';


--
-- Name: monetization_option; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.monetization_option (
    id uuid NOT NULL,
    creator_id uuid NOT NULL,
    option character varying(20) NOT NULL,
    is_on boolean NOT NULL,
    switched_at timestamp with time zone,
    paused_at timestamp with time zone,
    grace_ends_at timestamp with time zone,
    due_at timestamp with time zone
);


--
-- Name: TABLE monetization_option; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON TABLE public.monetization_option IS 'A creator''s switch and the operator''s pause of one option, made at the first of the two.';


--
-- Name: COLUMN monetization_option.option; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.monetization_option.option IS 'Option';


--
-- Name: notification; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.notification (
    id uuid NOT NULL,
    topic_id uuid NOT NULL,
    number bigint NOT NULL,
    kind character varying(64) NOT NULL,
    facts jsonb NOT NULL,
    at timestamp with time zone NOT NULL,
    CONSTRAINT notification_number_check CHECK ((number > 0))
);


--
-- Name: TABLE notification; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON TABLE public.notification IS 'One numbered fact.';


--
-- Name: payment; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.payment (
    id uuid NOT NULL,
    kind character varying(10) NOT NULL,
    payer_id uuid NOT NULL,
    idempotency_key character varying(64) NOT NULL,
    provider character varying(32) NOT NULL,
    method character varying(128) NOT NULL,
    total_minor bigint NOT NULL,
    fee_minor bigint NOT NULL,
    currency character varying(3) NOT NULL,
    state character varying(16) NOT NULL,
    provider_fee_minor bigint DEFAULT 0 NOT NULL,
    failure_reason character varying(200),
    next_action_url character varying(2000),
    lease_until timestamp with time zone NOT NULL,
    attempts smallint DEFAULT 0 NOT NULL,
    expires_at timestamp with time zone,
    created_at timestamp with time zone NOT NULL,
    settled_at timestamp with time zone,
    CONSTRAINT payment_check CHECK (((fee_minor >= 0) AND (fee_minor < total_minor))),
    CONSTRAINT payment_total_minor_check CHECK ((total_minor > 0))
);


--
-- Name: TABLE payment; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON TABLE public.payment IS 'One payment, whose id is that of what it pays for and is the key at the provider.';


--
-- Name: COLUMN payment.kind; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.payment.kind IS 'PaymentKind';


--
-- Name: COLUMN payment.state; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.payment.state IS 'PaymentState';


--
-- Name: product_clock; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.product_clock (
    id uuid NOT NULL,
    offset_s bigint NOT NULL
);


--
-- Name: TABLE product_clock; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON TABLE public.product_clock IS 'The one row that says how far the sandbox has moved the clock.';


--
-- Name: program_application; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.program_application (
    id uuid NOT NULL,
    creator_id uuid NOT NULL,
    state character varying(10) NOT NULL,
    ruleset_id uuid NOT NULL,
    decision_id uuid,
    reapply_at timestamp with time zone,
    applied_at timestamp with time zone NOT NULL,
    decided_at timestamp with time zone
);


--
-- Name: TABLE program_application; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON TABLE public.program_application IS 'A creator''s wish to join. `decision_id` is the decision that closed it.';


--
-- Name: COLUMN program_application.state; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.program_application.state IS 'ApplicationState';


--
-- Name: program_decision; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.program_decision (
    id uuid NOT NULL,
    creator_id uuid NOT NULL,
    scope character varying(20) NOT NULL,
    act character varying(20) NOT NULL,
    role character varying(10) NOT NULL,
    actor_id uuid,
    reasons jsonb NOT NULL,
    ruleset_id uuid,
    inputs jsonb NOT NULL,
    subject_id uuid,
    until timestamp with time zone,
    at timestamp with time zone NOT NULL
);


--
-- Name: TABLE program_decision; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON TABLE public.program_decision IS 'One decision. `inputs` are the requirements as they stood, `subject_id` the application or';


--
-- Name: COLUMN program_decision.scope; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.program_decision.scope IS 'Scope';


--
-- Name: COLUMN program_decision.act; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.program_decision.act IS 'Act';


--
-- Name: COLUMN program_decision.role; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.program_decision.role IS 'Role';


--
-- Name: provider_list; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.provider_list (
    id uuid NOT NULL,
    provider character varying(32) NOT NULL,
    since timestamp with time zone NOT NULL,
    began_at timestamp with time zone NOT NULL,
    after character varying(64)
);


--
-- Name: TABLE provider_list; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON TABLE public.provider_list IS 'How far a provider''s list was read.';


--
-- Name: provider_movement; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.provider_movement (
    id uuid NOT NULL,
    provider character varying(32) NOT NULL,
    external_id character varying(64) NOT NULL,
    kind character varying(16) NOT NULL,
    key uuid NOT NULL,
    reference character varying(64),
    amount_minor bigint NOT NULL,
    fee_minor bigint NOT NULL,
    currency character varying(3) NOT NULL,
    moved_at timestamp with time zone NOT NULL,
    state character varying(10) NOT NULL,
    case_id uuid
);


--
-- Name: TABLE provider_movement; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON TABLE public.provider_movement IS 'A line of a provider''s list as it was read. Amounts as the provider has them: above 0 came';


--
-- Name: COLUMN provider_movement.kind; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.provider_movement.kind IS 'MovementKind';


--
-- Name: COLUMN provider_movement.state; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.provider_movement.state IS 'MovementState';


--
-- Name: provider_notice; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.provider_notice (
    id uuid NOT NULL,
    provider character varying(32) NOT NULL,
    external_id character varying(64) NOT NULL,
    kind character varying(16) NOT NULL,
    key uuid NOT NULL,
    reference character varying(64),
    facts jsonb NOT NULL,
    received_at timestamp with time zone NOT NULL,
    due_at timestamp with time zone NOT NULL,
    attempts smallint NOT NULL,
    worked_at timestamp with time zone
);


--
-- Name: TABLE provider_notice; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON TABLE public.provider_notice IS 'A webhook that was taken in. `worked_at` is when it was done with.';


--
-- Name: COLUMN provider_notice.kind; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.provider_notice.kind IS 'NoticeKind';


--
-- Name: refund; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.refund (
    id uuid NOT NULL,
    actor_id uuid NOT NULL,
    idempotency_key character varying(64) NOT NULL,
    reason character varying(500) NOT NULL,
    total_minor bigint NOT NULL,
    currency character varying(3) NOT NULL,
    state character varying(10) NOT NULL,
    failure_reason character varying(200),
    lease_until timestamp with time zone NOT NULL,
    attempts smallint DEFAULT 0 NOT NULL,
    created_at timestamp with time zone NOT NULL,
    settled_at timestamp with time zone,
    payment_id uuid NOT NULL,
    CONSTRAINT refund_total_minor_check CHECK ((total_minor > 0))
);


--
-- Name: TABLE refund; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON TABLE public.refund IS 'Money on its way back to a payer: a payment has at most one that is not FAILED.';


--
-- Name: COLUMN refund.state; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.refund.state IS 'RefundState';


--
-- Name: ruleset; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.ruleset (
    id uuid NOT NULL,
    scope character varying(20) NOT NULL,
    version integer NOT NULL,
    country character varying(2) NOT NULL,
    rules jsonb NOT NULL,
    is_automatic boolean NOT NULL,
    grace_days smallint NOT NULL,
    reapply_days smallint NOT NULL,
    effective_at timestamp with time zone,
    created_by uuid,
    created_at timestamp with time zone NOT NULL
);


--
-- Name: TABLE ruleset; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON TABLE public.ruleset IS 'One version of the rules of a scope, for one country or (ZZ) for all others.';


--
-- Name: COLUMN ruleset.scope; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.ruleset.scope IS 'Scope';


--
-- Name: sandbox_event; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.sandbox_event (
    id uuid NOT NULL,
    key uuid NOT NULL,
    step character varying(64) NOT NULL,
    method character varying(128) NOT NULL,
    reference character varying(64),
    asked_minor bigint NOT NULL,
    amount_minor bigint NOT NULL,
    fee_minor bigint NOT NULL,
    currency character varying(3) NOT NULL,
    at timestamp with time zone NOT NULL
);


--
-- Name: TABLE sandbox_event; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON TABLE public.sandbox_event IS 'One thing that the sandbox did: a charge or a refund with its outcome, or a chargeback''s';


--
-- Name: sandbox_webhook; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.sandbox_webhook (
    id uuid NOT NULL,
    due_at timestamp with time zone NOT NULL,
    body text NOT NULL,
    sent boolean NOT NULL
);


--
-- Name: TABLE sandbox_webhook; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON TABLE public.sandbox_webhook IS 'A webhook that the sandbox sends, again and again until it was taken in.';


--
-- Name: supporter; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.supporter (
    id uuid NOT NULL,
    creator_id uuid NOT NULL,
    fan_id uuid NOT NULL,
    tips bigint NOT NULL,
    CONSTRAINT supporter_tips_check CHECK ((tips >= 0))
);


--
-- Name: TABLE supporter; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON TABLE public.supporter IS 'How many tips of one fan to one creator stand, sent by name: `supporters.py` keeps count.';


--
-- Name: tip; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.tip (
    id uuid NOT NULL,
    creator_id uuid NOT NULL,
    fan_id uuid NOT NULL,
    video_id uuid,
    amount_minor bigint NOT NULL,
    currency character varying(3) NOT NULL,
    message character varying(200),
    message_hidden boolean NOT NULL,
    anonymous boolean NOT NULL,
    day date NOT NULL,
    created_at timestamp with time zone NOT NULL,
    received_at timestamp with time zone,
    CONSTRAINT tip_amount_minor_check CHECK ((amount_minor > 0))
);


--
-- Name: TABLE tip; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON TABLE public.tip IS 'A tip. Its payment has the same id, and its state is the payment''s.';


--
-- Name: tip_day; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.tip_day (
    id uuid NOT NULL,
    fan_id uuid NOT NULL,
    currency character varying(3) NOT NULL,
    day date NOT NULL,
    amount_minor bigint NOT NULL,
    tips bigint NOT NULL,
    CONSTRAINT tip_day_amount_minor_check CHECK ((amount_minor >= 0)),
    CONSTRAINT tip_day_tips_check CHECK ((tips >= 0))
);


--
-- Name: TABLE tip_day; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON TABLE public.tip_day IS 'How much of a fan''s UTC day is used up in one currency: reservations and successes count.';


--
-- Name: tip_terms; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.tip_terms (
    id uuid NOT NULL,
    currency character varying(3) NOT NULL,
    effective_from timestamp with time zone NOT NULL,
    least_minor bigint NOT NULL,
    most_minor bigint NOT NULL,
    most_a_day_minor bigint NOT NULL,
    most_a_day bigint NOT NULL,
    presets_minor jsonb NOT NULL,
    fee_payer character varying(8) NOT NULL,
    fee_bps bigint NOT NULL,
    fee_fixed_minor bigint NOT NULL,
    CONSTRAINT tip_terms_check CHECK ((most_minor >= least_minor)),
    CONSTRAINT tip_terms_check1 CHECK ((most_a_day_minor >= most_minor)),
    CONSTRAINT tip_terms_fee_bps_check CHECK (((fee_bps >= 0) AND (fee_bps <= 5000))),
    CONSTRAINT tip_terms_fee_fixed_minor_check CHECK ((fee_fixed_minor >= 0)),
    CONSTRAINT tip_terms_least_minor_check CHECK ((least_minor > 0)),
    CONSTRAINT tip_terms_most_a_day_check CHECK ((most_a_day > 0))
);


--
-- Name: TABLE tip_terms; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON TABLE public.tip_terms IS 'The limits, presets and fee of tips in one currency, from a time on: the latest holds.';


--
-- Name: COLUMN tip_terms.fee_payer; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.tip_terms.fee_payer IS 'FeePayer';


--
-- Name: topic; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.topic (
    id uuid NOT NULL,
    kind character varying(16) NOT NULL,
    last_number bigint NOT NULL,
    CONSTRAINT topic_last_number_check CHECK ((last_number >= 0))
);


--
-- Name: TABLE topic; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON TABLE public.topic IS 'Where the notifications of one owner are numbered. Its id is the owner''s.';


--
-- Name: tortoise_migrations; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.tortoise_migrations (
    id integer NOT NULL,
    app character varying(255) NOT NULL,
    name character varying(255) NOT NULL,
    applied_at timestamp with time zone NOT NULL
);


--
-- Name: tortoise_migrations_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.tortoise_migrations_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: tortoise_migrations_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.tortoise_migrations_id_seq OWNED BY public.tortoise_migrations.id;


--
-- Name: transfer; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.transfer (
    id uuid NOT NULL,
    business_key character varying(200) NOT NULL,
    kind character varying(32) NOT NULL,
    subject_id uuid,
    line_count bigint NOT NULL,
    at timestamp with time zone NOT NULL,
    CONSTRAINT transfer_line_count_check CHECK ((line_count >= 0))
);


--
-- Name: TABLE transfer; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON TABLE public.transfer IS 'One step of one business event, once for ever by its key. `line_count` tells entries that';


--
-- Name: COLUMN transfer.kind; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.transfer.kind IS 'TransferKind';


--
-- Name: video; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.video (
    id uuid NOT NULL,
    external_id character varying(128) NOT NULL,
    url text,
    published_at timestamp with time zone NOT NULL,
    duration_s bigint NOT NULL,
    kind character varying(8) NOT NULL,
    sponsored boolean NOT NULL,
    promoted boolean NOT NULL,
    disclosed boolean NOT NULL,
    visible boolean NOT NULL,
    created_at timestamp with time zone NOT NULL,
    creator_id uuid NOT NULL,
    CONSTRAINT video_duration_s_check CHECK ((duration_s >= 0))
);


--
-- Name: TABLE video; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON TABLE public.video IS 'A video of one creator, for good: it never changes hands.';


--
-- Name: COLUMN video.kind; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.video.kind IS 'VideoKind';


--
-- Name: video_daily_stat; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.video_daily_stat (
    id uuid NOT NULL,
    day date NOT NULL,
    views bigint NOT NULL,
    likes bigint NOT NULL,
    comments bigint NOT NULL,
    shares bigint NOT NULL,
    video_id uuid NOT NULL,
    CONSTRAINT video_daily_stat_comments_check CHECK ((comments >= 0)),
    CONSTRAINT video_daily_stat_likes_check CHECK ((likes >= 0)),
    CONSTRAINT video_daily_stat_shares_check CHECK ((shares >= 0)),
    CONSTRAINT video_daily_stat_views_check CHECK ((views >= 0))
);


--
-- Name: TABLE video_daily_stat; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON TABLE public.video_daily_stat IS 'What a video got on one day (UTC).';


--
-- Name: tortoise_migrations id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.tortoise_migrations ALTER COLUMN id SET DEFAULT nextval('public.tortoise_migrations_id_seq'::regclass);


--
-- Data for Name: app_user; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.app_user VALUES
	('01a21344-e4e0-7057-b02e-19fb3abc1423', 'creator:anna', '', '1990-01-31', NULL, 'US', 'GOOD', NULL, NULL, '2026-12-03 15:13:31.872223+00'),
	('01a21344-e586-741e-adb9-9e0d9c70894b', 'creator:cleo', '', '1990-01-31', NULL, 'US', 'GOOD', NULL, NULL, '2026-12-03 15:13:32.038046+00'),
	('01a21344-e5da-7154-a0dd-7f2042cc60e0', 'creator:dora', '', '1990-01-31', NULL, 'US', 'GOOD', NULL, NULL, '2026-12-03 15:13:32.122395+00'),
	('01a21344-e624-75ac-80d6-a88266f43e8c', 'creator:elin', '', '1990-01-31', NULL, 'US', 'GOOD', NULL, NULL, '2026-12-03 15:13:32.196732+00'),
	('01a21344-e653-72d0-bb45-7e64e57b3038', 'fan:bob', 'Bob', '1990-01-31', NULL, 'US', 'GOOD', NULL, NULL, '2026-12-03 15:13:32.243824+00'),
	('01a21344-e657-7034-92a1-3cfc2958d3ee', 'fan:finn', 'Finn', '1990-01-31', NULL, 'US', 'GOOD', NULL, NULL, '2026-12-03 15:13:32.247653+00'),
	('01a21344-e65c-730c-b3b8-676bfb2e743b', 'fan:gus', 'Gus', '1990-01-31', NULL, 'US', 'GOOD', NULL, NULL, '2026-12-03 15:13:32.252642+00');


--
-- Data for Name: appeal; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: audit_record; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.audit_record VALUES
	('01a21344-e4f4-7599-9934-0bbf39e4dc43', NULL, 'service', 'upsertUsers', '01a21344-e4e0-7057-b02e-19fb3abc1423', '{}', '2026-12-03 15:13:31.892748+00'),
	('01a21344-e515-7404-afb7-33e0cd455ea4', NULL, 'service', 'upsertCreators', '01a21344-e50a-77dc-a3c7-51d88804dc48', '{}', '2026-12-03 15:13:31.925505+00'),
	('01a21344-e526-7313-934f-b844fa125749', NULL, 'service', 'upsertVideos', '01a21344-e51a-7464-980d-574d302b6a7a', '{}', '2026-12-03 15:13:31.942541+00'),
	('01a21344-e526-7313-934f-b84513cfc5eb', NULL, 'service', 'upsertVideos', '01a21344-e51a-7464-980d-574e99176796', '{}', '2026-12-03 15:13:31.942541+00'),
	('01a21344-e526-7313-934f-b8467f21f07e', NULL, 'service', 'upsertVideos', '01a21344-e51b-70aa-a43d-f214bca0b998', '{}', '2026-12-03 15:13:31.942541+00'),
	('01a21344-e52f-74f4-bba3-d246e0fca331', NULL, 'service', 'upsertDailyStats', NULL, '{"stored": 1}', '2026-12-03 15:13:31.951303+00'),
	('01a21344-e55f-714a-bc61-5d3ef779997e', '00000000-0000-0000-0000-000000000384', 'operator', 'approveProgramApplication', '01a21344-e50a-77dc-a3c7-51d88804dc48', '{"scope": "PROGRAM", "until": null, "inputs": [{"rule": "STANDING", "as_of": "2026-12-03", "actual": "GOOD", "status": "MET", "required": "GOOD"}, {"rule": "AGE", "as_of": "2026-12-03", "actual": null, "status": "MET", "required": 18}, {"rule": "FOLLOWERS", "as_of": "2026-12-03", "actual": 20000, "status": "MET", "required": 10000}, {"rule": "VIEWS", "as_of": "2026-12-02", "actual": 150000, "status": "MET", "required": 100000}, {"rule": "POSTS", "as_of": "2026-12-03", "actual": 3, "status": "MET", "required": 3}, {"rule": "ORIGINALS", "as_of": "2026-12-03", "actual": 10000, "status": "MET", "required": 5000}, {"rule": "ACCOUNT_TYPE", "as_of": "2026-12-03", "actual": "PERSONAL", "status": "MET", "required": "PERSONAL"}], "decided": "APPROVED", "subject_id": "01a21344-e533-7703-b2c1-5e3e4908e3d8", "decision_id": "01a21344-e55e-7495-9f61-a4c86beac49a", "ruleset_version": 1}', '2026-12-03 15:13:31.999312+00'),
	('01a21344-e586-741e-adb9-9e0ea6c29e3c', NULL, 'service', 'upsertUsers', '01a21344-e586-741e-adb9-9e0d9c70894b', '{}', '2026-12-03 15:13:32.038614+00'),
	('01a21344-e592-7218-b63e-59430fe8e81f', NULL, 'service', 'upsertCreators', '01a21344-e591-714e-a43f-c29f14ecfa22', '{}', '2026-12-03 15:13:32.050903+00'),
	('01a21344-e597-7208-9b25-64fd31898e84', NULL, 'service', 'upsertVideos', '01a21344-e596-7457-8960-cdfb31c20611', '{}', '2026-12-03 15:13:32.055173+00'),
	('01a21344-e597-7208-9b25-64fed217e159', NULL, 'service', 'upsertVideos', '01a21344-e596-7457-8960-cdfc6aaec8b0', '{}', '2026-12-03 15:13:32.055173+00'),
	('01a21344-e597-7208-9b25-64ff62fd6f7e', NULL, 'service', 'upsertVideos', '01a21344-e596-7457-8960-cdfd87e8b69f', '{}', '2026-12-03 15:13:32.055173+00'),
	('01a21344-e59c-768c-8334-9bb94a912b12', NULL, 'service', 'upsertDailyStats', NULL, '{"stored": 1}', '2026-12-03 15:13:32.060048+00'),
	('01a21344-e5bb-74f8-a221-294f58b1b37b', '00000000-0000-0000-0000-000000000384', 'operator', 'approveProgramApplication', '01a21344-e591-714e-a43f-c29f14ecfa22', '{"scope": "PROGRAM", "until": null, "inputs": [{"rule": "STANDING", "as_of": "2026-12-03", "actual": "GOOD", "status": "MET", "required": "GOOD"}, {"rule": "AGE", "as_of": "2026-12-03", "actual": null, "status": "MET", "required": 18}, {"rule": "FOLLOWERS", "as_of": "2026-12-03", "actual": 20000, "status": "MET", "required": 10000}, {"rule": "VIEWS", "as_of": "2026-12-02", "actual": 150000, "status": "MET", "required": 100000}, {"rule": "POSTS", "as_of": "2026-12-03", "actual": 3, "status": "MET", "required": 3}, {"rule": "ORIGINALS", "as_of": "2026-12-03", "actual": 10000, "status": "MET", "required": 5000}, {"rule": "ACCOUNT_TYPE", "as_of": "2026-12-03", "actual": "PERSONAL", "status": "MET", "required": "PERSONAL"}], "decided": "APPROVED", "subject_id": "01a21344-e59d-7722-98e0-e23e5588eddc", "decision_id": "01a21344-e5b8-771e-934c-2551150e163c", "ruleset_version": 1}', '2026-12-03 15:13:32.091827+00'),
	('01a21344-e5da-7154-a0dd-7f219431403e', NULL, 'service', 'upsertUsers', '01a21344-e5da-7154-a0dd-7f2042cc60e0', '{}', '2026-12-03 15:13:32.122746+00'),
	('01a21344-e5e8-752b-936e-cd7ee6b2be16', NULL, 'service', 'upsertCreators', '01a21344-e5e6-7328-9fa5-bce342fa2d3f', '{}', '2026-12-03 15:13:32.136095+00'),
	('01a21344-e5ee-71d4-9f21-cbf2f522ace2', NULL, 'service', 'upsertVideos', '01a21344-e5eb-70d3-948d-c7ae8dbd06f4', '{}', '2026-12-03 15:13:32.142971+00'),
	('01a21344-e5ee-71d4-9f21-cbf3e09b0bdf', NULL, 'service', 'upsertVideos', '01a21344-e5eb-70d3-948d-c7afe258f8d9', '{}', '2026-12-03 15:13:32.142971+00'),
	('01a21344-e5ee-71d4-9f21-cbf422dfa1a2', NULL, 'service', 'upsertVideos', '01a21344-e5eb-70d3-948d-c7b008719cc8', '{}', '2026-12-03 15:13:32.142971+00'),
	('01a21344-e5fb-7589-85cc-935376a56220', NULL, 'service', 'upsertDailyStats', NULL, '{"stored": 1}', '2026-12-03 15:13:32.155263+00'),
	('01a21344-e61b-73fa-8e48-e7a24c469f9b', '00000000-0000-0000-0000-000000000384', 'operator', 'approveProgramApplication', '01a21344-e5e6-7328-9fa5-bce342fa2d3f', '{"scope": "PROGRAM", "until": null, "inputs": [{"rule": "STANDING", "as_of": "2026-12-03", "actual": "GOOD", "status": "MET", "required": "GOOD"}, {"rule": "AGE", "as_of": "2026-12-03", "actual": null, "status": "MET", "required": 18}, {"rule": "FOLLOWERS", "as_of": "2026-12-03", "actual": 20000, "status": "MET", "required": 10000}, {"rule": "VIEWS", "as_of": "2026-12-02", "actual": 150000, "status": "MET", "required": 100000}, {"rule": "POSTS", "as_of": "2026-12-03", "actual": 3, "status": "MET", "required": 3}, {"rule": "ORIGINALS", "as_of": "2026-12-03", "actual": 10000, "status": "MET", "required": 5000}, {"rule": "ACCOUNT_TYPE", "as_of": "2026-12-03", "actual": "PERSONAL", "status": "MET", "required": "PERSONAL"}], "decided": "APPROVED", "subject_id": "01a21344-e5fe-70d8-ac71-3c8b96faad4f", "decision_id": "01a21344-e61b-73fa-8e48-e7a153c779f6", "ruleset_version": 1}', '2026-12-03 15:13:32.187605+00'),
	('01a21344-e625-75af-b93f-0251a52dc51f', NULL, 'service', 'upsertUsers', '01a21344-e624-75ac-80d6-a88266f43e8c', '{}', '2026-12-03 15:13:32.197504+00'),
	('01a21344-e62f-77bd-9766-21929b3a7e99', NULL, 'service', 'upsertCreators', '01a21344-e62d-76a8-8ac0-b463dee7d89c', '{}', '2026-12-03 15:13:32.20743+00'),
	('01a21344-e636-76df-95b3-16c319269f5e', NULL, 'service', 'upsertVideos', '01a21344-e634-77ea-b65e-a5868ca90f98', '{}', '2026-12-03 15:13:32.214588+00'),
	('01a21344-e636-76df-95b3-16c4ab1e99fe', NULL, 'service', 'upsertVideos', '01a21344-e634-77ea-b65e-a5870e93d034', '{}', '2026-12-03 15:13:32.214588+00'),
	('01a21344-e636-76df-95b3-16c5f9800e33', NULL, 'service', 'upsertVideos', '01a21344-e634-77ea-b65e-a588f9ad611d', '{}', '2026-12-03 15:13:32.214588+00'),
	('01a21344-e63d-7612-a9b3-0b2493d579ea', NULL, 'service', 'upsertDailyStats', NULL, '{"stored": 1}', '2026-12-03 15:13:32.221541+00'),
	('01a21344-e655-722f-bed8-8d9d7c7eb5ab', NULL, 'service', 'upsertUsers', '01a21344-e653-72d0-bb45-7e64e57b3038', '{}', '2026-12-03 15:13:32.245655+00'),
	('01a21344-e657-7034-92a1-3cfda5b9225a', NULL, 'service', 'upsertUsers', '01a21344-e657-7034-92a1-3cfc2958d3ee', '{}', '2026-12-03 15:13:32.247963+00'),
	('01a21344-e65d-754b-884c-f162bbfb92c4', NULL, 'service', 'upsertUsers', '01a21344-e65c-730c-b3b8-676bfb2e743b', '{}', '2026-12-03 15:13:32.253021+00'),
	('01a21344-e89e-7668-a6fc-48a490484d07', '00000000-0000-0000-0000-000000000384', 'operator', 'refundTip', '01a21344-e87e-7686-91c1-9df6dd5cb83f', '{"currency": "USD", "refund_id": "01a21344-e895-77c9-a893-556cf6a7c8ec", "total_minor": 751}', '2026-12-03 15:13:32.830228+00');


--
-- Data for Name: balance; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.balance VALUES
	('55e2caa8-ac8c-5f5b-93bb-b8fe39b1afbe', 'RECEIVABLE', '01a21344-e50a-77dc-a3c7-51d88804dc48', 'USD', '01a21344-e50a-77dc-a3c7-51d88804dc48', NULL, 0, 0, NULL),
	('bba3ef38-6e39-547b-9eba-b2db6a96d3e9', 'RECEIVABLE', '01a21344-e591-714e-a43f-c29f14ecfa22', 'USD', '01a21344-e591-714e-a43f-c29f14ecfa22', NULL, 0, 0, NULL),
	('dc105983-63fe-562d-9888-1e40aeab0b91', 'REFUNDING', '01a21344-e895-77c9-a893-556cf6a7c8ec', 'USD', NULL, 0, NULL, 0, NULL),
	('1f7ae153-39d1-5328-8a5d-66ff26965c74', 'CLEARING', '45631a9a-6210-5cb2-a097-fb8c86065115', 'USD', NULL, NULL, NULL, 3876, NULL),
	('58da09bd-2650-5c2c-9b4c-0558d95f30c2', 'SUSPENSE', '45631a9a-6210-5cb2-a097-fb8c86065115', 'USD', NULL, NULL, NULL, 300, NULL),
	('6c67d41e-8567-5799-94b1-b1e98211913a', 'FEES_CHARGED', '574a080e-49c2-505f-9e8b-4dbce52c3830', 'USD', NULL, NULL, NULL, 584, NULL),
	('f86643cc-1c5f-5de8-b88c-6593bb7a93a7', 'PROCESSING_FEES', '45631a9a-6210-5cb2-a097-fb8c86065115', 'USD', NULL, NULL, NULL, -8155, NULL),
	('5972c269-64f0-5423-88ee-0d33d5c020d4', 'DISPUTED', '68923ea7-d691-5283-8ed8-1ad0a7f24963', 'USD', '01a21344-e50a-77dc-a3c7-51d88804dc48', 0, NULL, 302, NULL),
	('47954e69-4bed-5417-8dac-1facb067a263', 'DISPUTED', 'd29fe7e7-c278-5989-9ba1-6f4923d738fd', 'USD', '01a21344-e591-714e-a43f-c29f14ecfa22', 0, NULL, 0, NULL),
	('dcf22b66-0f9b-5f9c-951c-b974dbfebb6b', 'DISPUTED', '3cd0e48c-0e45-5963-8c71-86e51df785d4', 'USD', '01a21344-e50a-77dc-a3c7-51d88804dc48', 0, NULL, 0, NULL),
	('96005234-7091-52f1-8168-4eb04cb6714b', 'DISPUTED', '7b798bff-ddad-5439-9f98-1f4ec4fdb50f', 'USD', '01a21344-e591-714e-a43f-c29f14ecfa22', 0, NULL, 0, NULL),
	('2b6812b0-bf2d-5dc1-ad7a-c25bdbae8d56', 'DISPUTED', '86fc4126-93e6-5672-bc40-d545deae9952', 'USD', '01a21344-e50a-77dc-a3c7-51d88804dc48', 0, NULL, 0, NULL),
	('3eae895a-8fdd-51d5-a45a-610b0b9b273b', 'AVAILABLE', '01a21344-e50a-77dc-a3c7-51d88804dc48', 'USD', '01a21344-e50a-77dc-a3c7-51d88804dc48', 0, NULL, 308, NULL),
	('42254b6d-d3f0-54cc-8196-62539ce49394', 'PENDING', '01a21344-e591-714e-a43f-c29f14ecfa22', 'USD', '01a21344-e591-714e-a43f-c29f14ecfa22', 0, NULL, 1027, '2026-12-02 16:00:00+00'),
	('28f8fdd4-3f82-5687-8b56-5b55c84311e8', 'AVAILABLE', '01a21344-e591-714e-a43f-c29f14ecfa22', 'USD', '01a21344-e591-714e-a43f-c29f14ecfa22', 0, NULL, 933, NULL),
	('d0ae5f32-573c-556a-ad65-36115ec75745', 'PENDING', '01a21344-e50a-77dc-a3c7-51d88804dc48', 'USD', '01a21344-e50a-77dc-a3c7-51d88804dc48', 0, NULL, 1244, '2026-12-02 16:00:00+00'),
	('972d56e0-17e6-52cc-a14c-e612f1ec5b5e', 'OUTSTANDING', '45631a9a-6210-5cb2-a097-fb8c86065115', 'USD', NULL, NULL, NULL, -341, NULL),
	('5aad27a6-b9f2-5f82-a9e3-dc83c01697d2', 'LOSSES', '574a080e-49c2-505f-9e8b-4dbce52c3830', 'USD', NULL, NULL, NULL, -78, NULL);


--
-- Data for Name: balance_delta; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: block; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.block VALUES
	('01a21344-e8d1-712b-acdf-9ffd7157b1eb', '01a21344-e591-714e-a43f-c29f14ecfa22', '01a21344-e657-7034-92a1-3cfc2958d3ee', '01a21344-e8b7-725b-879e-004d856a303c', true, '2026-12-03 15:13:32.887727+00', NULL);


--
-- Data for Name: chargeback; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.chargeback VALUES
	('68923ea7-d691-5283-8ed8-1ad0a7f24963', 'sandbox', 'cb_01a21344e6d5741ea3602acbb07a765b', '01a21344-e6c2-73c5-a42d-ebe5cb779782', '01a21344-e50a-77dc-a3c7-51d88804dc48', 'NEEDS_RESPONSE', 'CREATOR', 341, 302, 'USD', true, '2026-12-03 15:13:33.073432+00', NULL),
	('d29fe7e7-c278-5989-9ba1-6f4923d738fd', 'sandbox', 'cb_01a21344e6fd705c8295c2fbdbd57b0f', '01a21344-e6f2-746d-9ed2-cdddb7d3bdb2', '01a21344-e591-714e-a43f-c29f14ecfa22', 'LOST', 'CREATOR', 342, 303, 'USD', true, '2026-12-03 15:13:33.089563+00', '2026-12-03 15:13:33.091862+00'),
	('3cd0e48c-0e45-5963-8c71-86e51df785d4', 'sandbox', 'cb_01a21344e71d713d8f641423ff87b049', '01a21344-e716-73fc-ad27-ec6f53f39d75', '01a21344-e50a-77dc-a3c7-51d88804dc48', 'LOST', 'CREATOR', 343, 304, 'USD', true, '2026-12-03 15:13:33.11745+00', '2026-12-03 15:13:33.139278+00'),
	('7b798bff-ddad-5439-9f98-1f4ec4fdb50f', 'sandbox', 'cb_01a21344e7417372b27306f2a2330029', '01a21344-e732-731b-87a5-3198ead9ae4c', '01a21344-e591-714e-a43f-c29f14ecfa22', 'OVERTURNED', 'CREATOR', 344, 305, 'USD', true, '2026-12-03 15:13:33.148163+00', '2026-12-03 15:13:33.178131+00'),
	('86fc4126-93e6-5672-bc40-d545deae9952', 'sandbox', 'cb_01a21344e76570f3bd63fe3af1866aff', '01a21344-e75d-76b3-975e-018c4452888f', '01a21344-e50a-77dc-a3c7-51d88804dc48', 'WON', 'CREATOR', 345, 306, 'USD', true, '2026-12-03 15:13:33.190845+00', '2026-12-03 15:13:33.215696+00');


--
-- Data for Name: chargeback_terms; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.chargeback_terms VALUES
	('00000000-0000-7000-8000-000000000501', 'TIP', 'CREATOR', '2020-01-01 00:00:00+00');


--
-- Data for Name: creator; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.creator VALUES
	('01a21344-e50a-77dc-a3c7-51d88804dc48', 'anna', 'Anna', NULL, 20000, '2026-12-03', 'PERSONAL', false, '2026-12-03 15:13:31.904781+00', NULL, '01a21344-e4e0-7057-b02e-19fb3abc1423'),
	('01a21344-e591-714e-a43f-c29f14ecfa22', 'cleo', 'Cleo', NULL, 20000, '2026-12-03', 'PERSONAL', false, '2026-12-03 15:13:32.043978+00', NULL, '01a21344-e586-741e-adb9-9e0d9c70894b'),
	('01a21344-e5e6-7328-9fa5-bce342fa2d3f', 'dora', 'Dora', NULL, 20000, '2026-12-03', 'PERSONAL', false, '2026-12-03 15:13:32.128769+00', NULL, '01a21344-e5da-7154-a0dd-7f2042cc60e0'),
	('01a21344-e62d-76a8-8ac0-b463dee7d89c', 'elin', 'Elin', NULL, 20000, '2026-12-03', 'PERSONAL', false, '2026-12-03 15:13:32.200344+00', NULL, '01a21344-e624-75ac-80d6-a88266f43e8c');


--
-- Data for Name: creator_daily_stat; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.creator_daily_stat VALUES
	('01a21344-e52e-7169-a19c-2a2d1b68f227', '2026-12-02', 150000, 0, 0, 0, '01a21344-e50a-77dc-a3c7-51d88804dc48'),
	('01a21344-e59b-75c6-8b41-06502dc8f127', '2026-12-02', 150000, 0, 0, 0, '01a21344-e591-714e-a43f-c29f14ecfa22'),
	('01a21344-e5fa-75c3-8234-1d0eadd1b574', '2026-12-02', 150000, 0, 0, 0, '01a21344-e5e6-7328-9fa5-bce342fa2d3f'),
	('01a21344-e63d-7612-a9b3-0b234a0c8ff1', '2026-12-02', 150000, 0, 0, 0, '01a21344-e62d-76a8-8ac0-b463dee7d89c');


--
-- Data for Name: creator_snapshot; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: entry; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.entry VALUES
	('01a21344-e6b9-731b-8d4b-8a821fb1e359', '1f7ae153-39d1-5328-8a5d-66ff26965c74', 'USD', -340, NULL, NULL, '2026-12-03 15:13:32.341131+00', '01a21344-e6b5-705a-bdb1-8364c89961c3'),
	('01a21344-e6b9-731b-8d4b-8a839bb25a0e', '1f7ae153-39d1-5328-8a5d-66ff26965c74', 'USD', 40, NULL, NULL, '2026-12-03 15:13:32.341131+00', '01a21344-e6b5-705a-bdb1-8364c89961c3'),
	('01a21344-e6b9-731b-8d4b-8a84234be187', 'f86643cc-1c5f-5de8-b88c-6593bb7a93a7', 'USD', -40, NULL, NULL, '2026-12-03 15:13:32.341131+00', '01a21344-e6b5-705a-bdb1-8364c89961c3'),
	('01a21344-e6b9-731b-8d4b-8a85a0638eb4', '6c67d41e-8567-5799-94b1-b1e98211913a', 'USD', 39, NULL, NULL, '2026-12-03 15:13:32.341131+00', '01a21344-e6b5-705a-bdb1-8364c89961c3'),
	('01a21344-e6b9-731b-8d4b-8a86f226713c', '42254b6d-d3f0-54cc-8196-62539ce49394', 'USD', 301, '2026-12-10 16:00:00+00', NULL, '2026-12-03 15:13:32.341131+00', '01a21344-e6b5-705a-bdb1-8364c89961c3'),
	('01a21344-e6ec-719c-88c4-4d61b4f6fdca', '1f7ae153-39d1-5328-8a5d-66ff26965c74', 'USD', -341, NULL, NULL, '2026-12-03 15:13:32.395256+00', '01a21344-e6eb-72f9-842b-9fd7e2c158d8'),
	('01a21344-e6ec-719c-88c4-4d623ed113bb', '1f7ae153-39d1-5328-8a5d-66ff26965c74', 'USD', 40, NULL, NULL, '2026-12-03 15:13:32.395256+00', '01a21344-e6eb-72f9-842b-9fd7e2c158d8'),
	('01a21344-e6ec-719c-88c4-4d63200c5c07', 'f86643cc-1c5f-5de8-b88c-6593bb7a93a7', 'USD', -40, NULL, NULL, '2026-12-03 15:13:32.395256+00', '01a21344-e6eb-72f9-842b-9fd7e2c158d8'),
	('01a21344-e6ec-719c-88c4-4d645cd4f626', '6c67d41e-8567-5799-94b1-b1e98211913a', 'USD', 39, NULL, NULL, '2026-12-03 15:13:32.395256+00', '01a21344-e6eb-72f9-842b-9fd7e2c158d8'),
	('01a21344-e6ec-719c-88c4-4d65050a92a3', 'd0ae5f32-573c-556a-ad65-36115ec75745', 'USD', 302, '2026-12-10 16:00:00+00', NULL, '2026-12-03 15:13:32.395256+00', '01a21344-e6eb-72f9-842b-9fd7e2c158d8'),
	('01a21344-e70f-7606-9f80-55ba6806f141', '1f7ae153-39d1-5328-8a5d-66ff26965c74', 'USD', -342, NULL, NULL, '2026-12-03 15:13:32.430132+00', '01a21344-e70e-751c-8355-e612d3f53968'),
	('01a21344-e70f-7606-9f80-55bb59aa67f3', '1f7ae153-39d1-5328-8a5d-66ff26965c74', 'USD', 40, NULL, NULL, '2026-12-03 15:13:32.430132+00', '01a21344-e70e-751c-8355-e612d3f53968'),
	('01a21344-e70f-7606-9f80-55bc43667f29', 'f86643cc-1c5f-5de8-b88c-6593bb7a93a7', 'USD', -40, NULL, NULL, '2026-12-03 15:13:32.430132+00', '01a21344-e70e-751c-8355-e612d3f53968'),
	('01a21344-e70f-7606-9f80-55bd33b538ea', '6c67d41e-8567-5799-94b1-b1e98211913a', 'USD', 39, NULL, NULL, '2026-12-03 15:13:32.430132+00', '01a21344-e70e-751c-8355-e612d3f53968'),
	('01a21344-e70f-7606-9f80-55be4dafa76d', '42254b6d-d3f0-54cc-8196-62539ce49394', 'USD', 303, '2026-12-10 16:00:00+00', NULL, '2026-12-03 15:13:32.430132+00', '01a21344-e70e-751c-8355-e612d3f53968'),
	('01a21344-e729-7231-ad99-39354be73451', '1f7ae153-39d1-5328-8a5d-66ff26965c74', 'USD', -343, NULL, NULL, '2026-12-03 15:13:32.455701+00', '01a21344-e727-715e-8683-8baecf751093'),
	('01a21344-e729-7231-ad99-39365e66543b', '1f7ae153-39d1-5328-8a5d-66ff26965c74', 'USD', 40, NULL, NULL, '2026-12-03 15:13:32.455701+00', '01a21344-e727-715e-8683-8baecf751093'),
	('01a21344-e729-7231-ad99-393769db8ad6', 'f86643cc-1c5f-5de8-b88c-6593bb7a93a7', 'USD', -40, NULL, NULL, '2026-12-03 15:13:32.455701+00', '01a21344-e727-715e-8683-8baecf751093'),
	('01a21344-e729-7231-ad99-3938f49a41bc', '6c67d41e-8567-5799-94b1-b1e98211913a', 'USD', 39, NULL, NULL, '2026-12-03 15:13:32.455701+00', '01a21344-e727-715e-8683-8baecf751093'),
	('01a21344-e729-7231-ad99-39393a3b3898', 'd0ae5f32-573c-556a-ad65-36115ec75745', 'USD', 304, '2026-12-10 16:00:00+00', NULL, '2026-12-03 15:13:32.455701+00', '01a21344-e727-715e-8683-8baecf751093'),
	('01a21344-e751-760a-a0fb-48a15b301d2a', '1f7ae153-39d1-5328-8a5d-66ff26965c74', 'USD', -344, NULL, NULL, '2026-12-03 15:13:32.49252+00', '01a21344-e74c-75ec-ad5c-638159bb3ccc'),
	('01a21344-e751-760a-a0fb-48a204aea08b', '1f7ae153-39d1-5328-8a5d-66ff26965c74', 'USD', 40, NULL, NULL, '2026-12-03 15:13:32.49252+00', '01a21344-e74c-75ec-ad5c-638159bb3ccc'),
	('01a21344-e751-760a-a0fb-48a3583de34e', 'f86643cc-1c5f-5de8-b88c-6593bb7a93a7', 'USD', -40, NULL, NULL, '2026-12-03 15:13:32.49252+00', '01a21344-e74c-75ec-ad5c-638159bb3ccc'),
	('01a21344-e751-760a-a0fb-48a44d6c0325', '6c67d41e-8567-5799-94b1-b1e98211913a', 'USD', 39, NULL, NULL, '2026-12-03 15:13:32.49252+00', '01a21344-e74c-75ec-ad5c-638159bb3ccc'),
	('01a21344-e751-760a-a0fb-48a542c3e1c1', '42254b6d-d3f0-54cc-8196-62539ce49394', 'USD', 305, '2026-12-10 16:00:00+00', NULL, '2026-12-03 15:13:32.49252+00', '01a21344-e74c-75ec-ad5c-638159bb3ccc'),
	('01a21344-e775-76a8-980d-fedf17a04960', '1f7ae153-39d1-5328-8a5d-66ff26965c74', 'USD', -345, NULL, NULL, '2026-12-03 15:13:32.53209+00', '01a21344-e774-7565-a40c-a0ffc4d35255'),
	('01a21344-e775-76a8-980d-fee0975f6f6e', '1f7ae153-39d1-5328-8a5d-66ff26965c74', 'USD', 41, NULL, NULL, '2026-12-03 15:13:32.53209+00', '01a21344-e774-7565-a40c-a0ffc4d35255'),
	('01a21344-e775-76a8-980d-fee1e6f3cb68', 'f86643cc-1c5f-5de8-b88c-6593bb7a93a7', 'USD', -41, NULL, NULL, '2026-12-03 15:13:32.53209+00', '01a21344-e774-7565-a40c-a0ffc4d35255'),
	('01a21344-e775-76a8-980d-fee281a89113', '6c67d41e-8567-5799-94b1-b1e98211913a', 'USD', 39, NULL, NULL, '2026-12-03 15:13:32.53209+00', '01a21344-e774-7565-a40c-a0ffc4d35255'),
	('01a21344-e775-76a8-980d-fee363eec46f', 'd0ae5f32-573c-556a-ad65-36115ec75745', 'USD', 306, '2026-12-10 16:00:00+00', NULL, '2026-12-03 15:13:32.53209+00', '01a21344-e774-7565-a40c-a0ffc4d35255'),
	('01a21344-e7d6-7689-840a-10140991cbd2', '1f7ae153-39d1-5328-8a5d-66ff26965c74', 'USD', -348, NULL, NULL, '2026-12-03 15:13:32.629745+00', '01a21344-e7d5-7376-ac12-d2760517a3c6'),
	('01a21344-e7d6-7689-840a-10153dbbabb8', '1f7ae153-39d1-5328-8a5d-66ff26965c74', 'USD', 41, NULL, NULL, '2026-12-03 15:13:32.629745+00', '01a21344-e7d5-7376-ac12-d2760517a3c6'),
	('01a21344-e7d6-7689-840a-1016e1ee87d7', 'f86643cc-1c5f-5de8-b88c-6593bb7a93a7', 'USD', -41, NULL, NULL, '2026-12-03 15:13:32.629745+00', '01a21344-e7d5-7376-ac12-d2760517a3c6'),
	('01a21344-e7d6-7689-840a-1017fddb8d1d', '6c67d41e-8567-5799-94b1-b1e98211913a', 'USD', 39, NULL, NULL, '2026-12-03 15:13:32.629745+00', '01a21344-e7d5-7376-ac12-d2760517a3c6'),
	('01a21344-e7d6-7689-840a-101812e0a967', '42254b6d-d3f0-54cc-8196-62539ce49394', 'USD', 309, '2026-12-10 16:00:00+00', NULL, '2026-12-03 15:13:32.629745+00', '01a21344-e7d5-7376-ac12-d2760517a3c6'),
	('01a21344-e7fa-772e-9281-e91f2f0061a2', '1f7ae153-39d1-5328-8a5d-66ff26965c74', 'USD', -349, NULL, NULL, '2026-12-03 15:13:32.665367+00', '01a21344-e7f9-72cb-b89d-6c7bca974b47'),
	('01a21344-e7fa-772e-9281-e920624bd315', '1f7ae153-39d1-5328-8a5d-66ff26965c74', 'USD', 41, NULL, NULL, '2026-12-03 15:13:32.665367+00', '01a21344-e7f9-72cb-b89d-6c7bca974b47'),
	('01a21344-e7fa-772e-9281-e921dbf3adfd', 'f86643cc-1c5f-5de8-b88c-6593bb7a93a7', 'USD', -41, NULL, NULL, '2026-12-03 15:13:32.665367+00', '01a21344-e7f9-72cb-b89d-6c7bca974b47'),
	('01a21344-e7fa-772e-9281-e922e09aae89', '6c67d41e-8567-5799-94b1-b1e98211913a', 'USD', 39, NULL, NULL, '2026-12-03 15:13:32.665367+00', '01a21344-e7f9-72cb-b89d-6c7bca974b47'),
	('01a21344-e7fa-772e-9281-e92309a4587b', 'd0ae5f32-573c-556a-ad65-36115ec75745', 'USD', 310, '2026-12-10 16:00:00+00', NULL, '2026-12-03 15:13:32.665367+00', '01a21344-e7f9-72cb-b89d-6c7bca974b47'),
	('01a21344-e82b-7266-990f-d2a7558f4932', '1f7ae153-39d1-5328-8a5d-66ff26965c74', 'USD', -352, NULL, NULL, '2026-12-03 15:13:32.713266+00', '01a21344-e829-7222-aa9b-0d345e2a9709'),
	('01a21344-e82b-7266-990f-d2a80f6b4399', '1f7ae153-39d1-5328-8a5d-66ff26965c74', 'USD', 41, NULL, NULL, '2026-12-03 15:13:32.713266+00', '01a21344-e829-7222-aa9b-0d345e2a9709'),
	('01a21344-e82b-7266-990f-d2a98f5bd00f', 'f86643cc-1c5f-5de8-b88c-6593bb7a93a7', 'USD', -41, NULL, NULL, '2026-12-03 15:13:32.713266+00', '01a21344-e829-7222-aa9b-0d345e2a9709'),
	('01a21344-e82b-7266-990f-d2aa6a50076a', '6c67d41e-8567-5799-94b1-b1e98211913a', 'USD', 40, NULL, NULL, '2026-12-03 15:13:32.713266+00', '01a21344-e829-7222-aa9b-0d345e2a9709'),
	('01a21344-e82b-7266-990f-d2abf7d672ea', 'd0ae5f32-573c-556a-ad65-36115ec75745', 'USD', 312, '2026-12-10 16:00:00+00', NULL, '2026-12-03 15:13:32.713266+00', '01a21344-e829-7222-aa9b-0d345e2a9709'),
	('01a21344-e85f-77c1-8c22-24fc79fa0742', '1f7ae153-39d1-5328-8a5d-66ff26965c74', 'USD', -356, NULL, NULL, '2026-12-03 15:13:32.767266+00', '01a21344-e85f-77c1-8c22-24f7675629a0'),
	('01a21344-e85f-77c1-8c22-24fd114e0c0c', '1f7ae153-39d1-5328-8a5d-66ff26965c74', 'USD', 41, NULL, NULL, '2026-12-03 15:13:32.767266+00', '01a21344-e85f-77c1-8c22-24f7675629a0'),
	('01a21344-e85f-77c1-8c22-24fecea0bda8', 'f86643cc-1c5f-5de8-b88c-6593bb7a93a7', 'USD', -41, NULL, NULL, '2026-12-03 15:13:32.767266+00', '01a21344-e85f-77c1-8c22-24f7675629a0'),
	('01a21344-e85f-77c1-8c22-24ff261a97c7', '6c67d41e-8567-5799-94b1-b1e98211913a', 'USD', 40, NULL, NULL, '2026-12-03 15:13:32.767266+00', '01a21344-e85f-77c1-8c22-24f7675629a0'),
	('01a21344-e85f-77c1-8c22-2500ad55105c', 'd0ae5f32-573c-556a-ad65-36115ec75745', 'USD', 316, '2026-12-10 16:00:00+00', NULL, '2026-12-03 15:13:32.767266+00', '01a21344-e85f-77c1-8c22-24f7675629a0'),
	('01a21344-e875-766d-8a75-caefe2639e02', '1f7ae153-39d1-5328-8a5d-66ff26965c74', 'USD', -357, NULL, NULL, '2026-12-03 15:13:32.78848+00', '01a21344-e874-76f2-96fc-3c5d80ad1aa9'),
	('01a21344-e875-766d-8a75-caf020f64fea', '1f7ae153-39d1-5328-8a5d-66ff26965c74', 'USD', 41, NULL, NULL, '2026-12-03 15:13:32.78848+00', '01a21344-e874-76f2-96fc-3c5d80ad1aa9'),
	('01a21344-e875-766d-8a75-caf1e461d569', 'f86643cc-1c5f-5de8-b88c-6593bb7a93a7', 'USD', -41, NULL, NULL, '2026-12-03 15:13:32.78848+00', '01a21344-e874-76f2-96fc-3c5d80ad1aa9'),
	('01a21344-e875-766d-8a75-caf28c9bf688', '6c67d41e-8567-5799-94b1-b1e98211913a', 'USD', 40, NULL, NULL, '2026-12-03 15:13:32.78848+00', '01a21344-e874-76f2-96fc-3c5d80ad1aa9'),
	('01a21344-e875-766d-8a75-caf38320885d', '42254b6d-d3f0-54cc-8196-62539ce49394', 'USD', 317, '2026-12-10 16:00:00+00', NULL, '2026-12-03 15:13:32.78848+00', '01a21344-e874-76f2-96fc-3c5d80ad1aa9'),
	('01a21344-e890-726b-950b-16073bc4d638', '1f7ae153-39d1-5328-8a5d-66ff26965c74', 'USD', -751, NULL, NULL, '2026-12-03 15:13:32.816037+00', '01a21344-e890-726b-950b-16023ffc394b'),
	('01a21344-e890-726b-950b-160895c0a8ad', '1f7ae153-39d1-5328-8a5d-66ff26965c74', 'USD', 52, NULL, NULL, '2026-12-03 15:13:32.816037+00', '01a21344-e890-726b-950b-16023ffc394b'),
	('01a21344-e890-726b-950b-160967c89454', 'f86643cc-1c5f-5de8-b88c-6593bb7a93a7', 'USD', -52, NULL, NULL, '2026-12-03 15:13:32.816037+00', '01a21344-e890-726b-950b-16023ffc394b'),
	('01a21344-e890-726b-950b-160a230758f7', '6c67d41e-8567-5799-94b1-b1e98211913a', 'USD', 51, NULL, NULL, '2026-12-03 15:13:32.816037+00', '01a21344-e890-726b-950b-16023ffc394b'),
	('01a21344-e890-726b-950b-160ba905e37e', 'd0ae5f32-573c-556a-ad65-36115ec75745', 'USD', 700, '2026-12-10 16:00:00+00', NULL, '2026-12-03 15:13:32.816037+00', '01a21344-e890-726b-950b-16023ffc394b'),
	('01a21344-e8a3-734b-9cca-5eff1b777e4c', 'd0ae5f32-573c-556a-ad65-36115ec75745', 'USD', -700, '2026-12-10 16:00:00+00', NULL, '2026-12-03 15:13:32.834632+00', '01a21344-e8a2-76c2-8f35-bf2819656f1e'),
	('01a21344-e8a3-734b-9cca-5f00569ff45b', 'dc105983-63fe-562d-9888-1e40aeab0b91', 'USD', 700, NULL, NULL, '2026-12-03 15:13:32.834632+00', '01a21344-e8a2-76c2-8f35-bf2819656f1e'),
	('01a21344-e8a3-734b-9cca-5f0115865ab7', '6c67d41e-8567-5799-94b1-b1e98211913a', 'USD', -51, NULL, NULL, '2026-12-03 15:13:32.834632+00', '01a21344-e8a2-76c2-8f35-bf2819656f1e'),
	('01a21344-e8a3-734b-9cca-5f0287e9265c', 'dc105983-63fe-562d-9888-1e40aeab0b91', 'USD', 51, NULL, NULL, '2026-12-03 15:13:32.834632+00', '01a21344-e8a2-76c2-8f35-bf2819656f1e'),
	('01a21344-e8af-77df-9958-bbbcaf02a156', 'dc105983-63fe-562d-9888-1e40aeab0b91', 'USD', -751, NULL, NULL, '2026-12-03 15:13:32.846731+00', '01a21344-e8ae-709c-845f-ada547d1fbde'),
	('01a21344-e8af-77df-9958-bbbd923aed53', '972d56e0-17e6-52cc-a14c-e612f1ec5b5e', 'USD', 751, NULL, '01a21344-e895-77c9-a893-556cf6a7c8ec', '2026-12-03 15:13:32.846731+00', '01a21344-e8ae-709c-845f-ada547d1fbde'),
	('01a21344-e8ca-76c0-a6c4-8d994a6f5f4e', '1f7ae153-39d1-5328-8a5d-66ff26965c74', 'USD', -133, NULL, NULL, '2026-12-03 15:13:32.872469+00', '01a21344-e8c8-7000-91ad-b659bd6cd93f'),
	('01a21344-e8ca-76c0-a6c4-8d9a09619a54', '1f7ae153-39d1-5328-8a5d-66ff26965c74', 'USD', 34, NULL, NULL, '2026-12-03 15:13:32.872469+00', '01a21344-e8c8-7000-91ad-b659bd6cd93f'),
	('01a21344-e8ca-76c0-a6c4-8d9bf702916a', 'f86643cc-1c5f-5de8-b88c-6593bb7a93a7', 'USD', -34, NULL, NULL, '2026-12-03 15:13:32.872469+00', '01a21344-e8c8-7000-91ad-b659bd6cd93f'),
	('01a21344-e8ca-76c0-a6c4-8d9cb7660ab1', '6c67d41e-8567-5799-94b1-b1e98211913a', 'USD', 33, NULL, NULL, '2026-12-03 15:13:32.872469+00', '01a21344-e8c8-7000-91ad-b659bd6cd93f'),
	('01a21344-e8ca-76c0-a6c4-8d9d9398a65a', '42254b6d-d3f0-54cc-8196-62539ce49394', 'USD', 100, '2026-12-10 16:00:00+00', NULL, '2026-12-03 15:13:32.872469+00', '01a21344-e8c8-7000-91ad-b659bd6cd93f'),
	('01a21344-e8f5-752a-a7fd-8b5fe2b127e2', '1f7ae153-39d1-5328-8a5d-66ff26965c74', 'USD', -300, NULL, NULL, '2026-11-25 15:13:32.917414+00', '01a21344-e8f5-752a-a7fd-8b4dd4a5ea5d'),
	('01a21344-e8f5-752a-a7fd-8b60efc4694f', '58da09bd-2650-5c2c-9b4c-0558d95f30c2', 'USD', 300, NULL, NULL, '2026-11-25 15:13:32.917414+00', '01a21344-e8f5-752a-a7fd-8b4dd4a5ea5d'),
	('01a21344-e8f5-752a-a7fd-8b615e563502', '1f7ae153-39d1-5328-8a5d-66ff26965c74', 'USD', 341, NULL, NULL, '2026-11-25 15:13:32.917414+00', '01a21344-e8f5-752a-a7fd-8b4e7c20320b'),
	('01a21344-e8f5-752a-a7fd-8b627fb29061', '972d56e0-17e6-52cc-a14c-e612f1ec5b5e', 'USD', -341, NULL, '68923ea7-d691-5283-8ed8-1ad0a7f24963', '2026-11-25 15:13:32.917414+00', '01a21344-e8f5-752a-a7fd-8b4e7c20320b'),
	('01a21344-e8f5-752a-a7fd-8b634e3e776c', '1f7ae153-39d1-5328-8a5d-66ff26965c74', 'USD', 1500, NULL, NULL, '2026-11-25 15:13:32.917414+00', '01a21344-e8f5-752a-a7fd-8b4ff5990d16'),
	('01a21344-e8f5-752a-a7fd-8b645322cd1f', 'f86643cc-1c5f-5de8-b88c-6593bb7a93a7', 'USD', -1500, NULL, NULL, '2026-11-25 15:13:32.917414+00', '01a21344-e8f5-752a-a7fd-8b4ff5990d16'),
	('01a21344-e8f5-752a-a7fd-8b65a8650043', '1f7ae153-39d1-5328-8a5d-66ff26965c74', 'USD', 342, NULL, NULL, '2026-11-25 15:13:32.917414+00', '01a21344-e8f5-752a-a7fd-8b505cc94147'),
	('01a21344-e8f5-752a-a7fd-8b6606e010e3', '972d56e0-17e6-52cc-a14c-e612f1ec5b5e', 'USD', -342, NULL, 'd29fe7e7-c278-5989-9ba1-6f4923d738fd', '2026-11-25 15:13:32.917414+00', '01a21344-e8f5-752a-a7fd-8b505cc94147'),
	('01a21344-e8f5-752a-a7fd-8b67275ec90d', '1f7ae153-39d1-5328-8a5d-66ff26965c74', 'USD', 1500, NULL, NULL, '2026-11-25 15:13:32.917414+00', '01a21344-e8f5-752a-a7fd-8b515fd41ac8'),
	('01a21344-e8f5-752a-a7fd-8b6846ad0b1f', 'f86643cc-1c5f-5de8-b88c-6593bb7a93a7', 'USD', -1500, NULL, NULL, '2026-11-25 15:13:32.917414+00', '01a21344-e8f5-752a-a7fd-8b515fd41ac8'),
	('01a21344-e8f5-752a-a7fd-8b6908f4f6ba', '1f7ae153-39d1-5328-8a5d-66ff26965c74', 'USD', 343, NULL, NULL, '2026-11-25 15:13:32.917414+00', '01a21344-e8f5-752a-a7fd-8b52f98b5570'),
	('01a21344-e8f5-752a-a7fd-8b6a7252a5bf', '972d56e0-17e6-52cc-a14c-e612f1ec5b5e', 'USD', -343, NULL, '3cd0e48c-0e45-5963-8c71-86e51df785d4', '2026-11-25 15:13:32.917414+00', '01a21344-e8f5-752a-a7fd-8b52f98b5570'),
	('01a21344-e8f5-752a-a7fd-8b6b72f09d01', '1f7ae153-39d1-5328-8a5d-66ff26965c74', 'USD', 1500, NULL, NULL, '2026-11-25 15:13:32.917414+00', '01a21344-e8f5-752a-a7fd-8b538c4d1939'),
	('01a21344-e8f5-752a-a7fd-8b6c7b0d9eec', 'f86643cc-1c5f-5de8-b88c-6593bb7a93a7', 'USD', -1500, NULL, NULL, '2026-11-25 15:13:32.917414+00', '01a21344-e8f5-752a-a7fd-8b538c4d1939'),
	('01a21344-e8f5-752a-a7fd-8b6d8b0a0415', '1f7ae153-39d1-5328-8a5d-66ff26965c74', 'USD', 344, NULL, NULL, '2026-11-25 15:13:32.917414+00', '01a21344-e8f5-752a-a7fd-8b547dca9791'),
	('01a21344-e8f5-752a-a7fd-8b6e976632eb', '972d56e0-17e6-52cc-a14c-e612f1ec5b5e', 'USD', -344, NULL, '7b798bff-ddad-5439-9f98-1f4ec4fdb50f', '2026-11-25 15:13:32.917414+00', '01a21344-e8f5-752a-a7fd-8b547dca9791'),
	('01a21344-e8f5-752a-a7fd-8b6fe83e5e7f', '1f7ae153-39d1-5328-8a5d-66ff26965c74', 'USD', 1500, NULL, NULL, '2026-11-25 15:13:32.917414+00', '01a21344-e8f5-752a-a7fd-8b558feb730f'),
	('01a21344-e8f5-752a-a7fd-8b709f331512', 'f86643cc-1c5f-5de8-b88c-6593bb7a93a7', 'USD', -1500, NULL, NULL, '2026-11-25 15:13:32.917414+00', '01a21344-e8f5-752a-a7fd-8b558feb730f'),
	('01a21344-e8f5-752a-a7fd-8b71b447063f', '1f7ae153-39d1-5328-8a5d-66ff26965c74', 'USD', -344, NULL, NULL, '2026-11-25 15:13:32.917414+00', '01a21344-e8f5-752a-a7fd-8b56ddd6e430'),
	('01a21344-e8f5-752a-a7fd-8b72f542a1b0', '972d56e0-17e6-52cc-a14c-e612f1ec5b5e', 'USD', 344, NULL, '7b798bff-ddad-5439-9f98-1f4ec4fdb50f', '2026-11-25 15:13:32.917414+00', '01a21344-e8f5-752a-a7fd-8b56ddd6e430'),
	('01a21344-e8f5-752a-a7fd-8b7398decb23', '1f7ae153-39d1-5328-8a5d-66ff26965c74', 'USD', 345, NULL, NULL, '2026-11-25 15:13:32.917414+00', '01a21344-e8f5-752a-a7fd-8b579273318f'),
	('01a21344-e8f5-752a-a7fd-8b74338305ae', '972d56e0-17e6-52cc-a14c-e612f1ec5b5e', 'USD', -345, NULL, '86fc4126-93e6-5672-bc40-d545deae9952', '2026-11-25 15:13:32.917414+00', '01a21344-e8f5-752a-a7fd-8b579273318f'),
	('01a21344-e8f5-752a-a7fd-8b75318f66f3', '1f7ae153-39d1-5328-8a5d-66ff26965c74', 'USD', 1500, NULL, NULL, '2026-11-25 15:13:32.917414+00', '01a21344-e8f5-752a-a7fd-8b58f8a73793'),
	('01a21344-e8f5-752a-a7fd-8b76774a4b23', 'f86643cc-1c5f-5de8-b88c-6593bb7a93a7', 'USD', -1500, NULL, NULL, '2026-11-25 15:13:32.917414+00', '01a21344-e8f5-752a-a7fd-8b58f8a73793'),
	('01a21344-e8f5-752a-a7fd-8b777321fd08', '1f7ae153-39d1-5328-8a5d-66ff26965c74', 'USD', -345, NULL, NULL, '2026-11-25 15:13:32.917414+00', '01a21344-e8f5-752a-a7fd-8b59d1ed1d25'),
	('01a21344-e8f5-752a-a7fd-8b78b6156545', '972d56e0-17e6-52cc-a14c-e612f1ec5b5e', 'USD', 345, NULL, '86fc4126-93e6-5672-bc40-d545deae9952', '2026-11-25 15:13:32.917414+00', '01a21344-e8f5-752a-a7fd-8b59d1ed1d25'),
	('01a21344-e8f5-752a-a7fd-8b7956c7ab81', '1f7ae153-39d1-5328-8a5d-66ff26965c74', 'USD', 751, NULL, NULL, '2026-11-25 15:13:32.917414+00', '01a21344-e8f5-752a-a7fd-8b5ac4a927d0'),
	('01a21344-e8f5-752a-a7fd-8b7a985021ab', '972d56e0-17e6-52cc-a14c-e612f1ec5b5e', 'USD', -751, NULL, '01a21344-e895-77c9-a893-556cf6a7c8ec', '2026-11-25 15:13:32.917414+00', '01a21344-e8f5-752a-a7fd-8b5ac4a927d0'),
	('01a21344-e91f-7218-9fbe-d98bf92adb5b', '1f7ae153-39d1-5328-8a5d-66ff26965c74', 'USD', -347, NULL, NULL, '2026-11-25 15:13:32.956565+00', '01a21344-e91c-74ed-a7e6-de0cf820b956');
INSERT INTO public.entry VALUES
	('01a21344-e91f-7218-9fbe-d98c9105a6e4', '1f7ae153-39d1-5328-8a5d-66ff26965c74', 'USD', 41, NULL, NULL, '2026-11-25 15:13:32.956565+00', '01a21344-e91c-74ed-a7e6-de0cf820b956'),
	('01a21344-e91f-7218-9fbe-d98d6986be38', 'f86643cc-1c5f-5de8-b88c-6593bb7a93a7', 'USD', -41, NULL, NULL, '2026-11-25 15:13:32.956565+00', '01a21344-e91c-74ed-a7e6-de0cf820b956'),
	('01a21344-e91f-7218-9fbe-d98ec730f760', '6c67d41e-8567-5799-94b1-b1e98211913a', 'USD', 39, NULL, NULL, '2026-11-25 15:13:32.956565+00', '01a21344-e91c-74ed-a7e6-de0cf820b956'),
	('01a21344-e91f-7218-9fbe-d98fddca3570', 'd0ae5f32-573c-556a-ad65-36115ec75745', 'USD', 308, '2026-12-02 16:00:00+00', NULL, '2026-11-25 15:13:32.956565+00', '01a21344-e91c-74ed-a7e6-de0cf820b956'),
	('01a21344-e91f-7218-9fbe-d990d0b9a13d', '1f7ae153-39d1-5328-8a5d-66ff26965c74', 'USD', -353, NULL, NULL, '2026-11-25 15:13:32.956565+00', '01a21344-e91c-74ed-a7e6-de0def2c9dd3'),
	('01a21344-e91f-7218-9fbe-d99103e81521', '1f7ae153-39d1-5328-8a5d-66ff26965c74', 'USD', 41, NULL, NULL, '2026-11-25 15:13:32.956565+00', '01a21344-e91c-74ed-a7e6-de0def2c9dd3'),
	('01a21344-e91f-7218-9fbe-d992a938f1b3', 'f86643cc-1c5f-5de8-b88c-6593bb7a93a7', 'USD', -41, NULL, NULL, '2026-11-25 15:13:32.956565+00', '01a21344-e91c-74ed-a7e6-de0def2c9dd3'),
	('01a21344-e91f-7218-9fbe-d99391dc4c2c', '6c67d41e-8567-5799-94b1-b1e98211913a', 'USD', 40, NULL, NULL, '2026-11-25 15:13:32.956565+00', '01a21344-e91c-74ed-a7e6-de0def2c9dd3'),
	('01a21344-e91f-7218-9fbe-d99464857e66', '42254b6d-d3f0-54cc-8196-62539ce49394', 'USD', 313, '2026-12-02 16:00:00+00', NULL, '2026-11-25 15:13:32.956565+00', '01a21344-e91c-74ed-a7e6-de0def2c9dd3'),
	('01a21344-e91f-7218-9fbe-d9952c4362ea', '1f7ae153-39d1-5328-8a5d-66ff26965c74', 'USD', -355, NULL, NULL, '2026-11-25 15:13:32.956565+00', '01a21344-e91c-74ed-a7e6-de0e72e55c82'),
	('01a21344-e91f-7218-9fbe-d99615ef745c', '1f7ae153-39d1-5328-8a5d-66ff26965c74', 'USD', 41, NULL, NULL, '2026-11-25 15:13:32.956565+00', '01a21344-e91c-74ed-a7e6-de0e72e55c82'),
	('01a21344-e91f-7218-9fbe-d9971291d768', 'f86643cc-1c5f-5de8-b88c-6593bb7a93a7', 'USD', -41, NULL, NULL, '2026-11-25 15:13:32.956565+00', '01a21344-e91c-74ed-a7e6-de0e72e55c82'),
	('01a21344-e91f-7218-9fbe-d99805e849c1', '6c67d41e-8567-5799-94b1-b1e98211913a', 'USD', 40, NULL, NULL, '2026-11-25 15:13:32.956565+00', '01a21344-e91c-74ed-a7e6-de0e72e55c82'),
	('01a21344-e91f-7218-9fbe-d9996fdac251', '42254b6d-d3f0-54cc-8196-62539ce49394', 'USD', 315, '2026-12-02 16:00:00+00', NULL, '2026-11-25 15:13:32.956565+00', '01a21344-e91c-74ed-a7e6-de0e72e55c82'),
	('01a21344-e994-71df-b456-1d43527916ec', 'd0ae5f32-573c-556a-ad65-36115ec75745', 'USD', -302, '2026-12-10 16:00:00+00', NULL, '2026-12-03 15:13:33.075238+00', '01a21344-e993-74d7-a0fa-055b767d85ce'),
	('01a21344-e994-71df-b456-1d44a0842f79', '5972c269-64f0-5423-88ee-0d33d5c020d4', 'USD', 302, NULL, NULL, '2026-12-03 15:13:33.075238+00', '01a21344-e993-74d7-a0fa-055b767d85ce'),
	('01a21344-e9a4-7429-9594-6ad57ee99578', '42254b6d-d3f0-54cc-8196-62539ce49394', 'USD', -303, '2026-12-10 16:00:00+00', NULL, '2026-12-03 15:13:33.091392+00', '01a21344-e9a3-7261-8756-175d32da270e'),
	('01a21344-e9a4-7429-9594-6ad6a7f42d7e', '47954e69-4bed-5417-8dac-1facb067a263', 'USD', 303, NULL, NULL, '2026-12-03 15:13:33.091392+00', '01a21344-e9a3-7261-8756-175d32da270e'),
	('01a21344-e9a4-7429-9594-6ad75e7f97bb', '47954e69-4bed-5417-8dac-1facb067a263', 'USD', -303, NULL, NULL, '2026-12-03 15:13:33.091392+00', '01a21344-e9a3-7261-8756-175e3b07eb94'),
	('01a21344-e9a4-7429-9594-6ad8016b7a65', '972d56e0-17e6-52cc-a14c-e612f1ec5b5e', 'USD', 303, NULL, 'd29fe7e7-c278-5989-9ba1-6f4923d738fd', '2026-12-03 15:13:33.091392+00', '01a21344-e9a3-7261-8756-175e3b07eb94'),
	('01a21344-e9a4-7429-9594-6ad9e09eb794', '5aad27a6-b9f2-5f82-a9e3-dc83c01697d2', 'USD', -39, NULL, NULL, '2026-12-03 15:13:33.091392+00', '01a21344-e9a3-7261-8756-175e3b07eb94'),
	('01a21344-e9a4-7429-9594-6ada45418b27', '972d56e0-17e6-52cc-a14c-e612f1ec5b5e', 'USD', 39, NULL, 'd29fe7e7-c278-5989-9ba1-6f4923d738fd', '2026-12-03 15:13:33.091392+00', '01a21344-e9a3-7261-8756-175e3b07eb94'),
	('01a21344-e9c0-76e4-a40d-a17e6156dd58', 'd0ae5f32-573c-556a-ad65-36115ec75745', 'USD', -304, '2026-12-10 16:00:00+00', NULL, '2026-12-03 15:13:33.119322+00', '01a21344-e9bf-707f-885f-3b29261c13fa'),
	('01a21344-e9c0-76e4-a40d-a17ff585d274', 'dcf22b66-0f9b-5f9c-951c-b974dbfebb6b', 'USD', 304, NULL, NULL, '2026-12-03 15:13:33.119322+00', '01a21344-e9bf-707f-885f-3b29261c13fa'),
	('01a21344-e9d4-74df-8087-0eef6aee98ed', 'dcf22b66-0f9b-5f9c-951c-b974dbfebb6b', 'USD', -304, NULL, NULL, '2026-12-03 15:13:33.139155+00', '01a21344-e9d3-772a-baee-0e4bd7d745d5'),
	('01a21344-e9d4-74df-8087-0ef0071684d5', '972d56e0-17e6-52cc-a14c-e612f1ec5b5e', 'USD', 304, NULL, '3cd0e48c-0e45-5963-8c71-86e51df785d4', '2026-12-03 15:13:33.139155+00', '01a21344-e9d3-772a-baee-0e4bd7d745d5'),
	('01a21344-e9d4-74df-8087-0ef155a29dab', '5aad27a6-b9f2-5f82-a9e3-dc83c01697d2', 'USD', -39, NULL, NULL, '2026-12-03 15:13:33.139155+00', '01a21344-e9d3-772a-baee-0e4bd7d745d5'),
	('01a21344-e9d4-74df-8087-0ef2ee3dbacb', '972d56e0-17e6-52cc-a14c-e612f1ec5b5e', 'USD', 39, NULL, '3cd0e48c-0e45-5963-8c71-86e51df785d4', '2026-12-03 15:13:33.139155+00', '01a21344-e9d3-772a-baee-0e4bd7d745d5'),
	('01a21344-e9e5-70bf-a151-16fb86df19b9', '42254b6d-d3f0-54cc-8196-62539ce49394', 'USD', -305, '2026-12-10 16:00:00+00', NULL, '2026-12-03 15:13:33.149725+00', '01a21344-e9dd-73ab-a788-1103c79e3106'),
	('01a21344-e9e5-70bf-a151-16fc6871e20f', '96005234-7091-52f1-8168-4eb04cb6714b', 'USD', 305, NULL, NULL, '2026-12-03 15:13:33.149725+00', '01a21344-e9dd-73ab-a788-1103c79e3106'),
	('01a21344-e9ee-76b0-a2f3-9a10358b092e', '96005234-7091-52f1-8168-4eb04cb6714b', 'USD', -305, NULL, NULL, '2026-12-03 15:13:33.164691+00', '01a21344-e9ec-77d9-b481-b98bb8eac479'),
	('01a21344-e9ee-76b0-a2f3-9a1114b155c6', '972d56e0-17e6-52cc-a14c-e612f1ec5b5e', 'USD', 305, NULL, '7b798bff-ddad-5439-9f98-1f4ec4fdb50f', '2026-12-03 15:13:33.164691+00', '01a21344-e9ec-77d9-b481-b98bb8eac479'),
	('01a21344-e9ee-76b0-a2f3-9a12b70250cb', '5aad27a6-b9f2-5f82-a9e3-dc83c01697d2', 'USD', -39, NULL, NULL, '2026-12-03 15:13:33.164691+00', '01a21344-e9ec-77d9-b481-b98bb8eac479'),
	('01a21344-e9ee-76b0-a2f3-9a13fb4ea665', '972d56e0-17e6-52cc-a14c-e612f1ec5b5e', 'USD', 39, NULL, '7b798bff-ddad-5439-9f98-1f4ec4fdb50f', '2026-12-03 15:13:33.164691+00', '01a21344-e9ec-77d9-b481-b98bb8eac479'),
	('01a21344-e9fb-7436-812a-bca3ecb2c22b', '972d56e0-17e6-52cc-a14c-e612f1ec5b5e', 'USD', -344, NULL, '7b798bff-ddad-5439-9f98-1f4ec4fdb50f', '2026-12-03 15:13:33.178056+00', '01a21344-e9fa-77a1-9e31-b2238117d8ba'),
	('01a21344-e9fb-7436-812a-bca4b388d5f6', '28f8fdd4-3f82-5687-8b56-5b55c84311e8', 'USD', 305, NULL, NULL, '2026-12-03 15:13:33.178056+00', '01a21344-e9fa-77a1-9e31-b2238117d8ba'),
	('01a21344-e9fb-7436-812a-bca566e3b76e', '5aad27a6-b9f2-5f82-a9e3-dc83c01697d2', 'USD', 39, NULL, NULL, '2026-12-03 15:13:33.178056+00', '01a21344-e9fa-77a1-9e31-b2238117d8ba'),
	('01a21344-ea0a-76d5-b9aa-4378f7ecbdd0', 'd0ae5f32-573c-556a-ad65-36115ec75745', 'USD', -306, '2026-12-10 16:00:00+00', NULL, '2026-12-03 15:13:33.194181+00', '01a21344-ea0a-76d5-b9aa-437728389f12'),
	('01a21344-ea0a-76d5-b9aa-437944e6ad4c', '2b6812b0-bf2d-5dc1-ad7a-c25bdbae8d56', 'USD', 306, NULL, NULL, '2026-12-03 15:13:33.194181+00', '01a21344-ea0a-76d5-b9aa-437728389f12'),
	('01a21344-ea20-748f-ac3e-378bf62af6e5', '2b6812b0-bf2d-5dc1-ad7a-c25bdbae8d56', 'USD', -306, NULL, NULL, '2026-12-03 15:13:33.215585+00', '01a21344-ea1f-7172-93f4-00ab67e56a10'),
	('01a21344-ea20-748f-ac3e-378c2d618589', 'd0ae5f32-573c-556a-ad65-36115ec75745', 'USD', 306, '2026-12-10 16:00:00+00', NULL, '2026-12-03 15:13:33.215585+00', '01a21344-ea1f-7172-93f4-00ab67e56a10'),
	('01a21344-ea51-76e8-ab2b-36d872bc85ee', '42254b6d-d3f0-54cc-8196-62539ce49394', 'USD', -628, '2026-12-02 16:00:00+00', NULL, '2026-12-03 15:13:33.26433+00', '01a21344-ea50-7248-b758-5be7a8d4ec62'),
	('01a21344-ea51-76e8-ab2b-36d91396c18b', '28f8fdd4-3f82-5687-8b56-5b55c84311e8', 'USD', 628, NULL, NULL, '2026-12-03 15:13:33.26433+00', '01a21344-ea50-7248-b758-5be7a8d4ec62'),
	('01a21344-ea51-76e8-ab2b-36da4b635c1a', 'd0ae5f32-573c-556a-ad65-36115ec75745', 'USD', -308, '2026-12-02 16:00:00+00', NULL, '2026-12-03 15:13:33.26433+00', '01a21344-ea50-7248-b758-5be804c4a855'),
	('01a21344-ea51-76e8-ab2b-36db38c78d3b', '3eae895a-8fdd-51d5-a45a-610b0b9b273b', 'USD', 308, NULL, NULL, '2026-12-03 15:13:33.26433+00', '01a21344-ea50-7248-b758-5be804c4a855');


--
-- Data for Name: hold; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.hold VALUES
	('01a21344-e6b6-767f-90a9-800dfcfdc26c', '42254b6d-d3f0-54cc-8196-62539ce49394', '2026-12-10 16:00:00+00', 1027),
	('01a21344-e6eb-72f9-842b-9fd861b60a03', 'd0ae5f32-573c-556a-ad65-36115ec75745', '2026-12-10 16:00:00+00', 1244);


--
-- Data for Name: hold_period; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.hold_period VALUES
	('00000000-0000-7000-8000-000000000301', 'TIPS', 7),
	('00000000-0000-7000-8000-000000000302', 'GIFT_DIAMONDS', 7),
	('00000000-0000-7000-8000-000000000303', 'REDEMPTIONS', 0),
	('00000000-0000-7000-8000-000000000304', 'CREATOR_FUND', 0),
	('00000000-0000-7000-8000-000000000305', 'CREATOR_MARKETPLACE', 0);


--
-- Data for Name: idempotency_key; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.idempotency_key VALUES
	('01a21344-e535-742f-971d-9c19e279ef01', '01a21344-e4e0-7057-b02e-19fb3abc1423', '01a21344e5337703b2c15e3dae7a2d8f', '367de93440df63ff1ea5b89a44226ddd73cebdc137690c7d0e0d6873d33b735a', '01a21344-e533-7703-b2c1-5e3e4908e3d8', NULL, '2026-12-03 15:13:31.957567+00'),
	('01a21344-e59e-7254-9e4a-cc4e645e1007', '01a21344-e586-741e-adb9-9e0d9c70894b', '01a21344e59d772298e0e23d23260676', '371431115046663514484baed1141c2ed3f561e451cc70ac8cbfd83420ff0f42', '01a21344-e59d-7722-98e0-e23e5588eddc', NULL, '2026-12-03 15:13:32.062952+00'),
	('01a21344-e5ff-7149-8182-43e16d0a3399', '01a21344-e5da-7154-a0dd-7f2042cc60e0', '01a21344e5fe70d8ac713c8a26cfdf63', 'e2b9ea74a36a07c8163dfd98ec848ebf118845e0c34df641afc9fdc933277bc8', '01a21344-e5fe-70d8-ac71-3c8b96faad4f', NULL, '2026-12-03 15:13:32.15899+00'),
	('01a21344-e63e-721e-8fb9-9e29f9a06f59', '01a21344-e624-75ac-80d6-a88266f43e8c', '01a21344e63e721e8fb99e274a0ab2eb', 'bc7df1b378d64c8e5e20fb7ef69913dcb32592e846a0f2bad5e12ee9bf6b1036', '01a21344-e63e-721e-8fb9-9e286497e3b5', NULL, '2026-12-03 15:13:32.222921+00'),
	('01a21344-e662-7262-9d95-30c15519c3b5', '01a21344-e653-72d0-bb45-7e64e57b3038', '01a21344e660717380e38056735edad1', 'b96d5ccf7ec39947ef123abaed83b674f3b2b2f900744bca226e541d4b1e5897', '01a21344-e660-7173-80e3-8057f1e4f644', NULL, '2026-12-03 15:13:32.258055+00'),
	('01a21344-e694-7614-84ac-0793e6da0d81', '01a21344-e657-7034-92a1-3cfc2958d3ee', '01a21344e693716ea870c4d120a515b3', '64987d3966e691b34063906c31895ec0a5156bdb2279f337dfe048c3b50c5df9', '01a21344-e693-716e-a870-c4d205de5a9d', NULL, '2026-12-03 15:13:32.308418+00'),
	('01a21344-e6c4-7514-97db-b33e35c755d9', '01a21344-e65c-730c-b3b8-676bfb2e743b', '01a21344e6c273c5a42debe420b7877f', 'c3913be61830d1795ec855f5740ad0834b57ace3971f442093d735c536b30a17', '01a21344-e6c2-73c5-a42d-ebe5cb779782', NULL, '2026-12-03 15:13:32.356932+00'),
	('01a21344-e6f5-7174-96a6-02f2ac55a30e', '01a21344-e653-72d0-bb45-7e64e57b3038', '01a21344e6f2746d9ed2cddca2601f0b', '9a75f05d04dbb3762e7529bba9b06eb5b6bdf1425fab1630c1b6218149ab51ea', '01a21344-e6f2-746d-9ed2-cdddb7d3bdb2', NULL, '2026-12-03 15:13:32.405415+00'),
	('01a21344-e716-73fc-ad27-ec70276f878b', '01a21344-e657-7034-92a1-3cfc2958d3ee', '01a21344e71673fcad27ec6e1011353a', '7d26eccf65cf2359160c06f78415791fd828ed5d483b1eeb94440fec842d0e38', '01a21344-e716-73fc-ad27-ec6f53f39d75', NULL, '2026-12-03 15:13:32.438436+00'),
	('01a21344-e735-72c2-9c0e-dad16342f193', '01a21344-e65c-730c-b3b8-676bfb2e743b', '01a21344e732731b87a531976a90467c', '3625c020c6b7bebc7411edb77f8a4c3ba2ff30f34b18f4affda41a3b0cb4fef9', '01a21344-e732-731b-87a5-3198ead9ae4c', NULL, '2026-12-03 15:13:32.469192+00'),
	('01a21344-e75d-76b3-975e-018dece8be38', '01a21344-e653-72d0-bb45-7e64e57b3038', '01a21344e75d76b3975e018b6a75ee48', '36dcaf4942d971c7c503b233c3750877383b1ea98d5d58c87a6736296a1d0bd3', '01a21344-e75d-76b3-975e-018c4452888f', NULL, '2026-12-03 15:13:32.509682+00'),
	('01a21344-e782-70e4-9036-39e56c6fecf3', '01a21344-e657-7034-92a1-3cfc2958d3ee', '01a21344e78174279d00eb6e7eac454d', 'b84df6dade78e3267e1421e1b3b89efaf8e2d5421128bc6e25f4e209f41be8f2', '01a21344-e782-70e4-9036-39e403ea6fbc', NULL, '2026-12-03 15:13:32.546349+00'),
	('01a21344-e7a0-704e-a868-2674a5ff2364', '01a21344-e65c-730c-b3b8-676bfb2e743b', '01a21344e7a0704ea86826720ce0b81b', '6b4458279dae6f9b3ca701a559ba5e29c65cc30405488c555d8b42f188750d30', '01a21344-e7a0-704e-a868-26734944a2ad', NULL, '2026-12-03 15:13:32.576861+00'),
	('01a21344-e7bb-77b3-bbb5-fc4ad6d79e49', '01a21344-e653-72d0-bb45-7e64e57b3038', '01a21344e7ba779ab5ef1e1324e23f72', 'eb2576744a5475f118876d3d9925dfeeee66a98796052f82398ae566277ab83b', '01a21344-e7bb-77b3-bbb5-fc49fb99754b', NULL, '2026-12-03 15:13:32.603574+00'),
	('01a21344-e7e1-765c-92fd-5e3213b159da', '01a21344-e657-7034-92a1-3cfc2958d3ee', '01a21344e7e1765c92fd5e30d42cba7c', '419af1e4096adb56240bf07b62fb8da1bb343a505f5e6c5bf0dd0f9c8a9a38f1', '01a21344-e7e1-765c-92fd-5e310748beae', NULL, '2026-12-03 15:13:32.641751+00'),
	('01a21344-e802-721d-b8f3-bfa104abd6b0', '01a21344-e65c-730c-b3b8-676bfb2e743b', '01a21344e80172c6ba7ac28f3fd1eac6', 'b2ceddf2d0e7c0b0dba6f6c6ec69d8e531a348d7f0e343f1df6ff9a21b259f87', '01a21344-e801-72c6-ba7a-c290386df16f', NULL, '2026-12-03 15:13:32.674484+00'),
	('01a21344-e814-7447-ab79-87288a8b1300', '01a21344-e653-72d0-bb45-7e64e57b3038', '01a21344e8147447ab7987264c01d49d', '7d7ef388fad9ee219654c037c027148a010ee07e923c6361baeccd2654a05d2a', '01a21344-e814-7447-ab79-87270f7483e0', NULL, '2026-12-03 15:13:32.69285+00'),
	('01a21344-e831-7282-bc64-a4aa3c19f259', '01a21344-e657-7034-92a1-3cfc2958d3ee', '01a21344e8317282bc64a4a834fa38b2', 'c06c92142d0770081c289a98348ffd88945e9bcda8fcb5bc55edf6e48cb4ec5a', '01a21344-e831-7282-bc64-a4a902d45d2f', NULL, '2026-12-03 15:13:32.72197+00'),
	('01a21344-e838-7238-8e43-9d9e210fcf90', '01a21344-e65c-730c-b3b8-676bfb2e743b', '01a21344e83872388e439d9c07e45bab', '09c8acf3d7a3a2734836e12ec0410f7cf40626729821c5411890c79b17982f27', '01a21344-e838-7238-8e43-9d9d18f0c11f', NULL, '2026-12-03 15:13:32.728361+00'),
	('01a21344-e843-779b-a0da-f64ffd562f26', '01a21344-e653-72d0-bb45-7e64e57b3038', '01a21344e843779ba0daf64d6e889ec7', 'f4e6bc87c5ef6a11b4b16682a87040e3b884a6c1bb5e78b375d33b42a3db025e', '01a21344-e843-779b-a0da-f64ec12f0cba', NULL, '2026-12-03 15:13:32.739524+00'),
	('01a21344-e84d-776a-80e4-ca6f917a8bec', '01a21344-e657-7034-92a1-3cfc2958d3ee', '01a21344e84d776a80e4ca6de649d74b', '6d90b61c612444e0b92ebd1f761bed5d707cf3b30dbe6dc838ea3b14a6a75c48', '01a21344-e84d-776a-80e4-ca6e2b916545', NULL, '2026-12-03 15:13:32.74951+00'),
	('01a21344-e862-72e4-9f12-ba929cdd1eaf', '01a21344-e65c-730c-b3b8-676bfb2e743b', '01a21344e861708cba6326b39748c040', '02f35d15d039337dc772bbdc7d501c67340207f5b1568c7934f3e8d998bae76a', '01a21344-e862-72e4-9f12-ba91148cc16b', NULL, '2026-12-03 15:13:32.770125+00'),
	('01a21344-e87e-7686-91c1-9df7f358fc20', '01a21344-e653-72d0-bb45-7e64e57b3038', '01a21344e87e768691c19df5e9ad3295', 'fff3f2976671d9442db37a2fb797046a81a864f6eb4c9b4d3526b5c031323373', '01a21344-e87e-7686-91c1-9df6dd5cb83f', NULL, '2026-12-03 15:13:32.798941+00'),
	('01a21344-e898-7451-bdfe-a4191eb7b382', '00000000-0000-0000-0000-000000000384', '01a21344e89577c9a893556bc98d90be', '7769d1b0891448b22dd4d4a6924445d084b9a85d170bf230e563e667e702f506', '01a21344-e895-77c9-a893-556cf6a7c8ec', NULL, '2026-12-03 15:13:32.82409+00'),
	('01a21344-e8b7-725b-879e-004efa129da4', '01a21344-e657-7034-92a1-3cfc2958d3ee', '01a21344e8b67045aa09f580ed3860cf', '343a884f113d22532f9b3d6c3a093831a7fe80474b792b3ba29453c474ff38a3', '01a21344-e8b7-725b-879e-004d856a303c', NULL, '2026-12-03 15:13:32.85514+00'),
	('01a21344-e8d1-712b-acdf-9ffe4558620b', '01a21344-e586-741e-adb9-9e0d9c70894b', '01a21344e8d1712bacdf9ffc39eb8620', '80b29d65f0b64b5cae4d7ade96648df023716ed50b9ac60b327f204d0e2d0017', '01a21344-e8d1-712b-acdf-9ffd7157b1eb', NULL, '2026-12-03 15:13:32.881985+00');


--
-- Data for Name: membership; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.membership VALUES
	('01a21344-e562-71d2-8650-1a7499889895', '01a21344-e50a-77dc-a3c7-51d88804dc48', 'ACTIVE', '2026-12-03 15:13:32.002509+00', NULL, NULL, false, '01a21344-e55e-7495-9f61-a4c86beac49a', '2026-12-04 15:13:32.002509+00'),
	('01a21344-e5bd-7638-9737-bd5cecf3dee2', '01a21344-e591-714e-a43f-c29f14ecfa22', 'ACTIVE', '2026-12-03 15:13:32.093675+00', NULL, NULL, false, '01a21344-e5b8-771e-934c-2551150e163c', '2026-12-04 15:13:32.093675+00'),
	('01a21344-e61f-7620-8554-31a2f5f768f8', '01a21344-e5e6-7328-9fa5-bce342fa2d3f', 'ACTIVE', '2026-12-03 15:13:32.191033+00', NULL, NULL, false, '01a21344-e61b-73fa-8e48-e7a153c779f6', '2026-12-04 15:13:32.191033+00');


--
-- Data for Name: minimum_age; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.minimum_age VALUES
	('00000000-0000-7000-8000-000000000101', 'ZZ', 18),
	('00000000-0000-7000-8000-000000000102', 'KR', 19),
	('00000000-0000-7000-8000-000000000103', 'JP', 20);


--
-- Data for Name: monetization_option; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.monetization_option VALUES
	('01a21344-e579-77fb-ad5e-f1f62f6b13bc', '01a21344-e50a-77dc-a3c7-51d88804dc48', 'TIPS', true, '2026-12-03 15:13:32.022965+00', NULL, NULL, '2026-12-04 15:13:32.022965+00'),
	('01a21344-e5d0-722c-9d11-b0f622983dde', '01a21344-e591-714e-a43f-c29f14ecfa22', 'TIPS', true, '2026-12-03 15:13:32.108892+00', NULL, NULL, '2026-12-04 15:13:32.108892+00');


--
-- Data for Name: notification; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.notification VALUES
	('01a21344-e563-71f3-a5da-c9e5008bbe10', '01a21344-e50a-77dc-a3c7-51d88804dc48', 1, 'ProgramApplicationDecided', '{"state": "APPROVED", "application_id": "01a21344-e533-7703-b2c1-5e3e4908e3d8"}', '2026-12-03 15:13:32.003517+00'),
	('01a21344-e5c1-7507-9efa-aaba8e5cfe29', '01a21344-e591-714e-a43f-c29f14ecfa22', 1, 'ProgramApplicationDecided', '{"state": "APPROVED", "application_id": "01a21344-e59d-7722-98e0-e23e5588eddc"}', '2026-12-03 15:13:32.097458+00'),
	('01a21344-e620-76d8-aefe-1a0d37dd2240', '01a21344-e5e6-7328-9fa5-bce342fa2d3f', 1, 'ProgramApplicationDecided', '{"state": "APPROVED", "application_id": "01a21344-e5fe-70d8-ac71-3c8b96faad4f"}', '2026-12-03 15:13:32.192597+00'),
	('01a21344-e6bb-7007-93ad-f05cd146fe94', '01a21344-e591-714e-a43f-c29f14ecfa22', 2, 'TipReceived', '{"tip_id": "01a21344-e693-716e-a870-c4d205de5a9d", "currency": "USD", "amount_minor": 301}', '2026-12-03 15:13:32.347557+00'),
	('01a21344-e6ec-719c-88c4-4d66075999d3', '01a21344-e50a-77dc-a3c7-51d88804dc48', 2, 'TipReceived', '{"tip_id": "01a21344-e6c2-73c5-a42d-ebe5cb779782", "currency": "USD", "amount_minor": 302}', '2026-12-03 15:13:32.396912+00'),
	('01a21344-e710-72e4-83d0-b1382d67ccb5', '01a21344-e591-714e-a43f-c29f14ecfa22', 3, 'TipReceived', '{"tip_id": "01a21344-e6f2-746d-9ed2-cdddb7d3bdb2", "currency": "USD", "amount_minor": 303}', '2026-12-03 15:13:32.432007+00'),
	('01a21344-e72a-7251-9f26-39fb19b0501a', '01a21344-e50a-77dc-a3c7-51d88804dc48', 3, 'TipReceived', '{"tip_id": "01a21344-e716-73fc-ad27-ec6f53f39d75", "currency": "USD", "amount_minor": 304}', '2026-12-03 15:13:32.458762+00'),
	('01a21344-e753-77dd-abd0-a3e3c980fcdc', '01a21344-e591-714e-a43f-c29f14ecfa22', 4, 'TipReceived', '{"tip_id": "01a21344-e732-731b-87a5-3198ead9ae4c", "currency": "USD", "amount_minor": 305}', '2026-12-03 15:13:32.499312+00'),
	('01a21344-e77a-775a-a4cc-da2e115428b2', '01a21344-e50a-77dc-a3c7-51d88804dc48', 4, 'TipReceived', '{"tip_id": "01a21344-e75d-76b3-975e-018c4452888f", "currency": "USD", "amount_minor": 306}', '2026-12-03 15:13:32.538758+00'),
	('01a21344-e7dd-760d-b74e-532fcd98a8eb', '01a21344-e591-714e-a43f-c29f14ecfa22', 5, 'TipReceived', '{"tip_id": "01a21344-e7bb-77b3-bbb5-fc49fb99754b", "currency": "USD", "amount_minor": 309}', '2026-12-03 15:13:32.637422+00'),
	('01a21344-e7fd-702a-97c0-2d9347b27c69', '01a21344-e50a-77dc-a3c7-51d88804dc48', 5, 'TipReceived', '{"tip_id": "01a21344-e7e1-765c-92fd-5e310748beae", "currency": "USD", "amount_minor": 310}', '2026-12-03 15:13:32.669577+00'),
	('01a21344-e82b-7266-990f-d2ac2ae6c554', '01a21344-e50a-77dc-a3c7-51d88804dc48', 6, 'TipReceived', '{"tip_id": "01a21344-e814-7447-ab79-87270f7483e0", "currency": "USD", "amount_minor": 312}', '2026-12-03 15:13:32.715974+00'),
	('01a21344-e860-776a-bef4-11a12d35895f', '01a21344-e50a-77dc-a3c7-51d88804dc48', 7, 'TipReceived', '{"tip_id": "01a21344-e84d-776a-80e4-ca6e2b916545", "currency": "USD", "amount_minor": 316}', '2026-12-03 15:13:32.768327+00'),
	('01a21344-e878-7158-a4a5-ca263d1d0c98', '01a21344-e591-714e-a43f-c29f14ecfa22', 6, 'TipReceived', '{"tip_id": "01a21344-e862-72e4-9f12-ba91148cc16b", "currency": "USD", "amount_minor": 317}', '2026-12-03 15:13:32.79248+00'),
	('01a21344-e893-73e1-a1eb-b4dbf02c2415', '01a21344-e50a-77dc-a3c7-51d88804dc48', 8, 'TipReceived', '{"tip_id": "01a21344-e87e-7686-91c1-9df6dd5cb83f", "currency": "USD", "amount_minor": 700}', '2026-12-03 15:13:32.819415+00'),
	('01a21344-e8b0-77b1-84d3-601717ecfa05', '01a21344-e50a-77dc-a3c7-51d88804dc48', 9, 'TipRefunded', '{"tip_id": "01a21344-e87e-7686-91c1-9df6dd5cb83f", "currency": "USD", "amount_minor": 700}', '2026-12-03 15:13:32.848784+00'),
	('01a21344-e8cb-71ec-a7e3-37889e8cb82a', '01a21344-e591-714e-a43f-c29f14ecfa22', 7, 'TipReceived', '{"tip_id": "01a21344-e8b7-725b-879e-004d856a303c", "currency": "USD", "amount_minor": 100}', '2026-12-03 15:13:32.875147+00'),
	('01a21344-e923-70ae-8f98-f200845c03a3', '01a21344-e50a-77dc-a3c7-51d88804dc48', 10, 'TipReceived', '{"tip_id": "01a21344-e7a0-704e-a868-26734944a2ad", "currency": "USD", "amount_minor": 308}', '2026-11-25 15:13:32.963763+00'),
	('01a21344-e923-70ae-8f98-f20180b48051', '01a21344-e591-714e-a43f-c29f14ecfa22', 8, 'TipReceived', '{"tip_id": "01a21344-e831-7282-bc64-a4a902d45d2f", "currency": "USD", "amount_minor": 313}', '2026-11-25 15:13:32.963763+00'),
	('01a21344-e923-70ae-8f98-f20265e8f294', '01a21344-e591-714e-a43f-c29f14ecfa22', 9, 'TipReceived', '{"tip_id": "01a21344-e843-779b-a0da-f64ec12f0cba", "currency": "USD", "amount_minor": 315}', '2026-11-25 15:13:32.963763+00');


--
-- Data for Name: payment; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.payment VALUES
	('01a21344-e660-7173-80e3-8057f1e4f644', 'TIP', '01a21344-e653-72d0-bb45-7e64e57b3038', '01a21344e660717380e38056735edad1', 'sandbox', 'sandbox:action', 339, 39, 'USD', 'REQUIRES_ACTION', 0, NULL, 'https://sandbox.invalid/act/01a21344-e660-7173-80e3-8057f1e4f644', '2026-12-03 15:14:02.270001+00', 0, '2026-12-04 15:13:32.299751+00', '2026-12-03 15:13:32.270001+00', NULL),
	('01a21344-e693-716e-a870-c4d205de5a9d', 'TIP', '01a21344-e657-7034-92a1-3cfc2958d3ee', '01a21344e693716ea870c4d120a515b3', 'sandbox', 'sandbox:captured_twice', 340, 39, 'USD', 'SUCCEEDED', 40, NULL, NULL, '2026-12-03 15:14:02.318397+00', 0, NULL, '2026-12-03 15:13:32.318397+00', '2026-12-03 15:13:32.336207+00'),
	('01a21344-e782-70e4-9036-39e403ea6fbc', 'TIP', '01a21344-e657-7034-92a1-3cfc2958d3ee', '01a21344e78174279d00eb6e7eac454d', 'sandbox', 'sandbox:decline', 346, 39, 'USD', 'FAILED', 0, 'declined', NULL, '2026-12-03 15:14:02.552689+00', 0, NULL, '2026-12-03 15:13:32.552689+00', '2026-12-03 15:13:32.567852+00'),
	('01a21344-e7bb-77b3-bbb5-fc49fb99754b', 'TIP', '01a21344-e653-72d0-bb45-7e64e57b3038', '01a21344e7ba779ab5ef1e1324e23f72', 'sandbox', 'sandbox:refund_fails', 348, 39, 'USD', 'SUCCEEDED', 41, NULL, NULL, '2026-12-03 15:14:02.617687+00', 0, NULL, '2026-12-03 15:13:32.617687+00', '2026-12-03 15:13:32.626827+00'),
	('01a21344-e7e1-765c-92fd-5e310748beae', 'TIP', '01a21344-e657-7034-92a1-3cfc2958d3ee', '01a21344e7e1765c92fd5e30d42cba7c', 'sandbox', 'sandbox:refund_timeout', 349, 39, 'USD', 'SUCCEEDED', 41, NULL, NULL, '2026-12-03 15:14:02.648175+00', 0, NULL, '2026-12-03 15:13:32.648175+00', '2026-12-03 15:13:32.65854+00'),
	('01a21344-e801-72c6-ba7a-c290386df16f', 'TIP', '01a21344-e65c-730c-b3b8-676bfb2e743b', '01a21344e80172c6ba7ac28f3fd1eac6', 'sandbox', 'sandbox:slow', 351, 40, 'USD', 'PROCESSING', 0, NULL, NULL, '2026-12-03 15:14:02.681911+00', 0, NULL, '2026-12-03 15:13:32.681911+00', NULL),
	('01a21344-e814-7447-ab79-87270f7483e0', 'TIP', '01a21344-e653-72d0-bb45-7e64e57b3038', '01a21344e8147447ab7987264c01d49d', 'sandbox', 'sandbox:succeed', 352, 40, 'USD', 'SUCCEEDED', 41, NULL, NULL, '2026-12-03 15:14:02.698345+00', 0, NULL, '2026-12-03 15:13:32.698345+00', '2026-12-03 15:13:32.711582+00'),
	('01a21344-e838-7238-8e43-9d9d18f0c11f', 'TIP', '01a21344-e65c-730c-b3b8-676bfb2e743b', '01a21344e83872388e439d9c07e45bab', 'sandbox', 'sandbox:timeout_before', 354, 40, 'USD', 'PROCESSING', 0, NULL, NULL, '2026-12-03 15:14:02.732066+00', 0, NULL, '2026-12-03 15:13:32.732066+00', NULL),
	('01a21344-e84d-776a-80e4-ca6e2b916545', 'TIP', '01a21344-e657-7034-92a1-3cfc2958d3ee', '01a21344e84d776a80e4ca6de649d74b', 'sandbox', 'sandbox:webhook_late', 356, 40, 'USD', 'SUCCEEDED', 41, NULL, NULL, '2026-12-03 15:14:02.752898+00', 0, NULL, '2026-12-03 15:13:32.752898+00', '2026-12-03 15:13:32.766181+00'),
	('01a21344-e862-72e4-9f12-ba91148cc16b', 'TIP', '01a21344-e65c-730c-b3b8-676bfb2e743b', '01a21344e861708cba6326b39748c040', 'sandbox', 'sandbox:webhook_twice', 357, 40, 'USD', 'SUCCEEDED', 41, NULL, NULL, '2026-12-03 15:14:02.774043+00', 0, NULL, '2026-12-03 15:13:32.774043+00', '2026-12-03 15:13:32.787459+00'),
	('01a21344-e87e-7686-91c1-9df6dd5cb83f', 'TIP', '01a21344-e653-72d0-bb45-7e64e57b3038', '01a21344e87e768691c19df5e9ad3295', 'sandbox', 'sandbox:succeed', 751, 51, 'USD', 'REFUNDED', 52, NULL, NULL, '2026-12-03 15:14:02.805574+00', 0, NULL, '2026-12-03 15:13:32.805574+00', '2026-12-03 15:13:32.81506+00'),
	('01a21344-e8b7-725b-879e-004d856a303c', 'TIP', '01a21344-e657-7034-92a1-3cfc2958d3ee', '01a21344e8b67045aa09f580ed3860cf', 'sandbox', 'sandbox:succeed', 133, 33, 'USD', 'SUCCEEDED', 34, NULL, NULL, '2026-12-03 15:14:02.858786+00', 0, NULL, '2026-12-03 15:13:32.858786+00', '2026-12-03 15:13:32.871492+00'),
	('01a21344-e7a0-704e-a868-26734944a2ad', 'TIP', '01a21344-e65c-730c-b3b8-676bfb2e743b', '01a21344e7a0704ea86826720ce0b81b', 'sandbox', 'sandbox:fail_then_succeed', 347, 39, 'USD', 'SUCCEEDED', 41, NULL, NULL, '2026-12-03 15:14:02.583399+00', 0, NULL, '2026-12-03 15:13:32.583399+00', '2026-11-25 15:13:32.950951+00'),
	('01a21344-e831-7282-bc64-a4a902d45d2f', 'TIP', '01a21344-e657-7034-92a1-3cfc2958d3ee', '01a21344e8317282bc64a4a834fa38b2', 'sandbox', 'sandbox:timeout_after', 353, 40, 'USD', 'SUCCEEDED', 41, NULL, NULL, '2026-12-03 15:14:02.724863+00', 0, NULL, '2026-12-03 15:13:32.724863+00', '2026-11-25 15:13:32.950951+00'),
	('01a21344-e843-779b-a0da-f64ec12f0cba', 'TIP', '01a21344-e653-72d0-bb45-7e64e57b3038', '01a21344e843779ba0daf64d6e889ec7', 'sandbox', 'sandbox:webhook_first', 355, 40, 'USD', 'SUCCEEDED', 41, NULL, NULL, '2026-12-03 15:14:02.742666+00', 0, NULL, '2026-12-03 15:13:32.742666+00', '2026-11-25 15:13:32.950951+00'),
	('01a21344-e6c2-73c5-a42d-ebe5cb779782', 'TIP', '01a21344-e65c-730c-b3b8-676bfb2e743b', '01a21344e6c273c5a42debe420b7877f', 'sandbox', 'sandbox:chargeback', 341, 39, 'USD', 'CHARGEBACK_OPEN', 40, NULL, NULL, '2026-12-03 15:14:02.369788+00', 0, NULL, '2026-12-03 15:13:32.369788+00', '2026-12-03 15:13:32.393494+00'),
	('01a21344-e6f2-746d-9ed2-cdddb7d3bdb2', 'TIP', '01a21344-e653-72d0-bb45-7e64e57b3038', '01a21344e6f2746d9ed2cddca2601f0b', 'sandbox', 'sandbox:chargeback_disordered', 342, 39, 'USD', 'CHARGED_BACK', 40, NULL, NULL, '2026-12-03 15:14:02.40942+00', 0, NULL, '2026-12-03 15:13:32.40942+00', '2026-12-03 15:13:32.424218+00'),
	('01a21344-e716-73fc-ad27-ec6f53f39d75', 'TIP', '01a21344-e657-7034-92a1-3cfc2958d3ee', '01a21344e71673fcad27ec6e1011353a', 'sandbox', 'sandbox:chargeback_lost', 343, 39, 'USD', 'CHARGED_BACK', 40, NULL, NULL, '2026-12-03 15:14:02.44212+00', 0, NULL, '2026-12-03 15:13:32.44212+00', '2026-12-03 15:13:32.454031+00'),
	('01a21344-e732-731b-87a5-3198ead9ae4c', 'TIP', '01a21344-e65c-730c-b3b8-676bfb2e743b', '01a21344e732731b87a531976a90467c', 'sandbox', 'sandbox:chargeback_overturned', 344, 39, 'USD', 'SUCCEEDED', 40, NULL, NULL, '2026-12-03 15:14:02.474275+00', 0, NULL, '2026-12-03 15:13:32.474275+00', '2026-12-03 15:13:32.491108+00'),
	('01a21344-e75d-76b3-975e-018c4452888f', 'TIP', '01a21344-e653-72d0-bb45-7e64e57b3038', '01a21344e75d76b3975e018b6a75ee48', 'sandbox', 'sandbox:chargeback_won', 345, 39, 'USD', 'SUCCEEDED', 41, NULL, NULL, '2026-12-03 15:14:02.513853+00', 0, NULL, '2026-12-03 15:13:32.513853+00', '2026-12-03 15:13:32.526806+00');


--
-- Data for Name: product_clock; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.product_clock VALUES
	('00000000-0000-7000-8000-000000000001', 691200);


--
-- Data for Name: program_application; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.program_application VALUES
	('01a21344-e533-7703-b2c1-5e3e4908e3d8', '01a21344-e50a-77dc-a3c7-51d88804dc48', 'APPROVED', '00000000-0000-7000-8000-000000000201', '01a21344-e55e-7495-9f61-a4c86beac49a', NULL, '2026-12-03 15:13:31.976717+00', '2026-12-03 15:13:31.998626+00'),
	('01a21344-e59d-7722-98e0-e23e5588eddc', '01a21344-e591-714e-a43f-c29f14ecfa22', 'APPROVED', '00000000-0000-7000-8000-000000000201', '01a21344-e5b8-771e-934c-2551150e163c', NULL, '2026-12-03 15:13:32.069409+00', '2026-12-03 15:13:32.088341+00'),
	('01a21344-e5fe-70d8-ac71-3c8b96faad4f', '01a21344-e5e6-7328-9fa5-bce342fa2d3f', 'APPROVED', '00000000-0000-7000-8000-000000000201', '01a21344-e61b-73fa-8e48-e7a153c779f6', NULL, '2026-12-03 15:13:32.17005+00', '2026-12-03 15:13:32.187035+00'),
	('01a21344-e63e-721e-8fb9-9e286497e3b5', '01a21344-e62d-76a8-8ac0-b463dee7d89c', 'PENDING', '00000000-0000-7000-8000-000000000201', NULL, NULL, '2026-12-03 15:13:32.233815+00', NULL);


--
-- Data for Name: program_decision; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.program_decision VALUES
	('01a21344-e549-74c7-821c-ef74a590191f', '01a21344-e50a-77dc-a3c7-51d88804dc48', 'PROGRAM', 'APPLIED', 'CREATOR', '01a21344-e4e0-7057-b02e-19fb3abc1423', '[]', '00000000-0000-7000-8000-000000000201', '[{"rule": "STANDING", "as_of": "2026-12-03", "actual": "GOOD", "status": "MET", "required": "GOOD"}, {"rule": "AGE", "as_of": "2026-12-03", "actual": null, "status": "MET", "required": 18}, {"rule": "FOLLOWERS", "as_of": "2026-12-03", "actual": 20000, "status": "MET", "required": 10000}, {"rule": "VIEWS", "as_of": "2026-12-02", "actual": 150000, "status": "MET", "required": 100000}, {"rule": "POSTS", "as_of": "2026-12-03", "actual": 3, "status": "MET", "required": 3}, {"rule": "ORIGINALS", "as_of": "2026-12-03", "actual": 10000, "status": "MET", "required": 5000}, {"rule": "ACCOUNT_TYPE", "as_of": "2026-12-03", "actual": "PERSONAL", "status": "MET", "required": "PERSONAL"}]', '01a21344-e533-7703-b2c1-5e3e4908e3d8', NULL, '2026-12-03 15:13:31.977885+00'),
	('01a21344-e55e-7495-9f61-a4c86beac49a', '01a21344-e50a-77dc-a3c7-51d88804dc48', 'PROGRAM', 'APPROVED', 'OPERATOR', '00000000-0000-0000-0000-000000000384', '[]', '00000000-0000-7000-8000-000000000201', '[{"rule": "STANDING", "as_of": "2026-12-03", "actual": "GOOD", "status": "MET", "required": "GOOD"}, {"rule": "AGE", "as_of": "2026-12-03", "actual": null, "status": "MET", "required": 18}, {"rule": "FOLLOWERS", "as_of": "2026-12-03", "actual": 20000, "status": "MET", "required": 10000}, {"rule": "VIEWS", "as_of": "2026-12-02", "actual": 150000, "status": "MET", "required": 100000}, {"rule": "POSTS", "as_of": "2026-12-03", "actual": 3, "status": "MET", "required": 3}, {"rule": "ORIGINALS", "as_of": "2026-12-03", "actual": 10000, "status": "MET", "required": 5000}, {"rule": "ACCOUNT_TYPE", "as_of": "2026-12-03", "actual": "PERSONAL", "status": "MET", "required": "PERSONAL"}]', '01a21344-e533-7703-b2c1-5e3e4908e3d8', NULL, '2026-12-03 15:13:31.998626+00'),
	('01a21344-e57c-73c2-bc8f-7e61a3ba6945', '01a21344-e50a-77dc-a3c7-51d88804dc48', 'TIPS', 'ENABLED', 'CREATOR', '01a21344-e4e0-7057-b02e-19fb3abc1423', '[]', '00000000-0000-7000-8000-000000000202', '[{"rule": "MEMBERSHIP", "as_of": "2026-12-03", "actual": "ACTIVE", "status": "MET", "required": "ACTIVE"}, {"rule": "STANDING", "as_of": "2026-12-03", "actual": "GOOD", "status": "MET", "required": "GOOD"}, {"rule": "AGE", "as_of": "2026-12-03", "actual": null, "status": "MET", "required": 18}]', NULL, NULL, '2026-12-03 15:13:32.028332+00'),
	('01a21344-e5a5-7408-a682-a3004bc8f21a', '01a21344-e591-714e-a43f-c29f14ecfa22', 'PROGRAM', 'APPLIED', 'CREATOR', '01a21344-e586-741e-adb9-9e0d9c70894b', '[]', '00000000-0000-7000-8000-000000000201', '[{"rule": "STANDING", "as_of": "2026-12-03", "actual": "GOOD", "status": "MET", "required": "GOOD"}, {"rule": "AGE", "as_of": "2026-12-03", "actual": null, "status": "MET", "required": 18}, {"rule": "FOLLOWERS", "as_of": "2026-12-03", "actual": 20000, "status": "MET", "required": 10000}, {"rule": "VIEWS", "as_of": "2026-12-02", "actual": 150000, "status": "MET", "required": 100000}, {"rule": "POSTS", "as_of": "2026-12-03", "actual": 3, "status": "MET", "required": 3}, {"rule": "ORIGINALS", "as_of": "2026-12-03", "actual": 10000, "status": "MET", "required": 5000}, {"rule": "ACCOUNT_TYPE", "as_of": "2026-12-03", "actual": "PERSONAL", "status": "MET", "required": "PERSONAL"}]', '01a21344-e59d-7722-98e0-e23e5588eddc', NULL, '2026-12-03 15:13:32.069881+00'),
	('01a21344-e5b8-771e-934c-2551150e163c', '01a21344-e591-714e-a43f-c29f14ecfa22', 'PROGRAM', 'APPROVED', 'OPERATOR', '00000000-0000-0000-0000-000000000384', '[]', '00000000-0000-7000-8000-000000000201', '[{"rule": "STANDING", "as_of": "2026-12-03", "actual": "GOOD", "status": "MET", "required": "GOOD"}, {"rule": "AGE", "as_of": "2026-12-03", "actual": null, "status": "MET", "required": 18}, {"rule": "FOLLOWERS", "as_of": "2026-12-03", "actual": 20000, "status": "MET", "required": 10000}, {"rule": "VIEWS", "as_of": "2026-12-02", "actual": 150000, "status": "MET", "required": 100000}, {"rule": "POSTS", "as_of": "2026-12-03", "actual": 3, "status": "MET", "required": 3}, {"rule": "ORIGINALS", "as_of": "2026-12-03", "actual": 10000, "status": "MET", "required": 5000}, {"rule": "ACCOUNT_TYPE", "as_of": "2026-12-03", "actual": "PERSONAL", "status": "MET", "required": "PERSONAL"}]', '01a21344-e59d-7722-98e0-e23e5588eddc', NULL, '2026-12-03 15:13:32.088341+00'),
	('01a21344-e5d1-70cd-bf87-e5533750af1f', '01a21344-e591-714e-a43f-c29f14ecfa22', 'TIPS', 'ENABLED', 'CREATOR', '01a21344-e586-741e-adb9-9e0d9c70894b', '[]', '00000000-0000-7000-8000-000000000202', '[{"rule": "MEMBERSHIP", "as_of": "2026-12-03", "actual": "ACTIVE", "status": "MET", "required": "ACTIVE"}, {"rule": "STANDING", "as_of": "2026-12-03", "actual": "GOOD", "status": "MET", "required": "GOOD"}, {"rule": "AGE", "as_of": "2026-12-03", "actual": null, "status": "MET", "required": 18}]', NULL, NULL, '2026-12-03 15:13:32.11381+00'),
	('01a21344-e60a-748c-8c10-48cd300214af', '01a21344-e5e6-7328-9fa5-bce342fa2d3f', 'PROGRAM', 'APPLIED', 'CREATOR', '01a21344-e5da-7154-a0dd-7f2042cc60e0', '[]', '00000000-0000-7000-8000-000000000201', '[{"rule": "STANDING", "as_of": "2026-12-03", "actual": "GOOD", "status": "MET", "required": "GOOD"}, {"rule": "AGE", "as_of": "2026-12-03", "actual": null, "status": "MET", "required": 18}, {"rule": "FOLLOWERS", "as_of": "2026-12-03", "actual": 20000, "status": "MET", "required": 10000}, {"rule": "VIEWS", "as_of": "2026-12-02", "actual": 150000, "status": "MET", "required": 100000}, {"rule": "POSTS", "as_of": "2026-12-03", "actual": 3, "status": "MET", "required": 3}, {"rule": "ORIGINALS", "as_of": "2026-12-03", "actual": 10000, "status": "MET", "required": 5000}, {"rule": "ACCOUNT_TYPE", "as_of": "2026-12-03", "actual": "PERSONAL", "status": "MET", "required": "PERSONAL"}]', '01a21344-e5fe-70d8-ac71-3c8b96faad4f', NULL, '2026-12-03 15:13:32.170787+00'),
	('01a21344-e61b-73fa-8e48-e7a153c779f6', '01a21344-e5e6-7328-9fa5-bce342fa2d3f', 'PROGRAM', 'APPROVED', 'OPERATOR', '00000000-0000-0000-0000-000000000384', '[]', '00000000-0000-7000-8000-000000000201', '[{"rule": "STANDING", "as_of": "2026-12-03", "actual": "GOOD", "status": "MET", "required": "GOOD"}, {"rule": "AGE", "as_of": "2026-12-03", "actual": null, "status": "MET", "required": 18}, {"rule": "FOLLOWERS", "as_of": "2026-12-03", "actual": 20000, "status": "MET", "required": 10000}, {"rule": "VIEWS", "as_of": "2026-12-02", "actual": 150000, "status": "MET", "required": 100000}, {"rule": "POSTS", "as_of": "2026-12-03", "actual": 3, "status": "MET", "required": 3}, {"rule": "ORIGINALS", "as_of": "2026-12-03", "actual": 10000, "status": "MET", "required": 5000}, {"rule": "ACCOUNT_TYPE", "as_of": "2026-12-03", "actual": "PERSONAL", "status": "MET", "required": "PERSONAL"}]', '01a21344-e5fe-70d8-ac71-3c8b96faad4f', NULL, '2026-12-03 15:13:32.187035+00'),
	('01a21344-e64a-7010-a887-2cb00ce2927a', '01a21344-e62d-76a8-8ac0-b463dee7d89c', 'PROGRAM', 'APPLIED', 'CREATOR', '01a21344-e624-75ac-80d6-a88266f43e8c', '[]', '00000000-0000-7000-8000-000000000201', '[{"rule": "STANDING", "as_of": "2026-12-03", "actual": "GOOD", "status": "MET", "required": "GOOD"}, {"rule": "AGE", "as_of": "2026-12-03", "actual": null, "status": "MET", "required": 18}, {"rule": "FOLLOWERS", "as_of": "2026-12-03", "actual": 20000, "status": "MET", "required": 10000}, {"rule": "VIEWS", "as_of": "2026-12-02", "actual": 150000, "status": "MET", "required": 100000}, {"rule": "POSTS", "as_of": "2026-12-03", "actual": 3, "status": "MET", "required": 3}, {"rule": "ORIGINALS", "as_of": "2026-12-03", "actual": 10000, "status": "MET", "required": 5000}, {"rule": "ACCOUNT_TYPE", "as_of": "2026-12-03", "actual": "PERSONAL", "status": "MET", "required": "PERSONAL"}]', '01a21344-e63e-721e-8fb9-9e286497e3b5', NULL, '2026-12-03 15:13:32.234712+00');


--
-- Data for Name: provider_list; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.provider_list VALUES
	('01a21344-e8df-75cc-a827-af221648d86f', 'sandbox', '2026-11-25 15:12:32.982185+00', '2026-12-03 15:13:33.257742+00', NULL);


--
-- Data for Name: provider_movement; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.provider_movement VALUES
	('01a21344-e8e6-7711-8a34-e83e1ac109b0', 'sandbox', '01a21344e6a172d8a700136c5bf64bac', 'CAPTURE', '01a21344-e693-716e-a870-c4d205de5a9d', NULL, 340, 40, 'USD', '2026-12-03 15:13:32.321501+00', 'SUSPENSE', NULL),
	('01a21344-e8e6-7711-8a34-e83dd333caf1', 'sandbox', '01a21344e6a172d8a700136a895d2e84', 'CAPTURE', '01a21344-e693-716e-a870-c4d205de5a9d', NULL, 340, 40, 'USD', '2026-12-03 15:13:32.321469+00', 'MATCHED', NULL),
	('01a21344-e8e6-7711-8a34-e83ff309b4ee', 'sandbox', '01a21344e6d5741ea3602ac9b6d56787', 'CAPTURE', '01a21344-e6c2-73c5-a42d-ebe5cb779782', NULL, 341, 40, 'USD', '2026-12-03 15:13:32.373625+00', 'MATCHED', NULL),
	('01a21344-e8e6-7711-8a34-e8403e8fbc05', 'sandbox', '01a21344e6d5741ea3602acc28651d19', 'CHARGEBACK', '01a21344-e6c2-73c5-a42d-ebe5cb779782', 'cb_01a21344e6d5741ea3602acbb07a765b', -341, 0, 'USD', '2026-12-03 15:13:32.373666+00', 'MATCHED', '68923ea7-d691-5283-8ed8-1ad0a7f24963'),
	('01a21344-e8e6-7711-8a34-e841406f90e6', 'sandbox', '01a21344e6d5741ea3602acd3e4997f3', 'COST', '01a21344-e6c2-73c5-a42d-ebe5cb779782', 'cb_01a21344e6d5741ea3602acbb07a765b', -1500, 0, 'USD', '2026-12-03 15:13:32.373676+00', 'MATCHED', '68923ea7-d691-5283-8ed8-1ad0a7f24963'),
	('01a21344-e8e6-7711-8a34-e842ef6df93c', 'sandbox', '01a21344e6fd705c8295c2f9300f7d9b', 'CAPTURE', '01a21344-e6f2-746d-9ed2-cdddb7d3bdb2', NULL, 342, 40, 'USD', '2026-12-03 15:13:32.413678+00', 'MATCHED', NULL),
	('01a21344-e8e6-7711-8a34-e843fe54d7e7', 'sandbox', '01a21344e6fd705c8295c2fc7b5c26cb', 'CHARGEBACK', '01a21344-e6f2-746d-9ed2-cdddb7d3bdb2', 'cb_01a21344e6fd705c8295c2fbdbd57b0f', -342, 0, 'USD', '2026-12-03 15:13:32.413723+00', 'MATCHED', 'd29fe7e7-c278-5989-9ba1-6f4923d738fd'),
	('01a21344-e8e6-7711-8a34-e844dc567012', 'sandbox', '01a21344e6fd705c8295c2fd04ba3dd9', 'COST', '01a21344-e6f2-746d-9ed2-cdddb7d3bdb2', 'cb_01a21344e6fd705c8295c2fbdbd57b0f', -1500, 0, 'USD', '2026-12-03 15:13:32.413736+00', 'MATCHED', 'd29fe7e7-c278-5989-9ba1-6f4923d738fd'),
	('01a21344-e8e6-7711-8a34-e84551afad63', 'sandbox', '01a21344e71d713d8f6414210684be4f', 'CAPTURE', '01a21344-e716-73fc-ad27-ec6f53f39d75', NULL, 343, 40, 'USD', '2026-12-03 15:13:32.445647+00', 'MATCHED', NULL),
	('01a21344-e8e6-7711-8a34-e84675cc4e3d', 'sandbox', '01a21344e71d713d8f6414242b1399cf', 'CHARGEBACK', '01a21344-e716-73fc-ad27-ec6f53f39d75', 'cb_01a21344e71d713d8f641423ff87b049', -343, 0, 'USD', '2026-12-03 15:13:32.445686+00', 'MATCHED', '3cd0e48c-0e45-5963-8c71-86e51df785d4'),
	('01a21344-e8e6-7711-8a34-e84739ac7a1a', 'sandbox', '01a21344e71d713d8f641425d17f1909', 'COST', '01a21344-e716-73fc-ad27-ec6f53f39d75', 'cb_01a21344e71d713d8f641423ff87b049', -1500, 0, 'USD', '2026-12-03 15:13:32.445697+00', 'MATCHED', '3cd0e48c-0e45-5963-8c71-86e51df785d4'),
	('01a21344-e8e6-7711-8a34-e8487fe6c1fb', 'sandbox', '01a21344e7417372b27306f025b70107', 'CAPTURE', '01a21344-e732-731b-87a5-3198ead9ae4c', NULL, 344, 40, 'USD', '2026-12-03 15:13:32.481648+00', 'MATCHED', NULL),
	('01a21344-e8e6-7711-8a34-e84972c0b901', 'sandbox', '01a21344e7417372b27306f3ac477143', 'CHARGEBACK', '01a21344-e732-731b-87a5-3198ead9ae4c', 'cb_01a21344e7417372b27306f2a2330029', -344, 0, 'USD', '2026-12-03 15:13:32.481686+00', 'MATCHED', '7b798bff-ddad-5439-9f98-1f4ec4fdb50f'),
	('01a21344-e8e6-7711-8a34-e84a8853a14d', 'sandbox', '01a21344e7417372b27306f49d45e060', 'COST', '01a21344-e732-731b-87a5-3198ead9ae4c', 'cb_01a21344e7417372b27306f2a2330029', -1500, 0, 'USD', '2026-12-03 15:13:32.481697+00', 'MATCHED', '7b798bff-ddad-5439-9f98-1f4ec4fdb50f'),
	('01a21344-e8e6-7711-8a34-e84cfddaf2f8', 'sandbox', '01a21344e76570f3bd63fe385b538a44', 'CAPTURE', '01a21344-e75d-76b3-975e-018c4452888f', NULL, 345, 41, 'USD', '2026-12-03 15:13:32.517707+00', 'MATCHED', NULL),
	('01a21344-e8e6-7711-8a34-e84b742a2d70', 'sandbox', '01a21344e7417372b27306f65f353234', 'CHARGEBACK', '01a21344-e732-731b-87a5-3198ead9ae4c', 'cb_01a21344e7417372b27306f2a2330029', 344, 0, 'USD', '2026-12-03 15:13:32.48171+00', 'MATCHED', '7b798bff-ddad-5439-9f98-1f4ec4fdb50f'),
	('01a21344-e8e6-7711-8a34-e84d2c794d35', 'sandbox', '01a21344e76570f3bd63fe3b74e30338', 'CHARGEBACK', '01a21344-e75d-76b3-975e-018c4452888f', 'cb_01a21344e76570f3bd63fe3af1866aff', -345, 0, 'USD', '2026-12-03 15:13:32.51775+00', 'MATCHED', '86fc4126-93e6-5672-bc40-d545deae9952'),
	('01a21344-e8e6-7711-8a34-e84eb2b89116', 'sandbox', '01a21344e76570f3bd63fe3ce3e18784', 'COST', '01a21344-e75d-76b3-975e-018c4452888f', 'cb_01a21344e76570f3bd63fe3af1866aff', -1500, 0, 'USD', '2026-12-03 15:13:32.517762+00', 'MATCHED', '86fc4126-93e6-5672-bc40-d545deae9952'),
	('01a21344-e8e6-7711-8a34-e84fe45c760b', 'sandbox', '01a21344e76570f3bd63fe3e24847af1', 'CHARGEBACK', '01a21344-e75d-76b3-975e-018c4452888f', 'cb_01a21344e76570f3bd63fe3af1866aff', 345, 0, 'USD', '2026-12-03 15:13:32.517775+00', 'MATCHED', '86fc4126-93e6-5672-bc40-d545deae9952'),
	('01a21344-e8e6-7711-8a34-e8500c64a4d7', 'sandbox', '01a21344e7ad727eb7f97000cf230ccb', 'CAPTURE', '01a21344-e7a0-704e-a868-26734944a2ad', NULL, 347, 41, 'USD', '2026-12-03 15:13:32.589648+00', 'MATCHED', NULL),
	('01a21344-e8e6-7711-8a34-e851aaae1d35', 'sandbox', '01a21344e7cd732b8caf3767f84d7e26', 'CAPTURE', '01a21344-e7bb-77b3-bbb5-fc49fb99754b', NULL, 348, 41, 'USD', '2026-12-03 15:13:32.621606+00', 'MATCHED', NULL),
	('01a21344-e8e6-7711-8a34-e852ddd69f6f', 'sandbox', '01a21344e7ed74c0be5a68f8ad9ddd29', 'CAPTURE', '01a21344-e7e1-765c-92fd-5e310748beae', NULL, 349, 41, 'USD', '2026-12-03 15:13:32.653634+00', 'MATCHED', NULL),
	('01a21344-e8e6-7711-8a34-e853ccff9c83', 'sandbox', '01a21344e8217185afa3f61c55fd973c', 'CAPTURE', '01a21344-e814-7447-ab79-87270f7483e0', NULL, 352, 41, 'USD', '2026-12-03 15:13:32.705611+00', 'MATCHED', NULL),
	('01a21344-e8e6-7711-8a34-e854d2f5d67e', 'sandbox', '01a21344e8377226a4bedeed0da4025d', 'CAPTURE', '01a21344-e831-7282-bc64-a4a902d45d2f', NULL, 353, 41, 'USD', '2026-12-03 15:13:32.727092+00', 'MATCHED', NULL),
	('01a21344-e8e6-7711-8a34-e855bf23a9f1', 'sandbox', '01a21344e8477417ad2f93f4aa0d4431', 'CAPTURE', '01a21344-e843-779b-a0da-f64ec12f0cba', NULL, 355, 41, 'USD', '2026-12-03 15:13:32.743956+00', 'MATCHED', NULL),
	('01a21344-e8e6-7711-8a34-e8565d15cb9c', 'sandbox', '01a21344e8577046b3e53b3e8429ff28', 'CAPTURE', '01a21344-e84d-776a-80e4-ca6e2b916545', NULL, 356, 41, 'USD', '2026-12-03 15:13:32.759047+00', 'MATCHED', NULL),
	('01a21344-e8e6-7711-8a34-e85731ccc343', 'sandbox', '01a21344e86d71a6ac84d4b0d501ccbe', 'CAPTURE', '01a21344-e862-72e4-9f12-ba91148cc16b', NULL, 357, 41, 'USD', '2026-12-03 15:13:32.781621+00', 'MATCHED', NULL),
	('01a21344-e8e6-7711-8a34-e85875ad6c7c', 'sandbox', '01a21344e8897456bce521838ec28926', 'CAPTURE', '01a21344-e87e-7686-91c1-9df6dd5cb83f', NULL, 751, 52, 'USD', '2026-12-03 15:13:32.809646+00', 'MATCHED', NULL),
	('01a21344-e8e6-7711-8a34-e859de1fe334', 'sandbox', '01a21344e8a573c682ca90338befd7a6', 'REFUND', '01a21344-e895-77c9-a893-556cf6a7c8ec', NULL, -751, 0, 'USD', '2026-12-03 15:13:32.837851+00', 'MATCHED', '01a21344-e895-77c9-a893-556cf6a7c8ec'),
	('01a21344-e8e6-7711-8a34-e85a64b031e0', 'sandbox', '01a21344e8c17326b27aa940196b5780', 'CAPTURE', '01a21344-e8b7-725b-879e-004d856a303c', NULL, 133, 34, 'USD', '2026-12-03 15:13:32.865708+00', 'MATCHED', NULL);


--
-- Data for Name: provider_notice; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.provider_notice VALUES
	('01a21344-e8f4-7463-a3c5-ef2e7a4b823c', 'sandbox', 'listed:01a21344-e7a0-704e-a868-26734944a2ad', 'PAYMENT', '01a21344-e7a0-704e-a868-26734944a2ad', NULL, '{}', '2026-11-25 15:13:32.916607+00', '2026-11-25 15:14:02.916607+00', 0, '2026-11-25 15:13:32.969897+00'),
	('01a21344-e8f4-7463-a3c5-ef2f4cfbd78c', 'sandbox', 'listed:01a21344-e831-7282-bc64-a4a902d45d2f', 'PAYMENT', '01a21344-e831-7282-bc64-a4a902d45d2f', NULL, '{}', '2026-11-25 15:13:32.916607+00', '2026-11-25 15:14:02.916607+00', 0, '2026-11-25 15:13:32.969897+00'),
	('01a21344-e8f4-7463-a3c5-ef300ecfad8c', 'sandbox', 'listed:01a21344-e843-779b-a0da-f64ec12f0cba', 'PAYMENT', '01a21344-e843-779b-a0da-f64ec12f0cba', NULL, '{}', '2026-11-25 15:13:32.916607+00', '2026-11-25 15:14:02.916607+00', 0, '2026-11-25 15:13:32.969897+00'),
	('01a21344-e94e-7589-89f2-4d90ee0e58f6', 'sandbox', 'n_01a21344e6d5741ea3602ace12aa0609', 'CHARGEBACK', '01a21344-e6c2-73c5-a42d-ebe5cb779782', 'cb_01a21344e6d5741ea3602acbb07a765b', '{"word": "OPENED", "currency": "USD", "drawn_minor": 341}', '2026-12-03 15:13:33.006404+00', '2026-12-03 15:14:03.031749+00', 1, '2026-12-03 15:13:33.243442+00'),
	('01a21344-e951-73d9-b676-df8c54987bfe', 'sandbox', 'n_01a21344e6fd705c8295c2ff0fb41823', 'CHARGEBACK', '01a21344-e6f2-746d-9ed2-cdddb7d3bdb2', 'cb_01a21344e6fd705c8295c2fbdbd57b0f', '{"word": "LOST", "currency": "USD", "drawn_minor": 342}', '2026-12-03 15:13:33.009556+00', '2026-12-03 15:14:03.031749+00', 1, '2026-12-03 15:13:33.243442+00'),
	('01a21344-e961-7261-9b6f-7c531f720275', 'sandbox', 'n_01a21344e7ad727eb7f96fff9f2f9f82', 'PAYMENT', '01a21344-e7a0-704e-a868-26734944a2ad', NULL, '{}', '2026-12-03 15:13:33.025558+00', '2026-12-03 15:14:03.031749+00', 1, '2026-12-03 15:13:33.243442+00'),
	('01a21344-e952-709e-af8c-b836a24ab6c6', 'sandbox', 'n_01a21344e6fd705c8295c3009dec37af', 'CHARGEBACK', '01a21344-e6f2-746d-9ed2-cdddb7d3bdb2', 'cb_01a21344e6fd705c8295c2fbdbd57b0f', '{"word": "OPENED", "currency": "USD", "drawn_minor": 342}', '2026-12-03 15:13:33.01079+00', '2026-12-03 15:14:03.031749+00', 1, '2026-12-03 15:13:33.243442+00'),
	('01a21344-e956-75d4-b0b6-adf6a2af4600', 'sandbox', 'n_01a21344e71d713d8f641427ee350374', 'CHARGEBACK', '01a21344-e716-73fc-ad27-ec6f53f39d75', 'cb_01a21344e71d713d8f641423ff87b049', '{"word": "OPENED", "currency": "USD", "drawn_minor": 343}', '2026-12-03 15:13:33.014151+00', '2026-12-03 15:14:03.031749+00', 1, '2026-12-03 15:13:33.243442+00'),
	('01a21344-e959-7407-bb4f-866c35a8e120', 'sandbox', 'n_01a21344e71d713d8f641428c6f918f6', 'CHARGEBACK', '01a21344-e716-73fc-ad27-ec6f53f39d75', 'cb_01a21344e71d713d8f641423ff87b049', '{"word": "LOST", "currency": "USD", "drawn_minor": 343}', '2026-12-03 15:13:33.017159+00', '2026-12-03 15:14:03.031749+00', 1, '2026-12-03 15:13:33.243442+00'),
	('01a21344-e95b-70eb-9b9a-1271a4a3b59b', 'sandbox', 'n_01a21344e7417372b27306f7f28bc569', 'CHARGEBACK', '01a21344-e732-731b-87a5-3198ead9ae4c', 'cb_01a21344e7417372b27306f2a2330029', '{"word": "OPENED", "currency": "USD", "drawn_minor": 344}', '2026-12-03 15:13:33.019553+00', '2026-12-03 15:14:03.031749+00', 1, '2026-12-03 15:13:33.243442+00'),
	('01a21344-e95d-7130-8120-6049d7131b23', 'sandbox', 'n_01a21344e7417372b27306f801979733', 'CHARGEBACK', '01a21344-e732-731b-87a5-3198ead9ae4c', 'cb_01a21344e7417372b27306f2a2330029', '{"word": "LOST", "currency": "USD", "drawn_minor": 344}', '2026-12-03 15:13:33.020988+00', '2026-12-03 15:14:03.031749+00', 1, '2026-12-03 15:13:33.243442+00'),
	('01a21344-e95d-7130-8120-604ac0fe41df', 'sandbox', 'n_01a21344e7417372b27306f9383ac7fa', 'CHARGEBACK', '01a21344-e732-731b-87a5-3198ead9ae4c', 'cb_01a21344e7417372b27306f2a2330029', '{"word": "OVERTURNED", "currency": "USD", "drawn_minor": 344}', '2026-12-03 15:13:33.021833+00', '2026-12-03 15:14:03.031749+00', 1, '2026-12-03 15:13:33.243442+00'),
	('01a21344-e95e-77fe-a2cf-4030bdc1d938', 'sandbox', 'n_01a21344e76570f3bd63fe3fabea9131', 'CHARGEBACK', '01a21344-e75d-76b3-975e-018c4452888f', 'cb_01a21344e76570f3bd63fe3af1866aff', '{"word": "OPENED", "currency": "USD", "drawn_minor": 345}', '2026-12-03 15:13:33.022934+00', '2026-12-03 15:14:03.031749+00', 1, '2026-12-03 15:13:33.243442+00'),
	('01a21344-e95f-71d4-ab7d-e7a0aebc7feb', 'sandbox', 'n_01a21344e76570f3bd63fe40abea4c99', 'CHARGEBACK', '01a21344-e75d-76b3-975e-018c4452888f', 'cb_01a21344e76570f3bd63fe3af1866aff', '{"word": "UNDER_REVIEW", "currency": "USD", "drawn_minor": 345}', '2026-12-03 15:13:33.023741+00', '2026-12-03 15:14:03.031749+00', 1, '2026-12-03 15:13:33.243442+00'),
	('01a21344-e960-7416-aaf2-994b4b73a5b5', 'sandbox', 'n_01a21344e76570f3bd63fe41bc11058d', 'CHARGEBACK', '01a21344-e75d-76b3-975e-018c4452888f', 'cb_01a21344e76570f3bd63fe3af1866aff', '{"word": "WON", "currency": "USD", "drawn_minor": 345}', '2026-12-03 15:13:33.024676+00', '2026-12-03 15:14:03.031749+00', 1, '2026-12-03 15:13:33.243442+00'),
	('01a21344-e962-7762-94cb-4b0f26474760', 'sandbox', 'n_01a21344e8477417ad2f93f50188c014', 'PAYMENT', '01a21344-e843-779b-a0da-f64ec12f0cba', NULL, '{}', '2026-12-03 15:13:33.02654+00', '2026-12-03 15:14:03.031749+00', 1, '2026-12-03 15:13:33.243442+00'),
	('01a21344-e963-76de-8f8f-7fb5303fb32a', 'sandbox', 'n_01a21344e86d71a6ac84d4b18e789daf', 'PAYMENT', '01a21344-e862-72e4-9f12-ba91148cc16b', NULL, '{}', '2026-12-03 15:13:33.027409+00', '2026-12-03 15:14:03.031749+00', 1, '2026-12-03 15:13:33.243442+00');


--
-- Data for Name: refund; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.refund VALUES
	('01a21344-e895-77c9-a893-556cf6a7c8ec', '00000000-0000-0000-0000-000000000384', '01a21344e89577c9a893556bc98d90be', 'by mistake', 751, 'USD', 'SUCCEEDED', NULL, '2026-12-03 15:14:02.829467+00', 0, '2026-12-03 15:13:32.829467+00', '2026-12-03 15:13:32.845109+00', '01a21344-e87e-7686-91c1-9df6dd5cb83f');


--
-- Data for Name: ruleset; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.ruleset VALUES
	('00000000-0000-7000-8000-000000000201', 'PROGRAM', 1, 'ZZ', '[{"rule": "STANDING"}, {"rule": "AGE"}, {"rule": "FOLLOWERS", "minimum": 10000}, {"rule": "VIEWS", "minimum": 100000}, {"rule": "POSTS", "minimum": 3}, {"rule": "ORIGINALS", "minimum": 5000}, {"rule": "ACCOUNT_TYPE", "account_type": "PERSONAL"}]', false, 30, 30, '2020-01-01 00:00:00+00', NULL, '2020-01-01 00:00:00+00'),
	('00000000-0000-7000-8000-000000000202', 'TIPS', 1, 'ZZ', '[{"rule": "MEMBERSHIP"}]', false, 30, 30, '2020-01-01 00:00:00+00', NULL, '2020-01-01 00:00:00+00'),
	('00000000-0000-7000-8000-000000000203', 'VIDEO_GIFTS', 1, 'ZZ', '[{"rule": "MEMBERSHIP"}]', false, 30, 30, '2020-01-01 00:00:00+00', NULL, '2020-01-01 00:00:00+00'),
	('00000000-0000-7000-8000-000000000204', 'LIVE_GIFTS', 1, 'ZZ', '[{"rule": "MEMBERSHIP"}]', false, 30, 30, '2020-01-01 00:00:00+00', NULL, '2020-01-01 00:00:00+00'),
	('00000000-0000-7000-8000-000000000205', 'CREATOR_MARKETPLACE', 1, 'ZZ', '[{"rule": "MEMBERSHIP"}]', false, 30, 30, '2020-01-01 00:00:00+00', NULL, '2020-01-01 00:00:00+00'),
	('00000000-0000-7000-8000-000000000206', 'CREATOR_FUND', 1, 'ZZ', '[{"rule": "MEMBERSHIP"}]', false, 30, 30, '2020-01-01 00:00:00+00', NULL, '2020-01-01 00:00:00+00');


--
-- Data for Name: sandbox_event; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.sandbox_event VALUES
	('01a21344-e675-7431-abe7-cdc95fc257a4', '01a21344-e660-7173-80e3-8057f1e4f644', 'WAITING', 'sandbox:action', NULL, 339, 0, 0, 'USD', '2026-12-03 15:13:32.277635+00'),
	('01a21344-e6a1-72d8-a700-136a895d2e84', '01a21344-e693-716e-a870-c4d205de5a9d', 'CAPTURED', 'sandbox:captured_twice', NULL, 340, 340, 40, 'USD', '2026-12-03 15:13:32.321469+00'),
	('01a21344-e6a1-72d8-a700-136c5bf64bac', '01a21344-e693-716e-a870-c4d205de5a9d', 'CAPTURED:2', 'sandbox:captured_twice', NULL, 340, 340, 40, 'USD', '2026-12-03 15:13:32.321501+00'),
	('01a21344-e6d5-741e-a360-2ac9b6d56787', '01a21344-e6c2-73c5-a42d-ebe5cb779782', 'CAPTURED', 'sandbox:chargeback', NULL, 341, 341, 40, 'USD', '2026-12-03 15:13:32.373625+00'),
	('01a21344-e6d5-741e-a360-2acc28651d19', '01a21344-e6c2-73c5-a42d-ebe5cb779782', 'CB_OPENED:cb_01a21344e6d5741ea3602acbb07a765b', 'sandbox:chargeback', 'cb_01a21344e6d5741ea3602acbb07a765b', 341, -341, 0, 'USD', '2026-12-03 15:13:32.373666+00'),
	('01a21344-e6d5-741e-a360-2acd3e4997f3', '01a21344-e6c2-73c5-a42d-ebe5cb779782', 'CB_COST:cb_01a21344e6d5741ea3602acbb07a765b', 'sandbox:chargeback', 'cb_01a21344e6d5741ea3602acbb07a765b', 341, -1500, 0, 'USD', '2026-12-03 15:13:32.373676+00'),
	('01a21344-e6fd-705c-8295-c2f9300f7d9b', '01a21344-e6f2-746d-9ed2-cdddb7d3bdb2', 'CAPTURED', 'sandbox:chargeback_disordered', NULL, 342, 342, 40, 'USD', '2026-12-03 15:13:32.413678+00'),
	('01a21344-e6fd-705c-8295-c2fc7b5c26cb', '01a21344-e6f2-746d-9ed2-cdddb7d3bdb2', 'CB_OPENED:cb_01a21344e6fd705c8295c2fbdbd57b0f', 'sandbox:chargeback_disordered', 'cb_01a21344e6fd705c8295c2fbdbd57b0f', 342, -342, 0, 'USD', '2026-12-03 15:13:32.413723+00'),
	('01a21344-e6fd-705c-8295-c2fd04ba3dd9', '01a21344-e6f2-746d-9ed2-cdddb7d3bdb2', 'CB_COST:cb_01a21344e6fd705c8295c2fbdbd57b0f', 'sandbox:chargeback_disordered', 'cb_01a21344e6fd705c8295c2fbdbd57b0f', 342, -1500, 0, 'USD', '2026-12-03 15:13:32.413736+00'),
	('01a21344-e6fd-705c-8295-c2fe468f8eee', '01a21344-e6f2-746d-9ed2-cdddb7d3bdb2', 'CB_LOST:cb_01a21344e6fd705c8295c2fbdbd57b0f', 'sandbox:chargeback_disordered', 'cb_01a21344e6fd705c8295c2fbdbd57b0f', 342, 0, 0, 'USD', '2026-12-03 15:13:32.413743+00'),
	('01a21344-e71d-713d-8f64-14210684be4f', '01a21344-e716-73fc-ad27-ec6f53f39d75', 'CAPTURED', 'sandbox:chargeback_lost', NULL, 343, 343, 40, 'USD', '2026-12-03 15:13:32.445647+00'),
	('01a21344-e71d-713d-8f64-14242b1399cf', '01a21344-e716-73fc-ad27-ec6f53f39d75', 'CB_OPENED:cb_01a21344e71d713d8f641423ff87b049', 'sandbox:chargeback_lost', 'cb_01a21344e71d713d8f641423ff87b049', 343, -343, 0, 'USD', '2026-12-03 15:13:32.445686+00'),
	('01a21344-e71d-713d-8f64-1425d17f1909', '01a21344-e716-73fc-ad27-ec6f53f39d75', 'CB_COST:cb_01a21344e71d713d8f641423ff87b049', 'sandbox:chargeback_lost', 'cb_01a21344e71d713d8f641423ff87b049', 343, -1500, 0, 'USD', '2026-12-03 15:13:32.445697+00'),
	('01a21344-e71d-713d-8f64-14260ffeb3a3', '01a21344-e716-73fc-ad27-ec6f53f39d75', 'CB_LOST:cb_01a21344e71d713d8f641423ff87b049', 'sandbox:chargeback_lost', 'cb_01a21344e71d713d8f641423ff87b049', 343, 0, 0, 'USD', '2026-12-03 15:13:32.445704+00'),
	('01a21344-e741-7372-b273-06f025b70107', '01a21344-e732-731b-87a5-3198ead9ae4c', 'CAPTURED', 'sandbox:chargeback_overturned', NULL, 344, 344, 40, 'USD', '2026-12-03 15:13:32.481648+00'),
	('01a21344-e741-7372-b273-06f3ac477143', '01a21344-e732-731b-87a5-3198ead9ae4c', 'CB_OPENED:cb_01a21344e7417372b27306f2a2330029', 'sandbox:chargeback_overturned', 'cb_01a21344e7417372b27306f2a2330029', 344, -344, 0, 'USD', '2026-12-03 15:13:32.481686+00'),
	('01a21344-e741-7372-b273-06f49d45e060', '01a21344-e732-731b-87a5-3198ead9ae4c', 'CB_COST:cb_01a21344e7417372b27306f2a2330029', 'sandbox:chargeback_overturned', 'cb_01a21344e7417372b27306f2a2330029', 344, -1500, 0, 'USD', '2026-12-03 15:13:32.481697+00'),
	('01a21344-e741-7372-b273-06f51fbb893a', '01a21344-e732-731b-87a5-3198ead9ae4c', 'CB_LOST:cb_01a21344e7417372b27306f2a2330029', 'sandbox:chargeback_overturned', 'cb_01a21344e7417372b27306f2a2330029', 344, 0, 0, 'USD', '2026-12-03 15:13:32.481704+00'),
	('01a21344-e741-7372-b273-06f65f353234', '01a21344-e732-731b-87a5-3198ead9ae4c', 'CB_OVERTURNED:cb_01a21344e7417372b27306f2a2330029', 'sandbox:chargeback_overturned', 'cb_01a21344e7417372b27306f2a2330029', 344, 344, 0, 'USD', '2026-12-03 15:13:32.48171+00'),
	('01a21344-e765-70f3-bd63-fe385b538a44', '01a21344-e75d-76b3-975e-018c4452888f', 'CAPTURED', 'sandbox:chargeback_won', NULL, 345, 345, 41, 'USD', '2026-12-03 15:13:32.517707+00'),
	('01a21344-e765-70f3-bd63-fe3b74e30338', '01a21344-e75d-76b3-975e-018c4452888f', 'CB_OPENED:cb_01a21344e76570f3bd63fe3af1866aff', 'sandbox:chargeback_won', 'cb_01a21344e76570f3bd63fe3af1866aff', 345, -345, 0, 'USD', '2026-12-03 15:13:32.51775+00'),
	('01a21344-e765-70f3-bd63-fe3ce3e18784', '01a21344-e75d-76b3-975e-018c4452888f', 'CB_COST:cb_01a21344e76570f3bd63fe3af1866aff', 'sandbox:chargeback_won', 'cb_01a21344e76570f3bd63fe3af1866aff', 345, -1500, 0, 'USD', '2026-12-03 15:13:32.517762+00'),
	('01a21344-e765-70f3-bd63-fe3d7ad73113', '01a21344-e75d-76b3-975e-018c4452888f', 'CB_UNDER_REVIEW:cb_01a21344e76570f3bd63fe3af1866aff', 'sandbox:chargeback_won', 'cb_01a21344e76570f3bd63fe3af1866aff', 345, 0, 0, 'USD', '2026-12-03 15:13:32.517769+00'),
	('01a21344-e765-70f3-bd63-fe3e24847af1', '01a21344-e75d-76b3-975e-018c4452888f', 'CB_WON:cb_01a21344e76570f3bd63fe3af1866aff', 'sandbox:chargeback_won', 'cb_01a21344e76570f3bd63fe3af1866aff', 345, 345, 0, 'USD', '2026-12-03 15:13:32.517775+00'),
	('01a21344-e78b-71e4-8103-7ffdbc5b23fa', '01a21344-e782-70e4-9036-39e403ea6fbc', 'DECLINED', 'sandbox:decline', NULL, 346, 0, 0, 'USD', '2026-12-03 15:13:32.555855+00'),
	('01a21344-e7ad-727e-b7f9-6ffe9365b5fd', '01a21344-e7a0-704e-a868-26734944a2ad', 'DECLINED', 'sandbox:fail_then_succeed', NULL, 347, 0, 0, 'USD', '2026-12-03 15:13:32.589615+00'),
	('01a21344-e7ad-727e-b7f9-7000cf230ccb', '01a21344-e7a0-704e-a868-26734944a2ad', 'CAPTURED', 'sandbox:fail_then_succeed', NULL, 347, 347, 41, 'USD', '2026-12-03 15:13:32.589648+00'),
	('01a21344-e7cd-732b-8caf-3767f84d7e26', '01a21344-e7bb-77b3-bbb5-fc49fb99754b', 'CAPTURED', 'sandbox:refund_fails', NULL, 348, 348, 41, 'USD', '2026-12-03 15:13:32.621606+00'),
	('01a21344-e7ed-74c0-be5a-68f8ad9ddd29', '01a21344-e7e1-765c-92fd-5e310748beae', 'CAPTURED', 'sandbox:refund_timeout', NULL, 349, 349, 41, 'USD', '2026-12-03 15:13:32.653634+00'),
	('01a21344-e80b-7235-86d6-ee7cd0a2378c', '01a21344-e801-72c6-ba7a-c290386df16f', 'SLOW', 'sandbox:slow', NULL, 351, 0, 0, 'USD', '2026-12-03 15:13:32.683639+00'),
	('01a21344-e821-7185-afa3-f61c55fd973c', '01a21344-e814-7447-ab79-87270f7483e0', 'CAPTURED', 'sandbox:succeed', NULL, 352, 352, 41, 'USD', '2026-12-03 15:13:32.705611+00'),
	('01a21344-e837-7226-a4be-deed0da4025d', '01a21344-e831-7282-bc64-a4a902d45d2f', 'CAPTURED', 'sandbox:timeout_after', NULL, 353, 353, 41, 'USD', '2026-12-03 15:13:32.727092+00'),
	('01a21344-e83f-73a7-9b76-3c8e0d493f6c', '01a21344-e838-7238-8e43-9d9d18f0c11f', 'LOST', 'sandbox:timeout_before', NULL, 354, 0, 0, 'USD', '2026-12-03 15:13:32.735299+00'),
	('01a21344-e847-7417-ad2f-93f4aa0d4431', '01a21344-e843-779b-a0da-f64ec12f0cba', 'CAPTURED', 'sandbox:webhook_first', NULL, 355, 355, 41, 'USD', '2026-12-03 15:13:32.743956+00'),
	('01a21344-e857-7046-b3e5-3b3e8429ff28', '01a21344-e84d-776a-80e4-ca6e2b916545', 'CAPTURED', 'sandbox:webhook_late', NULL, 356, 356, 41, 'USD', '2026-12-03 15:13:32.759047+00'),
	('01a21344-e86d-71a6-ac84-d4b0d501ccbe', '01a21344-e862-72e4-9f12-ba91148cc16b', 'CAPTURED', 'sandbox:webhook_twice', NULL, 357, 357, 41, 'USD', '2026-12-03 15:13:32.781621+00'),
	('01a21344-e889-7456-bce5-21838ec28926', '01a21344-e87e-7686-91c1-9df6dd5cb83f', 'CAPTURED', 'sandbox:succeed', NULL, 751, 751, 52, 'USD', '2026-12-03 15:13:32.809646+00'),
	('01a21344-e8a5-73c6-82ca-90338befd7a6', '01a21344-e895-77c9-a893-556cf6a7c8ec', 'REFUNDED', 'sandbox:succeed', '01a21344-e87e-7686-91c1-9df6dd5cb83f', 751, -751, 0, 'USD', '2026-12-03 15:13:32.837851+00'),
	('01a21344-e8c1-7326-b27a-a940196b5780', '01a21344-e8b7-725b-879e-004d856a303c', 'CAPTURED', 'sandbox:succeed', NULL, 133, 133, 34, 'USD', '2026-12-03 15:13:32.865708+00');


--
-- Data for Name: sandbox_webhook; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.sandbox_webhook VALUES
	('01a21344-e857-7046-b3e5-3b4099c8e17e', '2026-12-03 16:13:32.759055+00', '{"id":"n_01a21344e8577046b3e53b3fc43a8393","kind":"PAYMENT","key":"01a21344-e84d-776a-80e4-ca6e2b916545","facts":{}}', false),
	('01a21344-e6dc-7340-ba70-7ec293643973', '2026-12-03 15:13:32.373681+00', '{"id":"n_01a21344e6d5741ea3602ace12aa0609","kind":"CHARGEBACK","key":"01a21344-e6c2-73c5-a42d-ebe5cb779782","reference":"cb_01a21344e6d5741ea3602acbb07a765b","facts":{"word":"OPENED","drawn_minor":341,"currency":"USD"}}', true),
	('01a21344-e702-76eb-b67b-01abfd535193', '2026-12-03 15:13:32.413748+00', '{"id":"n_01a21344e6fd705c8295c2ff0fb41823","kind":"CHARGEBACK","key":"01a21344-e6f2-746d-9ed2-cdddb7d3bdb2","reference":"cb_01a21344e6fd705c8295c2fbdbd57b0f","facts":{"word":"LOST","drawn_minor":342,"currency":"USD"}}', true),
	('01a21344-e702-76eb-b67b-01ac3628da25', '2026-12-03 15:13:32.413754+00', '{"id":"n_01a21344e6fd705c8295c3009dec37af","kind":"CHARGEBACK","key":"01a21344-e6f2-746d-9ed2-cdddb7d3bdb2","reference":"cb_01a21344e6fd705c8295c2fbdbd57b0f","facts":{"word":"OPENED","drawn_minor":342,"currency":"USD"}}', true),
	('01a21344-e71e-7255-b446-87be6cbf29c5', '2026-12-03 15:13:32.445709+00', '{"id":"n_01a21344e71d713d8f641427ee350374","kind":"CHARGEBACK","key":"01a21344-e716-73fc-ad27-ec6f53f39d75","reference":"cb_01a21344e71d713d8f641423ff87b049","facts":{"word":"OPENED","drawn_minor":343,"currency":"USD"}}', true),
	('01a21344-e71e-7255-b446-87bf232325f5', '2026-12-03 15:13:32.445714+00', '{"id":"n_01a21344e71d713d8f641428c6f918f6","kind":"CHARGEBACK","key":"01a21344-e716-73fc-ad27-ec6f53f39d75","reference":"cb_01a21344e71d713d8f641423ff87b049","facts":{"word":"LOST","drawn_minor":343,"currency":"USD"}}', true),
	('01a21344-e743-7355-9727-daabb1dec09e', '2026-12-03 15:13:32.481715+00', '{"id":"n_01a21344e7417372b27306f7f28bc569","kind":"CHARGEBACK","key":"01a21344-e732-731b-87a5-3198ead9ae4c","reference":"cb_01a21344e7417372b27306f2a2330029","facts":{"word":"OPENED","drawn_minor":344,"currency":"USD"}}', true),
	('01a21344-e743-7355-9727-daac6525bd6a', '2026-12-03 15:13:32.481721+00', '{"id":"n_01a21344e7417372b27306f801979733","kind":"CHARGEBACK","key":"01a21344-e732-731b-87a5-3198ead9ae4c","reference":"cb_01a21344e7417372b27306f2a2330029","facts":{"word":"LOST","drawn_minor":344,"currency":"USD"}}', true),
	('01a21344-e743-7355-9727-daad949f0281', '2026-12-03 15:13:32.481724+00', '{"id":"n_01a21344e7417372b27306f9383ac7fa","kind":"CHARGEBACK","key":"01a21344-e732-731b-87a5-3198ead9ae4c","reference":"cb_01a21344e7417372b27306f2a2330029","facts":{"word":"OVERTURNED","drawn_minor":344,"currency":"USD"}}', true),
	('01a21344-e767-76d3-813c-8e4960b42332', '2026-12-03 15:13:32.517779+00', '{"id":"n_01a21344e76570f3bd63fe3fabea9131","kind":"CHARGEBACK","key":"01a21344-e75d-76b3-975e-018c4452888f","reference":"cb_01a21344e76570f3bd63fe3af1866aff","facts":{"word":"OPENED","drawn_minor":345,"currency":"USD"}}', true),
	('01a21344-e767-76d3-813c-8e4a14c8c531', '2026-12-03 15:13:32.517785+00', '{"id":"n_01a21344e76570f3bd63fe40abea4c99","kind":"CHARGEBACK","key":"01a21344-e75d-76b3-975e-018c4452888f","reference":"cb_01a21344e76570f3bd63fe3af1866aff","facts":{"word":"UNDER_REVIEW","drawn_minor":345,"currency":"USD"}}', true),
	('01a21344-e767-76d3-813c-8e4b6763f011', '2026-12-03 15:13:32.517789+00', '{"id":"n_01a21344e76570f3bd63fe41bc11058d","kind":"CHARGEBACK","key":"01a21344-e75d-76b3-975e-018c4452888f","reference":"cb_01a21344e76570f3bd63fe3af1866aff","facts":{"word":"WON","drawn_minor":345,"currency":"USD"}}', true),
	('01a21344-e7ae-706e-ae95-507db930b240', '2026-12-03 15:13:32.589627+00', '{"id":"n_01a21344e7ad727eb7f96fff9f2f9f82","kind":"PAYMENT","key":"01a21344-e7a0-704e-a868-26734944a2ad","facts":{}}', true),
	('01a21344-e848-72e9-a30b-2eaedb3e9960', '2026-12-03 15:13:32.743964+00', '{"id":"n_01a21344e8477417ad2f93f50188c014","kind":"PAYMENT","key":"01a21344-e843-779b-a0da-f64ec12f0cba","facts":{}}', true),
	('01a21344-e86d-71a6-ac84-d4b230066c24', '2026-12-03 15:13:32.781629+00', '{"id":"n_01a21344e86d71a6ac84d4b18e789daf","kind":"PAYMENT","key":"01a21344-e862-72e4-9f12-ba91148cc16b","facts":{}}', true),
	('01a21344-e86d-71a6-ac84-d4b37ecdd97d', '2026-12-03 15:13:32.781629+00', '{"id":"n_01a21344e86d71a6ac84d4b18e789daf","kind":"PAYMENT","key":"01a21344-e862-72e4-9f12-ba91148cc16b","facts":{}}', true);


--
-- Data for Name: supporter; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.supporter VALUES
	('01a21344-e873-75dd-894d-0c0c29f39695', '01a21344-e591-714e-a43f-c29f14ecfa22', '01a21344-e65c-730c-b3b8-676bfb2e743b', 1),
	('01a21344-e76f-7215-bf3f-688a1cd69b94', '01a21344-e50a-77dc-a3c7-51d88804dc48', '01a21344-e653-72d0-bb45-7e64e57b3038', 2),
	('01a21344-e6ea-75c8-8067-4c45e1fe5947', '01a21344-e50a-77dc-a3c7-51d88804dc48', '01a21344-e65c-730c-b3b8-676bfb2e743b', 2),
	('01a21344-e6b1-73ec-87bb-b66679e9a9fb', '01a21344-e591-714e-a43f-c29f14ecfa22', '01a21344-e657-7034-92a1-3cfc2958d3ee', 2),
	('01a21344-e708-762b-8956-9d5f779f2788', '01a21344-e591-714e-a43f-c29f14ecfa22', '01a21344-e653-72d0-bb45-7e64e57b3038', 1),
	('01a21344-e726-7738-b692-a7d6f59edd1d', '01a21344-e50a-77dc-a3c7-51d88804dc48', '01a21344-e657-7034-92a1-3cfc2958d3ee', 1);


--
-- Data for Name: tip; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.tip VALUES
	('01a21344-e660-7173-80e3-8057f1e4f644', '01a21344-e50a-77dc-a3c7-51d88804dc48', '01a21344-e653-72d0-bb45-7e64e57b3038', NULL, 300, 'USD', NULL, false, true, '2026-12-03', '2026-12-03 15:13:32.27373+00', NULL),
	('01a21344-e693-716e-a870-c4d205de5a9d', '01a21344-e591-714e-a43f-c29f14ecfa22', '01a21344-e657-7034-92a1-3cfc2958d3ee', NULL, 301, 'USD', 'tip 1', false, false, '2026-12-03', '2026-12-03 15:13:32.318902+00', '2026-12-03 15:13:32.336689+00'),
	('01a21344-e6c2-73c5-a42d-ebe5cb779782', '01a21344-e50a-77dc-a3c7-51d88804dc48', '01a21344-e65c-730c-b3b8-676bfb2e743b', NULL, 302, 'USD', 'tip 2', false, false, '2026-12-03', '2026-12-03 15:13:32.370368+00', '2026-12-03 15:13:32.393926+00'),
	('01a21344-e6f2-746d-9ed2-cdddb7d3bdb2', '01a21344-e591-714e-a43f-c29f14ecfa22', '01a21344-e653-72d0-bb45-7e64e57b3038', NULL, 303, 'USD', 'tip 3', false, false, '2026-12-03', '2026-12-03 15:13:32.409986+00', '2026-12-03 15:13:32.424588+00'),
	('01a21344-e716-73fc-ad27-ec6f53f39d75', '01a21344-e50a-77dc-a3c7-51d88804dc48', '01a21344-e657-7034-92a1-3cfc2958d3ee', NULL, 304, 'USD', NULL, false, false, '2026-12-03', '2026-12-03 15:13:32.442817+00', '2026-12-03 15:13:32.454389+00'),
	('01a21344-e732-731b-87a5-3198ead9ae4c', '01a21344-e591-714e-a43f-c29f14ecfa22', '01a21344-e65c-730c-b3b8-676bfb2e743b', NULL, 305, 'USD', 'tip 5', false, true, '2026-12-03', '2026-12-03 15:13:32.476175+00', '2026-12-03 15:13:32.491482+00'),
	('01a21344-e75d-76b3-975e-018c4452888f', '01a21344-e50a-77dc-a3c7-51d88804dc48', '01a21344-e653-72d0-bb45-7e64e57b3038', NULL, 306, 'USD', 'tip 6', false, false, '2026-12-03', '2026-12-03 15:13:32.51526+00', '2026-12-03 15:13:32.527162+00'),
	('01a21344-e782-70e4-9036-39e403ea6fbc', '01a21344-e591-714e-a43f-c29f14ecfa22', '01a21344-e657-7034-92a1-3cfc2958d3ee', NULL, 307, 'USD', 'tip 7', false, false, '2026-12-03', '2026-12-03 15:13:32.553696+00', NULL),
	('01a21344-e7bb-77b3-bbb5-fc49fb99754b', '01a21344-e591-714e-a43f-c29f14ecfa22', '01a21344-e653-72d0-bb45-7e64e57b3038', NULL, 309, 'USD', 'tip 9', false, false, '2026-12-03', '2026-12-03 15:13:32.619088+00', '2026-12-03 15:13:32.627594+00'),
	('01a21344-e7e1-765c-92fd-5e310748beae', '01a21344-e50a-77dc-a3c7-51d88804dc48', '01a21344-e657-7034-92a1-3cfc2958d3ee', NULL, 310, 'USD', 'tip 10', false, true, '2026-12-03', '2026-12-03 15:13:32.651622+00', '2026-12-03 15:13:32.659256+00'),
	('01a21344-e801-72c6-ba7a-c290386df16f', '01a21344-e591-714e-a43f-c29f14ecfa22', '01a21344-e65c-730c-b3b8-676bfb2e743b', NULL, 311, 'USD', 'tip 11', false, false, '2026-12-03', '2026-12-03 15:13:32.682321+00', NULL),
	('01a21344-e814-7447-ab79-87270f7483e0', '01a21344-e50a-77dc-a3c7-51d88804dc48', '01a21344-e653-72d0-bb45-7e64e57b3038', NULL, 312, 'USD', NULL, false, false, '2026-12-03', '2026-12-03 15:13:32.701618+00', '2026-12-03 15:13:32.711861+00'),
	('01a21344-e838-7238-8e43-9d9d18f0c11f', '01a21344-e50a-77dc-a3c7-51d88804dc48', '01a21344-e65c-730c-b3b8-676bfb2e743b', NULL, 314, 'USD', 'tip 14', false, false, '2026-12-03', '2026-12-03 15:13:32.732518+00', NULL),
	('01a21344-e84d-776a-80e4-ca6e2b916545', '01a21344-e50a-77dc-a3c7-51d88804dc48', '01a21344-e657-7034-92a1-3cfc2958d3ee', NULL, 316, 'USD', NULL, false, false, '2026-12-03', '2026-12-03 15:13:32.758124+00', '2026-12-03 15:13:32.766409+00'),
	('01a21344-e862-72e4-9f12-ba91148cc16b', '01a21344-e591-714e-a43f-c29f14ecfa22', '01a21344-e65c-730c-b3b8-676bfb2e743b', NULL, 317, 'USD', 'tip 17', false, false, '2026-12-03', '2026-12-03 15:13:32.774533+00', '2026-12-03 15:13:32.78767+00'),
	('01a21344-e87e-7686-91c1-9df6dd5cb83f', '01a21344-e50a-77dc-a3c7-51d88804dc48', '01a21344-e653-72d0-bb45-7e64e57b3038', NULL, 700, 'USD', NULL, false, false, '2026-12-03', '2026-12-03 15:13:32.806214+00', '2026-12-03 15:13:32.815256+00'),
	('01a21344-e8b7-725b-879e-004d856a303c', '01a21344-e591-714e-a43f-c29f14ecfa22', '01a21344-e657-7034-92a1-3cfc2958d3ee', NULL, 100, 'USD', NULL, false, true, '2026-12-03', '2026-12-03 15:13:32.85973+00', '2026-12-03 15:13:32.871734+00'),
	('01a21344-e7a0-704e-a868-26734944a2ad', '01a21344-e50a-77dc-a3c7-51d88804dc48', '01a21344-e65c-730c-b3b8-676bfb2e743b', NULL, 308, 'USD', NULL, false, false, '2026-12-03', '2026-12-03 15:13:32.586226+00', '2026-11-25 15:13:32.954371+00'),
	('01a21344-e831-7282-bc64-a4a902d45d2f', '01a21344-e591-714e-a43f-c29f14ecfa22', '01a21344-e657-7034-92a1-3cfc2958d3ee', NULL, 313, 'USD', 'tip 13', false, false, '2026-12-03', '2026-12-03 15:13:32.725543+00', '2026-11-25 15:13:32.954371+00'),
	('01a21344-e843-779b-a0da-f64ec12f0cba', '01a21344-e591-714e-a43f-c29f14ecfa22', '01a21344-e653-72d0-bb45-7e64e57b3038', NULL, 315, 'USD', 'tip 15', false, true, '2026-12-03', '2026-12-03 15:13:32.743042+00', '2026-11-25 15:13:32.954371+00');


--
-- Data for Name: tip_day; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.tip_day VALUES
	('01a21344-e66b-70a7-ac60-5f8a4316966d', '01a21344-e653-72d0-bb45-7e64e57b3038', 'USD', '2026-12-03', 2545, 7),
	('01a21344-e69c-76b6-b5b2-3125275df9dd', '01a21344-e657-7034-92a1-3cfc2958d3ee', 'USD', '2026-12-03', 1644, 6),
	('01a21344-e6cc-76be-8662-8442631742ba', '01a21344-e65c-730c-b3b8-676bfb2e743b', 'USD', '2026-12-03', 1857, 6);


--
-- Data for Name: tip_terms; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.tip_terms VALUES
	('00000000-0000-7000-8000-000000000401', 'USD', '2020-01-01 00:00:00+00', 100, 10000, 50000, 100, '[100, 200, 500, 1000, 2000]', 'FAN', 290, 30),
	('00000000-0000-7000-8000-000000000402', 'EUR', '2020-01-01 00:00:00+00', 100, 10000, 50000, 100, '[100, 200, 500, 1000, 2000]', 'FAN', 290, 30),
	('00000000-0000-7000-8000-000000000403', 'GBP', '2020-01-01 00:00:00+00', 100, 8000, 40000, 100, '[100, 200, 500, 1000, 2000]', 'FAN', 290, 20),
	('00000000-0000-7000-8000-000000000404', 'JPY', '2020-01-01 00:00:00+00', 100, 15000, 75000, 100, '[100, 300, 500, 1000, 3000]', 'FAN', 360, 0);


--
-- Data for Name: topic; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.topic VALUES
	('01a21344-e5e6-7328-9fa5-bce342fa2d3f', 'creator', 1),
	('01a21344-e62d-76a8-8ac0-b463dee7d89c', 'creator', 0),
	('01a21344-e50a-77dc-a3c7-51d88804dc48', 'creator', 10),
	('01a21344-e591-714e-a43f-c29f14ecfa22', 'creator', 9);


--
-- Data for Name: tortoise_migrations; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.tortoise_migrations VALUES
	(1, 'models', '0001_initial', '2026-11-25 15:13:30.901271+00'),
	(2, 'models', '0002_guards', '2026-11-25 15:13:31.218701+00'),
	(3, 'models', '0003_shipped_defaults', '2026-11-25 15:13:31.858113+00');


--
-- Data for Name: transfer; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.transfer VALUES
	('01a21344-e6b5-705a-bdb1-8364c89961c3', 'tip:01a21344-e693-716e-a870-c4d205de5a9d', 'TIP_SETTLED', '01a21344-e693-716e-a870-c4d205de5a9d', 5, '2026-12-03 15:13:32.341131+00'),
	('01a21344-e6eb-72f9-842b-9fd7e2c158d8', 'tip:01a21344-e6c2-73c5-a42d-ebe5cb779782', 'TIP_SETTLED', '01a21344-e6c2-73c5-a42d-ebe5cb779782', 5, '2026-12-03 15:13:32.395256+00'),
	('01a21344-e70e-751c-8355-e612d3f53968', 'tip:01a21344-e6f2-746d-9ed2-cdddb7d3bdb2', 'TIP_SETTLED', '01a21344-e6f2-746d-9ed2-cdddb7d3bdb2', 5, '2026-12-03 15:13:32.430132+00'),
	('01a21344-e727-715e-8683-8baecf751093', 'tip:01a21344-e716-73fc-ad27-ec6f53f39d75', 'TIP_SETTLED', '01a21344-e716-73fc-ad27-ec6f53f39d75', 5, '2026-12-03 15:13:32.455701+00'),
	('01a21344-e74c-75ec-ad5c-638159bb3ccc', 'tip:01a21344-e732-731b-87a5-3198ead9ae4c', 'TIP_SETTLED', '01a21344-e732-731b-87a5-3198ead9ae4c', 5, '2026-12-03 15:13:32.49252+00'),
	('01a21344-e774-7565-a40c-a0ffc4d35255', 'tip:01a21344-e75d-76b3-975e-018c4452888f', 'TIP_SETTLED', '01a21344-e75d-76b3-975e-018c4452888f', 5, '2026-12-03 15:13:32.53209+00'),
	('01a21344-e7d5-7376-ac12-d2760517a3c6', 'tip:01a21344-e7bb-77b3-bbb5-fc49fb99754b', 'TIP_SETTLED', '01a21344-e7bb-77b3-bbb5-fc49fb99754b', 5, '2026-12-03 15:13:32.629745+00'),
	('01a21344-e7f9-72cb-b89d-6c7bca974b47', 'tip:01a21344-e7e1-765c-92fd-5e310748beae', 'TIP_SETTLED', '01a21344-e7e1-765c-92fd-5e310748beae', 5, '2026-12-03 15:13:32.665367+00'),
	('01a21344-e829-7222-aa9b-0d345e2a9709', 'tip:01a21344-e814-7447-ab79-87270f7483e0', 'TIP_SETTLED', '01a21344-e814-7447-ab79-87270f7483e0', 5, '2026-12-03 15:13:32.713266+00'),
	('01a21344-e85f-77c1-8c22-24f7675629a0', 'tip:01a21344-e84d-776a-80e4-ca6e2b916545', 'TIP_SETTLED', '01a21344-e84d-776a-80e4-ca6e2b916545', 5, '2026-12-03 15:13:32.767266+00'),
	('01a21344-e874-76f2-96fc-3c5d80ad1aa9', 'tip:01a21344-e862-72e4-9f12-ba91148cc16b', 'TIP_SETTLED', '01a21344-e862-72e4-9f12-ba91148cc16b', 5, '2026-12-03 15:13:32.78848+00'),
	('01a21344-e890-726b-950b-16023ffc394b', 'tip:01a21344-e87e-7686-91c1-9df6dd5cb83f', 'TIP_SETTLED', '01a21344-e87e-7686-91c1-9df6dd5cb83f', 5, '2026-12-03 15:13:32.816037+00'),
	('01a21344-e8a2-76c2-8f35-bf2819656f1e', 'refund:01a21344-e895-77c9-a893-556cf6a7c8ec:taken', 'REFUND_TAKEN', '01a21344-e895-77c9-a893-556cf6a7c8ec', 4, '2026-12-03 15:13:32.834632+00'),
	('01a21344-e8ae-709c-845f-ada547d1fbde', 'refund:01a21344-e895-77c9-a893-556cf6a7c8ec:closed', 'REFUND_CLEARED', '01a21344-e895-77c9-a893-556cf6a7c8ec', 2, '2026-12-03 15:13:32.846731+00'),
	('01a21344-e8c8-7000-91ad-b659bd6cd93f', 'tip:01a21344-e8b7-725b-879e-004d856a303c', 'TIP_SETTLED', '01a21344-e8b7-725b-879e-004d856a303c', 5, '2026-12-03 15:13:32.872469+00'),
	('01a21344-e8f5-752a-a7fd-8b4dd4a5ea5d', 'movement:sandbox:01a21344e6a172d8a700136c5bf64bac', 'UNEXPLAINED_MOVEMENT', NULL, 2, '2026-11-25 15:13:32.917414+00'),
	('01a21344-e8f5-752a-a7fd-8b4e7c20320b', 'movement:sandbox:01a21344e6d5741ea3602acc28651d19', 'CASE_MOVEMENT', '68923ea7-d691-5283-8ed8-1ad0a7f24963', 2, '2026-11-25 15:13:32.917414+00'),
	('01a21344-e8f5-752a-a7fd-8b4ff5990d16', 'movement:sandbox:01a21344e6d5741ea3602acd3e4997f3', 'COST_MOVEMENT', '68923ea7-d691-5283-8ed8-1ad0a7f24963', 2, '2026-11-25 15:13:32.917414+00'),
	('01a21344-e8f5-752a-a7fd-8b505cc94147', 'movement:sandbox:01a21344e6fd705c8295c2fc7b5c26cb', 'CASE_MOVEMENT', 'd29fe7e7-c278-5989-9ba1-6f4923d738fd', 2, '2026-11-25 15:13:32.917414+00'),
	('01a21344-e8f5-752a-a7fd-8b515fd41ac8', 'movement:sandbox:01a21344e6fd705c8295c2fd04ba3dd9', 'COST_MOVEMENT', 'd29fe7e7-c278-5989-9ba1-6f4923d738fd', 2, '2026-11-25 15:13:32.917414+00'),
	('01a21344-e8f5-752a-a7fd-8b52f98b5570', 'movement:sandbox:01a21344e71d713d8f6414242b1399cf', 'CASE_MOVEMENT', '3cd0e48c-0e45-5963-8c71-86e51df785d4', 2, '2026-11-25 15:13:32.917414+00'),
	('01a21344-e8f5-752a-a7fd-8b538c4d1939', 'movement:sandbox:01a21344e71d713d8f641425d17f1909', 'COST_MOVEMENT', '3cd0e48c-0e45-5963-8c71-86e51df785d4', 2, '2026-11-25 15:13:32.917414+00'),
	('01a21344-e8f5-752a-a7fd-8b547dca9791', 'movement:sandbox:01a21344e7417372b27306f3ac477143', 'CASE_MOVEMENT', '7b798bff-ddad-5439-9f98-1f4ec4fdb50f', 2, '2026-11-25 15:13:32.917414+00'),
	('01a21344-e8f5-752a-a7fd-8b558feb730f', 'movement:sandbox:01a21344e7417372b27306f49d45e060', 'COST_MOVEMENT', '7b798bff-ddad-5439-9f98-1f4ec4fdb50f', 2, '2026-11-25 15:13:32.917414+00'),
	('01a21344-e8f5-752a-a7fd-8b56ddd6e430', 'movement:sandbox:01a21344e7417372b27306f65f353234', 'CASE_MOVEMENT', '7b798bff-ddad-5439-9f98-1f4ec4fdb50f', 2, '2026-11-25 15:13:32.917414+00'),
	('01a21344-e8f5-752a-a7fd-8b579273318f', 'movement:sandbox:01a21344e76570f3bd63fe3b74e30338', 'CASE_MOVEMENT', '86fc4126-93e6-5672-bc40-d545deae9952', 2, '2026-11-25 15:13:32.917414+00'),
	('01a21344-e8f5-752a-a7fd-8b58f8a73793', 'movement:sandbox:01a21344e76570f3bd63fe3ce3e18784', 'COST_MOVEMENT', '86fc4126-93e6-5672-bc40-d545deae9952', 2, '2026-11-25 15:13:32.917414+00'),
	('01a21344-e8f5-752a-a7fd-8b59d1ed1d25', 'movement:sandbox:01a21344e76570f3bd63fe3e24847af1', 'CASE_MOVEMENT', '86fc4126-93e6-5672-bc40-d545deae9952', 2, '2026-11-25 15:13:32.917414+00'),
	('01a21344-e8f5-752a-a7fd-8b5ac4a927d0', 'movement:sandbox:01a21344e8a573c682ca90338befd7a6', 'CASE_MOVEMENT', '01a21344-e895-77c9-a893-556cf6a7c8ec', 2, '2026-11-25 15:13:32.917414+00'),
	('01a21344-e91c-74ed-a7e6-de0cf820b956', 'tip:01a21344-e7a0-704e-a868-26734944a2ad', 'TIP_SETTLED', '01a21344-e7a0-704e-a868-26734944a2ad', 5, '2026-11-25 15:13:32.956565+00'),
	('01a21344-e91c-74ed-a7e6-de0def2c9dd3', 'tip:01a21344-e831-7282-bc64-a4a902d45d2f', 'TIP_SETTLED', '01a21344-e831-7282-bc64-a4a902d45d2f', 5, '2026-11-25 15:13:32.956565+00'),
	('01a21344-e91c-74ed-a7e6-de0e72e55c82', 'tip:01a21344-e843-779b-a0da-f64ec12f0cba', 'TIP_SETTLED', '01a21344-e843-779b-a0da-f64ec12f0cba', 5, '2026-11-25 15:13:32.956565+00'),
	('01a21344-e993-74d7-a0fa-055b767d85ce', 'chargeback:68923ea7-d691-5283-8ed8-1ad0a7f24963:opened', 'CHARGEBACK_OPENED', '68923ea7-d691-5283-8ed8-1ad0a7f24963', 2, '2026-12-03 15:13:33.075238+00'),
	('01a21344-e9a3-7261-8756-175e3b07eb94', 'chargeback:d29fe7e7-c278-5989-9ba1-6f4923d738fd:closed', 'CHARGEBACK_LOST', 'd29fe7e7-c278-5989-9ba1-6f4923d738fd', 4, '2026-12-03 15:13:33.091392+00'),
	('01a21344-e9a3-7261-8756-175d32da270e', 'chargeback:d29fe7e7-c278-5989-9ba1-6f4923d738fd:opened', 'CHARGEBACK_OPENED', 'd29fe7e7-c278-5989-9ba1-6f4923d738fd', 2, '2026-12-03 15:13:33.091392+00'),
	('01a21344-e9bf-707f-885f-3b29261c13fa', 'chargeback:3cd0e48c-0e45-5963-8c71-86e51df785d4:opened', 'CHARGEBACK_OPENED', '3cd0e48c-0e45-5963-8c71-86e51df785d4', 2, '2026-12-03 15:13:33.119322+00'),
	('01a21344-e9d3-772a-baee-0e4bd7d745d5', 'chargeback:3cd0e48c-0e45-5963-8c71-86e51df785d4:closed', 'CHARGEBACK_LOST', '3cd0e48c-0e45-5963-8c71-86e51df785d4', 4, '2026-12-03 15:13:33.139155+00'),
	('01a21344-e9dd-73ab-a788-1103c79e3106', 'chargeback:7b798bff-ddad-5439-9f98-1f4ec4fdb50f:opened', 'CHARGEBACK_OPENED', '7b798bff-ddad-5439-9f98-1f4ec4fdb50f', 2, '2026-12-03 15:13:33.149725+00'),
	('01a21344-e9ec-77d9-b481-b98bb8eac479', 'chargeback:7b798bff-ddad-5439-9f98-1f4ec4fdb50f:closed', 'CHARGEBACK_LOST', '7b798bff-ddad-5439-9f98-1f4ec4fdb50f', 4, '2026-12-03 15:13:33.164691+00'),
	('01a21344-e9fa-77a1-9e31-b2238117d8ba', 'chargeback:7b798bff-ddad-5439-9f98-1f4ec4fdb50f:overturned', 'CHARGEBACK_OVERTURNED', '7b798bff-ddad-5439-9f98-1f4ec4fdb50f', 3, '2026-12-03 15:13:33.178056+00'),
	('01a21344-ea0a-76d5-b9aa-437728389f12', 'chargeback:86fc4126-93e6-5672-bc40-d545deae9952:opened', 'CHARGEBACK_OPENED', '86fc4126-93e6-5672-bc40-d545deae9952', 2, '2026-12-03 15:13:33.194181+00'),
	('01a21344-ea1f-7172-93f4-00ab67e56a10', 'chargeback:86fc4126-93e6-5672-bc40-d545deae9952:closed', 'CHARGEBACK_WON', '86fc4126-93e6-5672-bc40-d545deae9952', 2, '2026-12-03 15:13:33.215585+00'),
	('01a21344-ea50-7248-b758-5be7a8d4ec62', 'hold:42254b6d-d3f0-54cc-8196-62539ce49394:2026-12-02T16', 'HOLD_RELEASED', '01a21344-e591-714e-a43f-c29f14ecfa22', 2, '2026-12-03 15:13:33.26433+00'),
	('01a21344-ea50-7248-b758-5be804c4a855', 'hold:d0ae5f32-573c-556a-ad65-36115ec75745:2026-12-02T16', 'HOLD_RELEASED', '01a21344-e50a-77dc-a3c7-51d88804dc48', 2, '2026-12-03 15:13:33.26433+00');


--
-- Data for Name: video; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.video VALUES
	('01a21344-e51a-7464-980d-574d302b6a7a', 'anna-0', 'https://v.test/1', '2026-12-02 15:13:31.929317+00', 30, 'ORIGINAL', false, false, false, true, '2026-12-03 15:13:31.9309+00', '01a21344-e50a-77dc-a3c7-51d88804dc48'),
	('01a21344-e51a-7464-980d-574e99176796', 'anna-1', 'https://v.test/1', '2026-12-02 15:13:31.929317+00', 30, 'ORIGINAL', false, false, false, true, '2026-12-03 15:13:31.9309+00', '01a21344-e50a-77dc-a3c7-51d88804dc48'),
	('01a21344-e51b-70aa-a43d-f214bca0b998', 'anna-2', 'https://v.test/1', '2026-12-02 15:13:31.929317+00', 30, 'ORIGINAL', false, false, false, true, '2026-12-03 15:13:31.9309+00', '01a21344-e50a-77dc-a3c7-51d88804dc48'),
	('01a21344-e596-7457-8960-cdfb31c20611', 'cleo-0', 'https://v.test/1', '2026-12-02 15:13:32.053793+00', 30, 'ORIGINAL', false, false, false, true, '2026-12-03 15:13:32.054434+00', '01a21344-e591-714e-a43f-c29f14ecfa22'),
	('01a21344-e596-7457-8960-cdfc6aaec8b0', 'cleo-1', 'https://v.test/1', '2026-12-02 15:13:32.053793+00', 30, 'ORIGINAL', false, false, false, true, '2026-12-03 15:13:32.054434+00', '01a21344-e591-714e-a43f-c29f14ecfa22'),
	('01a21344-e596-7457-8960-cdfd87e8b69f', 'cleo-2', 'https://v.test/1', '2026-12-02 15:13:32.053793+00', 30, 'ORIGINAL', false, false, false, true, '2026-12-03 15:13:32.054434+00', '01a21344-e591-714e-a43f-c29f14ecfa22'),
	('01a21344-e5eb-70d3-948d-c7ae8dbd06f4', 'dora-0', 'https://v.test/1', '2026-12-02 15:13:32.138581+00', 30, 'ORIGINAL', false, false, false, true, '2026-12-03 15:13:32.139747+00', '01a21344-e5e6-7328-9fa5-bce342fa2d3f'),
	('01a21344-e5eb-70d3-948d-c7afe258f8d9', 'dora-1', 'https://v.test/1', '2026-12-02 15:13:32.138581+00', 30, 'ORIGINAL', false, false, false, true, '2026-12-03 15:13:32.139747+00', '01a21344-e5e6-7328-9fa5-bce342fa2d3f'),
	('01a21344-e5eb-70d3-948d-c7b008719cc8', 'dora-2', 'https://v.test/1', '2026-12-02 15:13:32.138581+00', 30, 'ORIGINAL', false, false, false, true, '2026-12-03 15:13:32.139747+00', '01a21344-e5e6-7328-9fa5-bce342fa2d3f'),
	('01a21344-e634-77ea-b65e-a5868ca90f98', 'elin-0', 'https://v.test/1', '2026-12-02 15:13:32.210793+00', 30, 'ORIGINAL', false, false, false, true, '2026-12-03 15:13:32.212545+00', '01a21344-e62d-76a8-8ac0-b463dee7d89c'),
	('01a21344-e634-77ea-b65e-a5870e93d034', 'elin-1', 'https://v.test/1', '2026-12-02 15:13:32.210793+00', 30, 'ORIGINAL', false, false, false, true, '2026-12-03 15:13:32.212545+00', '01a21344-e62d-76a8-8ac0-b463dee7d89c'),
	('01a21344-e634-77ea-b65e-a588f9ad611d', 'elin-2', 'https://v.test/1', '2026-12-02 15:13:32.210793+00', 30, 'ORIGINAL', false, false, false, true, '2026-12-03 15:13:32.212545+00', '01a21344-e62d-76a8-8ac0-b463dee7d89c');


--
-- Data for Name: video_daily_stat; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Name: tortoise_migrations_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.tortoise_migrations_id_seq', 3, true);


--
-- Name: app_user app_user_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.app_user
    ADD CONSTRAINT app_user_pkey PRIMARY KEY (id);


--
-- Name: app_user app_user_subject_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.app_user
    ADD CONSTRAINT app_user_subject_key UNIQUE (subject);


--
-- Name: appeal appeal_decision_id_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.appeal
    ADD CONSTRAINT appeal_decision_id_key UNIQUE (decision_id);


--
-- Name: appeal appeal_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.appeal
    ADD CONSTRAINT appeal_pkey PRIMARY KEY (id);


--
-- Name: audit_record audit_record_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.audit_record
    ADD CONSTRAINT audit_record_pkey PRIMARY KEY (id);


--
-- Name: balance_delta balance_delta_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.balance_delta
    ADD CONSTRAINT balance_delta_pkey PRIMARY KEY (id);


--
-- Name: balance balance_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.balance
    ADD CONSTRAINT balance_pkey PRIMARY KEY (id);


--
-- Name: block block_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.block
    ADD CONSTRAINT block_pkey PRIMARY KEY (id);


--
-- Name: chargeback chargeback_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.chargeback
    ADD CONSTRAINT chargeback_pkey PRIMARY KEY (id);


--
-- Name: chargeback_terms chargeback_terms_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.chargeback_terms
    ADD CONSTRAINT chargeback_terms_pkey PRIMARY KEY (id);


--
-- Name: creator_daily_stat creator_daily_stat_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.creator_daily_stat
    ADD CONSTRAINT creator_daily_stat_pkey PRIMARY KEY (id);


--
-- Name: creator creator_handle_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.creator
    ADD CONSTRAINT creator_handle_key UNIQUE (handle);


--
-- Name: creator creator_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.creator
    ADD CONSTRAINT creator_pkey PRIMARY KEY (id);


--
-- Name: creator_snapshot creator_snapshot_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.creator_snapshot
    ADD CONSTRAINT creator_snapshot_pkey PRIMARY KEY (id);


--
-- Name: creator creator_user_id_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.creator
    ADD CONSTRAINT creator_user_id_key UNIQUE (user_id);


--
-- Name: entry entry_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.entry
    ADD CONSTRAINT entry_pkey PRIMARY KEY (id);


--
-- Name: hold_period hold_period_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.hold_period
    ADD CONSTRAINT hold_period_pkey PRIMARY KEY (id);


--
-- Name: hold_period hold_period_source_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.hold_period
    ADD CONSTRAINT hold_period_source_key UNIQUE (source);


--
-- Name: hold hold_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.hold
    ADD CONSTRAINT hold_pkey PRIMARY KEY (id);


--
-- Name: idempotency_key idempotency_key_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.idempotency_key
    ADD CONSTRAINT idempotency_key_pkey PRIMARY KEY (id);


--
-- Name: membership membership_creator_id_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.membership
    ADD CONSTRAINT membership_creator_id_key UNIQUE (creator_id);


--
-- Name: membership membership_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.membership
    ADD CONSTRAINT membership_pkey PRIMARY KEY (id);


--
-- Name: minimum_age minimum_age_country_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.minimum_age
    ADD CONSTRAINT minimum_age_country_key UNIQUE (country);


--
-- Name: minimum_age minimum_age_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.minimum_age
    ADD CONSTRAINT minimum_age_pkey PRIMARY KEY (id);


--
-- Name: monetization_option monetization_option_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.monetization_option
    ADD CONSTRAINT monetization_option_pkey PRIMARY KEY (id);


--
-- Name: notification notification_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.notification
    ADD CONSTRAINT notification_pkey PRIMARY KEY (id);


--
-- Name: payment payment_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.payment
    ADD CONSTRAINT payment_pkey PRIMARY KEY (id);


--
-- Name: product_clock product_clock_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.product_clock
    ADD CONSTRAINT product_clock_pkey PRIMARY KEY (id);


--
-- Name: program_application program_application_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.program_application
    ADD CONSTRAINT program_application_pkey PRIMARY KEY (id);


--
-- Name: program_decision program_decision_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.program_decision
    ADD CONSTRAINT program_decision_pkey PRIMARY KEY (id);


--
-- Name: provider_list provider_list_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.provider_list
    ADD CONSTRAINT provider_list_pkey PRIMARY KEY (id);


--
-- Name: provider_list provider_list_provider_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.provider_list
    ADD CONSTRAINT provider_list_provider_key UNIQUE (provider);


--
-- Name: provider_movement provider_movement_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.provider_movement
    ADD CONSTRAINT provider_movement_pkey PRIMARY KEY (id);


--
-- Name: provider_notice provider_notice_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.provider_notice
    ADD CONSTRAINT provider_notice_pkey PRIMARY KEY (id);


--
-- Name: refund refund_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.refund
    ADD CONSTRAINT refund_pkey PRIMARY KEY (id);


--
-- Name: ruleset ruleset_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.ruleset
    ADD CONSTRAINT ruleset_pkey PRIMARY KEY (id);


--
-- Name: sandbox_event sandbox_event_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.sandbox_event
    ADD CONSTRAINT sandbox_event_pkey PRIMARY KEY (id);


--
-- Name: sandbox_webhook sandbox_webhook_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.sandbox_webhook
    ADD CONSTRAINT sandbox_webhook_pkey PRIMARY KEY (id);


--
-- Name: supporter supporter_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.supporter
    ADD CONSTRAINT supporter_pkey PRIMARY KEY (id);


--
-- Name: tip_day tip_day_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.tip_day
    ADD CONSTRAINT tip_day_pkey PRIMARY KEY (id);


--
-- Name: tip tip_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.tip
    ADD CONSTRAINT tip_pkey PRIMARY KEY (id);


--
-- Name: tip_terms tip_terms_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.tip_terms
    ADD CONSTRAINT tip_terms_pkey PRIMARY KEY (id);


--
-- Name: topic topic_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.topic
    ADD CONSTRAINT topic_pkey PRIMARY KEY (id);


--
-- Name: tortoise_migrations tortoise_migrations_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.tortoise_migrations
    ADD CONSTRAINT tortoise_migrations_pkey PRIMARY KEY (id);


--
-- Name: transfer transfer_business_key_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.transfer
    ADD CONSTRAINT transfer_business_key_key UNIQUE (business_key);


--
-- Name: transfer transfer_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.transfer
    ADD CONSTRAINT transfer_pkey PRIMARY KEY (id);


--
-- Name: chargeback_terms uid_chargeback__kind_c85de7; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.chargeback_terms
    ADD CONSTRAINT uid_chargeback__kind_c85de7 UNIQUE (kind, effective_from);


--
-- Name: chargeback uid_chargeback_provide_7cbf76; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.chargeback
    ADD CONSTRAINT uid_chargeback_provide_7cbf76 UNIQUE (provider, reference);


--
-- Name: creator_daily_stat uid_creator_dai_creator_f948e1; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.creator_daily_stat
    ADD CONSTRAINT uid_creator_dai_creator_f948e1 UNIQUE (creator_id, day);


--
-- Name: creator_snapshot uid_creator_sna_creator_11248b; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.creator_snapshot
    ADD CONSTRAINT uid_creator_sna_creator_11248b UNIQUE (creator_id, as_of);


--
-- Name: hold uid_hold_account_67a475; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.hold
    ADD CONSTRAINT uid_hold_account_67a475 UNIQUE (account_id, release_at);


--
-- Name: idempotency_key uid_idempotency_caller__a93eba; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.idempotency_key
    ADD CONSTRAINT uid_idempotency_caller__a93eba UNIQUE (caller_id, key);


--
-- Name: monetization_option uid_monetizatio_creator_a7b522; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.monetization_option
    ADD CONSTRAINT uid_monetizatio_creator_a7b522 UNIQUE (creator_id, option);


--
-- Name: notification uid_notificatio_topic_i_2ba973; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.notification
    ADD CONSTRAINT uid_notificatio_topic_i_2ba973 UNIQUE (topic_id, number);


--
-- Name: payment uid_payment_payer_i_da3c3f; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.payment
    ADD CONSTRAINT uid_payment_payer_i_da3c3f UNIQUE (payer_id, idempotency_key);


--
-- Name: provider_movement uid_provider_mo_provide_7c7698; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.provider_movement
    ADD CONSTRAINT uid_provider_mo_provide_7c7698 UNIQUE (provider, external_id);


--
-- Name: provider_notice uid_provider_no_provide_c970e7; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.provider_notice
    ADD CONSTRAINT uid_provider_no_provide_c970e7 UNIQUE (provider, external_id);


--
-- Name: refund uid_refund_actor_i_f4aa79; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.refund
    ADD CONSTRAINT uid_refund_actor_i_f4aa79 UNIQUE (actor_id, idempotency_key);


--
-- Name: ruleset uid_ruleset_scope_6b4e5f; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.ruleset
    ADD CONSTRAINT uid_ruleset_scope_6b4e5f UNIQUE (scope, version);


--
-- Name: sandbox_event uid_sandbox_eve_key_c63f29; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.sandbox_event
    ADD CONSTRAINT uid_sandbox_eve_key_c63f29 UNIQUE (key, step);


--
-- Name: supporter uid_supporter_creator_3f5462; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.supporter
    ADD CONSTRAINT uid_supporter_creator_3f5462 UNIQUE (creator_id, fan_id);


--
-- Name: tip_day uid_tip_day_fan_id_365ddc; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.tip_day
    ADD CONSTRAINT uid_tip_day_fan_id_365ddc UNIQUE (fan_id, currency, day);


--
-- Name: tip_terms uid_tip_terms_currenc_22e093; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.tip_terms
    ADD CONSTRAINT uid_tip_terms_currenc_22e093 UNIQUE (currency, effective_from);


--
-- Name: tortoise_migrations uid_tortoise_mi_app_3803a5; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.tortoise_migrations
    ADD CONSTRAINT uid_tortoise_mi_app_3803a5 UNIQUE (app, name);


--
-- Name: video_daily_stat uid_video_daily_video_i_6442dc; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.video_daily_stat
    ADD CONSTRAINT uid_video_daily_video_i_6442dc UNIQUE (video_id, day);


--
-- Name: video_daily_stat video_daily_stat_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.video_daily_stat
    ADD CONSTRAINT video_daily_stat_pkey PRIMARY KEY (id);


--
-- Name: video video_external_id_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.video
    ADD CONSTRAINT video_external_id_key UNIQUE (external_id);


--
-- Name: video video_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.video
    ADD CONSTRAINT video_pkey PRIMARY KEY (id);


--
-- Name: creator_reach; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX creator_reach ON public.creator USING btree (COALESCE(followers, ('-1'::integer)::bigint), id);


--
-- Name: idx_appeal_creator_11d48c; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX idx_appeal_creator_11d48c ON public.appeal USING btree (creator_id, state);


--
-- Name: idx_appeal_state_fafe87; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX idx_appeal_state_fafe87 ON public.appeal USING btree (state, id);


--
-- Name: idx_audit_recor_subject_194cb5; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX idx_audit_recor_subject_194cb5 ON public.audit_record USING btree (subject_id, id);


--
-- Name: idx_balance_del_account_3765b2; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX idx_balance_del_account_3765b2 ON public.balance_delta USING btree (account_id);


--
-- Name: idx_balance_owner_i_db2f92; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX idx_balance_owner_i_db2f92 ON public.balance USING btree (owner_id);


--
-- Name: idx_balance_party_i_79eeb8; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX idx_balance_party_i_79eeb8 ON public.balance USING btree (party_id, unit);


--
-- Name: idx_block_creator_352216; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX idx_block_creator_352216 ON public.block USING btree (creator_id, id);


--
-- Name: idx_block_fan_id_3cb91e; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX idx_block_fan_id_3cb91e ON public.block USING btree (fan_id, creator_id);


--
-- Name: idx_block_tip_id_2e3b15; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX idx_block_tip_id_2e3b15 ON public.block USING btree (tip_id);


--
-- Name: idx_chargeback_payment_3d962d; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX idx_chargeback_payment_3d962d ON public.chargeback USING btree (payment_id, id);


--
-- Name: idx_chargeback_state_a9e06f; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX idx_chargeback_state_a9e06f ON public.chargeback USING btree (state, id);


--
-- Name: idx_entry_account_31f46c; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX idx_entry_account_31f46c ON public.entry USING btree (account_id, at, id);


--
-- Name: idx_entry_transfe_c568ee; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX idx_entry_transfe_c568ee ON public.entry USING btree (transfer_id);


--
-- Name: idx_hold_release_d00939; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX idx_hold_release_d00939 ON public.hold USING btree (release_at);


--
-- Name: idx_idempotency_created_98dcfd; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX idx_idempotency_created_98dcfd ON public.idempotency_key USING btree (created_at);


--
-- Name: idx_membership_due_at_266600; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX idx_membership_due_at_266600 ON public.membership USING btree (due_at, id);


--
-- Name: idx_monetizatio_due_at_5bb03c; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX idx_monetizatio_due_at_5bb03c ON public.monetization_option USING btree (due_at, id);


--
-- Name: idx_payment_state_4be8a9; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX idx_payment_state_4be8a9 ON public.payment USING btree (state, id);


--
-- Name: idx_payment_state_84f697; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX idx_payment_state_84f697 ON public.payment USING btree (state, lease_until);


--
-- Name: idx_program_app_creator_bf8e13; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX idx_program_app_creator_bf8e13 ON public.program_application USING btree (creator_id, id);


--
-- Name: idx_program_app_state_f96047; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX idx_program_app_state_f96047 ON public.program_application USING btree (state, id);


--
-- Name: idx_program_dec_creator_91e14a; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX idx_program_dec_creator_91e14a ON public.program_decision USING btree (creator_id, scope, id);


--
-- Name: idx_provider_mo_case_id_b0305c; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX idx_provider_mo_case_id_b0305c ON public.provider_movement USING btree (case_id);


--
-- Name: idx_provider_mo_key_d64eef; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX idx_provider_mo_key_d64eef ON public.provider_movement USING btree (key, kind);


--
-- Name: idx_provider_mo_state_4107cb; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX idx_provider_mo_state_4107cb ON public.provider_movement USING btree (state, id);


--
-- Name: idx_provider_no_worked__08ed44; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX idx_provider_no_worked__08ed44 ON public.provider_notice USING btree (worked_at, due_at);


--
-- Name: idx_refund_payment_b43fad; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX idx_refund_payment_b43fad ON public.refund USING btree (payment_id, id);


--
-- Name: idx_refund_state_c814db; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX idx_refund_state_c814db ON public.refund USING btree (state, lease_until);


--
-- Name: idx_ruleset_scope_e637b9; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX idx_ruleset_scope_e637b9 ON public.ruleset USING btree (scope, country, effective_at);


--
-- Name: idx_sandbox_eve_at_d2dae7; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX idx_sandbox_eve_at_d2dae7 ON public.sandbox_event USING btree (at, id);


--
-- Name: idx_sandbox_eve_referen_ef988f; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX idx_sandbox_eve_referen_ef988f ON public.sandbox_event USING btree (reference);


--
-- Name: idx_sandbox_web_sent_3810a9; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX idx_sandbox_web_sent_3810a9 ON public.sandbox_webhook USING btree (sent, due_at);


--
-- Name: idx_supporter_creator_2be48a; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX idx_supporter_creator_2be48a ON public.supporter USING btree (creator_id, tips, fan_id);


--
-- Name: idx_tip_creator_2fef43; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX idx_tip_creator_2fef43 ON public.tip USING btree (creator_id, received_at, id);


--
-- Name: idx_tip_fan_id_0c7b4f; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX idx_tip_fan_id_0c7b4f ON public.tip USING btree (fan_id, id);


--
-- Name: idx_transfer_subject_d2571d; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX idx_transfer_subject_d2571d ON public.transfer USING btree (subject_id, id);


--
-- Name: idx_video_creator_f3f00d; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX idx_video_creator_f3f00d ON public.video USING btree (creator_id, published_at, id);


--
-- Name: program_application_pending; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX program_application_pending ON public.program_application USING btree (creator_id) WHERE ((state)::text = 'PENDING'::text);


--
-- Name: provider_movement_capture; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX provider_movement_capture ON public.provider_movement USING btree (key) WHERE (((kind)::text = 'CAPTURE'::text) AND ((state)::text = 'MATCHED'::text));


--
-- Name: refund_alive; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX refund_alive ON public.refund USING btree (payment_id) WHERE ((state)::text <> 'FAILED'::text);


--
-- Name: audit_record audit_record_append_only; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER audit_record_append_only BEFORE DELETE OR UPDATE OR TRUNCATE ON public.audit_record FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_change();


--
-- Name: entry entry_append_only; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER entry_append_only BEFORE DELETE OR UPDATE OR TRUNCATE ON public.entry FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_change();


--
-- Name: entry entry_zero_sum; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER entry_zero_sum AFTER INSERT ON public.entry REFERENCING NEW TABLE AS fresh FOR EACH STATEMENT EXECUTE FUNCTION public.entries_sum_to_zero();


--
-- Name: hold hold_released_once; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER hold_released_once AFTER INSERT ON public.hold REFERENCING NEW TABLE AS fresh FOR EACH STATEMENT EXECUTE FUNCTION public.hold_is_ahead();


--
-- Name: transfer transfer_append_only; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER transfer_append_only BEFORE DELETE OR UPDATE OR TRUNCATE ON public.transfer FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_change();


--
-- Name: creator_daily_stat creator_daily_stat_creator_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.creator_daily_stat
    ADD CONSTRAINT creator_daily_stat_creator_id_fkey FOREIGN KEY (creator_id) REFERENCES public.creator(id) ON DELETE RESTRICT;


--
-- Name: creator_snapshot creator_snapshot_creator_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.creator_snapshot
    ADD CONSTRAINT creator_snapshot_creator_id_fkey FOREIGN KEY (creator_id) REFERENCES public.creator(id) ON DELETE RESTRICT;


--
-- Name: creator creator_user_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.creator
    ADD CONSTRAINT creator_user_id_fkey FOREIGN KEY (user_id) REFERENCES public.app_user(id) ON DELETE RESTRICT;


--
-- Name: entry entry_transfer_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.entry
    ADD CONSTRAINT entry_transfer_id_fkey FOREIGN KEY (transfer_id) REFERENCES public.transfer(id) ON DELETE RESTRICT;


--
-- Name: refund refund_payment_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.refund
    ADD CONSTRAINT refund_payment_id_fkey FOREIGN KEY (payment_id) REFERENCES public.payment(id) ON DELETE RESTRICT;


--
-- Name: video video_creator_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.video
    ADD CONSTRAINT video_creator_id_fkey FOREIGN KEY (creator_id) REFERENCES public.creator(id) ON DELETE RESTRICT;


--
-- Name: video_daily_stat video_daily_stat_video_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.video_daily_stat
    ADD CONSTRAINT video_daily_stat_video_id_fkey FOREIGN KEY (video_id) REFERENCES public.video(id) ON DELETE RESTRICT;


--
-- PostgreSQL database dump complete
--


