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
	('01a2136d-febf-7582-ac47-5c34809de872', 'creator:anna', '', '1990-01-31', NULL, 'US', 'GOOD', NULL, NULL, '2026-12-03 15:58:25.471374+00'),
	('01a2136d-ffbd-7517-9709-f7f7dc2a20c7', 'creator:cleo', '', '1990-01-31', NULL, 'US', 'GOOD', NULL, NULL, '2026-12-03 15:58:25.725092+00'),
	('01a2136e-001e-7706-b89f-639bdb424bd5', 'creator:dora', '', '1990-01-31', NULL, 'US', 'GOOD', NULL, NULL, '2026-12-03 15:58:25.822469+00'),
	('01a2136e-0061-73dc-a3e8-b5dc6c913a64', 'creator:elin', '', '1990-01-31', NULL, 'US', 'GOOD', NULL, NULL, '2026-12-03 15:58:25.889598+00'),
	('01a2136e-0082-71e6-a241-2b00c9f702ad', 'fan:bob', 'Bob', '1990-01-31', NULL, 'US', 'GOOD', NULL, NULL, '2026-12-03 15:58:25.922069+00'),
	('01a2136e-0089-760c-822d-f5757c440e39', 'fan:finn', 'Finn', '1990-01-31', NULL, 'US', 'GOOD', NULL, NULL, '2026-12-03 15:58:25.929437+00'),
	('01a2136e-008b-7492-8ee3-45982705fd90', 'fan:gus', 'Gus', '1990-01-31', NULL, 'US', 'GOOD', NULL, NULL, '2026-12-03 15:58:25.931661+00');


--
-- Data for Name: appeal; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: audit_record; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.audit_record VALUES
	('01a2136d-fed8-7484-8644-f343e2df7ea7', NULL, 'service', 'upsertUsers', '01a2136d-febf-7582-ac47-5c34809de872', '{}', '2026-12-03 15:58:25.496285+00'),
	('01a2136d-ff03-754c-86e2-c06dc3edac97', NULL, 'service', 'upsertCreators', '01a2136d-fef4-76c9-a6d3-85fd17b5c426', '{}', '2026-12-03 15:58:25.539147+00'),
	('01a2136d-ff16-700d-89dd-7e57125c0d29', NULL, 'service', 'upsertVideos', '01a2136d-ff0b-713c-8a6a-5b606be07470', '{}', '2026-12-03 15:58:25.55842+00'),
	('01a2136d-ff16-700d-89dd-7e58a69f81b9', NULL, 'service', 'upsertVideos', '01a2136d-ff0b-713c-8a6a-5b6141b9dfa6', '{}', '2026-12-03 15:58:25.55842+00'),
	('01a2136d-ff16-700d-89dd-7e592eab2ee4', NULL, 'service', 'upsertVideos', '01a2136d-ff0b-713c-8a6a-5b62e763bf06', '{}', '2026-12-03 15:58:25.55842+00'),
	('01a2136d-ff2b-724f-a1a3-ea3d827b9a75', NULL, 'service', 'upsertDailyStats', NULL, '{"stored": 1}', '2026-12-03 15:58:25.579609+00'),
	('01a2136d-ff7b-7652-b6fb-bab2cf3e17d5', '00000000-0000-0000-0000-000000000384', 'operator', 'approveProgramApplication', '01a2136d-fef4-76c9-a6d3-85fd17b5c426', '{"scope": "PROGRAM", "until": null, "inputs": [{"rule": "STANDING", "as_of": "2026-12-03", "actual": "GOOD", "status": "MET", "required": "GOOD"}, {"rule": "AGE", "as_of": "2026-12-03", "actual": null, "status": "MET", "required": 18}, {"rule": "FOLLOWERS", "as_of": "2026-12-03", "actual": 20000, "status": "MET", "required": 10000}, {"rule": "VIEWS", "as_of": "2026-12-02", "actual": 150000, "status": "MET", "required": 100000}, {"rule": "POSTS", "as_of": "2026-12-03", "actual": 3, "status": "MET", "required": 3}, {"rule": "ORIGINALS", "as_of": "2026-12-03", "actual": 10000, "status": "MET", "required": 5000}, {"rule": "ACCOUNT_TYPE", "as_of": "2026-12-03", "actual": "PERSONAL", "status": "MET", "required": "PERSONAL"}], "decided": "APPROVED", "subject_id": "01a2136d-ff34-7202-b3a4-639f942a763e", "decision_id": "01a2136d-ff7a-7061-af57-c4d77100c951", "ruleset_version": 1}', '2026-12-03 15:58:25.659902+00'),
	('01a2136d-ffbd-7517-9709-f7f8d06782f7', NULL, 'service', 'upsertUsers', '01a2136d-ffbd-7517-9709-f7f7dc2a20c7', '{}', '2026-12-03 15:58:25.725743+00'),
	('01a2136d-ffd7-76f9-a43f-b22c4a11ca4a', NULL, 'service', 'upsertCreators', '01a2136d-ffcf-7364-8451-6094e2844dd3', '{}', '2026-12-03 15:58:25.750992+00'),
	('01a2136d-ffde-774b-b905-70ab2d7294f6', NULL, 'service', 'upsertVideos', '01a2136d-ffda-74eb-804c-c5ea2095fd12', '{}', '2026-12-03 15:58:25.757997+00'),
	('01a2136d-ffde-774b-b905-70ac6eb4f28a', NULL, 'service', 'upsertVideos', '01a2136d-ffda-74eb-804c-c5ebf4764f8c', '{}', '2026-12-03 15:58:25.757997+00'),
	('01a2136d-ffde-774b-b905-70ad361a8251', NULL, 'service', 'upsertVideos', '01a2136d-ffda-74eb-804c-c5ec33e53c03', '{}', '2026-12-03 15:58:25.757997+00'),
	('01a2136d-ffe6-7044-81f1-ed55c6e77890', NULL, 'service', 'upsertDailyStats', NULL, '{"stored": 1}', '2026-12-03 15:58:25.766294+00'),
	('01a2136e-0005-70c4-a204-0bb0bfce546f', '00000000-0000-0000-0000-000000000384', 'operator', 'approveProgramApplication', '01a2136d-ffcf-7364-8451-6094e2844dd3', '{"scope": "PROGRAM", "until": null, "inputs": [{"rule": "STANDING", "as_of": "2026-12-03", "actual": "GOOD", "status": "MET", "required": "GOOD"}, {"rule": "AGE", "as_of": "2026-12-03", "actual": null, "status": "MET", "required": 18}, {"rule": "FOLLOWERS", "as_of": "2026-12-03", "actual": 20000, "status": "MET", "required": 10000}, {"rule": "VIEWS", "as_of": "2026-12-02", "actual": 150000, "status": "MET", "required": 100000}, {"rule": "POSTS", "as_of": "2026-12-03", "actual": 3, "status": "MET", "required": 3}, {"rule": "ORIGINALS", "as_of": "2026-12-03", "actual": 10000, "status": "MET", "required": 5000}, {"rule": "ACCOUNT_TYPE", "as_of": "2026-12-03", "actual": "PERSONAL", "status": "MET", "required": "PERSONAL"}], "decided": "APPROVED", "subject_id": "01a2136d-ffea-75e8-b94b-1f71dd51d27b", "decision_id": "01a2136e-0002-710f-92cd-e3cd118bebce", "ruleset_version": 1}', '2026-12-03 15:58:25.797485+00'),
	('01a2136e-001e-7706-b89f-639c0bcb5521', NULL, 'service', 'upsertUsers', '01a2136e-001e-7706-b89f-639bdb424bd5', '{}', '2026-12-03 15:58:25.82291+00'),
	('01a2136e-0032-7394-968f-bf74e954d168', NULL, 'service', 'upsertCreators', '01a2136e-002c-74ed-8af1-7fc9d921a3ed', '{}', '2026-12-03 15:58:25.842075+00'),
	('01a2136e-003a-7663-999e-451d1df2d127', NULL, 'service', 'upsertVideos', '01a2136e-0033-768e-81a5-7f11e98dc51d', '{}', '2026-12-03 15:58:25.850955+00'),
	('01a2136e-003a-7663-999e-451ed0af18e5', NULL, 'service', 'upsertVideos', '01a2136e-0033-768e-81a5-7f124084629c', '{}', '2026-12-03 15:58:25.850955+00'),
	('01a2136e-003a-7663-999e-451f11c5c5d4', NULL, 'service', 'upsertVideos', '01a2136e-0033-768e-81a5-7f1372d7f6e1', '{}', '2026-12-03 15:58:25.850955+00'),
	('01a2136e-0042-70ab-a2e8-98f31dad0a33', NULL, 'service', 'upsertDailyStats', NULL, '{"stored": 1}', '2026-12-03 15:58:25.858068+00'),
	('01a2136e-005e-764d-bf05-5ed6e23372d8', '00000000-0000-0000-0000-000000000384', 'operator', 'approveProgramApplication', '01a2136e-002c-74ed-8af1-7fc9d921a3ed', '{"scope": "PROGRAM", "until": null, "inputs": [{"rule": "STANDING", "as_of": "2026-12-03", "actual": "GOOD", "status": "MET", "required": "GOOD"}, {"rule": "AGE", "as_of": "2026-12-03", "actual": null, "status": "MET", "required": 18}, {"rule": "FOLLOWERS", "as_of": "2026-12-03", "actual": 20000, "status": "MET", "required": 10000}, {"rule": "VIEWS", "as_of": "2026-12-02", "actual": 150000, "status": "MET", "required": 100000}, {"rule": "POSTS", "as_of": "2026-12-03", "actual": 3, "status": "MET", "required": 3}, {"rule": "ORIGINALS", "as_of": "2026-12-03", "actual": 10000, "status": "MET", "required": 5000}, {"rule": "ACCOUNT_TYPE", "as_of": "2026-12-03", "actual": "PERSONAL", "status": "MET", "required": "PERSONAL"}], "decided": "APPROVED", "subject_id": "01a2136e-0042-70ab-a2e8-98f5919da9c6", "decision_id": "01a2136e-005e-764d-bf05-5ed53db13084", "ruleset_version": 1}', '2026-12-03 15:58:25.886691+00'),
	('01a2136e-0061-73dc-a3e8-b5dd19e2f690', NULL, 'service', 'upsertUsers', '01a2136e-0061-73dc-a3e8-b5dc6c913a64', '{}', '2026-12-03 15:58:25.889953+00'),
	('01a2136e-006d-75e6-9a6b-6472b4f45903', NULL, 'service', 'upsertCreators', '01a2136e-006a-7690-830d-2ebb20118b69', '{}', '2026-12-03 15:58:25.901446+00'),
	('01a2136e-0071-74f4-bb38-702376bd2472', NULL, 'service', 'upsertVideos', '01a2136e-006e-74b0-a5f6-dc471f0aac4a', '{}', '2026-12-03 15:58:25.905524+00'),
	('01a2136e-0071-74f4-bb38-70241fcf14a4', NULL, 'service', 'upsertVideos', '01a2136e-006f-7011-8865-ba6af3f56bbb', '{}', '2026-12-03 15:58:25.905524+00'),
	('01a2136e-0071-74f4-bb38-70259584cee9', NULL, 'service', 'upsertVideos', '01a2136e-006f-7011-8865-ba6b0ad0182b', '{}', '2026-12-03 15:58:25.905524+00'),
	('01a2136e-0073-7332-9c6e-db1dff64b9af', NULL, 'service', 'upsertDailyStats', NULL, '{"stored": 1}', '2026-12-03 15:58:25.907704+00'),
	('01a2136e-0082-71e6-a241-2b01aaf2f383', NULL, 'service', 'upsertUsers', '01a2136e-0082-71e6-a241-2b00c9f702ad', '{}', '2026-12-03 15:58:25.922427+00'),
	('01a2136e-008a-7247-b5b1-6363314526a9', NULL, 'service', 'upsertUsers', '01a2136e-0089-760c-822d-f5757c440e39', '{}', '2026-12-03 15:58:25.930032+00'),
	('01a2136e-008b-7492-8ee3-45996a82bd0e', NULL, 'service', 'upsertUsers', '01a2136e-008b-7492-8ee3-45982705fd90', '{}', '2026-12-03 15:58:25.9319+00'),
	('01a2136e-0357-76a8-bf9d-9cfe6ada115c', '00000000-0000-0000-0000-000000000384', 'operator', 'refundTip', '01a2136e-032a-753b-9aca-65d0f83f21d0', '{"currency": "USD", "refund_id": "01a2136e-0347-72cd-a258-67ce63fe24cd", "total_minor": 751}', '2026-12-03 15:58:26.647245+00');


--
-- Data for Name: balance; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.balance VALUES
	('bb6fae3d-0916-5b8f-8a79-741f745e1974', 'RECEIVABLE', '01a2136d-fef4-76c9-a6d3-85fd17b5c426', 'USD', '01a2136d-fef4-76c9-a6d3-85fd17b5c426', NULL, 0, 0, NULL),
	('43575c89-43b5-52c4-9559-70911361a80b', 'RECEIVABLE', '01a2136d-ffcf-7364-8451-6094e2844dd3', 'USD', '01a2136d-ffcf-7364-8451-6094e2844dd3', NULL, 0, 0, NULL),
	('a66d0be6-720d-5ac2-9063-708a922d9c7d', 'REFUNDING', '01a2136e-0347-72cd-a258-67ce63fe24cd', 'USD', NULL, 0, NULL, 0, NULL),
	('1f7ae153-39d1-5328-8a5d-66ff26965c74', 'CLEARING', '45631a9a-6210-5cb2-a097-fb8c86065115', 'USD', NULL, NULL, NULL, 3876, NULL),
	('58da09bd-2650-5c2c-9b4c-0558d95f30c2', 'SUSPENSE', '45631a9a-6210-5cb2-a097-fb8c86065115', 'USD', NULL, NULL, NULL, 300, NULL),
	('6c67d41e-8567-5799-94b1-b1e98211913a', 'FEES_CHARGED', '574a080e-49c2-505f-9e8b-4dbce52c3830', 'USD', NULL, NULL, NULL, 584, NULL),
	('f86643cc-1c5f-5de8-b88c-6593bb7a93a7', 'PROCESSING_FEES', '45631a9a-6210-5cb2-a097-fb8c86065115', 'USD', NULL, NULL, NULL, -8155, NULL),
	('ed59bca7-f1c1-5027-af77-1ff68acdcf81', 'DISPUTED', '01ccf1d1-d693-57ef-ae63-583367f03eb7', 'USD', '01a2136d-fef4-76c9-a6d3-85fd17b5c426', 0, NULL, 302, NULL),
	('42efc2f6-4627-5631-b3fb-938989571602', 'DISPUTED', '516ebabf-1cd6-5582-944d-a78c8b02b618', 'USD', '01a2136d-ffcf-7364-8451-6094e2844dd3', 0, NULL, 0, NULL),
	('c765e201-930c-5123-b7bc-e08a8815c48d', 'DISPUTED', '8f00678d-ec2f-584c-bae3-32b00af4fced', 'USD', '01a2136d-fef4-76c9-a6d3-85fd17b5c426', 0, NULL, 0, NULL),
	('6e6e8ef8-2609-54dd-9307-994186af0f7e', 'DISPUTED', 'c2152985-1844-50ff-ad90-68955a0f3c3b', 'USD', '01a2136d-ffcf-7364-8451-6094e2844dd3', 0, NULL, 0, NULL),
	('7954d92d-9b42-5ba5-9f3a-3611199f690a', 'DISPUTED', 'ddc0d334-9991-5431-966a-849d89b37b84', 'USD', '01a2136d-fef4-76c9-a6d3-85fd17b5c426', 0, NULL, 0, NULL),
	('2f8c6f8f-73e0-5e43-9774-39073f6a59a2', 'AVAILABLE', '01a2136d-fef4-76c9-a6d3-85fd17b5c426', 'USD', '01a2136d-fef4-76c9-a6d3-85fd17b5c426', 0, NULL, 308, NULL),
	('5082e548-8338-5856-a939-be39ac4db40a', 'PENDING', '01a2136d-ffcf-7364-8451-6094e2844dd3', 'USD', '01a2136d-ffcf-7364-8451-6094e2844dd3', 0, NULL, 1027, '2026-12-02 16:00:00+00'),
	('17979d36-5f06-501e-a9c1-ab393fd2a8a7', 'AVAILABLE', '01a2136d-ffcf-7364-8451-6094e2844dd3', 'USD', '01a2136d-ffcf-7364-8451-6094e2844dd3', 0, NULL, 933, NULL),
	('8b1c4d86-e67b-5784-89e1-c359097d9b56', 'PENDING', '01a2136d-fef4-76c9-a6d3-85fd17b5c426', 'USD', '01a2136d-fef4-76c9-a6d3-85fd17b5c426', 0, NULL, 1244, '2026-12-02 16:00:00+00'),
	('972d56e0-17e6-52cc-a14c-e612f1ec5b5e', 'OUTSTANDING', '45631a9a-6210-5cb2-a097-fb8c86065115', 'USD', NULL, NULL, NULL, -341, NULL),
	('5aad27a6-b9f2-5f82-a9e3-dc83c01697d2', 'LOSSES', '574a080e-49c2-505f-9e8b-4dbce52c3830', 'USD', NULL, NULL, NULL, -78, NULL);


--
-- Data for Name: balance_delta; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: block; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.block VALUES
	('01a2136e-0395-7747-801b-463631157f71', '01a2136d-ffcf-7364-8451-6094e2844dd3', '01a2136e-0089-760c-822d-f5757c440e39', '01a2136e-0372-7585-a181-83af259888d9', true, '2026-12-03 15:58:26.71345+00', NULL);


--
-- Data for Name: chargeback; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.chargeback VALUES
	('01ccf1d1-d693-57ef-ae63-583367f03eb7', 'sandbox', 'cb_01a2136e00e773c7ba8195d27539e651', '01a2136e-00de-72a8-8470-d7876eb7028a', '01a2136d-fef4-76c9-a6d3-85fd17b5c426', 'NEEDS_RESPONSE', 'CREATOR', 341, 302, 'USD', true, '2026-12-03 15:58:27.065351+00', NULL),
	('516ebabf-1cd6-5582-944d-a78c8b02b618', 'sandbox', 'cb_01a2136e013274e28389d4e47f9d3e88', '01a2136e-010f-7232-ba9c-a8a19417ed32', '01a2136d-ffcf-7364-8451-6094e2844dd3', 'LOST', 'CREATOR', 342, 303, 'USD', true, '2026-12-03 15:58:27.099104+00', '2026-12-03 15:58:27.107078+00'),
	('8f00678d-ec2f-584c-bae3-32b00af4fced', 'sandbox', 'cb_01a2136e017475429b15be6a5cafd9e5', '01a2136e-015c-762d-8077-3bfd600fdb16', '01a2136d-fef4-76c9-a6d3-85fd17b5c426', 'LOST', 'CREATOR', 343, 304, 'USD', true, '2026-12-03 15:58:27.135745+00', '2026-12-03 15:58:27.157412+00'),
	('c2152985-1844-50ff-ad90-68955a0f3c3b', 'sandbox', 'cb_01a2136e019971c0b03311306a2add42', '01a2136e-018a-7735-b7b7-f4edd1175995', '01a2136d-ffcf-7364-8451-6094e2844dd3', 'OVERTURNED', 'CREATOR', 344, 305, 'USD', true, '2026-12-03 15:58:27.178333+00', '2026-12-03 15:58:27.229694+00'),
	('ddc0d334-9991-5431-966a-849d89b37b84', 'sandbox', 'cb_01a2136e01bd769b85fede34bc4d31db', '01a2136e-01b4-7461-87b2-c456121f1228', '01a2136d-fef4-76c9-a6d3-85fd17b5c426', 'WON', 'CREATOR', 345, 306, 'USD', true, '2026-12-03 15:58:27.259195+00', '2026-12-03 15:58:27.305175+00');


--
-- Data for Name: chargeback_terms; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.chargeback_terms VALUES
	('00000000-0000-7000-8000-000000000501', 'TIP', 'CREATOR', '2020-01-01 00:00:00+00');


--
-- Data for Name: creator; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.creator VALUES
	('01a2136d-fef4-76c9-a6d3-85fd17b5c426', 'anna', 'Anna', NULL, 20000, '2026-12-03', 'PERSONAL', false, '2026-12-03 15:58:25.514671+00', NULL, '01a2136d-febf-7582-ac47-5c34809de872'),
	('01a2136d-ffcf-7364-8451-6094e2844dd3', 'cleo', 'Cleo', NULL, 20000, '2026-12-03', 'PERSONAL', false, '2026-12-03 15:58:25.736938+00', NULL, '01a2136d-ffbd-7517-9709-f7f7dc2a20c7'),
	('01a2136e-002c-74ed-8af1-7fc9d921a3ed', 'dora', 'Dora', NULL, 20000, '2026-12-03', 'PERSONAL', false, '2026-12-03 15:58:25.83375+00', NULL, '01a2136e-001e-7706-b89f-639bdb424bd5'),
	('01a2136e-006a-7690-830d-2ebb20118b69', 'elin', 'Elin', NULL, 20000, '2026-12-03', 'PERSONAL', false, '2026-12-03 15:58:25.894676+00', NULL, '01a2136e-0061-73dc-a3e8-b5dc6c913a64');


--
-- Data for Name: creator_daily_stat; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.creator_daily_stat VALUES
	('01a2136d-ff28-7793-a310-509fc732504b', '2026-12-02', 150000, 0, 0, 0, '01a2136d-fef4-76c9-a6d3-85fd17b5c426'),
	('01a2136d-ffe5-7397-be4f-0ed13b8f5bc3', '2026-12-02', 150000, 0, 0, 0, '01a2136d-ffcf-7364-8451-6094e2844dd3'),
	('01a2136e-0041-7018-82d9-3bf6d148e45d', '2026-12-02', 150000, 0, 0, 0, '01a2136e-002c-74ed-8af1-7fc9d921a3ed'),
	('01a2136e-0073-7332-9c6e-db1c37646208', '2026-12-02', 150000, 0, 0, 0, '01a2136e-006a-7690-830d-2ebb20118b69');


--
-- Data for Name: creator_snapshot; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: entry; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.entry VALUES
	('01a2136e-00d5-712b-8fc1-9f34c85dad40', '1f7ae153-39d1-5328-8a5d-66ff26965c74', 'USD', -340, NULL, NULL, '2026-12-03 15:58:26.002306+00', '01a2136e-00d2-7281-87b5-47c6e3587512'),
	('01a2136e-00d5-712b-8fc1-9f359e90b3d2', '1f7ae153-39d1-5328-8a5d-66ff26965c74', 'USD', 40, NULL, NULL, '2026-12-03 15:58:26.002306+00', '01a2136e-00d2-7281-87b5-47c6e3587512'),
	('01a2136e-00d5-712b-8fc1-9f36d8716f24', 'f86643cc-1c5f-5de8-b88c-6593bb7a93a7', 'USD', -40, NULL, NULL, '2026-12-03 15:58:26.002306+00', '01a2136e-00d2-7281-87b5-47c6e3587512'),
	('01a2136e-00d5-712b-8fc1-9f37e7da8a0f', '6c67d41e-8567-5799-94b1-b1e98211913a', 'USD', 39, NULL, NULL, '2026-12-03 15:58:26.002306+00', '01a2136e-00d2-7281-87b5-47c6e3587512'),
	('01a2136e-00d5-712b-8fc1-9f386d9fe1df', '5082e548-8338-5856-a939-be39ac4db40a', 'USD', 301, '2026-12-10 16:00:00+00', NULL, '2026-12-03 15:58:26.002306+00', '01a2136e-00d2-7281-87b5-47c6e3587512'),
	('01a2136e-0101-722a-bd27-ae131f1f80d6', '1f7ae153-39d1-5328-8a5d-66ff26965c74', 'USD', -341, NULL, NULL, '2026-12-03 15:58:26.042384+00', '01a2136e-00fa-733b-a8e9-fc08df4d57a5'),
	('01a2136e-0101-722a-bd27-ae142a67c66d', '1f7ae153-39d1-5328-8a5d-66ff26965c74', 'USD', 40, NULL, NULL, '2026-12-03 15:58:26.042384+00', '01a2136e-00fa-733b-a8e9-fc08df4d57a5'),
	('01a2136e-0101-722a-bd27-ae1574cd46ca', 'f86643cc-1c5f-5de8-b88c-6593bb7a93a7', 'USD', -40, NULL, NULL, '2026-12-03 15:58:26.042384+00', '01a2136e-00fa-733b-a8e9-fc08df4d57a5'),
	('01a2136e-0101-722a-bd27-ae16b7bc1e62', '6c67d41e-8567-5799-94b1-b1e98211913a', 'USD', 39, NULL, NULL, '2026-12-03 15:58:26.042384+00', '01a2136e-00fa-733b-a8e9-fc08df4d57a5'),
	('01a2136e-0101-722a-bd27-ae17a333e6f6', '8b1c4d86-e67b-5784-89e1-c359097d9b56', 'USD', 302, '2026-12-10 16:00:00+00', NULL, '2026-12-03 15:58:26.042384+00', '01a2136e-00fa-733b-a8e9-fc08df4d57a5'),
	('01a2136e-0153-74a0-8322-92f6c8aab43d', '1f7ae153-39d1-5328-8a5d-66ff26965c74', 'USD', -342, NULL, NULL, '2026-12-03 15:58:26.12803+00', '01a2136e-0150-70a1-b50d-2af08d7ab19c'),
	('01a2136e-0153-74a0-8322-92f7834654e1', '1f7ae153-39d1-5328-8a5d-66ff26965c74', 'USD', 40, NULL, NULL, '2026-12-03 15:58:26.12803+00', '01a2136e-0150-70a1-b50d-2af08d7ab19c'),
	('01a2136e-0153-74a0-8322-92f811a2802a', 'f86643cc-1c5f-5de8-b88c-6593bb7a93a7', 'USD', -40, NULL, NULL, '2026-12-03 15:58:26.12803+00', '01a2136e-0150-70a1-b50d-2af08d7ab19c'),
	('01a2136e-0153-74a0-8322-92f9951beab9', '6c67d41e-8567-5799-94b1-b1e98211913a', 'USD', 39, NULL, NULL, '2026-12-03 15:58:26.12803+00', '01a2136e-0150-70a1-b50d-2af08d7ab19c'),
	('01a2136e-0154-74df-8774-4611dac43bc4', '5082e548-8338-5856-a939-be39ac4db40a', 'USD', 303, '2026-12-10 16:00:00+00', NULL, '2026-12-03 15:58:26.12803+00', '01a2136e-0150-70a1-b50d-2af08d7ab19c'),
	('01a2136e-0186-7751-b48d-8bc7bc6e10c6', '1f7ae153-39d1-5328-8a5d-66ff26965c74', 'USD', -343, NULL, NULL, '2026-12-03 15:58:26.179877+00', '01a2136e-0185-7354-ad2a-c93574ba97c1'),
	('01a2136e-0186-7751-b48d-8bc8c34fddcb', '1f7ae153-39d1-5328-8a5d-66ff26965c74', 'USD', 40, NULL, NULL, '2026-12-03 15:58:26.179877+00', '01a2136e-0185-7354-ad2a-c93574ba97c1'),
	('01a2136e-0186-7751-b48d-8bc9808276c9', 'f86643cc-1c5f-5de8-b88c-6593bb7a93a7', 'USD', -40, NULL, NULL, '2026-12-03 15:58:26.179877+00', '01a2136e-0185-7354-ad2a-c93574ba97c1'),
	('01a2136e-0186-7751-b48d-8bca349d294f', '6c67d41e-8567-5799-94b1-b1e98211913a', 'USD', 39, NULL, NULL, '2026-12-03 15:58:26.179877+00', '01a2136e-0185-7354-ad2a-c93574ba97c1'),
	('01a2136e-0186-7751-b48d-8bcbab02bdd0', '8b1c4d86-e67b-5784-89e1-c359097d9b56', 'USD', 304, '2026-12-10 16:00:00+00', NULL, '2026-12-03 15:58:26.179877+00', '01a2136e-0185-7354-ad2a-c93574ba97c1'),
	('01a2136e-01b1-77ff-8d3e-ab39929c1c1b', '1f7ae153-39d1-5328-8a5d-66ff26965c74', 'USD', -344, NULL, NULL, '2026-12-03 15:58:26.222442+00', '01a2136e-01ae-72e3-8455-ac6344e93e84'),
	('01a2136e-01b1-77ff-8d3e-ab3a7c70e6c3', '1f7ae153-39d1-5328-8a5d-66ff26965c74', 'USD', 40, NULL, NULL, '2026-12-03 15:58:26.222442+00', '01a2136e-01ae-72e3-8455-ac6344e93e84'),
	('01a2136e-01b1-77ff-8d3e-ab3bad81f1e0', 'f86643cc-1c5f-5de8-b88c-6593bb7a93a7', 'USD', -40, NULL, NULL, '2026-12-03 15:58:26.222442+00', '01a2136e-01ae-72e3-8455-ac6344e93e84'),
	('01a2136e-01b1-77ff-8d3e-ab3c23671bd9', '6c67d41e-8567-5799-94b1-b1e98211913a', 'USD', 39, NULL, NULL, '2026-12-03 15:58:26.222442+00', '01a2136e-01ae-72e3-8455-ac6344e93e84'),
	('01a2136e-01b2-7344-862d-fb792a595043', '5082e548-8338-5856-a939-be39ac4db40a', 'USD', 305, '2026-12-10 16:00:00+00', NULL, '2026-12-03 15:58:26.222442+00', '01a2136e-01ae-72e3-8455-ac6344e93e84'),
	('01a2136e-01d6-70fb-b08c-7d2b451a3bbf', '1f7ae153-39d1-5328-8a5d-66ff26965c74', 'USD', -345, NULL, NULL, '2026-12-03 15:58:26.258096+00', '01a2136e-01d2-70c6-acca-8d581247c164'),
	('01a2136e-01d6-70fb-b08c-7d2ce4f2b121', '1f7ae153-39d1-5328-8a5d-66ff26965c74', 'USD', 41, NULL, NULL, '2026-12-03 15:58:26.258096+00', '01a2136e-01d2-70c6-acca-8d581247c164'),
	('01a2136e-01d6-70fb-b08c-7d2d8101b5a8', 'f86643cc-1c5f-5de8-b88c-6593bb7a93a7', 'USD', -41, NULL, NULL, '2026-12-03 15:58:26.258096+00', '01a2136e-01d2-70c6-acca-8d581247c164'),
	('01a2136e-01d6-70fb-b08c-7d2e612d9d9a', '6c67d41e-8567-5799-94b1-b1e98211913a', 'USD', 39, NULL, NULL, '2026-12-03 15:58:26.258096+00', '01a2136e-01d2-70c6-acca-8d581247c164'),
	('01a2136e-01d6-70fb-b08c-7d2f756d2ebd', '8b1c4d86-e67b-5784-89e1-c359097d9b56', 'USD', 306, '2026-12-10 16:00:00+00', NULL, '2026-12-03 15:58:26.258096+00', '01a2136e-01d2-70c6-acca-8d581247c164'),
	('01a2136e-0215-73d4-9c44-c4147584f261', '1f7ae153-39d1-5328-8a5d-66ff26965c74', 'USD', -348, NULL, NULL, '2026-12-03 15:58:26.324162+00', '01a2136e-0214-719f-9b93-c12afb7e0c79'),
	('01a2136e-0215-73d4-9c44-c415467ee68d', '1f7ae153-39d1-5328-8a5d-66ff26965c74', 'USD', 41, NULL, NULL, '2026-12-03 15:58:26.324162+00', '01a2136e-0214-719f-9b93-c12afb7e0c79'),
	('01a2136e-0215-73d4-9c44-c416d00cbf16', 'f86643cc-1c5f-5de8-b88c-6593bb7a93a7', 'USD', -41, NULL, NULL, '2026-12-03 15:58:26.324162+00', '01a2136e-0214-719f-9b93-c12afb7e0c79'),
	('01a2136e-0215-73d4-9c44-c4172f9ebe1f', '6c67d41e-8567-5799-94b1-b1e98211913a', 'USD', 39, NULL, NULL, '2026-12-03 15:58:26.324162+00', '01a2136e-0214-719f-9b93-c12afb7e0c79'),
	('01a2136e-0215-73d4-9c44-c41800582f8f', '5082e548-8338-5856-a939-be39ac4db40a', 'USD', 309, '2026-12-10 16:00:00+00', NULL, '2026-12-03 15:58:26.324162+00', '01a2136e-0214-719f-9b93-c12afb7e0c79'),
	('01a2136e-0232-73a6-9d58-d6f0a85b84c0', '1f7ae153-39d1-5328-8a5d-66ff26965c74', 'USD', -349, NULL, NULL, '2026-12-03 15:58:26.354138+00', '01a2136e-0232-73a6-9d58-d6ebd1b5e011'),
	('01a2136e-0232-73a6-9d58-d6f1954c7072', '1f7ae153-39d1-5328-8a5d-66ff26965c74', 'USD', 41, NULL, NULL, '2026-12-03 15:58:26.354138+00', '01a2136e-0232-73a6-9d58-d6ebd1b5e011'),
	('01a2136e-0232-73a6-9d58-d6f2ef3a6e06', 'f86643cc-1c5f-5de8-b88c-6593bb7a93a7', 'USD', -41, NULL, NULL, '2026-12-03 15:58:26.354138+00', '01a2136e-0232-73a6-9d58-d6ebd1b5e011'),
	('01a2136e-0232-73a6-9d58-d6f34bf50055', '6c67d41e-8567-5799-94b1-b1e98211913a', 'USD', 39, NULL, NULL, '2026-12-03 15:58:26.354138+00', '01a2136e-0232-73a6-9d58-d6ebd1b5e011'),
	('01a2136e-0232-73a6-9d58-d6f4a7966aa2', '8b1c4d86-e67b-5784-89e1-c359097d9b56', 'USD', 310, '2026-12-10 16:00:00+00', NULL, '2026-12-03 15:58:26.354138+00', '01a2136e-0232-73a6-9d58-d6ebd1b5e011'),
	('01a2136e-026e-73f6-8c10-4423359ef009', '1f7ae153-39d1-5328-8a5d-66ff26965c74', 'USD', -352, NULL, NULL, '2026-12-03 15:58:26.413868+00', '01a2136e-026d-7053-afa8-b44892a6c75a'),
	('01a2136e-026e-73f6-8c10-44247db3b731', '1f7ae153-39d1-5328-8a5d-66ff26965c74', 'USD', 41, NULL, NULL, '2026-12-03 15:58:26.413868+00', '01a2136e-026d-7053-afa8-b44892a6c75a'),
	('01a2136e-026e-73f6-8c10-44258129185b', 'f86643cc-1c5f-5de8-b88c-6593bb7a93a7', 'USD', -41, NULL, NULL, '2026-12-03 15:58:26.413868+00', '01a2136e-026d-7053-afa8-b44892a6c75a'),
	('01a2136e-026e-73f6-8c10-442694368ad6', '6c67d41e-8567-5799-94b1-b1e98211913a', 'USD', 40, NULL, NULL, '2026-12-03 15:58:26.413868+00', '01a2136e-026d-7053-afa8-b44892a6c75a'),
	('01a2136e-026e-73f6-8c10-44271ded5fed', '8b1c4d86-e67b-5784-89e1-c359097d9b56', 'USD', 312, '2026-12-10 16:00:00+00', NULL, '2026-12-03 15:58:26.413868+00', '01a2136e-026d-7053-afa8-b44892a6c75a'),
	('01a2136e-02ed-77aa-b968-3366174a6928', '1f7ae153-39d1-5328-8a5d-66ff26965c74', 'USD', -356, NULL, NULL, '2026-12-03 15:58:26.540761+00', '01a2136e-02ec-76d3-a4c8-4605cfa2dd8d'),
	('01a2136e-02ed-77aa-b968-3367653f025f', '1f7ae153-39d1-5328-8a5d-66ff26965c74', 'USD', 41, NULL, NULL, '2026-12-03 15:58:26.540761+00', '01a2136e-02ec-76d3-a4c8-4605cfa2dd8d'),
	('01a2136e-02ed-77aa-b968-3368e83d70ac', 'f86643cc-1c5f-5de8-b88c-6593bb7a93a7', 'USD', -41, NULL, NULL, '2026-12-03 15:58:26.540761+00', '01a2136e-02ec-76d3-a4c8-4605cfa2dd8d'),
	('01a2136e-02ed-77aa-b968-3369e9183152', '6c67d41e-8567-5799-94b1-b1e98211913a', 'USD', 40, NULL, NULL, '2026-12-03 15:58:26.540761+00', '01a2136e-02ec-76d3-a4c8-4605cfa2dd8d'),
	('01a2136e-02ed-77aa-b968-336add23c12b', '8b1c4d86-e67b-5784-89e1-c359097d9b56', 'USD', 316, '2026-12-10 16:00:00+00', NULL, '2026-12-03 15:58:26.540761+00', '01a2136e-02ec-76d3-a4c8-4605cfa2dd8d'),
	('01a2136e-0324-74f3-a148-c33a034b13f3', '1f7ae153-39d1-5328-8a5d-66ff26965c74', 'USD', -357, NULL, NULL, '2026-12-03 15:58:26.595408+00', '01a2136e-0323-7368-9d5b-5313951038b2'),
	('01a2136e-0324-74f3-a148-c33b13f4884f', '1f7ae153-39d1-5328-8a5d-66ff26965c74', 'USD', 41, NULL, NULL, '2026-12-03 15:58:26.595408+00', '01a2136e-0323-7368-9d5b-5313951038b2'),
	('01a2136e-0324-74f3-a148-c33cf074b7a4', 'f86643cc-1c5f-5de8-b88c-6593bb7a93a7', 'USD', -41, NULL, NULL, '2026-12-03 15:58:26.595408+00', '01a2136e-0323-7368-9d5b-5313951038b2'),
	('01a2136e-0324-74f3-a148-c33de8b9c8c3', '6c67d41e-8567-5799-94b1-b1e98211913a', 'USD', 40, NULL, NULL, '2026-12-03 15:58:26.595408+00', '01a2136e-0323-7368-9d5b-5313951038b2'),
	('01a2136e-0324-74f3-a148-c33eb39be5ac', '5082e548-8338-5856-a939-be39ac4db40a', 'USD', 317, '2026-12-10 16:00:00+00', NULL, '2026-12-03 15:58:26.595408+00', '01a2136e-0323-7368-9d5b-5313951038b2'),
	('01a2136e-0345-72e5-a6de-63e947f58dcf', '1f7ae153-39d1-5328-8a5d-66ff26965c74', 'USD', -751, NULL, NULL, '2026-12-03 15:58:26.627944+00', '01a2136e-0344-7234-9c99-7900a51a4692'),
	('01a2136e-0345-72e5-a6de-63ea3a80495b', '1f7ae153-39d1-5328-8a5d-66ff26965c74', 'USD', 52, NULL, NULL, '2026-12-03 15:58:26.627944+00', '01a2136e-0344-7234-9c99-7900a51a4692'),
	('01a2136e-0345-72e5-a6de-63eb267edfa7', 'f86643cc-1c5f-5de8-b88c-6593bb7a93a7', 'USD', -52, NULL, NULL, '2026-12-03 15:58:26.627944+00', '01a2136e-0344-7234-9c99-7900a51a4692'),
	('01a2136e-0345-72e5-a6de-63ec565c527d', '6c67d41e-8567-5799-94b1-b1e98211913a', 'USD', 51, NULL, NULL, '2026-12-03 15:58:26.627944+00', '01a2136e-0344-7234-9c99-7900a51a4692'),
	('01a2136e-0345-72e5-a6de-63ed8ea70902', '8b1c4d86-e67b-5784-89e1-c359097d9b56', 'USD', 700, '2026-12-10 16:00:00+00', NULL, '2026-12-03 15:58:26.627944+00', '01a2136e-0344-7234-9c99-7900a51a4692'),
	('01a2136e-035f-74a2-9389-ec77d4719f61', '8b1c4d86-e67b-5784-89e1-c359097d9b56', 'USD', -700, '2026-12-10 16:00:00+00', NULL, '2026-12-03 15:58:26.65393+00', '01a2136e-035d-718d-aa2d-00f2ffeeb5d2'),
	('01a2136e-035f-74a2-9389-ec78fd11295f', 'a66d0be6-720d-5ac2-9063-708a922d9c7d', 'USD', 700, NULL, NULL, '2026-12-03 15:58:26.65393+00', '01a2136e-035d-718d-aa2d-00f2ffeeb5d2'),
	('01a2136e-035f-74a2-9389-ec79aca13dc1', '6c67d41e-8567-5799-94b1-b1e98211913a', 'USD', -51, NULL, NULL, '2026-12-03 15:58:26.65393+00', '01a2136e-035d-718d-aa2d-00f2ffeeb5d2'),
	('01a2136e-035f-74a2-9389-ec7a7daaf757', 'a66d0be6-720d-5ac2-9063-708a922d9c7d', 'USD', 51, NULL, NULL, '2026-12-03 15:58:26.65393+00', '01a2136e-035d-718d-aa2d-00f2ffeeb5d2'),
	('01a2136e-0370-763a-8b51-fc969ab70cfb', 'a66d0be6-720d-5ac2-9063-708a922d9c7d', 'USD', -751, NULL, NULL, '2026-12-03 15:58:26.67211+00', '01a2136e-0370-763a-8b51-fc94fcb661d6'),
	('01a2136e-0370-763a-8b51-fc97b409d02b', '972d56e0-17e6-52cc-a14c-e612f1ec5b5e', 'USD', 751, NULL, '01a2136e-0347-72cd-a258-67ce63fe24cd', '2026-12-03 15:58:26.67211+00', '01a2136e-0370-763a-8b51-fc94fcb661d6'),
	('01a2136e-038b-7575-9881-8bb528889512', '1f7ae153-39d1-5328-8a5d-66ff26965c74', 'USD', -133, NULL, NULL, '2026-12-03 15:58:26.698683+00', '01a2136e-038a-75ac-a178-6266b475e9e2'),
	('01a2136e-038b-7575-9881-8bb6393feba8', '1f7ae153-39d1-5328-8a5d-66ff26965c74', 'USD', 34, NULL, NULL, '2026-12-03 15:58:26.698683+00', '01a2136e-038a-75ac-a178-6266b475e9e2'),
	('01a2136e-038b-7575-9881-8bb75195fbec', 'f86643cc-1c5f-5de8-b88c-6593bb7a93a7', 'USD', -34, NULL, NULL, '2026-12-03 15:58:26.698683+00', '01a2136e-038a-75ac-a178-6266b475e9e2'),
	('01a2136e-038b-7575-9881-8bb8d4c74928', '6c67d41e-8567-5799-94b1-b1e98211913a', 'USD', 33, NULL, NULL, '2026-12-03 15:58:26.698683+00', '01a2136e-038a-75ac-a178-6266b475e9e2'),
	('01a2136e-038b-7575-9881-8bb9b620d8ec', '5082e548-8338-5856-a939-be39ac4db40a', 'USD', 100, '2026-12-10 16:00:00+00', NULL, '2026-12-03 15:58:26.698683+00', '01a2136e-038a-75ac-a178-6266b475e9e2'),
	('01a2136e-03c3-726a-a8aa-735cab291dad', '1f7ae153-39d1-5328-8a5d-66ff26965c74', 'USD', -300, NULL, NULL, '2026-11-25 15:58:26.755+00', '01a2136e-03c3-726a-a8aa-734aa7fb6e0f'),
	('01a2136e-03c3-726a-a8aa-735dbf40e800', '58da09bd-2650-5c2c-9b4c-0558d95f30c2', 'USD', 300, NULL, NULL, '2026-11-25 15:58:26.755+00', '01a2136e-03c3-726a-a8aa-734aa7fb6e0f'),
	('01a2136e-03c3-726a-a8aa-735eb5344cc4', '1f7ae153-39d1-5328-8a5d-66ff26965c74', 'USD', 341, NULL, NULL, '2026-11-25 15:58:26.755+00', '01a2136e-03c3-726a-a8aa-734b612636e0'),
	('01a2136e-03c3-726a-a8aa-735fc100778b', '972d56e0-17e6-52cc-a14c-e612f1ec5b5e', 'USD', -341, NULL, '01ccf1d1-d693-57ef-ae63-583367f03eb7', '2026-11-25 15:58:26.755+00', '01a2136e-03c3-726a-a8aa-734b612636e0'),
	('01a2136e-03c3-726a-a8aa-73600a870934', '1f7ae153-39d1-5328-8a5d-66ff26965c74', 'USD', 1500, NULL, NULL, '2026-11-25 15:58:26.755+00', '01a2136e-03c3-726a-a8aa-734c8685b975'),
	('01a2136e-03c3-726a-a8aa-7361e353e328', 'f86643cc-1c5f-5de8-b88c-6593bb7a93a7', 'USD', -1500, NULL, NULL, '2026-11-25 15:58:26.755+00', '01a2136e-03c3-726a-a8aa-734c8685b975'),
	('01a2136e-03c3-726a-a8aa-7362b5844d98', '1f7ae153-39d1-5328-8a5d-66ff26965c74', 'USD', 342, NULL, NULL, '2026-11-25 15:58:26.755+00', '01a2136e-03c3-726a-a8aa-734dccba4ae8'),
	('01a2136e-03c3-726a-a8aa-7363846bd400', '972d56e0-17e6-52cc-a14c-e612f1ec5b5e', 'USD', -342, NULL, '516ebabf-1cd6-5582-944d-a78c8b02b618', '2026-11-25 15:58:26.755+00', '01a2136e-03c3-726a-a8aa-734dccba4ae8'),
	('01a2136e-03c3-726a-a8aa-73647750e571', '1f7ae153-39d1-5328-8a5d-66ff26965c74', 'USD', 1500, NULL, NULL, '2026-11-25 15:58:26.755+00', '01a2136e-03c3-726a-a8aa-734e53c945a0'),
	('01a2136e-03c3-726a-a8aa-736573de8488', 'f86643cc-1c5f-5de8-b88c-6593bb7a93a7', 'USD', -1500, NULL, NULL, '2026-11-25 15:58:26.755+00', '01a2136e-03c3-726a-a8aa-734e53c945a0'),
	('01a2136e-03c3-726a-a8aa-73666e7f8a3a', '1f7ae153-39d1-5328-8a5d-66ff26965c74', 'USD', 343, NULL, NULL, '2026-11-25 15:58:26.755+00', '01a2136e-03c3-726a-a8aa-734f68dc7743'),
	('01a2136e-03c3-726a-a8aa-7367cc8b79d4', '972d56e0-17e6-52cc-a14c-e612f1ec5b5e', 'USD', -343, NULL, '8f00678d-ec2f-584c-bae3-32b00af4fced', '2026-11-25 15:58:26.755+00', '01a2136e-03c3-726a-a8aa-734f68dc7743'),
	('01a2136e-03c3-726a-a8aa-736838bfbc53', '1f7ae153-39d1-5328-8a5d-66ff26965c74', 'USD', 1500, NULL, NULL, '2026-11-25 15:58:26.755+00', '01a2136e-03c3-726a-a8aa-73506da101d5'),
	('01a2136e-03c3-726a-a8aa-736967d89f89', 'f86643cc-1c5f-5de8-b88c-6593bb7a93a7', 'USD', -1500, NULL, NULL, '2026-11-25 15:58:26.755+00', '01a2136e-03c3-726a-a8aa-73506da101d5'),
	('01a2136e-03c3-726a-a8aa-736a349857ee', '1f7ae153-39d1-5328-8a5d-66ff26965c74', 'USD', 344, NULL, NULL, '2026-11-25 15:58:26.755+00', '01a2136e-03c3-726a-a8aa-7351e5694bc0'),
	('01a2136e-03c3-726a-a8aa-736be9b19726', '972d56e0-17e6-52cc-a14c-e612f1ec5b5e', 'USD', -344, NULL, 'c2152985-1844-50ff-ad90-68955a0f3c3b', '2026-11-25 15:58:26.755+00', '01a2136e-03c3-726a-a8aa-7351e5694bc0'),
	('01a2136e-03c3-726a-a8aa-736c20893e41', '1f7ae153-39d1-5328-8a5d-66ff26965c74', 'USD', 1500, NULL, NULL, '2026-11-25 15:58:26.755+00', '01a2136e-03c3-726a-a8aa-735202d01ec6'),
	('01a2136e-03c3-726a-a8aa-736d1e97661d', 'f86643cc-1c5f-5de8-b88c-6593bb7a93a7', 'USD', -1500, NULL, NULL, '2026-11-25 15:58:26.755+00', '01a2136e-03c3-726a-a8aa-735202d01ec6'),
	('01a2136e-03c3-726a-a8aa-736e45d5b35f', '1f7ae153-39d1-5328-8a5d-66ff26965c74', 'USD', -344, NULL, NULL, '2026-11-25 15:58:26.755+00', '01a2136e-03c3-726a-a8aa-735381350920'),
	('01a2136e-03c3-726a-a8aa-736f9cc69067', '972d56e0-17e6-52cc-a14c-e612f1ec5b5e', 'USD', 344, NULL, 'c2152985-1844-50ff-ad90-68955a0f3c3b', '2026-11-25 15:58:26.755+00', '01a2136e-03c3-726a-a8aa-735381350920'),
	('01a2136e-03c3-726a-a8aa-73707a53f1aa', '1f7ae153-39d1-5328-8a5d-66ff26965c74', 'USD', 345, NULL, NULL, '2026-11-25 15:58:26.755+00', '01a2136e-03c3-726a-a8aa-7354a1eec83e'),
	('01a2136e-03c3-726a-a8aa-737135f851f2', '972d56e0-17e6-52cc-a14c-e612f1ec5b5e', 'USD', -345, NULL, 'ddc0d334-9991-5431-966a-849d89b37b84', '2026-11-25 15:58:26.755+00', '01a2136e-03c3-726a-a8aa-7354a1eec83e'),
	('01a2136e-03c3-726a-a8aa-737202d7f249', '1f7ae153-39d1-5328-8a5d-66ff26965c74', 'USD', 1500, NULL, NULL, '2026-11-25 15:58:26.755+00', '01a2136e-03c3-726a-a8aa-7355dcd26800'),
	('01a2136e-03c3-726a-a8aa-7373cf647bcd', 'f86643cc-1c5f-5de8-b88c-6593bb7a93a7', 'USD', -1500, NULL, NULL, '2026-11-25 15:58:26.755+00', '01a2136e-03c3-726a-a8aa-7355dcd26800'),
	('01a2136e-03c3-726a-a8aa-73740be038e0', '1f7ae153-39d1-5328-8a5d-66ff26965c74', 'USD', -345, NULL, NULL, '2026-11-25 15:58:26.755+00', '01a2136e-03c3-726a-a8aa-73560f44a679'),
	('01a2136e-03c3-726a-a8aa-7375b10da56f', '972d56e0-17e6-52cc-a14c-e612f1ec5b5e', 'USD', 345, NULL, 'ddc0d334-9991-5431-966a-849d89b37b84', '2026-11-25 15:58:26.755+00', '01a2136e-03c3-726a-a8aa-73560f44a679'),
	('01a2136e-03c3-726a-a8aa-737699513078', '1f7ae153-39d1-5328-8a5d-66ff26965c74', 'USD', 751, NULL, NULL, '2026-11-25 15:58:26.755+00', '01a2136e-03c3-726a-a8aa-7357d5b8de52'),
	('01a2136e-03c3-726a-a8aa-73771872a85d', '972d56e0-17e6-52cc-a14c-e612f1ec5b5e', 'USD', -751, NULL, '01a2136e-0347-72cd-a258-67ce63fe24cd', '2026-11-25 15:58:26.755+00', '01a2136e-03c3-726a-a8aa-7357d5b8de52'),
	('01a2136e-044e-739e-87d4-9964a3f24953', '1f7ae153-39d1-5328-8a5d-66ff26965c74', 'USD', -347, NULL, NULL, '2026-11-25 15:58:26.879038+00', '01a2136e-043f-7499-b04f-536467fe1481');
INSERT INTO public.entry VALUES
	('01a2136e-044e-739e-87d4-99653914732f', '1f7ae153-39d1-5328-8a5d-66ff26965c74', 'USD', 41, NULL, NULL, '2026-11-25 15:58:26.879038+00', '01a2136e-043f-7499-b04f-536467fe1481'),
	('01a2136e-044e-739e-87d4-9966572a066b', 'f86643cc-1c5f-5de8-b88c-6593bb7a93a7', 'USD', -41, NULL, NULL, '2026-11-25 15:58:26.879038+00', '01a2136e-043f-7499-b04f-536467fe1481'),
	('01a2136e-044e-739e-87d4-996738b21140', '6c67d41e-8567-5799-94b1-b1e98211913a', 'USD', 39, NULL, NULL, '2026-11-25 15:58:26.879038+00', '01a2136e-043f-7499-b04f-536467fe1481'),
	('01a2136e-044e-739e-87d4-99688fe09aa7', '8b1c4d86-e67b-5784-89e1-c359097d9b56', 'USD', 308, '2026-12-02 16:00:00+00', NULL, '2026-11-25 15:58:26.879038+00', '01a2136e-043f-7499-b04f-536467fe1481'),
	('01a2136e-044e-739e-87d4-9969ebeb0fa8', '1f7ae153-39d1-5328-8a5d-66ff26965c74', 'USD', -353, NULL, NULL, '2026-11-25 15:58:26.879038+00', '01a2136e-043f-7499-b04f-53656c07778a'),
	('01a2136e-044e-739e-87d4-996aaa1e248e', '1f7ae153-39d1-5328-8a5d-66ff26965c74', 'USD', 41, NULL, NULL, '2026-11-25 15:58:26.879038+00', '01a2136e-043f-7499-b04f-53656c07778a'),
	('01a2136e-044e-739e-87d4-996b6c870ea0', 'f86643cc-1c5f-5de8-b88c-6593bb7a93a7', 'USD', -41, NULL, NULL, '2026-11-25 15:58:26.879038+00', '01a2136e-043f-7499-b04f-53656c07778a'),
	('01a2136e-044e-739e-87d4-996c331f539c', '6c67d41e-8567-5799-94b1-b1e98211913a', 'USD', 40, NULL, NULL, '2026-11-25 15:58:26.879038+00', '01a2136e-043f-7499-b04f-53656c07778a'),
	('01a2136e-044e-739e-87d4-996db01eaa03', '5082e548-8338-5856-a939-be39ac4db40a', 'USD', 313, '2026-12-02 16:00:00+00', NULL, '2026-11-25 15:58:26.879038+00', '01a2136e-043f-7499-b04f-53656c07778a'),
	('01a2136e-044e-739e-87d4-996e1dd8610a', '1f7ae153-39d1-5328-8a5d-66ff26965c74', 'USD', -355, NULL, NULL, '2026-11-25 15:58:26.879038+00', '01a2136e-043f-7499-b04f-5366fc178c39'),
	('01a2136e-044e-739e-87d4-996fc6a01164', '1f7ae153-39d1-5328-8a5d-66ff26965c74', 'USD', 41, NULL, NULL, '2026-11-25 15:58:26.879038+00', '01a2136e-043f-7499-b04f-5366fc178c39'),
	('01a2136e-044e-739e-87d4-99706750206b', 'f86643cc-1c5f-5de8-b88c-6593bb7a93a7', 'USD', -41, NULL, NULL, '2026-11-25 15:58:26.879038+00', '01a2136e-043f-7499-b04f-5366fc178c39'),
	('01a2136e-044e-739e-87d4-9971952bc9aa', '6c67d41e-8567-5799-94b1-b1e98211913a', 'USD', 40, NULL, NULL, '2026-11-25 15:58:26.879038+00', '01a2136e-043f-7499-b04f-5366fc178c39'),
	('01a2136e-044e-739e-87d4-9972e5af4147', '5082e548-8338-5856-a939-be39ac4db40a', 'USD', 315, '2026-12-02 16:00:00+00', NULL, '2026-11-25 15:58:26.879038+00', '01a2136e-043f-7499-b04f-5366fc178c39'),
	('01a2136e-0508-7166-9d9e-4a6dda58946a', '8b1c4d86-e67b-5784-89e1-c359097d9b56', 'USD', -302, '2026-12-10 16:00:00+00', NULL, '2026-12-03 15:58:27.076593+00', '01a2136e-0504-777a-9758-3d7ff3680d88'),
	('01a2136e-0508-7166-9d9e-4a6e6a1d45ce', 'ed59bca7-f1c1-5027-af77-1ff68acdcf81', 'USD', 302, NULL, NULL, '2026-12-03 15:58:27.076593+00', '01a2136e-0504-777a-9758-3d7ff3680d88'),
	('01a2136e-0524-70b3-8078-a690246ff1a7', '5082e548-8338-5856-a939-be39ac4db40a', 'USD', -303, '2026-12-10 16:00:00+00', NULL, '2026-12-03 15:58:27.10648+00', '01a2136e-0522-7449-8209-634b81ba7185'),
	('01a2136e-0524-70b3-8078-a6911654ca85', '42efc2f6-4627-5631-b3fb-938989571602', 'USD', 303, NULL, NULL, '2026-12-03 15:58:27.10648+00', '01a2136e-0522-7449-8209-634b81ba7185'),
	('01a2136e-0524-70b3-8078-a692a2955ff1', '42efc2f6-4627-5631-b3fb-938989571602', 'USD', -303, NULL, NULL, '2026-12-03 15:58:27.10648+00', '01a2136e-0523-7703-853b-cfcc41a8c6db'),
	('01a2136e-0524-70b3-8078-a6939949ee6c', '972d56e0-17e6-52cc-a14c-e612f1ec5b5e', 'USD', 303, NULL, '516ebabf-1cd6-5582-944d-a78c8b02b618', '2026-12-03 15:58:27.10648+00', '01a2136e-0523-7703-853b-cfcc41a8c6db'),
	('01a2136e-0524-70b3-8078-a694b67703a1', '5aad27a6-b9f2-5f82-a9e3-dc83c01697d2', 'USD', -39, NULL, NULL, '2026-12-03 15:58:27.10648+00', '01a2136e-0523-7703-853b-cfcc41a8c6db'),
	('01a2136e-0524-70b3-8078-a695fb9ef80a', '972d56e0-17e6-52cc-a14c-e612f1ec5b5e', 'USD', 39, NULL, '516ebabf-1cd6-5582-944d-a78c8b02b618', '2026-12-03 15:58:27.10648+00', '01a2136e-0523-7703-853b-cfcc41a8c6db'),
	('01a2136e-0546-7569-9276-763602fda86c', '8b1c4d86-e67b-5784-89e1-c359097d9b56', 'USD', -304, '2026-12-10 16:00:00+00', NULL, '2026-12-03 15:58:27.137886+00', '01a2136e-0541-70ac-8c6f-8b2a62636b52'),
	('01a2136e-0546-7569-9276-7637af837d9f', 'c765e201-930c-5123-b7bc-e08a8815c48d', 'USD', 304, NULL, NULL, '2026-12-03 15:58:27.137886+00', '01a2136e-0541-70ac-8c6f-8b2a62636b52'),
	('01a2136e-0556-74d2-a3a8-dc380195d243', 'c765e201-930c-5123-b7bc-e08a8815c48d', 'USD', -304, NULL, NULL, '2026-12-03 15:58:27.15724+00', '01a2136e-0555-7125-bfa5-db731ecba71b'),
	('01a2136e-0556-74d2-a3a8-dc39d6a01a9c', '972d56e0-17e6-52cc-a14c-e612f1ec5b5e', 'USD', 304, NULL, '8f00678d-ec2f-584c-bae3-32b00af4fced', '2026-12-03 15:58:27.15724+00', '01a2136e-0555-7125-bfa5-db731ecba71b'),
	('01a2136e-0556-74d2-a3a8-dc3a4cbf36b7', '5aad27a6-b9f2-5f82-a9e3-dc83c01697d2', 'USD', -39, NULL, NULL, '2026-12-03 15:58:27.15724+00', '01a2136e-0555-7125-bfa5-db731ecba71b'),
	('01a2136e-0556-74d2-a3a8-dc3bff7756cf', '972d56e0-17e6-52cc-a14c-e612f1ec5b5e', 'USD', 39, NULL, '8f00678d-ec2f-584c-bae3-32b00af4fced', '2026-12-03 15:58:27.15724+00', '01a2136e-0555-7125-bfa5-db731ecba71b'),
	('01a2136e-0571-753f-ac02-e079b9262845', '5082e548-8338-5856-a939-be39ac4db40a', 'USD', -305, '2026-12-10 16:00:00+00', NULL, '2026-12-03 15:58:27.182175+00', '01a2136e-056e-73d1-9b69-aa60879b30ee'),
	('01a2136e-0571-753f-ac02-e07aecac403b', '6e6e8ef8-2609-54dd-9307-994186af0f7e', 'USD', 305, NULL, NULL, '2026-12-03 15:58:27.182175+00', '01a2136e-056e-73d1-9b69-aa60879b30ee'),
	('01a2136e-0586-7751-815a-697ffe151d4d', '6e6e8ef8-2609-54dd-9307-994186af0f7e', 'USD', -305, NULL, NULL, '2026-12-03 15:58:27.205581+00', '01a2136e-0585-759e-9c1a-bdda5392065e'),
	('01a2136e-0586-7751-815a-6980b802419f', '972d56e0-17e6-52cc-a14c-e612f1ec5b5e', 'USD', 305, NULL, 'c2152985-1844-50ff-ad90-68955a0f3c3b', '2026-12-03 15:58:27.205581+00', '01a2136e-0585-759e-9c1a-bdda5392065e'),
	('01a2136e-0586-7751-815a-698149ccf2c3', '5aad27a6-b9f2-5f82-a9e3-dc83c01697d2', 'USD', -39, NULL, NULL, '2026-12-03 15:58:27.205581+00', '01a2136e-0585-759e-9c1a-bdda5392065e'),
	('01a2136e-0586-7751-815a-698243a44358', '972d56e0-17e6-52cc-a14c-e612f1ec5b5e', 'USD', 39, NULL, 'c2152985-1844-50ff-ad90-68955a0f3c3b', '2026-12-03 15:58:27.205581+00', '01a2136e-0585-759e-9c1a-bdda5392065e'),
	('01a2136e-05a3-7737-b84c-b59da0c82453', '972d56e0-17e6-52cc-a14c-e612f1ec5b5e', 'USD', -344, NULL, 'c2152985-1844-50ff-ad90-68955a0f3c3b', '2026-12-03 15:58:27.229608+00', '01a2136e-059d-7421-8751-3e5a35a31ca2'),
	('01a2136e-05a3-7737-b84c-b59eb13033d5', '17979d36-5f06-501e-a9c1-ab393fd2a8a7', 'USD', 305, NULL, NULL, '2026-12-03 15:58:27.229608+00', '01a2136e-059d-7421-8751-3e5a35a31ca2'),
	('01a2136e-05a3-7737-b84c-b59f73402411', '5aad27a6-b9f2-5f82-a9e3-dc83c01697d2', 'USD', 39, NULL, NULL, '2026-12-03 15:58:27.229608+00', '01a2136e-059d-7421-8751-3e5a35a31ca2'),
	('01a2136e-05c4-77da-a3ca-89610b9f0d78', '8b1c4d86-e67b-5784-89e1-c359097d9b56', 'USD', -306, '2026-12-10 16:00:00+00', NULL, '2026-12-03 15:58:27.260685+00', '01a2136e-05bc-7577-9172-73c2848ab532'),
	('01a2136e-05c4-77da-a3ca-8962be2b9897', '7954d92d-9b42-5ba5-9f3a-3611199f690a', 'USD', 306, NULL, NULL, '2026-12-03 15:58:27.260685+00', '01a2136e-05bc-7577-9172-73c2848ab532'),
	('01a2136e-05f5-7796-ad83-bfaa4ab52f77', '7954d92d-9b42-5ba5-9f3a-3611199f690a', 'USD', -306, NULL, NULL, '2026-12-03 15:58:27.305063+00', '01a2136e-05e9-7377-ad26-8a9196530ecb'),
	('01a2136e-05f5-7796-ad83-bfab5c92a187', '8b1c4d86-e67b-5784-89e1-c359097d9b56', 'USD', 306, '2026-12-10 16:00:00+00', NULL, '2026-12-03 15:58:27.305063+00', '01a2136e-05e9-7377-ad26-8a9196530ecb'),
	('01a2136e-0637-7050-9ad2-785bbcedb198', '5082e548-8338-5856-a939-be39ac4db40a', 'USD', -628, '2026-12-02 16:00:00+00', NULL, '2026-12-03 15:58:27.382776+00', '01a2136e-0636-7777-9a86-8eb1c786b06d'),
	('01a2136e-0637-7050-9ad2-785cf3d58ef0', '17979d36-5f06-501e-a9c1-ab393fd2a8a7', 'USD', 628, NULL, NULL, '2026-12-03 15:58:27.382776+00', '01a2136e-0636-7777-9a86-8eb1c786b06d'),
	('01a2136e-0637-7050-9ad2-785da9f3fbf4', '8b1c4d86-e67b-5784-89e1-c359097d9b56', 'USD', -308, '2026-12-02 16:00:00+00', NULL, '2026-12-03 15:58:27.382776+00', '01a2136e-0636-7777-9a86-8eb2f18cf1a1'),
	('01a2136e-0637-7050-9ad2-785ef241b483', '2f8c6f8f-73e0-5e43-9774-39073f6a59a2', 'USD', 308, NULL, NULL, '2026-12-03 15:58:27.382776+00', '01a2136e-0636-7777-9a86-8eb2f18cf1a1');


--
-- Data for Name: hold; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.hold VALUES
	('01a2136e-00d2-7281-87b5-47c76693a213', '5082e548-8338-5856-a939-be39ac4db40a', '2026-12-10 16:00:00+00', 1027),
	('01a2136e-00fd-72b8-ad26-4a794be88dab', '8b1c4d86-e67b-5784-89e1-c359097d9b56', '2026-12-10 16:00:00+00', 1244);


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
	('01a2136d-ff34-7202-b3a4-63a0da92f2f8', '01a2136d-febf-7582-ac47-5c34809de872', '01a2136dff347202b3a4639ed8a2fa76', '966cf7a071958e6f56e2e02bac7a3ebab46012cb7df58ffda609b6c5bfacc410', '01a2136d-ff34-7202-b3a4-639f942a763e', NULL, '2026-12-03 15:58:25.588614+00'),
	('01a2136d-ffea-75e8-b94b-1f7283d114ee', '01a2136d-ffbd-7517-9709-f7f7dc2a20c7', '01a2136dffea75e8b94b1f70cf860c28', '4b145fc0f246727f0ecd3e9dbc40d99991acae02e61ad0ae3f03fe8fa02cbb7a', '01a2136d-ffea-75e8-b94b-1f71dd51d27b', NULL, '2026-12-03 15:58:25.770224+00'),
	('01a2136e-0043-77ba-8a9a-e8ef3cbbc997', '01a2136e-001e-7706-b89f-639bdb424bd5', '01a2136e004270aba2e898f4d2da4b20', 'ca238eb2ec7c5acf898de5f6d2e4bc2c3655e6ad3046791550eee6fcac1ee3dd', '01a2136e-0042-70ab-a2e8-98f5919da9c6', NULL, '2026-12-03 15:58:25.859022+00'),
	('01a2136e-0076-7425-b1e9-446aed78a050', '01a2136e-0061-73dc-a3e8-b5dc6c913a64', '01a2136e0075754492a7f4d6d133070f', 'a78a9247d1747009d31fb42afbdf88e36538af569ec1679b8e5c28a5934ecce8', '01a2136e-0075-7544-92a7-f4d719d6404e', NULL, '2026-12-03 15:58:25.910044+00'),
	('01a2136e-008d-70ef-a2f0-c443968082e7', '01a2136e-0082-71e6-a241-2b00c9f702ad', '01a2136e008c741daac43314557cbdbf', '345d605741855afb39cbbeb638c283768250925acdda5731ada9adef690f6d2e', '01a2136e-008c-741d-aac4-33159b9cdd73', NULL, '2026-12-03 15:58:25.93307+00'),
	('01a2136e-00b0-7553-a9aa-9bd2061961cd', '01a2136e-0089-760c-822d-f5757c440e39', '01a2136e00af7260b485479bccb10700', '906c725a0d44c68eca72186d931ac50a5199db03be0c912bd2d70fd15ac2bfa4', '01a2136e-00b0-7553-a9aa-9bd11c159f74', NULL, '2026-12-03 15:58:25.96822+00'),
	('01a2136e-00de-72a8-8470-d788979b90c4', '01a2136e-008b-7492-8ee3-45982705fd90', '01a2136e00de72a88470d7869ce5726d', 'b7030fedb5690de792e2b6068687dff97257c0ffce68b30fc2649fd7ae944284', '01a2136e-00de-72a8-8470-d7876eb7028a', NULL, '2026-12-03 15:58:26.014604+00'),
	('01a2136e-010f-7232-ba9c-a8a2387a3696', '01a2136e-0082-71e6-a241-2b00c9f702ad', '01a2136e010f7232ba9ca8a0748c4156', 'a875cb78529abaec7e485e595c8a4fda92635d3223a2887afd9884af2219213a', '01a2136e-010f-7232-ba9c-a8a19417ed32', NULL, '2026-12-03 15:58:26.063467+00'),
	('01a2136e-015d-760d-a630-2eaab511887b', '01a2136e-0089-760c-822d-f5757c440e39', '01a2136e015c762d80773bfcd1ccefcc', 'ef3d428c3e216fd40981b017d232acd954c960d4523b10ea099f9a28cc8b0b8e', '01a2136e-015c-762d-8077-3bfd600fdb16', NULL, '2026-12-03 15:58:26.141381+00'),
	('01a2136e-018a-7735-b7b7-f4ee41503bd5', '01a2136e-008b-7492-8ee3-45982705fd90', '01a2136e018a7735b7b7f4eccc3a65f4', '9c04a4bd9f83bd4acaf7cc95cd33d23ed8648df1d80716037592f574ee0e3225', '01a2136e-018a-7735-b7b7-f4edd1175995', NULL, '2026-12-03 15:58:26.186418+00'),
	('01a2136e-01b4-7461-87b2-c45717923ecb', '01a2136e-0082-71e6-a241-2b00c9f702ad', '01a2136e01b4746187b2c45540956ced', '9b28c761bcbb06dd89b02027771fd6335c4d301031be2415a5793fa2e817fff8', '01a2136e-01b4-7461-87b2-c456121f1228', NULL, '2026-12-03 15:58:26.228936+00'),
	('01a2136e-01dd-7165-bdfe-ac26801c16bc', '01a2136e-0089-760c-822d-f5757c440e39', '01a2136e01d97660869e5718678b2aa3', 'dd766de0ae8254e23771cdc7e58eaa17c34606c8d78292b2cc3b3dc4929c4226', '01a2136e-01da-749b-b435-38af9e088735', NULL, '2026-12-03 15:58:26.269546+00'),
	('01a2136e-01ec-744f-8e4b-be41c81a67f9', '01a2136e-008b-7492-8ee3-45982705fd90', '01a2136e01ec744f8e4bbe3f93110366', '2957e5e9d7a6843f4647e260d241191e35d171c527370738f938088744e1c00a', '01a2136e-01ec-744f-8e4b-be40aeeb04e2', NULL, '2026-12-03 15:58:26.284508+00'),
	('01a2136e-01ff-7052-9101-7ad74bfd5393', '01a2136e-0082-71e6-a241-2b00c9f702ad', '01a2136e01ff705291017ad5ec153b27', 'dee47f422bdc76d6e51ea7d854bdbfd94baf34b212bd1ea0322a9e38e80df135', '01a2136e-01ff-7052-9101-7ad6be9ee5dc', NULL, '2026-12-03 15:58:26.303247+00'),
	('01a2136e-0217-7033-a21e-b1f98b74dbc2', '01a2136e-0089-760c-822d-f5757c440e39', '01a2136e02177033a21eb1f73b1309aa', '35b96040f22773e609d84f39eff21cd278c93106166b7c93a955c6060913bfb7', '01a2136e-0217-7033-a21e-b1f80a541988', NULL, '2026-12-03 15:58:26.327616+00'),
	('01a2136e-0236-7782-9d53-2ae595eab639', '01a2136e-008b-7492-8ee3-45982705fd90', '01a2136e023677829d532ae3cb121537', 'c62e29a9e3678093f94ac4169d207caf1a28d8dc3ef5b5a69c2fad2ac01ed7a5', '01a2136e-0236-7782-9d53-2ae4cd8e3715', NULL, '2026-12-03 15:58:26.358399+00'),
	('01a2136e-0249-7768-bf83-c5a739801413', '01a2136e-0082-71e6-a241-2b00c9f702ad', '01a2136e02497768bf83c5a56e385ac5', '37a0f98bf94488b11b86ac1bd999f296fd3e7d55c69bb1030546dc9c3e08da9d', '01a2136e-0249-7768-bf83-c5a66e7677ac', NULL, '2026-12-03 15:58:26.377459+00'),
	('01a2136e-0272-749c-9f74-451be933db82', '01a2136e-0089-760c-822d-f5757c440e39', '01a2136e027170b2bd48f342a35f62c1', 'a8796f4c6fb43352b7b29ecbd89671241a695beacf7d30d8824be4e1a23ff089', '01a2136e-0272-749c-9f74-451af60717bf', NULL, '2026-12-03 15:58:26.418162+00'),
	('01a2136e-028e-7439-b912-93c945ce815a', '01a2136e-008b-7492-8ee3-45982705fd90', '01a2136e028d704792a282a5b3fc5b0e', '7e2f565871c822d993de98e6bb498b04cc2ed6cc59747481299f781c22ef82dc', '01a2136e-028d-7047-92a2-82a6204d34be', NULL, '2026-12-03 15:58:26.446035+00'),
	('01a2136e-02a5-730b-805a-b35a3c35173d', '01a2136e-0082-71e6-a241-2b00c9f702ad', '01a2136e02a4769f86535879ccd540b3', 'ddc7ddb235cf74af476be0f676101be491334be7c033401e4bc9b58b569741bf', '01a2136e-02a4-769f-8653-587a52a3cd55', NULL, '2026-12-03 15:58:26.469034+00'),
	('01a2136e-02b5-7736-b65b-a66509985371', '01a2136e-0089-760c-822d-f5757c440e39', '01a2136e02b4762bb29f3d1b269e5d75', '05e8c3f2bfbedd69f9c0a80f9dc6e116b9a089bd3f616e5d43925a1cc1623f1b', '01a2136e-02b4-762b-b29f-3d1c90034fcd', NULL, '2026-12-03 15:58:26.485052+00'),
	('01a2136e-0302-7634-8638-9c23a96dd95d', '01a2136e-008b-7492-8ee3-45982705fd90', '01a2136e030172c4a9bb9a9c04b88ec7', 'b8497b8f5b026cb84f0a5db283a190528a7280d64a65ae9cadbce5785b14f54e', '01a2136e-0301-72c4-a9bb-9a9da44172e6', NULL, '2026-12-03 15:58:26.56263+00'),
	('01a2136e-032a-753b-9aca-65d189dbe1a7', '01a2136e-0082-71e6-a241-2b00c9f702ad', '01a2136e032a753b9aca65cf5f54f27b', '284b2d6e413cbc6376dac6781470c472ebdfd4b51de8facded3f1b662f35555e', '01a2136e-032a-753b-9aca-65d0f83f21d0', NULL, '2026-12-03 15:58:26.602636+00'),
	('01a2136e-034d-725e-b75a-b9c787eb505d', '00000000-0000-0000-0000-000000000384', '01a2136e034772cda25867cd696ca7f0', '32177a2365a7071645c01faf1f5918ec6749a806167ea45c859906b3622b7ee6', '01a2136e-0347-72cd-a258-67ce63fe24cd', NULL, '2026-12-03 15:58:26.637167+00'),
	('01a2136e-0374-7748-bda3-41cf785a49a2', '01a2136e-0089-760c-822d-f5757c440e39', '01a2136e03727585a18183aed1e72184', 'e0eb2f324c704af57250496865455ee890bc8b7f9e1b68390554784e1a2d4554', '01a2136e-0372-7585-a181-83af259888d9', NULL, '2026-12-03 15:58:26.676945+00'),
	('01a2136e-0395-7747-801b-46375d58e553', '01a2136d-ffbd-7517-9709-f7f7dc2a20c7', '01a2136e03957747801b4635e571f5b1', '3d7dcb588feaa1a4c306aaa7a53a7d740f7914bac85405949c039e863d5c2ccf', '01a2136e-0395-7747-801b-463631157f71', NULL, '2026-12-03 15:58:26.709919+00');


--
-- Data for Name: membership; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.membership VALUES
	('01a2136d-ff80-775a-95c4-1e745718eba0', '01a2136d-fef4-76c9-a6d3-85fd17b5c426', 'ACTIVE', '2026-12-03 15:58:25.66447+00', NULL, NULL, false, '01a2136d-ff7a-7061-af57-c4d77100c951', '2026-12-04 15:58:25.66447+00'),
	('01a2136e-0006-7208-acf0-70537810896d', '01a2136d-ffcf-7364-8451-6094e2844dd3', 'ACTIVE', '2026-12-03 15:58:25.798562+00', NULL, NULL, false, '01a2136e-0002-710f-92cd-e3cd118bebce', '2026-12-04 15:58:25.798562+00'),
	('01a2136e-005f-7728-92f0-4dca1da0fce9', '01a2136e-002c-74ed-8af1-7fc9d921a3ed', 'ACTIVE', '2026-12-03 15:58:25.887518+00', NULL, NULL, false, '01a2136e-005e-764d-bf05-5ed53db13084', '2026-12-04 15:58:25.887518+00');


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
	('01a2136d-ffa5-7470-9900-b1bd38aae7d6', '01a2136d-fef4-76c9-a6d3-85fd17b5c426', 'TIPS', true, '2026-12-03 15:58:25.694982+00', NULL, NULL, '2026-12-04 15:58:25.694982+00'),
	('01a2136e-0015-76d4-a47f-f60efb579a39', '01a2136d-ffcf-7364-8451-6094e2844dd3', 'TIPS', true, '2026-12-03 15:58:25.809218+00', NULL, NULL, '2026-12-04 15:58:25.809218+00');


--
-- Data for Name: notification; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.notification VALUES
	('01a2136d-ff8a-7193-9cd3-6067f4e7004d', '01a2136d-fef4-76c9-a6d3-85fd17b5c426', 1, 'ProgramApplicationDecided', '{"state": "APPROVED", "application_id": "01a2136d-ff34-7202-b3a4-639f942a763e"}', '2026-12-03 15:58:25.674036+00'),
	('01a2136e-0007-7505-8350-9a7235f8c84c', '01a2136d-ffcf-7364-8451-6094e2844dd3', 1, 'ProgramApplicationDecided', '{"state": "APPROVED", "application_id": "01a2136d-ffea-75e8-b94b-1f71dd51d27b"}', '2026-12-03 15:58:25.799605+00'),
	('01a2136e-005f-7728-92f0-4dcb561a031b', '01a2136e-002c-74ed-8af1-7fc9d921a3ed', 1, 'ProgramApplicationDecided', '{"state": "APPROVED", "application_id": "01a2136e-0042-70ab-a2e8-98f5919da9c6"}', '2026-12-03 15:58:25.887968+00'),
	('01a2136e-00d9-74f0-b44f-9f2e5e8ffbc3', '01a2136d-ffcf-7364-8451-6094e2844dd3', 2, 'TipReceived', '{"tip_id": "01a2136e-00b0-7553-a9aa-9bd11c159f74", "currency": "USD", "amount_minor": 301}', '2026-12-03 15:58:26.00972+00'),
	('01a2136e-0104-752b-b360-75317f5f36f4', '01a2136d-fef4-76c9-a6d3-85fd17b5c426', 2, 'TipReceived', '{"tip_id": "01a2136e-00de-72a8-8470-d7876eb7028a", "currency": "USD", "amount_minor": 302}', '2026-12-03 15:58:26.052367+00'),
	('01a2136e-0159-732a-8eeb-51366befb44b', '01a2136d-ffcf-7364-8451-6094e2844dd3', 3, 'TipReceived', '{"tip_id": "01a2136e-010f-7232-ba9c-a8a19417ed32", "currency": "USD", "amount_minor": 303}', '2026-12-03 15:58:26.137344+00'),
	('01a2136e-0188-701e-be70-9ab2b49220dd', '01a2136d-fef4-76c9-a6d3-85fd17b5c426', 3, 'TipReceived', '{"tip_id": "01a2136e-015c-762d-8077-3bfd600fdb16", "currency": "USD", "amount_minor": 304}', '2026-12-03 15:58:26.184064+00'),
	('01a2136e-01b3-74c6-83ed-76d9f814cdcf', '01a2136d-ffcf-7364-8451-6094e2844dd3', 4, 'TipReceived', '{"tip_id": "01a2136e-018a-7735-b7b7-f4edd1175995", "currency": "USD", "amount_minor": 305}', '2026-12-03 15:58:26.227127+00'),
	('01a2136e-01d7-7542-89a1-05409c40d4bc', '01a2136d-fef4-76c9-a6d3-85fd17b5c426', 4, 'TipReceived', '{"tip_id": "01a2136e-01b4-7461-87b2-c456121f1228", "currency": "USD", "amount_minor": 306}', '2026-12-03 15:58:26.263575+00'),
	('01a2136e-0216-7064-87cf-425dac2eb69b', '01a2136d-ffcf-7364-8451-6094e2844dd3', 5, 'TipReceived', '{"tip_id": "01a2136e-01ff-7052-9101-7ad6be9ee5dc", "currency": "USD", "amount_minor": 309}', '2026-12-03 15:58:26.326353+00'),
	('01a2136e-0233-7777-bee3-6fe838c79768', '01a2136d-fef4-76c9-a6d3-85fd17b5c426', 5, 'TipReceived', '{"tip_id": "01a2136e-0217-7033-a21e-b1f80a541988", "currency": "USD", "amount_minor": 310}', '2026-12-03 15:58:26.355433+00'),
	('01a2136e-026f-765a-a212-765b06d72d0a', '01a2136d-fef4-76c9-a6d3-85fd17b5c426', 6, 'TipReceived', '{"tip_id": "01a2136e-0249-7768-bf83-c5a66e7677ac", "currency": "USD", "amount_minor": 312}', '2026-12-03 15:58:26.415343+00'),
	('01a2136e-02f6-7592-9a1d-0ebd1e3c3447', '01a2136d-fef4-76c9-a6d3-85fd17b5c426', 7, 'TipReceived', '{"tip_id": "01a2136e-02b4-762b-b29f-3d1c90034fcd", "currency": "USD", "amount_minor": 316}', '2026-12-03 15:58:26.55048+00'),
	('01a2136e-0325-744d-9059-88db0a41f032', '01a2136d-ffcf-7364-8451-6094e2844dd3', 6, 'TipReceived', '{"tip_id": "01a2136e-0301-72c4-a9bb-9a9da44172e6", "currency": "USD", "amount_minor": 317}', '2026-12-03 15:58:26.597831+00'),
	('01a2136e-0346-745b-b5fb-aec99ae91dd0', '01a2136d-fef4-76c9-a6d3-85fd17b5c426', 8, 'TipReceived', '{"tip_id": "01a2136e-032a-753b-9aca-65d0f83f21d0", "currency": "USD", "amount_minor": 700}', '2026-12-03 15:58:26.630756+00'),
	('01a2136e-0371-7774-b066-65ac7c9e904e', '01a2136d-fef4-76c9-a6d3-85fd17b5c426', 9, 'TipRefunded', '{"tip_id": "01a2136e-032a-753b-9aca-65d0f83f21d0", "currency": "USD", "amount_minor": 700}', '2026-12-03 15:58:26.673103+00'),
	('01a2136e-0391-706e-b500-0dbdc648733d', '01a2136d-ffcf-7364-8451-6094e2844dd3', 7, 'TipReceived', '{"tip_id": "01a2136e-0372-7585-a181-83af259888d9", "currency": "USD", "amount_minor": 100}', '2026-12-03 15:58:26.705433+00'),
	('01a2136e-045b-7531-a832-f8a8dd4d8e89', '01a2136d-fef4-76c9-a6d3-85fd17b5c426', 10, 'TipReceived', '{"tip_id": "01a2136e-01ec-744f-8e4b-be40aeeb04e2", "currency": "USD", "amount_minor": 308}', '2026-11-25 15:58:26.907454+00'),
	('01a2136e-045b-7531-a832-f8a9b5121a90', '01a2136d-ffcf-7364-8451-6094e2844dd3', 8, 'TipReceived', '{"tip_id": "01a2136e-0272-749c-9f74-451af60717bf", "currency": "USD", "amount_minor": 313}', '2026-11-25 15:58:26.907454+00'),
	('01a2136e-045b-7531-a832-f8aafca43571', '01a2136d-ffcf-7364-8451-6094e2844dd3', 9, 'TipReceived', '{"tip_id": "01a2136e-02a4-769f-8653-587a52a3cd55", "currency": "USD", "amount_minor": 315}', '2026-11-25 15:58:26.907454+00');


--
-- Data for Name: payment; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.payment VALUES
	('01a2136e-008c-741d-aac4-33159b9cdd73', 'TIP', '01a2136e-0082-71e6-a241-2b00c9f702ad', '01a2136e008c741daac43314557cbdbf', 'sandbox', 'sandbox:action', 339, 39, 'USD', 'REQUIRES_ACTION', 0, NULL, 'https://sandbox.invalid/act/01a2136e-008c-741d-aac4-33159b9cdd73', '2026-12-03 15:58:55.944031+00', 0, '2026-12-04 15:58:25.965825+00', '2026-12-03 15:58:25.944031+00', NULL),
	('01a2136e-00b0-7553-a9aa-9bd11c159f74', 'TIP', '01a2136e-0089-760c-822d-f5757c440e39', '01a2136e00af7260b485479bccb10700', 'sandbox', 'sandbox:captured_twice', 340, 39, 'USD', 'SUCCEEDED', 40, NULL, NULL, '2026-12-03 15:58:55.976752+00', 0, NULL, '2026-12-03 15:58:25.976752+00', '2026-12-03 15:58:25.993561+00'),
	('01a2136e-01da-749b-b435-38af9e088735', 'TIP', '01a2136e-0089-760c-822d-f5757c440e39', '01a2136e01d97660869e5718678b2aa3', 'sandbox', 'sandbox:decline', 346, 39, 'USD', 'FAILED', 0, 'declined', NULL, '2026-12-03 15:58:56.273417+00', 0, NULL, '2026-12-03 15:58:26.273417+00', '2026-12-03 15:58:26.283283+00'),
	('01a2136e-01ff-7052-9101-7ad6be9ee5dc', 'TIP', '01a2136e-0082-71e6-a241-2b00c9f702ad', '01a2136e01ff705291017ad5ec153b27', 'sandbox', 'sandbox:refund_fails', 348, 39, 'USD', 'SUCCEEDED', 41, NULL, NULL, '2026-12-03 15:58:56.308638+00', 0, NULL, '2026-12-03 15:58:26.308638+00', '2026-12-03 15:58:26.317583+00'),
	('01a2136e-0217-7033-a21e-b1f80a541988', 'TIP', '01a2136e-0089-760c-822d-f5757c440e39', '01a2136e02177033a21eb1f73b1309aa', 'sandbox', 'sandbox:refund_timeout', 349, 39, 'USD', 'SUCCEEDED', 41, NULL, NULL, '2026-12-03 15:58:56.333943+00', 0, NULL, '2026-12-03 15:58:26.333943+00', '2026-12-03 15:58:26.348269+00'),
	('01a2136e-0236-7782-9d53-2ae4cd8e3715', 'TIP', '01a2136e-008b-7492-8ee3-45982705fd90', '01a2136e023677829d532ae3cb121537', 'sandbox', 'sandbox:slow', 351, 40, 'USD', 'PROCESSING', 0, NULL, NULL, '2026-12-03 15:58:56.370271+00', 0, NULL, '2026-12-03 15:58:26.370271+00', NULL),
	('01a2136e-0249-7768-bf83-c5a66e7677ac', 'TIP', '01a2136e-0082-71e6-a241-2b00c9f702ad', '01a2136e02497768bf83c5a56e385ac5', 'sandbox', 'sandbox:succeed', 352, 40, 'USD', 'SUCCEEDED', 41, NULL, NULL, '2026-12-03 15:58:56.386225+00', 0, NULL, '2026-12-03 15:58:26.386225+00', '2026-12-03 15:58:26.407898+00'),
	('01a2136e-028d-7047-92a2-82a6204d34be', 'TIP', '01a2136e-008b-7492-8ee3-45982705fd90', '01a2136e028d704792a282a5b3fc5b0e', 'sandbox', 'sandbox:timeout_before', 354, 40, 'USD', 'PROCESSING', 0, NULL, NULL, '2026-12-03 15:58:56.453867+00', 0, NULL, '2026-12-03 15:58:26.453867+00', NULL),
	('01a2136e-02b4-762b-b29f-3d1c90034fcd', 'TIP', '01a2136e-0089-760c-822d-f5757c440e39', '01a2136e02b4762bb29f3d1b269e5d75', 'sandbox', 'sandbox:webhook_late', 356, 40, 'USD', 'SUCCEEDED', 41, NULL, NULL, '2026-12-03 15:58:56.491689+00', 0, NULL, '2026-12-03 15:58:26.491689+00', '2026-12-03 15:58:26.526677+00'),
	('01a2136e-0301-72c4-a9bb-9a9da44172e6', 'TIP', '01a2136e-008b-7492-8ee3-45982705fd90', '01a2136e030172c4a9bb9a9c04b88ec7', 'sandbox', 'sandbox:webhook_twice', 357, 40, 'USD', 'SUCCEEDED', 41, NULL, NULL, '2026-12-03 15:58:56.569804+00', 0, NULL, '2026-12-03 15:58:26.569804+00', '2026-12-03 15:58:26.593536+00'),
	('01a2136e-032a-753b-9aca-65d0f83f21d0', 'TIP', '01a2136e-0082-71e6-a241-2b00c9f702ad', '01a2136e032a753b9aca65cf5f54f27b', 'sandbox', 'sandbox:succeed', 751, 51, 'USD', 'REFUNDED', 52, NULL, NULL, '2026-12-03 15:58:56.61271+00', 0, NULL, '2026-12-03 15:58:26.61271+00', '2026-12-03 15:58:26.62248+00'),
	('01a2136e-0372-7585-a181-83af259888d9', 'TIP', '01a2136e-0089-760c-822d-f5757c440e39', '01a2136e03727585a18183aed1e72184', 'sandbox', 'sandbox:succeed', 133, 33, 'USD', 'SUCCEEDED', 34, NULL, NULL, '2026-12-03 15:58:56.685748+00', 0, NULL, '2026-12-03 15:58:26.685748+00', '2026-12-03 15:58:26.697498+00'),
	('01a2136e-01ec-744f-8e4b-be40aeeb04e2', 'TIP', '01a2136e-008b-7492-8ee3-45982705fd90', '01a2136e01ec744f8e4bbe3f93110366', 'sandbox', 'sandbox:fail_then_succeed', 347, 39, 'USD', 'SUCCEEDED', 41, NULL, NULL, '2026-12-03 15:58:56.292049+00', 0, NULL, '2026-12-03 15:58:26.292049+00', '2026-11-25 15:58:26.852887+00'),
	('01a2136e-0272-749c-9f74-451af60717bf', 'TIP', '01a2136e-0089-760c-822d-f5757c440e39', '01a2136e027170b2bd48f342a35f62c1', 'sandbox', 'sandbox:timeout_after', 353, 40, 'USD', 'SUCCEEDED', 41, NULL, NULL, '2026-12-03 15:58:56.433585+00', 0, NULL, '2026-12-03 15:58:26.433585+00', '2026-11-25 15:58:26.852887+00'),
	('01a2136e-02a4-769f-8653-587a52a3cd55', 'TIP', '01a2136e-0082-71e6-a241-2b00c9f702ad', '01a2136e02a4769f86535879ccd540b3', 'sandbox', 'sandbox:webhook_first', 355, 40, 'USD', 'SUCCEEDED', 41, NULL, NULL, '2026-12-03 15:58:56.478358+00', 0, NULL, '2026-12-03 15:58:26.478358+00', '2026-11-25 15:58:26.852887+00'),
	('01a2136e-00de-72a8-8470-d7876eb7028a', 'TIP', '01a2136e-008b-7492-8ee3-45982705fd90', '01a2136e00de72a88470d7869ce5726d', 'sandbox', 'sandbox:chargeback', 341, 39, 'USD', 'CHARGEBACK_OPEN', 40, NULL, NULL, '2026-12-03 15:58:56.022073+00', 0, NULL, '2026-12-03 15:58:26.022073+00', '2026-12-03 15:58:26.039254+00'),
	('01a2136e-010f-7232-ba9c-a8a19417ed32', 'TIP', '01a2136e-0082-71e6-a241-2b00c9f702ad', '01a2136e010f7232ba9ca8a0748c4156', 'sandbox', 'sandbox:chargeback_disordered', 342, 39, 'USD', 'CHARGED_BACK', 40, NULL, NULL, '2026-12-03 15:58:56.085881+00', 0, NULL, '2026-12-03 15:58:26.085881+00', '2026-12-03 15:58:26.123299+00'),
	('01a2136e-015c-762d-8077-3bfd600fdb16', 'TIP', '01a2136e-0089-760c-822d-f5757c440e39', '01a2136e015c762d80773bfcd1ccefcc', 'sandbox', 'sandbox:chargeback_lost', 343, 39, 'USD', 'CHARGED_BACK', 40, NULL, NULL, '2026-12-03 15:58:56.155115+00', 0, NULL, '2026-12-03 15:58:26.155115+00', '2026-12-03 15:58:26.174603+00'),
	('01a2136e-018a-7735-b7b7-f4edd1175995', 'TIP', '01a2136e-008b-7492-8ee3-45982705fd90', '01a2136e018a7735b7b7f4eccc3a65f4', 'sandbox', 'sandbox:chargeback_overturned', 344, 39, 'USD', 'SUCCEEDED', 40, NULL, NULL, '2026-12-03 15:58:56.196025+00', 0, NULL, '2026-12-03 15:58:26.196025+00', '2026-12-03 15:58:26.220336+00'),
	('01a2136e-01b4-7461-87b2-c456121f1228', 'TIP', '01a2136e-0082-71e6-a241-2b00c9f702ad', '01a2136e01b4746187b2c45540956ced', 'sandbox', 'sandbox:chargeback_won', 345, 39, 'USD', 'SUCCEEDED', 41, NULL, NULL, '2026-12-03 15:58:56.236041+00', 0, NULL, '2026-12-03 15:58:26.236041+00', '2026-12-03 15:58:26.249449+00');


--
-- Data for Name: product_clock; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.product_clock VALUES
	('00000000-0000-7000-8000-000000000001', 691200);


--
-- Data for Name: program_application; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.program_application VALUES
	('01a2136d-ff34-7202-b3a4-639f942a763e', '01a2136d-fef4-76c9-a6d3-85fd17b5c426', 'APPROVED', '00000000-0000-7000-8000-000000000201', '01a2136d-ff7a-7061-af57-c4d77100c951', NULL, '2026-12-03 15:58:25.638022+00', '2026-12-03 15:58:25.658512+00'),
	('01a2136d-ffea-75e8-b94b-1f71dd51d27b', '01a2136d-ffcf-7364-8451-6094e2844dd3', 'APPROVED', '00000000-0000-7000-8000-000000000201', '01a2136e-0002-710f-92cd-e3cd118bebce', NULL, '2026-12-03 15:58:25.782439+00', '2026-12-03 15:58:25.79415+00'),
	('01a2136e-0042-70ab-a2e8-98f5919da9c6', '01a2136e-002c-74ed-8af1-7fc9d921a3ed', 'APPROVED', '00000000-0000-7000-8000-000000000201', '01a2136e-005e-764d-bf05-5ed53db13084', NULL, '2026-12-03 15:58:25.868739+00', '2026-12-03 15:58:25.886253+00'),
	('01a2136e-0075-7544-92a7-f4d719d6404e', '01a2136e-006a-7690-830d-2ebb20118b69', 'PENDING', '00000000-0000-7000-8000-000000000201', NULL, NULL, '2026-12-03 15:58:25.919454+00', NULL);


--
-- Data for Name: program_decision; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.program_decision VALUES
	('01a2136d-ff67-750e-aa51-eca494b16f7d', '01a2136d-fef4-76c9-a6d3-85fd17b5c426', 'PROGRAM', 'APPLIED', 'CREATOR', '01a2136d-febf-7582-ac47-5c34809de872', '[]', '00000000-0000-7000-8000-000000000201', '[{"rule": "STANDING", "as_of": "2026-12-03", "actual": "GOOD", "status": "MET", "required": "GOOD"}, {"rule": "AGE", "as_of": "2026-12-03", "actual": null, "status": "MET", "required": 18}, {"rule": "FOLLOWERS", "as_of": "2026-12-03", "actual": 20000, "status": "MET", "required": 10000}, {"rule": "VIEWS", "as_of": "2026-12-02", "actual": 150000, "status": "MET", "required": 100000}, {"rule": "POSTS", "as_of": "2026-12-03", "actual": 3, "status": "MET", "required": 3}, {"rule": "ORIGINALS", "as_of": "2026-12-03", "actual": 10000, "status": "MET", "required": 5000}, {"rule": "ACCOUNT_TYPE", "as_of": "2026-12-03", "actual": "PERSONAL", "status": "MET", "required": "PERSONAL"}]', '01a2136d-ff34-7202-b3a4-639f942a763e', NULL, '2026-12-03 15:58:25.639122+00'),
	('01a2136d-ff7a-7061-af57-c4d77100c951', '01a2136d-fef4-76c9-a6d3-85fd17b5c426', 'PROGRAM', 'APPROVED', 'OPERATOR', '00000000-0000-0000-0000-000000000384', '[]', '00000000-0000-7000-8000-000000000201', '[{"rule": "STANDING", "as_of": "2026-12-03", "actual": "GOOD", "status": "MET", "required": "GOOD"}, {"rule": "AGE", "as_of": "2026-12-03", "actual": null, "status": "MET", "required": 18}, {"rule": "FOLLOWERS", "as_of": "2026-12-03", "actual": 20000, "status": "MET", "required": 10000}, {"rule": "VIEWS", "as_of": "2026-12-02", "actual": 150000, "status": "MET", "required": 100000}, {"rule": "POSTS", "as_of": "2026-12-03", "actual": 3, "status": "MET", "required": 3}, {"rule": "ORIGINALS", "as_of": "2026-12-03", "actual": 10000, "status": "MET", "required": 5000}, {"rule": "ACCOUNT_TYPE", "as_of": "2026-12-03", "actual": "PERSONAL", "status": "MET", "required": "PERSONAL"}]', '01a2136d-ff34-7202-b3a4-639f942a763e', NULL, '2026-12-03 15:58:25.658512+00'),
	('01a2136d-ffa6-72e2-9aee-68e881d049f8', '01a2136d-fef4-76c9-a6d3-85fd17b5c426', 'TIPS', 'ENABLED', 'CREATOR', '01a2136d-febf-7582-ac47-5c34809de872', '[]', '00000000-0000-7000-8000-000000000202', '[{"rule": "MEMBERSHIP", "as_of": "2026-12-03", "actual": "ACTIVE", "status": "MET", "required": "ACTIVE"}, {"rule": "STANDING", "as_of": "2026-12-03", "actual": "GOOD", "status": "MET", "required": "GOOD"}, {"rule": "AGE", "as_of": "2026-12-03", "actual": null, "status": "MET", "required": 18}]', NULL, NULL, '2026-12-03 15:58:25.702695+00'),
	('01a2136d-fff6-7394-845b-226d8d4a586b', '01a2136d-ffcf-7364-8451-6094e2844dd3', 'PROGRAM', 'APPLIED', 'CREATOR', '01a2136d-ffbd-7517-9709-f7f7dc2a20c7', '[]', '00000000-0000-7000-8000-000000000201', '[{"rule": "STANDING", "as_of": "2026-12-03", "actual": "GOOD", "status": "MET", "required": "GOOD"}, {"rule": "AGE", "as_of": "2026-12-03", "actual": null, "status": "MET", "required": 18}, {"rule": "FOLLOWERS", "as_of": "2026-12-03", "actual": 20000, "status": "MET", "required": 10000}, {"rule": "VIEWS", "as_of": "2026-12-02", "actual": 150000, "status": "MET", "required": 100000}, {"rule": "POSTS", "as_of": "2026-12-03", "actual": 3, "status": "MET", "required": 3}, {"rule": "ORIGINALS", "as_of": "2026-12-03", "actual": 10000, "status": "MET", "required": 5000}, {"rule": "ACCOUNT_TYPE", "as_of": "2026-12-03", "actual": "PERSONAL", "status": "MET", "required": "PERSONAL"}]', '01a2136d-ffea-75e8-b94b-1f71dd51d27b', NULL, '2026-12-03 15:58:25.782785+00'),
	('01a2136e-0002-710f-92cd-e3cd118bebce', '01a2136d-ffcf-7364-8451-6094e2844dd3', 'PROGRAM', 'APPROVED', 'OPERATOR', '00000000-0000-0000-0000-000000000384', '[]', '00000000-0000-7000-8000-000000000201', '[{"rule": "STANDING", "as_of": "2026-12-03", "actual": "GOOD", "status": "MET", "required": "GOOD"}, {"rule": "AGE", "as_of": "2026-12-03", "actual": null, "status": "MET", "required": 18}, {"rule": "FOLLOWERS", "as_of": "2026-12-03", "actual": 20000, "status": "MET", "required": 10000}, {"rule": "VIEWS", "as_of": "2026-12-02", "actual": 150000, "status": "MET", "required": 100000}, {"rule": "POSTS", "as_of": "2026-12-03", "actual": 3, "status": "MET", "required": 3}, {"rule": "ORIGINALS", "as_of": "2026-12-03", "actual": 10000, "status": "MET", "required": 5000}, {"rule": "ACCOUNT_TYPE", "as_of": "2026-12-03", "actual": "PERSONAL", "status": "MET", "required": "PERSONAL"}]', '01a2136d-ffea-75e8-b94b-1f71dd51d27b', NULL, '2026-12-03 15:58:25.79415+00'),
	('01a2136e-0016-75b4-8ef8-facf40d2fa23', '01a2136d-ffcf-7364-8451-6094e2844dd3', 'TIPS', 'ENABLED', 'CREATOR', '01a2136d-ffbd-7517-9709-f7f7dc2a20c7', '[]', '00000000-0000-7000-8000-000000000202', '[{"rule": "MEMBERSHIP", "as_of": "2026-12-03", "actual": "ACTIVE", "status": "MET", "required": "ACTIVE"}, {"rule": "STANDING", "as_of": "2026-12-03", "actual": "GOOD", "status": "MET", "required": "GOOD"}, {"rule": "AGE", "as_of": "2026-12-03", "actual": null, "status": "MET", "required": 18}]', NULL, NULL, '2026-12-03 15:58:25.81425+00'),
	('01a2136e-004d-736d-84d4-9f96958fbc90', '01a2136e-002c-74ed-8af1-7fc9d921a3ed', 'PROGRAM', 'APPLIED', 'CREATOR', '01a2136e-001e-7706-b89f-639bdb424bd5', '[]', '00000000-0000-7000-8000-000000000201', '[{"rule": "STANDING", "as_of": "2026-12-03", "actual": "GOOD", "status": "MET", "required": "GOOD"}, {"rule": "AGE", "as_of": "2026-12-03", "actual": null, "status": "MET", "required": 18}, {"rule": "FOLLOWERS", "as_of": "2026-12-03", "actual": 20000, "status": "MET", "required": 10000}, {"rule": "VIEWS", "as_of": "2026-12-02", "actual": 150000, "status": "MET", "required": 100000}, {"rule": "POSTS", "as_of": "2026-12-03", "actual": 3, "status": "MET", "required": 3}, {"rule": "ORIGINALS", "as_of": "2026-12-03", "actual": 10000, "status": "MET", "required": 5000}, {"rule": "ACCOUNT_TYPE", "as_of": "2026-12-03", "actual": "PERSONAL", "status": "MET", "required": "PERSONAL"}]', '01a2136e-0042-70ab-a2e8-98f5919da9c6', NULL, '2026-12-03 15:58:25.869136+00'),
	('01a2136e-005e-764d-bf05-5ed53db13084', '01a2136e-002c-74ed-8af1-7fc9d921a3ed', 'PROGRAM', 'APPROVED', 'OPERATOR', '00000000-0000-0000-0000-000000000384', '[]', '00000000-0000-7000-8000-000000000201', '[{"rule": "STANDING", "as_of": "2026-12-03", "actual": "GOOD", "status": "MET", "required": "GOOD"}, {"rule": "AGE", "as_of": "2026-12-03", "actual": null, "status": "MET", "required": 18}, {"rule": "FOLLOWERS", "as_of": "2026-12-03", "actual": 20000, "status": "MET", "required": 10000}, {"rule": "VIEWS", "as_of": "2026-12-02", "actual": 150000, "status": "MET", "required": 100000}, {"rule": "POSTS", "as_of": "2026-12-03", "actual": 3, "status": "MET", "required": 3}, {"rule": "ORIGINALS", "as_of": "2026-12-03", "actual": 10000, "status": "MET", "required": 5000}, {"rule": "ACCOUNT_TYPE", "as_of": "2026-12-03", "actual": "PERSONAL", "status": "MET", "required": "PERSONAL"}]', '01a2136e-0042-70ab-a2e8-98f5919da9c6', NULL, '2026-12-03 15:58:25.886253+00'),
	('01a2136e-007f-7062-bb87-f4de1b999147', '01a2136e-006a-7690-830d-2ebb20118b69', 'PROGRAM', 'APPLIED', 'CREATOR', '01a2136e-0061-73dc-a3e8-b5dc6c913a64', '[]', '00000000-0000-7000-8000-000000000201', '[{"rule": "STANDING", "as_of": "2026-12-03", "actual": "GOOD", "status": "MET", "required": "GOOD"}, {"rule": "AGE", "as_of": "2026-12-03", "actual": null, "status": "MET", "required": 18}, {"rule": "FOLLOWERS", "as_of": "2026-12-03", "actual": 20000, "status": "MET", "required": 10000}, {"rule": "VIEWS", "as_of": "2026-12-02", "actual": 150000, "status": "MET", "required": 100000}, {"rule": "POSTS", "as_of": "2026-12-03", "actual": 3, "status": "MET", "required": 3}, {"rule": "ORIGINALS", "as_of": "2026-12-03", "actual": 10000, "status": "MET", "required": 5000}, {"rule": "ACCOUNT_TYPE", "as_of": "2026-12-03", "actual": "PERSONAL", "status": "MET", "required": "PERSONAL"}]', '01a2136e-0075-7544-92a7-f4d719d6404e', NULL, '2026-12-03 15:58:25.919755+00');


--
-- Data for Name: provider_list; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.provider_list VALUES
	('01a2136e-03a5-7492-b653-4a9e0c6e040e', 'sandbox', '2026-11-25 15:57:26.958584+00', '2026-12-03 15:58:27.379835+00', NULL);


--
-- Data for Name: provider_movement; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.provider_movement VALUES
	('01a2136e-03af-73a2-9a6d-5bd724722ada', 'sandbox', '01a2136e00be766db9de2de87822f50a', 'CAPTURE', '01a2136e-00b0-7553-a9aa-9bd11c159f74', NULL, 340, 40, 'USD', '2026-12-03 15:58:25.982655+00', 'SUSPENSE', NULL),
	('01a2136e-03af-73a2-9a6d-5bd67df1601e', 'sandbox', '01a2136e00be766db9de2de66aed117a', 'CAPTURE', '01a2136e-00b0-7553-a9aa-9bd11c159f74', NULL, 340, 40, 'USD', '2026-12-03 15:58:25.982621+00', 'MATCHED', NULL),
	('01a2136e-03af-73a2-9a6d-5bd8b484412e', 'sandbox', '01a2136e00e773c7ba8195d073274770', 'CAPTURE', '01a2136e-00de-72a8-8470-d7876eb7028a', NULL, 341, 40, 'USD', '2026-12-03 15:58:26.023379+00', 'MATCHED', NULL),
	('01a2136e-03af-73a2-9a6d-5bd9fb7514d3', 'sandbox', '01a2136e00e773c7ba8195d3127a4850', 'CHARGEBACK', '01a2136e-00de-72a8-8470-d7876eb7028a', 'cb_01a2136e00e773c7ba8195d27539e651', -341, 0, 'USD', '2026-12-03 15:58:26.023428+00', 'MATCHED', '01ccf1d1-d693-57ef-ae63-583367f03eb7'),
	('01a2136e-03af-73a2-9a6d-5bdaa7b32aa7', 'sandbox', '01a2136e00e773c7ba8195d43d078682', 'COST', '01a2136e-00de-72a8-8470-d7876eb7028a', 'cb_01a2136e00e773c7ba8195d27539e651', -1500, 0, 'USD', '2026-12-03 15:58:26.02344+00', 'MATCHED', '01ccf1d1-d693-57ef-ae63-583367f03eb7'),
	('01a2136e-03af-73a2-9a6d-5bdb94712ab6', 'sandbox', '01a2136e013274e28389d4e2c0d57f62', 'CAPTURE', '01a2136e-010f-7232-ba9c-a8a19417ed32', NULL, 342, 40, 'USD', '2026-12-03 15:58:26.098088+00', 'MATCHED', NULL),
	('01a2136e-03af-73a2-9a6d-5bdc6ef899e8', 'sandbox', '01a2136e013274e28389d4e54fbc6e96', 'CHARGEBACK', '01a2136e-010f-7232-ba9c-a8a19417ed32', 'cb_01a2136e013274e28389d4e47f9d3e88', -342, 0, 'USD', '2026-12-03 15:58:26.09814+00', 'MATCHED', '516ebabf-1cd6-5582-944d-a78c8b02b618'),
	('01a2136e-03af-73a2-9a6d-5bdd153e4fe2', 'sandbox', '01a2136e013274e28389d4e6f6e8c3e1', 'COST', '01a2136e-010f-7232-ba9c-a8a19417ed32', 'cb_01a2136e013274e28389d4e47f9d3e88', -1500, 0, 'USD', '2026-12-03 15:58:26.098155+00', 'MATCHED', '516ebabf-1cd6-5582-944d-a78c8b02b618'),
	('01a2136e-03af-73a2-9a6d-5bde02f6af5a', 'sandbox', '01a2136e017475429b15be68838ed371', 'CAPTURE', '01a2136e-015c-762d-8077-3bfd600fdb16', NULL, 343, 40, 'USD', '2026-12-03 15:58:26.164417+00', 'MATCHED', NULL),
	('01a2136e-03af-73a2-9a6d-5bdf74fbc29e', 'sandbox', '01a2136e017475429b15be6bbe7ee30e', 'CHARGEBACK', '01a2136e-015c-762d-8077-3bfd600fdb16', 'cb_01a2136e017475429b15be6a5cafd9e5', -343, 0, 'USD', '2026-12-03 15:58:26.164467+00', 'MATCHED', '8f00678d-ec2f-584c-bae3-32b00af4fced'),
	('01a2136e-03af-73a2-9a6d-5be07a0adcb9', 'sandbox', '01a2136e017475429b15be6cdebfbeea', 'COST', '01a2136e-015c-762d-8077-3bfd600fdb16', 'cb_01a2136e017475429b15be6a5cafd9e5', -1500, 0, 'USD', '2026-12-03 15:58:26.16448+00', 'MATCHED', '8f00678d-ec2f-584c-bae3-32b00af4fced'),
	('01a2136e-03af-73a2-9a6d-5be1292fe022', 'sandbox', '01a2136e019971c0b033112ed71420c5', 'CAPTURE', '01a2136e-018a-7735-b7b7-f4edd1175995', NULL, 344, 40, 'USD', '2026-12-03 15:58:26.201865+00', 'MATCHED', NULL),
	('01a2136e-03af-73a2-9a6d-5be221020223', 'sandbox', '01a2136e019971c0b033113172fd60ad', 'CHARGEBACK', '01a2136e-018a-7735-b7b7-f4edd1175995', 'cb_01a2136e019971c0b03311306a2add42', -344, 0, 'USD', '2026-12-03 15:58:26.201911+00', 'MATCHED', 'c2152985-1844-50ff-ad90-68955a0f3c3b'),
	('01a2136e-03af-73a2-9a6d-5be3dc7d3ef3', 'sandbox', '01a2136e019971c0b03311329f7a9986', 'COST', '01a2136e-018a-7735-b7b7-f4edd1175995', 'cb_01a2136e019971c0b03311306a2add42', -1500, 0, 'USD', '2026-12-03 15:58:26.201925+00', 'MATCHED', 'c2152985-1844-50ff-ad90-68955a0f3c3b'),
	('01a2136e-03af-73a2-9a6d-5be5ee7ce43c', 'sandbox', '01a2136e01bd769b85fede321fad0596', 'CAPTURE', '01a2136e-01b4-7461-87b2-c456121f1228', NULL, 345, 41, 'USD', '2026-12-03 15:58:26.23795+00', 'MATCHED', NULL),
	('01a2136e-03af-73a2-9a6d-5be491fe252f', 'sandbox', '01a2136e019971c0b0331134f0026c7b', 'CHARGEBACK', '01a2136e-018a-7735-b7b7-f4edd1175995', 'cb_01a2136e019971c0b03311306a2add42', 344, 0, 'USD', '2026-12-03 15:58:26.201937+00', 'MATCHED', 'c2152985-1844-50ff-ad90-68955a0f3c3b'),
	('01a2136e-03af-73a2-9a6d-5be6a915a6a2', 'sandbox', '01a2136e01bd769b85fede35a4e5b139', 'CHARGEBACK', '01a2136e-01b4-7461-87b2-c456121f1228', 'cb_01a2136e01bd769b85fede34bc4d31db', -345, 0, 'USD', '2026-12-03 15:58:26.237988+00', 'MATCHED', 'ddc0d334-9991-5431-966a-849d89b37b84'),
	('01a2136e-03af-73a2-9a6d-5be757f5730b', 'sandbox', '01a2136e01bd769b85fede3698e26892', 'COST', '01a2136e-01b4-7461-87b2-c456121f1228', 'cb_01a2136e01bd769b85fede34bc4d31db', -1500, 0, 'USD', '2026-12-03 15:58:26.237999+00', 'MATCHED', 'ddc0d334-9991-5431-966a-849d89b37b84'),
	('01a2136e-03af-73a2-9a6d-5be854a9e539', 'sandbox', '01a2136e01be77e08e7f071ba3b39724', 'CHARGEBACK', '01a2136e-01b4-7461-87b2-c456121f1228', 'cb_01a2136e01bd769b85fede34bc4d31db', 345, 0, 'USD', '2026-12-03 15:58:26.238012+00', 'MATCHED', 'ddc0d334-9991-5431-966a-849d89b37b84'),
	('01a2136e-03af-73a2-9a6d-5be954ea96f4', 'sandbox', '01a2136e01f570a4baf43c296af43194', 'CAPTURE', '01a2136e-01ec-744f-8e4b-be40aeeb04e2', NULL, 347, 41, 'USD', '2026-12-03 15:58:26.293218+00', 'MATCHED', NULL),
	('01a2136e-03af-73a2-9a6d-5bea7926b58c', 'sandbox', '01a2136e0209768182b03b365c30d40c', 'CAPTURE', '01a2136e-01ff-7052-9101-7ad6be9ee5dc', NULL, 348, 41, 'USD', '2026-12-03 15:58:26.313993+00', 'MATCHED', NULL),
	('01a2136e-03af-73a2-9a6d-5beb76ceaee0', 'sandbox', '01a2136e0225704ea07fbe9b4a19f12e', 'CAPTURE', '01a2136e-0217-7033-a21e-b1f80a541988', NULL, 349, 41, 'USD', '2026-12-03 15:58:26.341786+00', 'MATCHED', NULL),
	('01a2136e-03af-73a2-9a6d-5bec67ee0f9d', 'sandbox', '01a2136e025b714295d3cba1faf4ffe7', 'CAPTURE', '01a2136e-0249-7768-bf83-c5a66e7677ac', NULL, 352, 41, 'USD', '2026-12-03 15:58:26.395246+00', 'MATCHED', NULL),
	('01a2136e-03af-73a2-9a6d-5bed06a3068e', 'sandbox', '01a2136e02867789b4f4674c97db61b6', 'CAPTURE', '01a2136e-0272-749c-9f74-451af60717bf', NULL, 353, 41, 'USD', '2026-12-03 15:58:26.438935+00', 'MATCHED', NULL),
	('01a2136e-03af-73a2-9a6d-5beeaea3973a', 'sandbox', '01a2136e02b372d19aa3be5cc7604555', 'CAPTURE', '01a2136e-02a4-769f-8653-587a52a3cd55', NULL, 355, 41, 'USD', '2026-12-03 15:58:26.483066+00', 'MATCHED', NULL),
	('01a2136e-03af-73a2-9a6d-5bef0f3cbef6', 'sandbox', '01a2136e02c17014881cec50ec275d14', 'CAPTURE', '01a2136e-02b4-762b-b29f-3d1c90034fcd', NULL, 356, 41, 'USD', '2026-12-03 15:58:26.497906+00', 'MATCHED', NULL),
	('01a2136e-03af-73a2-9a6d-5bf0b433236d', 'sandbox', '01a2136e030d74768cf0f3473079e862', 'CAPTURE', '01a2136e-0301-72c4-a9bb-9a9da44172e6', NULL, 357, 41, 'USD', '2026-12-03 15:58:26.573192+00', 'MATCHED', NULL),
	('01a2136e-03af-73a2-9a6d-5bf1bfa2263f', 'sandbox', '01a2136e033a728da2ebde1e6085bf6c', 'CAPTURE', '01a2136e-032a-753b-9aca-65d0f83f21d0', NULL, 751, 52, 'USD', '2026-12-03 15:58:26.618094+00', 'MATCHED', NULL),
	('01a2136e-03af-73a2-9a6d-5bf2d55f4390', 'sandbox', '01a2136e0366715c9a20c00c30ba23ac', 'REFUND', '01a2136e-0347-72cd-a258-67ce63fe24cd', NULL, -751, 0, 'USD', '2026-12-03 15:58:26.662097+00', 'MATCHED', '01a2136e-0347-72cd-a258-67ce63fe24cd'),
	('01a2136e-03af-73a2-9a6d-5bf39a1cb0e1', 'sandbox', '01a2136e037f74b5aa44ba98704f4211', 'CAPTURE', '01a2136e-0372-7585-a181-83af259888d9', NULL, 133, 34, 'USD', '2026-12-03 15:58:26.687173+00', 'MATCHED', NULL);


--
-- Data for Name: provider_notice; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.provider_notice VALUES
	('01a2136e-03c2-7612-b852-af2683ed5a64', 'sandbox', 'listed:01a2136e-01ec-744f-8e4b-be40aeeb04e2', 'PAYMENT', '01a2136e-01ec-744f-8e4b-be40aeeb04e2', NULL, '{}', '2026-11-25 15:58:26.75423+00', '2026-11-25 15:58:56.75423+00', 0, '2026-11-25 15:58:26.931048+00'),
	('01a2136e-03c2-7612-b852-af2718858fca', 'sandbox', 'listed:01a2136e-0272-749c-9f74-451af60717bf', 'PAYMENT', '01a2136e-0272-749c-9f74-451af60717bf', NULL, '{}', '2026-11-25 15:58:26.75423+00', '2026-11-25 15:58:56.75423+00', 0, '2026-11-25 15:58:26.931048+00'),
	('01a2136e-03c2-7612-b852-af28c4d63a2d', 'sandbox', 'listed:01a2136e-02a4-769f-8653-587a52a3cd55', 'PAYMENT', '01a2136e-02a4-769f-8653-587a52a3cd55', NULL, '{}', '2026-11-25 15:58:26.75423+00', '2026-11-25 15:58:56.75423+00', 0, '2026-11-25 15:58:26.931048+00'),
	('01a2136e-04a7-710e-ac5d-86e7aabb73a0', 'sandbox', 'n_01a2136e00e773c7ba8195d50035243a', 'CHARGEBACK', '01a2136e-00de-72a8-8470-d7876eb7028a', 'cb_01a2136e00e773c7ba8195d27539e651', '{"word": "OPENED", "currency": "USD", "drawn_minor": 341}', '2026-12-03 15:58:26.983733+00', '2026-12-03 15:58:57.035748+00', 1, '2026-12-03 15:58:27.357644+00'),
	('01a2136e-04aa-7648-8978-c0f1a8f4e134', 'sandbox', 'n_01a2136e013274e28389d4e8f51f898c', 'CHARGEBACK', '01a2136e-010f-7232-ba9c-a8a19417ed32', 'cb_01a2136e013274e28389d4e47f9d3e88', '{"word": "LOST", "currency": "USD", "drawn_minor": 342}', '2026-12-03 15:58:26.986011+00', '2026-12-03 15:58:57.035748+00', 1, '2026-12-03 15:58:27.357644+00'),
	('01a2136e-04c6-7113-808a-7c8d521fda3f', 'sandbox', 'n_01a2136e01f570a4baf43c2869ac92d6', 'PAYMENT', '01a2136e-01ec-744f-8e4b-be40aeeb04e2', NULL, '{}', '2026-12-03 15:58:27.01452+00', '2026-12-03 15:58:57.035748+00', 1, '2026-12-03 15:58:27.357644+00'),
	('01a2136e-04ad-77a6-94d3-e4db7728b021', 'sandbox', 'n_01a2136e013274e28389d4e99aaf7b3e', 'CHARGEBACK', '01a2136e-010f-7232-ba9c-a8a19417ed32', 'cb_01a2136e013274e28389d4e47f9d3e88', '{"word": "OPENED", "currency": "USD", "drawn_minor": 342}', '2026-12-03 15:58:26.989771+00', '2026-12-03 15:58:57.035748+00', 1, '2026-12-03 15:58:27.357644+00'),
	('01a2136e-04af-766a-9076-4347a0385ea4', 'sandbox', 'n_01a2136e017475429b15be6e577c6272', 'CHARGEBACK', '01a2136e-015c-762d-8077-3bfd600fdb16', 'cb_01a2136e017475429b15be6a5cafd9e5', '{"word": "OPENED", "currency": "USD", "drawn_minor": 343}', '2026-12-03 15:58:26.991926+00', '2026-12-03 15:58:57.035748+00', 1, '2026-12-03 15:58:27.357644+00'),
	('01a2136e-04b5-773b-8918-3fec4023cc22', 'sandbox', 'n_01a2136e017475429b15be6f48e80a43', 'CHARGEBACK', '01a2136e-015c-762d-8077-3bfd600fdb16', 'cb_01a2136e017475429b15be6a5cafd9e5', '{"word": "LOST", "currency": "USD", "drawn_minor": 343}', '2026-12-03 15:58:26.997593+00', '2026-12-03 15:58:57.035748+00', 1, '2026-12-03 15:58:27.357644+00'),
	('01a2136e-04b9-7513-afb7-ef300dad4422', 'sandbox', 'n_01a2136e019971c0b03311350f101a88', 'CHARGEBACK', '01a2136e-018a-7735-b7b7-f4edd1175995', 'cb_01a2136e019971c0b03311306a2add42', '{"word": "OPENED", "currency": "USD", "drawn_minor": 344}', '2026-12-03 15:58:27.001182+00', '2026-12-03 15:58:57.035748+00', 1, '2026-12-03 15:58:27.357644+00'),
	('01a2136e-04bc-763a-be4c-f8c72b58f661', 'sandbox', 'n_01a2136e019971c0b03311364ab6d92a', 'CHARGEBACK', '01a2136e-018a-7735-b7b7-f4edd1175995', 'cb_01a2136e019971c0b03311306a2add42', '{"word": "LOST", "currency": "USD", "drawn_minor": 344}', '2026-12-03 15:58:27.004771+00', '2026-12-03 15:58:57.035748+00', 1, '2026-12-03 15:58:27.357644+00'),
	('01a2136e-04be-7732-965b-788b3f4d78b9', 'sandbox', 'n_01a2136e019971c0b03311371af18eb9', 'CHARGEBACK', '01a2136e-018a-7735-b7b7-f4edd1175995', 'cb_01a2136e019971c0b03311306a2add42', '{"word": "OVERTURNED", "currency": "USD", "drawn_minor": 344}', '2026-12-03 15:58:27.006907+00', '2026-12-03 15:58:57.035748+00', 1, '2026-12-03 15:58:27.357644+00'),
	('01a2136e-04c3-770e-85b7-08fa10fab765', 'sandbox', 'n_01a2136e01be77e08e7f071ce4e30f1d', 'CHARGEBACK', '01a2136e-01b4-7461-87b2-c456121f1228', 'cb_01a2136e01bd769b85fede34bc4d31db', '{"word": "OPENED", "currency": "USD", "drawn_minor": 345}', '2026-12-03 15:58:27.01118+00', '2026-12-03 15:58:57.035748+00', 1, '2026-12-03 15:58:27.357644+00'),
	('01a2136e-04c3-770e-85b7-08fb7ae47ee1', 'sandbox', 'n_01a2136e01be77e08e7f071d1dc226c4', 'CHARGEBACK', '01a2136e-01b4-7461-87b2-c456121f1228', 'cb_01a2136e01bd769b85fede34bc4d31db', '{"word": "UNDER_REVIEW", "currency": "USD", "drawn_minor": 345}', '2026-12-03 15:58:27.011769+00', '2026-12-03 15:58:57.035748+00', 1, '2026-12-03 15:58:27.357644+00'),
	('01a2136e-04c4-72bd-9a17-242f81acda53', 'sandbox', 'n_01a2136e01be77e08e7f071e2468fb86', 'CHARGEBACK', '01a2136e-01b4-7461-87b2-c456121f1228', 'cb_01a2136e01bd769b85fede34bc4d31db', '{"word": "WON", "currency": "USD", "drawn_minor": 345}', '2026-12-03 15:58:27.012364+00', '2026-12-03 15:58:57.035748+00', 1, '2026-12-03 15:58:27.357644+00'),
	('01a2136e-04cd-70fc-b03b-7f0655171fb2', 'sandbox', 'n_01a2136e02b372d19aa3be5d5421dc40', 'PAYMENT', '01a2136e-02a4-769f-8653-587a52a3cd55', NULL, '{}', '2026-12-03 15:58:27.021567+00', '2026-12-03 15:58:57.035748+00', 1, '2026-12-03 15:58:27.357644+00'),
	('01a2136e-04cf-73b6-9ea9-e84390e1dbde', 'sandbox', 'n_01a2136e030d74768cf0f3489d7bb1e7', 'PAYMENT', '01a2136e-0301-72c4-a9bb-9a9da44172e6', NULL, '{}', '2026-12-03 15:58:27.023731+00', '2026-12-03 15:58:57.035748+00', 1, '2026-12-03 15:58:27.357644+00');


--
-- Data for Name: refund; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.refund VALUES
	('01a2136e-0347-72cd-a258-67ce63fe24cd', '00000000-0000-0000-0000-000000000384', '01a2136e034772cda25867cd696ca7f0', 'by mistake', 751, 'USD', 'SUCCEEDED', NULL, '2026-12-03 15:58:56.64624+00', 0, '2026-12-03 15:58:26.64624+00', '2026-12-03 15:58:26.670604+00', '01a2136e-032a-753b-9aca-65d0f83f21d0');


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
	('01a2136e-00a0-7112-90d2-719e9b144d0e', '01a2136e-008c-741d-aac4-33159b9cdd73', 'WAITING', 'sandbox:action', NULL, 339, 0, 0, 'USD', '2026-12-03 15:58:25.952087+00'),
	('01a2136e-00be-766d-b9de-2de66aed117a', '01a2136e-00b0-7553-a9aa-9bd11c159f74', 'CAPTURED', 'sandbox:captured_twice', NULL, 340, 340, 40, 'USD', '2026-12-03 15:58:25.982621+00'),
	('01a2136e-00be-766d-b9de-2de87822f50a', '01a2136e-00b0-7553-a9aa-9bd11c159f74', 'CAPTURED:2', 'sandbox:captured_twice', NULL, 340, 340, 40, 'USD', '2026-12-03 15:58:25.982655+00'),
	('01a2136e-00e7-73c7-ba81-95d073274770', '01a2136e-00de-72a8-8470-d7876eb7028a', 'CAPTURED', 'sandbox:chargeback', NULL, 341, 341, 40, 'USD', '2026-12-03 15:58:26.023379+00'),
	('01a2136e-00e7-73c7-ba81-95d3127a4850', '01a2136e-00de-72a8-8470-d7876eb7028a', 'CB_OPENED:cb_01a2136e00e773c7ba8195d27539e651', 'sandbox:chargeback', 'cb_01a2136e00e773c7ba8195d27539e651', 341, -341, 0, 'USD', '2026-12-03 15:58:26.023428+00'),
	('01a2136e-00e7-73c7-ba81-95d43d078682', '01a2136e-00de-72a8-8470-d7876eb7028a', 'CB_COST:cb_01a2136e00e773c7ba8195d27539e651', 'sandbox:chargeback', 'cb_01a2136e00e773c7ba8195d27539e651', 341, -1500, 0, 'USD', '2026-12-03 15:58:26.02344+00'),
	('01a2136e-0132-74e2-8389-d4e2c0d57f62', '01a2136e-010f-7232-ba9c-a8a19417ed32', 'CAPTURED', 'sandbox:chargeback_disordered', NULL, 342, 342, 40, 'USD', '2026-12-03 15:58:26.098088+00'),
	('01a2136e-0132-74e2-8389-d4e54fbc6e96', '01a2136e-010f-7232-ba9c-a8a19417ed32', 'CB_OPENED:cb_01a2136e013274e28389d4e47f9d3e88', 'sandbox:chargeback_disordered', 'cb_01a2136e013274e28389d4e47f9d3e88', 342, -342, 0, 'USD', '2026-12-03 15:58:26.09814+00'),
	('01a2136e-0132-74e2-8389-d4e6f6e8c3e1', '01a2136e-010f-7232-ba9c-a8a19417ed32', 'CB_COST:cb_01a2136e013274e28389d4e47f9d3e88', 'sandbox:chargeback_disordered', 'cb_01a2136e013274e28389d4e47f9d3e88', 342, -1500, 0, 'USD', '2026-12-03 15:58:26.098155+00'),
	('01a2136e-0132-74e2-8389-d4e7b402b06e', '01a2136e-010f-7232-ba9c-a8a19417ed32', 'CB_LOST:cb_01a2136e013274e28389d4e47f9d3e88', 'sandbox:chargeback_disordered', 'cb_01a2136e013274e28389d4e47f9d3e88', 342, 0, 0, 'USD', '2026-12-03 15:58:26.098161+00'),
	('01a2136e-0174-7542-9b15-be68838ed371', '01a2136e-015c-762d-8077-3bfd600fdb16', 'CAPTURED', 'sandbox:chargeback_lost', NULL, 343, 343, 40, 'USD', '2026-12-03 15:58:26.164417+00'),
	('01a2136e-0174-7542-9b15-be6bbe7ee30e', '01a2136e-015c-762d-8077-3bfd600fdb16', 'CB_OPENED:cb_01a2136e017475429b15be6a5cafd9e5', 'sandbox:chargeback_lost', 'cb_01a2136e017475429b15be6a5cafd9e5', 343, -343, 0, 'USD', '2026-12-03 15:58:26.164467+00'),
	('01a2136e-0174-7542-9b15-be6cdebfbeea', '01a2136e-015c-762d-8077-3bfd600fdb16', 'CB_COST:cb_01a2136e017475429b15be6a5cafd9e5', 'sandbox:chargeback_lost', 'cb_01a2136e017475429b15be6a5cafd9e5', 343, -1500, 0, 'USD', '2026-12-03 15:58:26.16448+00'),
	('01a2136e-0174-7542-9b15-be6dfb5b0d6d', '01a2136e-015c-762d-8077-3bfd600fdb16', 'CB_LOST:cb_01a2136e017475429b15be6a5cafd9e5', 'sandbox:chargeback_lost', 'cb_01a2136e017475429b15be6a5cafd9e5', 343, 0, 0, 'USD', '2026-12-03 15:58:26.164487+00'),
	('01a2136e-0199-71c0-b033-112ed71420c5', '01a2136e-018a-7735-b7b7-f4edd1175995', 'CAPTURED', 'sandbox:chargeback_overturned', NULL, 344, 344, 40, 'USD', '2026-12-03 15:58:26.201865+00'),
	('01a2136e-0199-71c0-b033-113172fd60ad', '01a2136e-018a-7735-b7b7-f4edd1175995', 'CB_OPENED:cb_01a2136e019971c0b03311306a2add42', 'sandbox:chargeback_overturned', 'cb_01a2136e019971c0b03311306a2add42', 344, -344, 0, 'USD', '2026-12-03 15:58:26.201911+00'),
	('01a2136e-0199-71c0-b033-11329f7a9986', '01a2136e-018a-7735-b7b7-f4edd1175995', 'CB_COST:cb_01a2136e019971c0b03311306a2add42', 'sandbox:chargeback_overturned', 'cb_01a2136e019971c0b03311306a2add42', 344, -1500, 0, 'USD', '2026-12-03 15:58:26.201925+00'),
	('01a2136e-0199-71c0-b033-1133ad8ada8c', '01a2136e-018a-7735-b7b7-f4edd1175995', 'CB_LOST:cb_01a2136e019971c0b03311306a2add42', 'sandbox:chargeback_overturned', 'cb_01a2136e019971c0b03311306a2add42', 344, 0, 0, 'USD', '2026-12-03 15:58:26.201932+00'),
	('01a2136e-0199-71c0-b033-1134f0026c7b', '01a2136e-018a-7735-b7b7-f4edd1175995', 'CB_OVERTURNED:cb_01a2136e019971c0b03311306a2add42', 'sandbox:chargeback_overturned', 'cb_01a2136e019971c0b03311306a2add42', 344, 344, 0, 'USD', '2026-12-03 15:58:26.201937+00'),
	('01a2136e-01bd-769b-85fe-de321fad0596', '01a2136e-01b4-7461-87b2-c456121f1228', 'CAPTURED', 'sandbox:chargeback_won', NULL, 345, 345, 41, 'USD', '2026-12-03 15:58:26.23795+00'),
	('01a2136e-01bd-769b-85fe-de35a4e5b139', '01a2136e-01b4-7461-87b2-c456121f1228', 'CB_OPENED:cb_01a2136e01bd769b85fede34bc4d31db', 'sandbox:chargeback_won', 'cb_01a2136e01bd769b85fede34bc4d31db', 345, -345, 0, 'USD', '2026-12-03 15:58:26.237988+00'),
	('01a2136e-01bd-769b-85fe-de3698e26892', '01a2136e-01b4-7461-87b2-c456121f1228', 'CB_COST:cb_01a2136e01bd769b85fede34bc4d31db', 'sandbox:chargeback_won', 'cb_01a2136e01bd769b85fede34bc4d31db', 345, -1500, 0, 'USD', '2026-12-03 15:58:26.237999+00'),
	('01a2136e-01be-77e0-8e7f-071a4c23fb15', '01a2136e-01b4-7461-87b2-c456121f1228', 'CB_UNDER_REVIEW:cb_01a2136e01bd769b85fede34bc4d31db', 'sandbox:chargeback_won', 'cb_01a2136e01bd769b85fede34bc4d31db', 345, 0, 0, 'USD', '2026-12-03 15:58:26.238006+00'),
	('01a2136e-01be-77e0-8e7f-071ba3b39724', '01a2136e-01b4-7461-87b2-c456121f1228', 'CB_WON:cb_01a2136e01bd769b85fede34bc4d31db', 'sandbox:chargeback_won', 'cb_01a2136e01bd769b85fede34bc4d31db', 345, 345, 0, 'USD', '2026-12-03 15:58:26.238012+00'),
	('01a2136e-01e5-7094-8308-f90ffd441bf1', '01a2136e-01da-749b-b435-38af9e088735', 'DECLINED', 'sandbox:decline', NULL, 346, 0, 0, 'USD', '2026-12-03 15:58:26.277109+00'),
	('01a2136e-01f5-70a4-baf4-3c27fc090584', '01a2136e-01ec-744f-8e4b-be40aeeb04e2', 'DECLINED', 'sandbox:fail_then_succeed', NULL, 347, 0, 0, 'USD', '2026-12-03 15:58:26.293188+00'),
	('01a2136e-01f5-70a4-baf4-3c296af43194', '01a2136e-01ec-744f-8e4b-be40aeeb04e2', 'CAPTURED', 'sandbox:fail_then_succeed', NULL, 347, 347, 41, 'USD', '2026-12-03 15:58:26.293218+00'),
	('01a2136e-0209-7681-82b0-3b365c30d40c', '01a2136e-01ff-7052-9101-7ad6be9ee5dc', 'CAPTURED', 'sandbox:refund_fails', NULL, 348, 348, 41, 'USD', '2026-12-03 15:58:26.313993+00'),
	('01a2136e-0225-704e-a07f-be9b4a19f12e', '01a2136e-0217-7033-a21e-b1f80a541988', 'CAPTURED', 'sandbox:refund_timeout', NULL, 349, 349, 41, 'USD', '2026-12-03 15:58:26.341786+00'),
	('01a2136e-0243-76fd-8a97-1b1361fe8201', '01a2136e-0236-7782-9d53-2ae4cd8e3715', 'SLOW', 'sandbox:slow', NULL, 351, 0, 0, 'USD', '2026-12-03 15:58:26.371575+00'),
	('01a2136e-025b-7142-95d3-cba1faf4ffe7', '01a2136e-0249-7768-bf83-c5a66e7677ac', 'CAPTURED', 'sandbox:succeed', NULL, 352, 352, 41, 'USD', '2026-12-03 15:58:26.395246+00'),
	('01a2136e-0286-7789-b4f4-674c97db61b6', '01a2136e-0272-749c-9f74-451af60717bf', 'CAPTURED', 'sandbox:timeout_after', NULL, 353, 353, 41, 'USD', '2026-12-03 15:58:26.438935+00'),
	('01a2136e-02a1-7595-90ab-b4ed89fa933a', '01a2136e-028d-7047-92a2-82a6204d34be', 'LOST', 'sandbox:timeout_before', NULL, 354, 0, 0, 'USD', '2026-12-03 15:58:26.46576+00'),
	('01a2136e-02b3-72d1-9aa3-be5cc7604555', '01a2136e-02a4-769f-8653-587a52a3cd55', 'CAPTURED', 'sandbox:webhook_first', NULL, 355, 355, 41, 'USD', '2026-12-03 15:58:26.483066+00'),
	('01a2136e-02c1-7014-881c-ec50ec275d14', '01a2136e-02b4-762b-b29f-3d1c90034fcd', 'CAPTURED', 'sandbox:webhook_late', NULL, 356, 356, 41, 'USD', '2026-12-03 15:58:26.497906+00'),
	('01a2136e-030d-7476-8cf0-f3473079e862', '01a2136e-0301-72c4-a9bb-9a9da44172e6', 'CAPTURED', 'sandbox:webhook_twice', NULL, 357, 357, 41, 'USD', '2026-12-03 15:58:26.573192+00'),
	('01a2136e-033a-728d-a2eb-de1e6085bf6c', '01a2136e-032a-753b-9aca-65d0f83f21d0', 'CAPTURED', 'sandbox:succeed', NULL, 751, 751, 52, 'USD', '2026-12-03 15:58:26.618094+00'),
	('01a2136e-0366-715c-9a20-c00c30ba23ac', '01a2136e-0347-72cd-a258-67ce63fe24cd', 'REFUNDED', 'sandbox:succeed', '01a2136e-032a-753b-9aca-65d0f83f21d0', 751, -751, 0, 'USD', '2026-12-03 15:58:26.662097+00'),
	('01a2136e-037f-74b5-aa44-ba98704f4211', '01a2136e-0372-7585-a181-83af259888d9', 'CAPTURED', 'sandbox:succeed', NULL, 133, 133, 34, 'USD', '2026-12-03 15:58:26.687173+00');


--
-- Data for Name: sandbox_webhook; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.sandbox_webhook VALUES
	('01a2136e-02c2-7702-bd43-15dd677babfb', '2026-12-03 16:58:26.497917+00', '{"id":"n_01a2136e02c17014881cec5107e143be","kind":"PAYMENT","key":"01a2136e-02b4-762b-b29f-3d1c90034fcd","facts":{}}', false),
	('01a2136e-00e7-73c7-ba81-95d6f5e4375a', '2026-12-03 15:58:26.023445+00', '{"id":"n_01a2136e00e773c7ba8195d50035243a","kind":"CHARGEBACK","key":"01a2136e-00de-72a8-8470-d7876eb7028a","reference":"cb_01a2136e00e773c7ba8195d27539e651","facts":{"word":"OPENED","drawn_minor":341,"currency":"USD"}}', true),
	('01a2136e-0133-75ac-a403-2e674624c9dc', '2026-12-03 15:58:26.098168+00', '{"id":"n_01a2136e013274e28389d4e8f51f898c","kind":"CHARGEBACK","key":"01a2136e-010f-7232-ba9c-a8a19417ed32","reference":"cb_01a2136e013274e28389d4e47f9d3e88","facts":{"word":"LOST","drawn_minor":342,"currency":"USD"}}', true),
	('01a2136e-0133-75ac-a403-2e68c017942a', '2026-12-03 15:58:26.098174+00', '{"id":"n_01a2136e013274e28389d4e99aaf7b3e","kind":"CHARGEBACK","key":"01a2136e-010f-7232-ba9c-a8a19417ed32","reference":"cb_01a2136e013274e28389d4e47f9d3e88","facts":{"word":"OPENED","drawn_minor":342,"currency":"USD"}}', true),
	('01a2136e-0175-7347-8c09-5632e556ca0e', '2026-12-03 15:58:26.164491+00', '{"id":"n_01a2136e017475429b15be6e577c6272","kind":"CHARGEBACK","key":"01a2136e-015c-762d-8077-3bfd600fdb16","reference":"cb_01a2136e017475429b15be6a5cafd9e5","facts":{"word":"OPENED","drawn_minor":343,"currency":"USD"}}', true),
	('01a2136e-0175-7347-8c09-56338db9496c', '2026-12-03 15:58:26.164497+00', '{"id":"n_01a2136e017475429b15be6f48e80a43","kind":"CHARGEBACK","key":"01a2136e-015c-762d-8077-3bfd600fdb16","reference":"cb_01a2136e017475429b15be6a5cafd9e5","facts":{"word":"LOST","drawn_minor":343,"currency":"USD"}}', true),
	('01a2136e-01a1-7193-a378-1fe5981d02bb', '2026-12-03 15:58:26.201942+00', '{"id":"n_01a2136e019971c0b03311350f101a88","kind":"CHARGEBACK","key":"01a2136e-018a-7735-b7b7-f4edd1175995","reference":"cb_01a2136e019971c0b03311306a2add42","facts":{"word":"OPENED","drawn_minor":344,"currency":"USD"}}', true),
	('01a2136e-01a1-7193-a378-1fe619b4cc78', '2026-12-03 15:58:26.201947+00', '{"id":"n_01a2136e019971c0b03311364ab6d92a","kind":"CHARGEBACK","key":"01a2136e-018a-7735-b7b7-f4edd1175995","reference":"cb_01a2136e019971c0b03311306a2add42","facts":{"word":"LOST","drawn_minor":344,"currency":"USD"}}', true),
	('01a2136e-01a1-7193-a378-1fe79b5224dd', '2026-12-03 15:58:26.20195+00', '{"id":"n_01a2136e019971c0b03311371af18eb9","kind":"CHARGEBACK","key":"01a2136e-018a-7735-b7b7-f4edd1175995","reference":"cb_01a2136e019971c0b03311306a2add42","facts":{"word":"OVERTURNED","drawn_minor":344,"currency":"USD"}}', true),
	('01a2136e-01c0-74b8-ac7d-675adcb57603', '2026-12-03 15:58:26.238016+00', '{"id":"n_01a2136e01be77e08e7f071ce4e30f1d","kind":"CHARGEBACK","key":"01a2136e-01b4-7461-87b2-c456121f1228","reference":"cb_01a2136e01bd769b85fede34bc4d31db","facts":{"word":"OPENED","drawn_minor":345,"currency":"USD"}}', true),
	('01a2136e-01c0-74b8-ac7d-675b8ecc1916', '2026-12-03 15:58:26.238022+00', '{"id":"n_01a2136e01be77e08e7f071d1dc226c4","kind":"CHARGEBACK","key":"01a2136e-01b4-7461-87b2-c456121f1228","reference":"cb_01a2136e01bd769b85fede34bc4d31db","facts":{"word":"UNDER_REVIEW","drawn_minor":345,"currency":"USD"}}', true),
	('01a2136e-01c0-74b8-ac7d-675c22df93ae', '2026-12-03 15:58:26.238025+00', '{"id":"n_01a2136e01be77e08e7f071e2468fb86","kind":"CHARGEBACK","key":"01a2136e-01b4-7461-87b2-c456121f1228","reference":"cb_01a2136e01bd769b85fede34bc4d31db","facts":{"word":"WON","drawn_minor":345,"currency":"USD"}}', true),
	('01a2136e-01f8-7282-a797-77326ab664ac', '2026-12-03 15:58:26.2932+00', '{"id":"n_01a2136e01f570a4baf43c2869ac92d6","kind":"PAYMENT","key":"01a2136e-01ec-744f-8e4b-be40aeeb04e2","facts":{}}', true),
	('01a2136e-02b3-72d1-9aa3-be5e22e64477', '2026-12-03 15:58:26.483079+00', '{"id":"n_01a2136e02b372d19aa3be5d5421dc40","kind":"PAYMENT","key":"01a2136e-02a4-769f-8653-587a52a3cd55","facts":{}}', true),
	('01a2136e-0316-77cf-9d87-e52c8573c28e', '2026-12-03 15:58:26.573206+00', '{"id":"n_01a2136e030d74768cf0f3489d7bb1e7","kind":"PAYMENT","key":"01a2136e-0301-72c4-a9bb-9a9da44172e6","facts":{}}', true),
	('01a2136e-0316-77cf-9d87-e52d83f9a290', '2026-12-03 15:58:26.573206+00', '{"id":"n_01a2136e030d74768cf0f3489d7bb1e7","kind":"PAYMENT","key":"01a2136e-0301-72c4-a9bb-9a9da44172e6","facts":{}}', true);


--
-- Data for Name: supporter; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.supporter VALUES
	('01a2136e-0322-7471-9c23-118f2d400c6b', '01a2136d-ffcf-7364-8451-6094e2844dd3', '01a2136e-008b-7492-8ee3-45982705fd90', 1),
	('01a2136e-01ca-72ad-be66-f734e30cb7d9', '01a2136d-fef4-76c9-a6d3-85fd17b5c426', '01a2136e-0082-71e6-a241-2b00c9f702ad', 2),
	('01a2136e-00f8-72d5-92dd-2d0b036766fc', '01a2136d-fef4-76c9-a6d3-85fd17b5c426', '01a2136e-008b-7492-8ee3-45982705fd90', 2),
	('01a2136e-00ca-754e-8cbf-4dc4876f1e05', '01a2136d-ffcf-7364-8451-6094e2844dd3', '01a2136e-0089-760c-822d-f5757c440e39', 2),
	('01a2136e-014c-72df-8453-5e8eec656f32', '01a2136d-ffcf-7364-8451-6094e2844dd3', '01a2136e-0082-71e6-a241-2b00c9f702ad', 1),
	('01a2136e-017f-7362-bf29-2d08530e01b2', '01a2136d-fef4-76c9-a6d3-85fd17b5c426', '01a2136e-0089-760c-822d-f5757c440e39', 1);


--
-- Data for Name: tip; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.tip VALUES
	('01a2136e-008c-741d-aac4-33159b9cdd73', '01a2136d-fef4-76c9-a6d3-85fd17b5c426', '01a2136e-0082-71e6-a241-2b00c9f702ad', NULL, 300, 'USD', NULL, false, true, '2026-12-03', '2026-12-03 15:58:25.950698+00', NULL),
	('01a2136e-00b0-7553-a9aa-9bd11c159f74', '01a2136d-ffcf-7364-8451-6094e2844dd3', '01a2136e-0089-760c-822d-f5757c440e39', NULL, 301, 'USD', 'tip 1', false, false, '2026-12-03', '2026-12-03 15:58:25.981758+00', '2026-12-03 15:58:25.994013+00'),
	('01a2136e-00de-72a8-8470-d7876eb7028a', '01a2136d-fef4-76c9-a6d3-85fd17b5c426', '01a2136e-008b-7492-8ee3-45982705fd90', NULL, 302, 'USD', 'tip 2', false, false, '2026-12-03', '2026-12-03 15:58:26.022575+00', '2026-12-03 15:58:26.039814+00'),
	('01a2136e-010f-7232-ba9c-a8a19417ed32', '01a2136d-ffcf-7364-8451-6094e2844dd3', '01a2136e-0082-71e6-a241-2b00c9f702ad', NULL, 303, 'USD', 'tip 3', false, false, '2026-12-03', '2026-12-03 15:58:26.08711+00', '2026-12-03 15:58:26.124052+00'),
	('01a2136e-015c-762d-8077-3bfd600fdb16', '01a2136d-fef4-76c9-a6d3-85fd17b5c426', '01a2136e-0089-760c-822d-f5757c440e39', NULL, 304, 'USD', NULL, false, false, '2026-12-03', '2026-12-03 15:58:26.162402+00', '2026-12-03 15:58:26.174905+00'),
	('01a2136e-018a-7735-b7b7-f4edd1175995', '01a2136d-ffcf-7364-8451-6094e2844dd3', '01a2136e-008b-7492-8ee3-45982705fd90', NULL, 305, 'USD', 'tip 5', false, true, '2026-12-03', '2026-12-03 15:58:26.197696+00', '2026-12-03 15:58:26.220812+00'),
	('01a2136e-01b4-7461-87b2-c456121f1228', '01a2136d-fef4-76c9-a6d3-85fd17b5c426', '01a2136e-0082-71e6-a241-2b00c9f702ad', NULL, 306, 'USD', 'tip 6', false, false, '2026-12-03', '2026-12-03 15:58:26.236673+00', '2026-12-03 15:58:26.249823+00'),
	('01a2136e-01da-749b-b435-38af9e088735', '01a2136d-ffcf-7364-8451-6094e2844dd3', '01a2136e-0089-760c-822d-f5757c440e39', NULL, 307, 'USD', 'tip 7', false, false, '2026-12-03', '2026-12-03 15:58:26.276312+00', NULL),
	('01a2136e-01ff-7052-9101-7ad6be9ee5dc', '01a2136d-ffcf-7364-8451-6094e2844dd3', '01a2136e-0082-71e6-a241-2b00c9f702ad', NULL, 309, 'USD', 'tip 9', false, false, '2026-12-03', '2026-12-03 15:58:26.309765+00', '2026-12-03 15:58:26.317876+00'),
	('01a2136e-0217-7033-a21e-b1f80a541988', '01a2136d-fef4-76c9-a6d3-85fd17b5c426', '01a2136e-0089-760c-822d-f5757c440e39', NULL, 310, 'USD', 'tip 10', false, true, '2026-12-03', '2026-12-03 15:58:26.338513+00', '2026-12-03 15:58:26.348492+00'),
	('01a2136e-0236-7782-9d53-2ae4cd8e3715', '01a2136d-ffcf-7364-8451-6094e2844dd3', '01a2136e-008b-7492-8ee3-45982705fd90', NULL, 311, 'USD', 'tip 11', false, false, '2026-12-03', '2026-12-03 15:58:26.370706+00', NULL),
	('01a2136e-0249-7768-bf83-c5a66e7677ac', '01a2136d-fef4-76c9-a6d3-85fd17b5c426', '01a2136e-0082-71e6-a241-2b00c9f702ad', NULL, 312, 'USD', NULL, false, false, '2026-12-03', '2026-12-03 15:58:26.391147+00', '2026-12-03 15:58:26.408222+00'),
	('01a2136e-028d-7047-92a2-82a6204d34be', '01a2136d-fef4-76c9-a6d3-85fd17b5c426', '01a2136e-008b-7492-8ee3-45982705fd90', NULL, 314, 'USD', 'tip 14', false, false, '2026-12-03', '2026-12-03 15:58:26.461957+00', NULL),
	('01a2136e-02b4-762b-b29f-3d1c90034fcd', '01a2136d-fef4-76c9-a6d3-85fd17b5c426', '01a2136e-0089-760c-822d-f5757c440e39', NULL, 316, 'USD', NULL, false, false, '2026-12-03', '2026-12-03 15:58:26.49382+00', '2026-12-03 15:58:26.529419+00'),
	('01a2136e-0301-72c4-a9bb-9a9da44172e6', '01a2136d-ffcf-7364-8451-6094e2844dd3', '01a2136e-008b-7492-8ee3-45982705fd90', NULL, 317, 'USD', 'tip 17', false, false, '2026-12-03', '2026-12-03 15:58:26.570926+00', '2026-12-03 15:58:26.59396+00'),
	('01a2136e-032a-753b-9aca-65d0f83f21d0', '01a2136d-fef4-76c9-a6d3-85fd17b5c426', '01a2136e-0082-71e6-a241-2b00c9f702ad', NULL, 700, 'USD', NULL, false, false, '2026-12-03', '2026-12-03 15:58:26.613644+00', '2026-12-03 15:58:26.625913+00'),
	('01a2136e-0372-7585-a181-83af259888d9', '01a2136d-ffcf-7364-8451-6094e2844dd3', '01a2136e-0089-760c-822d-f5757c440e39', NULL, 100, 'USD', NULL, false, true, '2026-12-03', '2026-12-03 15:58:26.686393+00', '2026-12-03 15:58:26.697864+00'),
	('01a2136e-01ec-744f-8e4b-be40aeeb04e2', '01a2136d-fef4-76c9-a6d3-85fd17b5c426', '01a2136e-008b-7492-8ee3-45982705fd90', NULL, 308, 'USD', NULL, false, false, '2026-12-03', '2026-12-03 15:58:26.292489+00', '2026-11-25 15:58:26.866509+00'),
	('01a2136e-0272-749c-9f74-451af60717bf', '01a2136d-ffcf-7364-8451-6094e2844dd3', '01a2136e-0089-760c-822d-f5757c440e39', NULL, 313, 'USD', 'tip 13', false, false, '2026-12-03', '2026-12-03 15:58:26.438109+00', '2026-11-25 15:58:26.866509+00'),
	('01a2136e-02a4-769f-8653-587a52a3cd55', '01a2136d-ffcf-7364-8451-6094e2844dd3', '01a2136e-0082-71e6-a241-2b00c9f702ad', NULL, 315, 'USD', 'tip 15', false, true, '2026-12-03', '2026-12-03 15:58:26.482182+00', '2026-11-25 15:58:26.866509+00');


--
-- Data for Name: tip_day; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.tip_day VALUES
	('01a2136e-0096-713c-b0de-7984252db1ce', '01a2136e-0082-71e6-a241-2b00c9f702ad', 'USD', '2026-12-03', 2545, 7),
	('01a2136e-00b8-7537-843f-53e5e369fa6d', '01a2136e-0089-760c-822d-f5757c440e39', 'USD', '2026-12-03', 1644, 6),
	('01a2136e-00e5-755c-8262-8a155137df74', '01a2136e-008b-7492-8ee3-45982705fd90', 'USD', '2026-12-03', 1857, 6);


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
	('01a2136e-002c-74ed-8af1-7fc9d921a3ed', 'creator', 1),
	('01a2136e-006a-7690-830d-2ebb20118b69', 'creator', 0),
	('01a2136d-fef4-76c9-a6d3-85fd17b5c426', 'creator', 10),
	('01a2136d-ffcf-7364-8451-6094e2844dd3', 'creator', 9);


--
-- Data for Name: tortoise_migrations; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.tortoise_migrations VALUES
	(1, 'models', '0001_initial', '2026-11-25 15:58:24.295324+00'),
	(2, 'models', '0002_guards', '2026-11-25 15:58:24.750431+00'),
	(3, 'models', '0003_shipped_defaults', '2026-11-25 15:58:25.458672+00');


--
-- Data for Name: transfer; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.transfer VALUES
	('01a2136e-00d2-7281-87b5-47c6e3587512', 'tip:01a2136e-00b0-7553-a9aa-9bd11c159f74', 'TIP_SETTLED', '01a2136e-00b0-7553-a9aa-9bd11c159f74', 5, '2026-12-03 15:58:26.002306+00'),
	('01a2136e-00fa-733b-a8e9-fc08df4d57a5', 'tip:01a2136e-00de-72a8-8470-d7876eb7028a', 'TIP_SETTLED', '01a2136e-00de-72a8-8470-d7876eb7028a', 5, '2026-12-03 15:58:26.042384+00'),
	('01a2136e-0150-70a1-b50d-2af08d7ab19c', 'tip:01a2136e-010f-7232-ba9c-a8a19417ed32', 'TIP_SETTLED', '01a2136e-010f-7232-ba9c-a8a19417ed32', 5, '2026-12-03 15:58:26.12803+00'),
	('01a2136e-0185-7354-ad2a-c93574ba97c1', 'tip:01a2136e-015c-762d-8077-3bfd600fdb16', 'TIP_SETTLED', '01a2136e-015c-762d-8077-3bfd600fdb16', 5, '2026-12-03 15:58:26.179877+00'),
	('01a2136e-01ae-72e3-8455-ac6344e93e84', 'tip:01a2136e-018a-7735-b7b7-f4edd1175995', 'TIP_SETTLED', '01a2136e-018a-7735-b7b7-f4edd1175995', 5, '2026-12-03 15:58:26.222442+00'),
	('01a2136e-01d2-70c6-acca-8d581247c164', 'tip:01a2136e-01b4-7461-87b2-c456121f1228', 'TIP_SETTLED', '01a2136e-01b4-7461-87b2-c456121f1228', 5, '2026-12-03 15:58:26.258096+00'),
	('01a2136e-0214-719f-9b93-c12afb7e0c79', 'tip:01a2136e-01ff-7052-9101-7ad6be9ee5dc', 'TIP_SETTLED', '01a2136e-01ff-7052-9101-7ad6be9ee5dc', 5, '2026-12-03 15:58:26.324162+00'),
	('01a2136e-0232-73a6-9d58-d6ebd1b5e011', 'tip:01a2136e-0217-7033-a21e-b1f80a541988', 'TIP_SETTLED', '01a2136e-0217-7033-a21e-b1f80a541988', 5, '2026-12-03 15:58:26.354138+00'),
	('01a2136e-026d-7053-afa8-b44892a6c75a', 'tip:01a2136e-0249-7768-bf83-c5a66e7677ac', 'TIP_SETTLED', '01a2136e-0249-7768-bf83-c5a66e7677ac', 5, '2026-12-03 15:58:26.413868+00'),
	('01a2136e-02ec-76d3-a4c8-4605cfa2dd8d', 'tip:01a2136e-02b4-762b-b29f-3d1c90034fcd', 'TIP_SETTLED', '01a2136e-02b4-762b-b29f-3d1c90034fcd', 5, '2026-12-03 15:58:26.540761+00'),
	('01a2136e-0323-7368-9d5b-5313951038b2', 'tip:01a2136e-0301-72c4-a9bb-9a9da44172e6', 'TIP_SETTLED', '01a2136e-0301-72c4-a9bb-9a9da44172e6', 5, '2026-12-03 15:58:26.595408+00'),
	('01a2136e-0344-7234-9c99-7900a51a4692', 'tip:01a2136e-032a-753b-9aca-65d0f83f21d0', 'TIP_SETTLED', '01a2136e-032a-753b-9aca-65d0f83f21d0', 5, '2026-12-03 15:58:26.627944+00'),
	('01a2136e-035d-718d-aa2d-00f2ffeeb5d2', 'refund:01a2136e-0347-72cd-a258-67ce63fe24cd:taken', 'REFUND_TAKEN', '01a2136e-0347-72cd-a258-67ce63fe24cd', 4, '2026-12-03 15:58:26.65393+00'),
	('01a2136e-0370-763a-8b51-fc94fcb661d6', 'refund:01a2136e-0347-72cd-a258-67ce63fe24cd:closed', 'REFUND_CLEARED', '01a2136e-0347-72cd-a258-67ce63fe24cd', 2, '2026-12-03 15:58:26.67211+00'),
	('01a2136e-038a-75ac-a178-6266b475e9e2', 'tip:01a2136e-0372-7585-a181-83af259888d9', 'TIP_SETTLED', '01a2136e-0372-7585-a181-83af259888d9', 5, '2026-12-03 15:58:26.698683+00'),
	('01a2136e-03c3-726a-a8aa-734aa7fb6e0f', 'movement:sandbox:01a2136e00be766db9de2de87822f50a', 'UNEXPLAINED_MOVEMENT', NULL, 2, '2026-11-25 15:58:26.755+00'),
	('01a2136e-03c3-726a-a8aa-734b612636e0', 'movement:sandbox:01a2136e00e773c7ba8195d3127a4850', 'CASE_MOVEMENT', '01ccf1d1-d693-57ef-ae63-583367f03eb7', 2, '2026-11-25 15:58:26.755+00'),
	('01a2136e-03c3-726a-a8aa-734c8685b975', 'movement:sandbox:01a2136e00e773c7ba8195d43d078682', 'COST_MOVEMENT', '01ccf1d1-d693-57ef-ae63-583367f03eb7', 2, '2026-11-25 15:58:26.755+00'),
	('01a2136e-03c3-726a-a8aa-734dccba4ae8', 'movement:sandbox:01a2136e013274e28389d4e54fbc6e96', 'CASE_MOVEMENT', '516ebabf-1cd6-5582-944d-a78c8b02b618', 2, '2026-11-25 15:58:26.755+00'),
	('01a2136e-03c3-726a-a8aa-734e53c945a0', 'movement:sandbox:01a2136e013274e28389d4e6f6e8c3e1', 'COST_MOVEMENT', '516ebabf-1cd6-5582-944d-a78c8b02b618', 2, '2026-11-25 15:58:26.755+00'),
	('01a2136e-03c3-726a-a8aa-734f68dc7743', 'movement:sandbox:01a2136e017475429b15be6bbe7ee30e', 'CASE_MOVEMENT', '8f00678d-ec2f-584c-bae3-32b00af4fced', 2, '2026-11-25 15:58:26.755+00'),
	('01a2136e-03c3-726a-a8aa-73506da101d5', 'movement:sandbox:01a2136e017475429b15be6cdebfbeea', 'COST_MOVEMENT', '8f00678d-ec2f-584c-bae3-32b00af4fced', 2, '2026-11-25 15:58:26.755+00'),
	('01a2136e-03c3-726a-a8aa-7351e5694bc0', 'movement:sandbox:01a2136e019971c0b033113172fd60ad', 'CASE_MOVEMENT', 'c2152985-1844-50ff-ad90-68955a0f3c3b', 2, '2026-11-25 15:58:26.755+00'),
	('01a2136e-03c3-726a-a8aa-735202d01ec6', 'movement:sandbox:01a2136e019971c0b03311329f7a9986', 'COST_MOVEMENT', 'c2152985-1844-50ff-ad90-68955a0f3c3b', 2, '2026-11-25 15:58:26.755+00'),
	('01a2136e-03c3-726a-a8aa-735381350920', 'movement:sandbox:01a2136e019971c0b0331134f0026c7b', 'CASE_MOVEMENT', 'c2152985-1844-50ff-ad90-68955a0f3c3b', 2, '2026-11-25 15:58:26.755+00'),
	('01a2136e-03c3-726a-a8aa-7354a1eec83e', 'movement:sandbox:01a2136e01bd769b85fede35a4e5b139', 'CASE_MOVEMENT', 'ddc0d334-9991-5431-966a-849d89b37b84', 2, '2026-11-25 15:58:26.755+00'),
	('01a2136e-03c3-726a-a8aa-7355dcd26800', 'movement:sandbox:01a2136e01bd769b85fede3698e26892', 'COST_MOVEMENT', 'ddc0d334-9991-5431-966a-849d89b37b84', 2, '2026-11-25 15:58:26.755+00'),
	('01a2136e-03c3-726a-a8aa-73560f44a679', 'movement:sandbox:01a2136e01be77e08e7f071ba3b39724', 'CASE_MOVEMENT', 'ddc0d334-9991-5431-966a-849d89b37b84', 2, '2026-11-25 15:58:26.755+00'),
	('01a2136e-03c3-726a-a8aa-7357d5b8de52', 'movement:sandbox:01a2136e0366715c9a20c00c30ba23ac', 'CASE_MOVEMENT', '01a2136e-0347-72cd-a258-67ce63fe24cd', 2, '2026-11-25 15:58:26.755+00'),
	('01a2136e-043f-7499-b04f-536467fe1481', 'tip:01a2136e-01ec-744f-8e4b-be40aeeb04e2', 'TIP_SETTLED', '01a2136e-01ec-744f-8e4b-be40aeeb04e2', 5, '2026-11-25 15:58:26.879038+00'),
	('01a2136e-043f-7499-b04f-53656c07778a', 'tip:01a2136e-0272-749c-9f74-451af60717bf', 'TIP_SETTLED', '01a2136e-0272-749c-9f74-451af60717bf', 5, '2026-11-25 15:58:26.879038+00'),
	('01a2136e-043f-7499-b04f-5366fc178c39', 'tip:01a2136e-02a4-769f-8653-587a52a3cd55', 'TIP_SETTLED', '01a2136e-02a4-769f-8653-587a52a3cd55', 5, '2026-11-25 15:58:26.879038+00'),
	('01a2136e-0504-777a-9758-3d7ff3680d88', 'chargeback:01ccf1d1-d693-57ef-ae63-583367f03eb7:opened', 'CHARGEBACK_OPENED', '01ccf1d1-d693-57ef-ae63-583367f03eb7', 2, '2026-12-03 15:58:27.076593+00'),
	('01a2136e-0523-7703-853b-cfcc41a8c6db', 'chargeback:516ebabf-1cd6-5582-944d-a78c8b02b618:closed', 'CHARGEBACK_LOST', '516ebabf-1cd6-5582-944d-a78c8b02b618', 4, '2026-12-03 15:58:27.10648+00'),
	('01a2136e-0522-7449-8209-634b81ba7185', 'chargeback:516ebabf-1cd6-5582-944d-a78c8b02b618:opened', 'CHARGEBACK_OPENED', '516ebabf-1cd6-5582-944d-a78c8b02b618', 2, '2026-12-03 15:58:27.10648+00'),
	('01a2136e-0541-70ac-8c6f-8b2a62636b52', 'chargeback:8f00678d-ec2f-584c-bae3-32b00af4fced:opened', 'CHARGEBACK_OPENED', '8f00678d-ec2f-584c-bae3-32b00af4fced', 2, '2026-12-03 15:58:27.137886+00'),
	('01a2136e-0555-7125-bfa5-db731ecba71b', 'chargeback:8f00678d-ec2f-584c-bae3-32b00af4fced:closed', 'CHARGEBACK_LOST', '8f00678d-ec2f-584c-bae3-32b00af4fced', 4, '2026-12-03 15:58:27.15724+00'),
	('01a2136e-056e-73d1-9b69-aa60879b30ee', 'chargeback:c2152985-1844-50ff-ad90-68955a0f3c3b:opened', 'CHARGEBACK_OPENED', 'c2152985-1844-50ff-ad90-68955a0f3c3b', 2, '2026-12-03 15:58:27.182175+00'),
	('01a2136e-0585-759e-9c1a-bdda5392065e', 'chargeback:c2152985-1844-50ff-ad90-68955a0f3c3b:closed', 'CHARGEBACK_LOST', 'c2152985-1844-50ff-ad90-68955a0f3c3b', 4, '2026-12-03 15:58:27.205581+00'),
	('01a2136e-059d-7421-8751-3e5a35a31ca2', 'chargeback:c2152985-1844-50ff-ad90-68955a0f3c3b:overturned', 'CHARGEBACK_OVERTURNED', 'c2152985-1844-50ff-ad90-68955a0f3c3b', 3, '2026-12-03 15:58:27.229608+00'),
	('01a2136e-05bc-7577-9172-73c2848ab532', 'chargeback:ddc0d334-9991-5431-966a-849d89b37b84:opened', 'CHARGEBACK_OPENED', 'ddc0d334-9991-5431-966a-849d89b37b84', 2, '2026-12-03 15:58:27.260685+00'),
	('01a2136e-05e9-7377-ad26-8a9196530ecb', 'chargeback:ddc0d334-9991-5431-966a-849d89b37b84:closed', 'CHARGEBACK_WON', 'ddc0d334-9991-5431-966a-849d89b37b84', 2, '2026-12-03 15:58:27.305063+00'),
	('01a2136e-0636-7777-9a86-8eb1c786b06d', 'hold:5082e548-8338-5856-a939-be39ac4db40a:2026-12-02T16', 'HOLD_RELEASED', '01a2136d-ffcf-7364-8451-6094e2844dd3', 2, '2026-12-03 15:58:27.382776+00'),
	('01a2136e-0636-7777-9a86-8eb2f18cf1a1', 'hold:8b1c4d86-e67b-5784-89e1-c359097d9b56:2026-12-02T16', 'HOLD_RELEASED', '01a2136d-fef4-76c9-a6d3-85fd17b5c426', 2, '2026-12-03 15:58:27.382776+00');


--
-- Data for Name: video; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.video VALUES
	('01a2136d-ff0b-713c-8a6a-5b606be07470', 'anna-0', 'https://v.test/1', '2026-12-02 15:58:25.5411+00', 30, 'ORIGINAL', false, false, false, true, '2026-12-03 15:58:25.547215+00', '01a2136d-fef4-76c9-a6d3-85fd17b5c426'),
	('01a2136d-ff0b-713c-8a6a-5b6141b9dfa6', 'anna-1', 'https://v.test/1', '2026-12-02 15:58:25.5411+00', 30, 'ORIGINAL', false, false, false, true, '2026-12-03 15:58:25.547215+00', '01a2136d-fef4-76c9-a6d3-85fd17b5c426'),
	('01a2136d-ff0b-713c-8a6a-5b62e763bf06', 'anna-2', 'https://v.test/1', '2026-12-02 15:58:25.5411+00', 30, 'ORIGINAL', false, false, false, true, '2026-12-03 15:58:25.547215+00', '01a2136d-fef4-76c9-a6d3-85fd17b5c426'),
	('01a2136d-ffda-74eb-804c-c5ea2095fd12', 'cleo-0', 'https://v.test/1', '2026-12-02 15:58:25.753714+00', 30, 'ORIGINAL', false, false, false, true, '2026-12-03 15:58:25.75453+00', '01a2136d-ffcf-7364-8451-6094e2844dd3'),
	('01a2136d-ffda-74eb-804c-c5ebf4764f8c', 'cleo-1', 'https://v.test/1', '2026-12-02 15:58:25.753714+00', 30, 'ORIGINAL', false, false, false, true, '2026-12-03 15:58:25.75453+00', '01a2136d-ffcf-7364-8451-6094e2844dd3'),
	('01a2136d-ffda-74eb-804c-c5ec33e53c03', 'cleo-2', 'https://v.test/1', '2026-12-02 15:58:25.753714+00', 30, 'ORIGINAL', false, false, false, true, '2026-12-03 15:58:25.75453+00', '01a2136d-ffcf-7364-8451-6094e2844dd3'),
	('01a2136e-0033-768e-81a5-7f11e98dc51d', 'dora-0', 'https://v.test/1', '2026-12-02 15:58:25.842851+00', 30, 'ORIGINAL', false, false, false, true, '2026-12-03 15:58:25.843589+00', '01a2136e-002c-74ed-8af1-7fc9d921a3ed'),
	('01a2136e-0033-768e-81a5-7f124084629c', 'dora-1', 'https://v.test/1', '2026-12-02 15:58:25.842851+00', 30, 'ORIGINAL', false, false, false, true, '2026-12-03 15:58:25.843589+00', '01a2136e-002c-74ed-8af1-7fc9d921a3ed'),
	('01a2136e-0033-768e-81a5-7f1372d7f6e1', 'dora-2', 'https://v.test/1', '2026-12-02 15:58:25.842851+00', 30, 'ORIGINAL', false, false, false, true, '2026-12-03 15:58:25.843589+00', '01a2136e-002c-74ed-8af1-7fc9d921a3ed'),
	('01a2136e-006e-74b0-a5f6-dc471f0aac4a', 'elin-0', 'https://v.test/1', '2026-12-02 15:58:25.902281+00', 30, 'ORIGINAL', false, false, false, true, '2026-12-03 15:58:25.90292+00', '01a2136e-006a-7690-830d-2ebb20118b69'),
	('01a2136e-006f-7011-8865-ba6af3f56bbb', 'elin-1', 'https://v.test/1', '2026-12-02 15:58:25.902281+00', 30, 'ORIGINAL', false, false, false, true, '2026-12-03 15:58:25.90292+00', '01a2136e-006a-7690-830d-2ebb20118b69'),
	('01a2136e-006f-7011-8865-ba6b0ad0182b', 'elin-2', 'https://v.test/1', '2026-12-02 15:58:25.902281+00', 30, 'ORIGINAL', false, false, false, true, '2026-12-03 15:58:25.90292+00', '01a2136e-006a-7690-830d-2ebb20118b69');


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


