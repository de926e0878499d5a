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
	('01a212ef-17ab-720d-94be-a557f6cc6531', 'creator:anna', '', '1990-01-31', NULL, 'US', 'GOOD', NULL, NULL, '2026-12-03 13:39:48.779227+00'),
	('01a212ef-189e-73cd-be7d-4c4a2c1eefc6', 'creator:cleo', '', '1990-01-31', NULL, 'US', 'GOOD', NULL, NULL, '2026-12-03 13:39:49.022773+00'),
	('01a212ef-1919-7173-ab56-c71bc348a4c8', 'creator:dora', '', '1990-01-31', NULL, 'US', 'GOOD', NULL, NULL, '2026-12-03 13:39:49.145245+00'),
	('01a212ef-1964-7448-b028-116c3d05255e', 'creator:elin', '', '1990-01-31', NULL, 'US', 'GOOD', NULL, NULL, '2026-12-03 13:39:49.220745+00'),
	('01a212ef-1974-70ff-8fb4-540ef698cee0', 'fan:bob', 'Bob', '1990-01-31', NULL, 'US', 'GOOD', NULL, NULL, '2026-12-03 13:39:49.236323+00'),
	('01a212ef-1976-72bf-97c5-ea397a9d3c1d', 'fan:finn', 'Finn', '1990-01-31', NULL, 'US', 'GOOD', NULL, NULL, '2026-12-03 13:39:49.238633+00'),
	('01a212ef-1978-7706-9370-2f2124db3529', 'fan:gus', 'Gus', '1990-01-31', NULL, 'US', 'GOOD', NULL, NULL, '2026-12-03 13:39:49.240832+00');


--
-- Data for Name: appeal; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: audit_record; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.audit_record VALUES
	('01a212ef-17c7-77e6-b04f-89ecc86c23e4', NULL, 'service', 'upsertUsers', '01a212ef-17ab-720d-94be-a557f6cc6531', '{}', '2026-12-03 13:39:48.807793+00'),
	('01a212ef-1817-75c7-9ce6-29bb5489c545', NULL, 'service', 'upsertCreators', '01a212ef-17f9-76ee-87a7-023c5cd65203', '{}', '2026-12-03 13:39:48.8878+00'),
	('01a212ef-182f-75bb-b1ba-85a3bc879960', NULL, 'service', 'upsertVideos', '01a212ef-1823-73e3-82c3-e9f74138ada5', '{}', '2026-12-03 13:39:48.911384+00'),
	('01a212ef-182f-75bb-b1ba-85a4da58be64', NULL, 'service', 'upsertVideos', '01a212ef-1824-7063-affe-1a3489cc767f', '{}', '2026-12-03 13:39:48.911384+00'),
	('01a212ef-182f-75bb-b1ba-85a5607c3a35', NULL, 'service', 'upsertVideos', '01a212ef-1824-7063-affe-1a3543634bd1', '{}', '2026-12-03 13:39:48.911384+00'),
	('01a212ef-183a-712e-a161-a7a7ac9203f5', NULL, 'service', 'upsertDailyStats', NULL, '{"stored": 1}', '2026-12-03 13:39:48.922235+00'),
	('01a212ef-187e-770f-b596-c132c91bb7a6', '00000000-0000-0000-0000-000000000384', 'operator', 'approveProgramApplication', '01a212ef-17f9-76ee-87a7-023c5cd65203', '{"scope": "PROGRAM", "until": null, "inputs": [{"rule": "STANDING", "as_of": "2026-12-03", "actual": "GOOD", "status": "MET", "required": "GOOD"}, {"rule": "AGE", "as_of": "2026-12-03", "actual": null, "status": "MET", "required": 18}, {"rule": "FOLLOWERS", "as_of": "2026-12-03", "actual": 20000, "status": "MET", "required": 10000}, {"rule": "VIEWS", "as_of": "2026-12-02", "actual": 150000, "status": "MET", "required": 100000}, {"rule": "POSTS", "as_of": "2026-12-03", "actual": 3, "status": "MET", "required": 3}, {"rule": "ORIGINALS", "as_of": "2026-12-03", "actual": 10000, "status": "MET", "required": 5000}, {"rule": "ACCOUNT_TYPE", "as_of": "2026-12-03", "actual": "PERSONAL", "status": "MET", "required": "PERSONAL"}], "decided": "APPROVED", "subject_id": "01a212ef-183b-75c1-b733-55715de63d1e", "decision_id": "01a212ef-187d-7546-915d-45388ec1d984", "ruleset_version": 1}', '2026-12-03 13:39:48.990344+00'),
	('01a212ef-189f-7213-903f-4d46251e1d78', NULL, 'service', 'upsertUsers', '01a212ef-189e-73cd-be7d-4c4a2c1eefc6', '{}', '2026-12-03 13:39:49.02351+00'),
	('01a212ef-18af-7688-a34c-d67d2161cf27', NULL, 'service', 'upsertCreators', '01a212ef-18a7-707c-b60e-b3696feb813b', '{}', '2026-12-03 13:39:49.039513+00'),
	('01a212ef-18b5-7041-abba-8d4e6aed3456', NULL, 'service', 'upsertVideos', '01a212ef-18b4-7664-8a36-39521d4d7439', '{}', '2026-12-03 13:39:49.045259+00'),
	('01a212ef-18b5-7041-abba-8d4ffa7223fd', NULL, 'service', 'upsertVideos', '01a212ef-18b4-7664-8a36-3953821c7bf7', '{}', '2026-12-03 13:39:49.045259+00'),
	('01a212ef-18b5-7041-abba-8d50ad59f9e3', NULL, 'service', 'upsertVideos', '01a212ef-18b4-7664-8a36-3954e5a053ce', '{}', '2026-12-03 13:39:49.045259+00'),
	('01a212ef-18bf-73a3-ab22-ee6b9c2853d8', NULL, 'service', 'upsertDailyStats', NULL, '{"stored": 1}', '2026-12-03 13:39:49.055001+00'),
	('01a212ef-18df-77b1-afb4-7f48ff9dcd81', '00000000-0000-0000-0000-000000000384', 'operator', 'approveProgramApplication', '01a212ef-18a7-707c-b60e-b3696feb813b', '{"scope": "PROGRAM", "until": null, "inputs": [{"rule": "STANDING", "as_of": "2026-12-03", "actual": "GOOD", "status": "MET", "required": "GOOD"}, {"rule": "AGE", "as_of": "2026-12-03", "actual": null, "status": "MET", "required": 18}, {"rule": "FOLLOWERS", "as_of": "2026-12-03", "actual": 20000, "status": "MET", "required": 10000}, {"rule": "VIEWS", "as_of": "2026-12-02", "actual": 150000, "status": "MET", "required": 100000}, {"rule": "POSTS", "as_of": "2026-12-03", "actual": 3, "status": "MET", "required": 3}, {"rule": "ORIGINALS", "as_of": "2026-12-03", "actual": 10000, "status": "MET", "required": 5000}, {"rule": "ACCOUNT_TYPE", "as_of": "2026-12-03", "actual": "PERSONAL", "status": "MET", "required": "PERSONAL"}], "decided": "APPROVED", "subject_id": "01a212ef-18c3-7428-a1f2-de0feb9a5466", "decision_id": "01a212ef-18dc-70ff-a08d-200dd3a39775", "ruleset_version": 1}', '2026-12-03 13:39:49.087587+00'),
	('01a212ef-191a-71c8-aea8-e6cd3fce93c9', NULL, 'service', 'upsertUsers', '01a212ef-1919-7173-ab56-c71bc348a4c8', '{}', '2026-12-03 13:39:49.146379+00'),
	('01a212ef-1931-7398-957d-999430411e99', NULL, 'service', 'upsertCreators', '01a212ef-192e-708b-992e-93e46db843cd', '{}', '2026-12-03 13:39:49.169492+00'),
	('01a212ef-193f-7607-8142-874490cd0442', NULL, 'service', 'upsertVideos', '01a212ef-193b-717e-9433-aafd91c0019e', '{}', '2026-12-03 13:39:49.183119+00'),
	('01a212ef-193f-7607-8142-8745513e6a34', NULL, 'service', 'upsertVideos', '01a212ef-193b-717e-9433-aafe80a9ce31', '{}', '2026-12-03 13:39:49.183119+00'),
	('01a212ef-193f-7607-8142-87464e804686', NULL, 'service', 'upsertVideos', '01a212ef-193b-717e-9433-aaff4313b32c', '{}', '2026-12-03 13:39:49.183119+00'),
	('01a212ef-1948-7120-b202-d2de8ebef6d1', NULL, 'service', 'upsertDailyStats', NULL, '{"stored": 1}', '2026-12-03 13:39:49.192607+00'),
	('01a212ef-1961-740b-a470-6ac4843b2e03', '00000000-0000-0000-0000-000000000384', 'operator', 'approveProgramApplication', '01a212ef-192e-708b-992e-93e46db843cd', '{"scope": "PROGRAM", "until": null, "inputs": [{"rule": "STANDING", "as_of": "2026-12-03", "actual": "GOOD", "status": "MET", "required": "GOOD"}, {"rule": "AGE", "as_of": "2026-12-03", "actual": null, "status": "MET", "required": 18}, {"rule": "FOLLOWERS", "as_of": "2026-12-03", "actual": 20000, "status": "MET", "required": 10000}, {"rule": "VIEWS", "as_of": "2026-12-02", "actual": 150000, "status": "MET", "required": 100000}, {"rule": "POSTS", "as_of": "2026-12-03", "actual": 3, "status": "MET", "required": 3}, {"rule": "ORIGINALS", "as_of": "2026-12-03", "actual": 10000, "status": "MET", "required": 5000}, {"rule": "ACCOUNT_TYPE", "as_of": "2026-12-03", "actual": "PERSONAL", "status": "MET", "required": "PERSONAL"}], "decided": "APPROVED", "subject_id": "01a212ef-194f-7179-9515-c86e59674d2b", "decision_id": "01a212ef-1961-740b-a470-6ac3b9fe1a6c", "ruleset_version": 1}', '2026-12-03 13:39:49.217779+00'),
	('01a212ef-1965-7519-9cf3-17e1b714832b', NULL, 'service', 'upsertUsers', '01a212ef-1964-7448-b028-116c3d05255e', '{}', '2026-12-03 13:39:49.221138+00'),
	('01a212ef-1968-77f5-a80d-8a27aa83ce7a', NULL, 'service', 'upsertCreators', '01a212ef-1967-7279-8ab6-b4f5aef8987f', '{}', '2026-12-03 13:39:49.224475+00'),
	('01a212ef-196a-732c-a31d-32eb1a2c7bde', NULL, 'service', 'upsertVideos', '01a212ef-1969-75e5-8017-646574fdf210', '{}', '2026-12-03 13:39:49.226441+00'),
	('01a212ef-196a-732c-a31d-32ec7e449be4', NULL, 'service', 'upsertVideos', '01a212ef-1969-75e5-8017-6466dee808a1', '{}', '2026-12-03 13:39:49.226441+00'),
	('01a212ef-196a-732c-a31d-32ed3e28f843', NULL, 'service', 'upsertVideos', '01a212ef-1969-75e5-8017-6467aa03ed2d', '{}', '2026-12-03 13:39:49.226441+00'),
	('01a212ef-196c-71d7-8bae-a01a032d72ee', NULL, 'service', 'upsertDailyStats', NULL, '{"stored": 1}', '2026-12-03 13:39:49.228509+00'),
	('01a212ef-1974-70ff-8fb4-540fe706d550', NULL, 'service', 'upsertUsers', '01a212ef-1974-70ff-8fb4-540ef698cee0', '{}', '2026-12-03 13:39:49.236733+00'),
	('01a212ef-1977-723e-9ab5-a4d2311b537c', NULL, 'service', 'upsertUsers', '01a212ef-1976-72bf-97c5-ea397a9d3c1d', '{}', '2026-12-03 13:39:49.239016+00'),
	('01a212ef-1979-74d6-a911-67fe5613e18d', NULL, 'service', 'upsertUsers', '01a212ef-1978-7706-9370-2f2124db3529', '{}', '2026-12-03 13:39:49.241144+00'),
	('01a212ef-1a60-74ac-ae13-db7369b0ce48', '00000000-0000-0000-0000-000000000384', 'operator', 'refundTip', '01a212ef-1a51-7416-b091-cf8eee2d25f7', '{"currency": "USD", "refund_id": "01a212ef-1a5b-735e-8cbf-0fcfa72af1a6", "total_minor": 751}', '2026-12-03 13:39:49.472928+00');


--
-- Data for Name: balance; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.balance VALUES
	('2f26b6e3-186b-55ae-a766-cf2c4308c71e', 'RECEIVABLE', '01a212ef-17f9-76ee-87a7-023c5cd65203', 'USD', '01a212ef-17f9-76ee-87a7-023c5cd65203', NULL, 0, 0, NULL),
	('3fefa449-d22c-5a03-b193-327f5e1b46b0', 'RECEIVABLE', '01a212ef-18a7-707c-b60e-b3696feb813b', 'USD', '01a212ef-18a7-707c-b60e-b3696feb813b', NULL, 0, 0, NULL),
	('c9999795-3a8f-57c3-b329-d8f5e003eac8', 'REFUNDING', '01a212ef-1a5b-735e-8cbf-0fcfa72af1a6', 'USD', NULL, 0, NULL, 0, NULL),
	('1f7ae153-39d1-5328-8a5d-66ff26965c74', 'CLEARING', '45631a9a-6210-5cb2-a097-fb8c86065115', 'USD', NULL, NULL, NULL, 3876, NULL),
	('58da09bd-2650-5c2c-9b4c-0558d95f30c2', 'SUSPENSE', '45631a9a-6210-5cb2-a097-fb8c86065115', 'USD', NULL, NULL, NULL, 300, NULL),
	('6c67d41e-8567-5799-94b1-b1e98211913a', 'FEES_CHARGED', '574a080e-49c2-505f-9e8b-4dbce52c3830', 'USD', NULL, NULL, NULL, 584, NULL),
	('f86643cc-1c5f-5de8-b88c-6593bb7a93a7', 'PROCESSING_FEES', '45631a9a-6210-5cb2-a097-fb8c86065115', 'USD', NULL, NULL, NULL, -8155, NULL),
	('1dab18f0-ba37-504b-ab13-502746460634', 'DISPUTED', '7fb7c4b1-f739-5f72-8c8b-b9b32ac358ac', 'USD', '01a212ef-17f9-76ee-87a7-023c5cd65203', 0, NULL, 302, NULL),
	('e5b15736-5e04-5e2b-9be6-96d9387ad594', 'DISPUTED', '884e6d0c-2d10-53d0-b88d-766d27ff246e', 'USD', '01a212ef-18a7-707c-b60e-b3696feb813b', 0, NULL, 0, NULL),
	('3f61b3a2-c553-5c35-aac0-c7f99ee69cc2', 'DISPUTED', '5f6a5c77-7ee1-5571-b37e-b6df3e32f230', 'USD', '01a212ef-17f9-76ee-87a7-023c5cd65203', 0, NULL, 0, NULL),
	('31dc0446-a6d3-583c-96f5-cf531571586c', 'DISPUTED', 'f0bf31b2-3b93-5b6c-97a5-3bcb13ed6410', 'USD', '01a212ef-18a7-707c-b60e-b3696feb813b', 0, NULL, 0, NULL),
	('e4885b7f-b8a2-5a17-a1b0-fedc50331cfd', 'DISPUTED', 'e84c6b4d-2cbb-5831-8048-a89942421e32', 'USD', '01a212ef-17f9-76ee-87a7-023c5cd65203', 0, NULL, 0, NULL),
	('13765feb-42f3-5e90-a6bb-b4664db3ed28', 'AVAILABLE', '01a212ef-17f9-76ee-87a7-023c5cd65203', 'USD', '01a212ef-17f9-76ee-87a7-023c5cd65203', 0, NULL, 308, NULL),
	('d2d6a142-7442-585f-9905-b8704c03918c', 'PENDING', '01a212ef-18a7-707c-b60e-b3696feb813b', 'USD', '01a212ef-18a7-707c-b60e-b3696feb813b', 0, NULL, 1027, '2026-12-02 14:00:00+00'),
	('10963adb-5970-59c5-bafc-e955ec44ee52', 'AVAILABLE', '01a212ef-18a7-707c-b60e-b3696feb813b', 'USD', '01a212ef-18a7-707c-b60e-b3696feb813b', 0, NULL, 933, NULL),
	('ac1145ea-e868-5600-8757-87148d8fdaa0', 'PENDING', '01a212ef-17f9-76ee-87a7-023c5cd65203', 'USD', '01a212ef-17f9-76ee-87a7-023c5cd65203', 0, NULL, 1244, '2026-12-02 14:00:00+00'),
	('972d56e0-17e6-52cc-a14c-e612f1ec5b5e', 'OUTSTANDING', '45631a9a-6210-5cb2-a097-fb8c86065115', 'USD', NULL, NULL, NULL, -341, NULL),
	('5aad27a6-b9f2-5f82-a9e3-dc83c01697d2', 'LOSSES', '574a080e-49c2-505f-9e8b-4dbce52c3830', 'USD', NULL, NULL, NULL, -78, NULL);


--
-- Data for Name: balance_delta; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: block; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.block VALUES
	('01a212ef-1a77-7455-bb0a-f45298572b89', '01a212ef-18a7-707c-b60e-b3696feb813b', '01a212ef-1976-72bf-97c5-ea397a9d3c1d', '01a212ef-1a6c-7487-aea5-ba0e92bde031', true, '2026-12-03 13:39:49.498976+00', NULL);


--
-- Data for Name: chargeback; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.chargeback VALUES
	('7fb7c4b1-f739-5f72-8c8b-b9b32ac358ac', 'sandbox', 'cb_01a212ef19a57287829a15ead9f7ba92', '01a212ef-19a0-751d-9a9a-48ab01bb9d09', '01a212ef-17f9-76ee-87a7-023c5cd65203', 'NEEDS_RESPONSE', 'CREATOR', 341, 302, 'USD', true, '2026-12-03 13:39:49.604296+00', NULL),
	('884e6d0c-2d10-53d0-b88d-766d27ff246e', 'sandbox', 'cb_01a212ef19b27394a7db8d83e5b00f67', '01a212ef-19ad-7377-aa49-f9a47470f00f', '01a212ef-18a7-707c-b60e-b3696feb813b', 'LOST', 'CREATOR', 342, 303, 'USD', true, '2026-12-03 13:39:49.612403+00', '2026-12-03 13:39:49.615395+00'),
	('5f6a5c77-7ee1-5571-b37e-b6df3e32f230', 'sandbox', 'cb_01a212ef19bf70a09f780f0f2d4c5677', '01a212ef-19ba-7255-9f44-39519abbdf85', '01a212ef-17f9-76ee-87a7-023c5cd65203', 'LOST', 'CREATOR', 343, 304, 'USD', true, '2026-12-03 13:39:49.642002+00', '2026-12-03 13:39:49.664084+00'),
	('f0bf31b2-3b93-5b6c-97a5-3bcb13ed6410', 'sandbox', 'cb_01a212ef19d4769a8dd281a7046070f3', '01a212ef-19ca-75d0-8f0f-a0495f35f021', '01a212ef-18a7-707c-b60e-b3696feb813b', 'OVERTURNED', 'CREATOR', 344, 305, 'USD', true, '2026-12-03 13:39:49.683419+00', '2026-12-03 13:39:49.711432+00'),
	('e84c6b4d-2cbb-5831-8048-a89942421e32', 'sandbox', 'cb_01a212ef19e4773092b390c2c4d02009', '01a212ef-19de-7469-8a1f-64f1c01fe052', '01a212ef-17f9-76ee-87a7-023c5cd65203', 'WON', 'CREATOR', 345, 306, 'USD', true, '2026-12-03 13:39:49.725013+00', '2026-12-03 13:39:49.745428+00');


--
-- Data for Name: chargeback_terms; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.chargeback_terms VALUES
	('00000000-0000-7000-8000-000000000501', 'TIP', 'CREATOR', '2020-01-01 00:00:00+00');


--
-- Data for Name: creator; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.creator VALUES
	('01a212ef-17f9-76ee-87a7-023c5cd65203', 'anna', 'Anna', NULL, 20000, '2026-12-03', 'PERSONAL', false, '2026-12-03 13:39:48.845152+00', NULL, '01a212ef-17ab-720d-94be-a557f6cc6531'),
	('01a212ef-18a7-707c-b60e-b3696feb813b', 'cleo', 'Cleo', NULL, 20000, '2026-12-03', 'PERSONAL', false, '2026-12-03 13:39:49.028375+00', NULL, '01a212ef-189e-73cd-be7d-4c4a2c1eefc6'),
	('01a212ef-192e-708b-992e-93e46db843cd', 'dora', 'Dora', NULL, 20000, '2026-12-03', 'PERSONAL', false, '2026-12-03 13:39:49.156917+00', NULL, '01a212ef-1919-7173-ab56-c71bc348a4c8'),
	('01a212ef-1967-7279-8ab6-b4f5aef8987f', 'elin', 'Elin', NULL, 20000, '2026-12-03', 'PERSONAL', false, '2026-12-03 13:39:49.222368+00', NULL, '01a212ef-1964-7448-b028-116c3d05255e');


--
-- Data for Name: creator_daily_stat; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.creator_daily_stat VALUES
	('01a212ef-1839-7564-92b3-607e238ee81b', '2026-12-02', 150000, 0, 0, 0, '01a212ef-17f9-76ee-87a7-023c5cd65203'),
	('01a212ef-18be-724a-9b33-9db57f9ff223', '2026-12-02', 150000, 0, 0, 0, '01a212ef-18a7-707c-b60e-b3696feb813b'),
	('01a212ef-1947-756d-8f1e-383f9cec42c3', '2026-12-02', 150000, 0, 0, 0, '01a212ef-192e-708b-992e-93e46db843cd'),
	('01a212ef-196c-71d7-8bae-a019d8533634', '2026-12-02', 150000, 0, 0, 0, '01a212ef-1967-7279-8ab6-b4f5aef8987f');


--
-- Data for Name: creator_snapshot; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: entry; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.entry VALUES
	('01a212ef-199c-7607-a546-ca81e36d99f5', '1f7ae153-39d1-5328-8a5d-66ff26965c74', 'USD', -340, NULL, NULL, '2026-12-03 13:39:49.273204+00', '01a212ef-1999-71aa-bcdd-54268ce4222e'),
	('01a212ef-199c-7607-a546-ca827ecbcf47', '1f7ae153-39d1-5328-8a5d-66ff26965c74', 'USD', 40, NULL, NULL, '2026-12-03 13:39:49.273204+00', '01a212ef-1999-71aa-bcdd-54268ce4222e'),
	('01a212ef-199c-7607-a546-ca83c668aab7', 'f86643cc-1c5f-5de8-b88c-6593bb7a93a7', 'USD', -40, NULL, NULL, '2026-12-03 13:39:49.273204+00', '01a212ef-1999-71aa-bcdd-54268ce4222e'),
	('01a212ef-199c-7607-a546-ca8447b3490a', '6c67d41e-8567-5799-94b1-b1e98211913a', 'USD', 39, NULL, NULL, '2026-12-03 13:39:49.273204+00', '01a212ef-1999-71aa-bcdd-54268ce4222e'),
	('01a212ef-199c-7607-a546-ca859276cd53', 'd2d6a142-7442-585f-9905-b8704c03918c', 'USD', 301, '2026-12-10 14:00:00+00', NULL, '2026-12-03 13:39:49.273204+00', '01a212ef-1999-71aa-bcdd-54268ce4222e'),
	('01a212ef-19ab-7199-9122-b4f98c91f8cb', '1f7ae153-39d1-5328-8a5d-66ff26965c74', 'USD', -341, NULL, NULL, '2026-12-03 13:39:49.290355+00', '01a212ef-19aa-77fa-83d0-6792ebfa2d54'),
	('01a212ef-19ab-7199-9122-b4fa815f09ea', '1f7ae153-39d1-5328-8a5d-66ff26965c74', 'USD', 40, NULL, NULL, '2026-12-03 13:39:49.290355+00', '01a212ef-19aa-77fa-83d0-6792ebfa2d54'),
	('01a212ef-19ab-7199-9122-b4fbd0fbf98a', 'f86643cc-1c5f-5de8-b88c-6593bb7a93a7', 'USD', -40, NULL, NULL, '2026-12-03 13:39:49.290355+00', '01a212ef-19aa-77fa-83d0-6792ebfa2d54'),
	('01a212ef-19ab-7199-9122-b4fc035d16db', '6c67d41e-8567-5799-94b1-b1e98211913a', 'USD', 39, NULL, NULL, '2026-12-03 13:39:49.290355+00', '01a212ef-19aa-77fa-83d0-6792ebfa2d54'),
	('01a212ef-19ab-7199-9122-b4fd20fe8fc2', 'ac1145ea-e868-5600-8757-87148d8fdaa0', 'USD', 302, '2026-12-10 14:00:00+00', NULL, '2026-12-03 13:39:49.290355+00', '01a212ef-19aa-77fa-83d0-6792ebfa2d54'),
	('01a212ef-19b8-7332-a694-ec54cbf86c67', '1f7ae153-39d1-5328-8a5d-66ff26965c74', 'USD', -342, NULL, NULL, '2026-12-03 13:39:49.303303+00', '01a212ef-19b7-76aa-9f44-16c8561a965b'),
	('01a212ef-19b8-7332-a694-ec5502aa6fd2', '1f7ae153-39d1-5328-8a5d-66ff26965c74', 'USD', 40, NULL, NULL, '2026-12-03 13:39:49.303303+00', '01a212ef-19b7-76aa-9f44-16c8561a965b'),
	('01a212ef-19b8-7332-a694-ec5668adac77', 'f86643cc-1c5f-5de8-b88c-6593bb7a93a7', 'USD', -40, NULL, NULL, '2026-12-03 13:39:49.303303+00', '01a212ef-19b7-76aa-9f44-16c8561a965b'),
	('01a212ef-19b8-7332-a694-ec57f442f6cf', '6c67d41e-8567-5799-94b1-b1e98211913a', 'USD', 39, NULL, NULL, '2026-12-03 13:39:49.303303+00', '01a212ef-19b7-76aa-9f44-16c8561a965b'),
	('01a212ef-19b8-7332-a694-ec588a99d0c8', 'd2d6a142-7442-585f-9905-b8704c03918c', 'USD', 303, '2026-12-10 14:00:00+00', NULL, '2026-12-03 13:39:49.303303+00', '01a212ef-19b7-76aa-9f44-16c8561a965b'),
	('01a212ef-19c5-762b-8ddc-ef55e8296d12', '1f7ae153-39d1-5328-8a5d-66ff26965c74', 'USD', -343, NULL, NULL, '2026-12-03 13:39:49.316382+00', '01a212ef-19c4-721e-899f-22ca4ecfb055'),
	('01a212ef-19c5-762b-8ddc-ef56ccbf83b1', '1f7ae153-39d1-5328-8a5d-66ff26965c74', 'USD', 40, NULL, NULL, '2026-12-03 13:39:49.316382+00', '01a212ef-19c4-721e-899f-22ca4ecfb055'),
	('01a212ef-19c5-762b-8ddc-ef5719e1851d', 'f86643cc-1c5f-5de8-b88c-6593bb7a93a7', 'USD', -40, NULL, NULL, '2026-12-03 13:39:49.316382+00', '01a212ef-19c4-721e-899f-22ca4ecfb055'),
	('01a212ef-19c5-762b-8ddc-ef5813742f54', '6c67d41e-8567-5799-94b1-b1e98211913a', 'USD', 39, NULL, NULL, '2026-12-03 13:39:49.316382+00', '01a212ef-19c4-721e-899f-22ca4ecfb055'),
	('01a212ef-19c5-762b-8ddc-ef59a0e7ba76', 'ac1145ea-e868-5600-8757-87148d8fdaa0', 'USD', 304, '2026-12-10 14:00:00+00', NULL, '2026-12-03 13:39:49.316382+00', '01a212ef-19c4-721e-899f-22ca4ecfb055'),
	('01a212ef-19db-7660-95c1-5ceebdafd188', '1f7ae153-39d1-5328-8a5d-66ff26965c74', 'USD', -344, NULL, NULL, '2026-12-03 13:39:49.3383+00', '01a212ef-19da-7663-b0a1-7a43be990971'),
	('01a212ef-19db-7660-95c1-5cefe566bf2e', '1f7ae153-39d1-5328-8a5d-66ff26965c74', 'USD', 40, NULL, NULL, '2026-12-03 13:39:49.3383+00', '01a212ef-19da-7663-b0a1-7a43be990971'),
	('01a212ef-19db-7660-95c1-5cf0703bc0db', 'f86643cc-1c5f-5de8-b88c-6593bb7a93a7', 'USD', -40, NULL, NULL, '2026-12-03 13:39:49.3383+00', '01a212ef-19da-7663-b0a1-7a43be990971'),
	('01a212ef-19db-7660-95c1-5cf1aeacb720', '6c67d41e-8567-5799-94b1-b1e98211913a', 'USD', 39, NULL, NULL, '2026-12-03 13:39:49.3383+00', '01a212ef-19da-7663-b0a1-7a43be990971'),
	('01a212ef-19db-7660-95c1-5cf266f53150', 'd2d6a142-7442-585f-9905-b8704c03918c', 'USD', 305, '2026-12-10 14:00:00+00', NULL, '2026-12-03 13:39:49.3383+00', '01a212ef-19da-7663-b0a1-7a43be990971'),
	('01a212ef-19eb-745a-bd8d-cceb75a188c4', '1f7ae153-39d1-5328-8a5d-66ff26965c74', 'USD', -345, NULL, NULL, '2026-12-03 13:39:49.354338+00', '01a212ef-19ea-7187-8863-95ac1e78e09b'),
	('01a212ef-19eb-745a-bd8d-ccec505add98', '1f7ae153-39d1-5328-8a5d-66ff26965c74', 'USD', 41, NULL, NULL, '2026-12-03 13:39:49.354338+00', '01a212ef-19ea-7187-8863-95ac1e78e09b'),
	('01a212ef-19eb-745a-bd8d-ccedcf4cc442', 'f86643cc-1c5f-5de8-b88c-6593bb7a93a7', 'USD', -41, NULL, NULL, '2026-12-03 13:39:49.354338+00', '01a212ef-19ea-7187-8863-95ac1e78e09b'),
	('01a212ef-19eb-745a-bd8d-cceecd961d6e', '6c67d41e-8567-5799-94b1-b1e98211913a', 'USD', 39, NULL, NULL, '2026-12-03 13:39:49.354338+00', '01a212ef-19ea-7187-8863-95ac1e78e09b'),
	('01a212ef-19eb-745a-bd8d-ccefe0fe9659', 'ac1145ea-e868-5600-8757-87148d8fdaa0', 'USD', 306, '2026-12-10 14:00:00+00', NULL, '2026-12-03 13:39:49.354338+00', '01a212ef-19ea-7187-8863-95ac1e78e09b'),
	('01a212ef-1a0e-7740-b78d-61da5af1338e', '1f7ae153-39d1-5328-8a5d-66ff26965c74', 'USD', -348, NULL, NULL, '2026-12-03 13:39:49.389887+00', '01a212ef-1a0d-71eb-a55d-da1b9e2acd2d'),
	('01a212ef-1a0e-7740-b78d-61dbf1673326', '1f7ae153-39d1-5328-8a5d-66ff26965c74', 'USD', 41, NULL, NULL, '2026-12-03 13:39:49.389887+00', '01a212ef-1a0d-71eb-a55d-da1b9e2acd2d'),
	('01a212ef-1a0e-7740-b78d-61dcf0c5e750', 'f86643cc-1c5f-5de8-b88c-6593bb7a93a7', 'USD', -41, NULL, NULL, '2026-12-03 13:39:49.389887+00', '01a212ef-1a0d-71eb-a55d-da1b9e2acd2d'),
	('01a212ef-1a0e-7740-b78d-61dd9f3bac9f', '6c67d41e-8567-5799-94b1-b1e98211913a', 'USD', 39, NULL, NULL, '2026-12-03 13:39:49.389887+00', '01a212ef-1a0d-71eb-a55d-da1b9e2acd2d'),
	('01a212ef-1a0e-7740-b78d-61de5dffa8f9', 'd2d6a142-7442-585f-9905-b8704c03918c', 'USD', 309, '2026-12-10 14:00:00+00', NULL, '2026-12-03 13:39:49.389887+00', '01a212ef-1a0d-71eb-a55d-da1b9e2acd2d'),
	('01a212ef-1a18-7453-8f54-c3b8fafe9f4c', '1f7ae153-39d1-5328-8a5d-66ff26965c74', 'USD', -349, NULL, NULL, '2026-12-03 13:39:49.400233+00', '01a212ef-1a18-7453-8f54-c3b3f6ab3e67'),
	('01a212ef-1a18-7453-8f54-c3b9633a1bc1', '1f7ae153-39d1-5328-8a5d-66ff26965c74', 'USD', 41, NULL, NULL, '2026-12-03 13:39:49.400233+00', '01a212ef-1a18-7453-8f54-c3b3f6ab3e67'),
	('01a212ef-1a18-7453-8f54-c3ba12638c4b', 'f86643cc-1c5f-5de8-b88c-6593bb7a93a7', 'USD', -41, NULL, NULL, '2026-12-03 13:39:49.400233+00', '01a212ef-1a18-7453-8f54-c3b3f6ab3e67'),
	('01a212ef-1a18-7453-8f54-c3bbdb79447e', '6c67d41e-8567-5799-94b1-b1e98211913a', 'USD', 39, NULL, NULL, '2026-12-03 13:39:49.400233+00', '01a212ef-1a18-7453-8f54-c3b3f6ab3e67'),
	('01a212ef-1a18-7453-8f54-c3bc4a54871a', 'ac1145ea-e868-5600-8757-87148d8fdaa0', 'USD', 310, '2026-12-10 14:00:00+00', NULL, '2026-12-03 13:39:49.400233+00', '01a212ef-1a18-7453-8f54-c3b3f6ab3e67'),
	('01a212ef-1a29-7665-9c2d-76380dc2ca48', '1f7ae153-39d1-5328-8a5d-66ff26965c74', 'USD', -352, NULL, NULL, '2026-12-03 13:39:49.416633+00', '01a212ef-1a28-7123-8209-456090328183'),
	('01a212ef-1a29-7665-9c2d-7639ec521368', '1f7ae153-39d1-5328-8a5d-66ff26965c74', 'USD', 41, NULL, NULL, '2026-12-03 13:39:49.416633+00', '01a212ef-1a28-7123-8209-456090328183'),
	('01a212ef-1a29-7665-9c2d-763a321d3794', 'f86643cc-1c5f-5de8-b88c-6593bb7a93a7', 'USD', -41, NULL, NULL, '2026-12-03 13:39:49.416633+00', '01a212ef-1a28-7123-8209-456090328183'),
	('01a212ef-1a29-7665-9c2d-763b14042ffe', '6c67d41e-8567-5799-94b1-b1e98211913a', 'USD', 40, NULL, NULL, '2026-12-03 13:39:49.416633+00', '01a212ef-1a28-7123-8209-456090328183'),
	('01a212ef-1a29-7665-9c2d-763c8dba8782', 'ac1145ea-e868-5600-8757-87148d8fdaa0', 'USD', 312, '2026-12-10 14:00:00+00', NULL, '2026-12-03 13:39:49.416633+00', '01a212ef-1a28-7123-8209-456090328183'),
	('01a212ef-1a44-761d-a9c2-68a36437b41c', '1f7ae153-39d1-5328-8a5d-66ff26965c74', 'USD', -356, NULL, NULL, '2026-12-03 13:39:49.443996+00', '01a212ef-1a44-761d-a9c2-689eb7f384fe'),
	('01a212ef-1a44-761d-a9c2-68a4d9f703e6', '1f7ae153-39d1-5328-8a5d-66ff26965c74', 'USD', 41, NULL, NULL, '2026-12-03 13:39:49.443996+00', '01a212ef-1a44-761d-a9c2-689eb7f384fe'),
	('01a212ef-1a44-761d-a9c2-68a5d78c567a', 'f86643cc-1c5f-5de8-b88c-6593bb7a93a7', 'USD', -41, NULL, NULL, '2026-12-03 13:39:49.443996+00', '01a212ef-1a44-761d-a9c2-689eb7f384fe'),
	('01a212ef-1a44-761d-a9c2-68a616490a67', '6c67d41e-8567-5799-94b1-b1e98211913a', 'USD', 40, NULL, NULL, '2026-12-03 13:39:49.443996+00', '01a212ef-1a44-761d-a9c2-689eb7f384fe'),
	('01a212ef-1a44-761d-a9c2-68a72ca8ba95', 'ac1145ea-e868-5600-8757-87148d8fdaa0', 'USD', 316, '2026-12-10 14:00:00+00', NULL, '2026-12-03 13:39:49.443996+00', '01a212ef-1a44-761d-a9c2-689eb7f384fe'),
	('01a212ef-1a4f-76ea-bbfa-ddacbe812d63', '1f7ae153-39d1-5328-8a5d-66ff26965c74', 'USD', -357, NULL, NULL, '2026-12-03 13:39:49.454626+00', '01a212ef-1a4e-7129-a20e-7e8135e54de5'),
	('01a212ef-1a4f-76ea-bbfa-ddad7ae58198', '1f7ae153-39d1-5328-8a5d-66ff26965c74', 'USD', 41, NULL, NULL, '2026-12-03 13:39:49.454626+00', '01a212ef-1a4e-7129-a20e-7e8135e54de5'),
	('01a212ef-1a4f-76ea-bbfa-ddae3c7b6919', 'f86643cc-1c5f-5de8-b88c-6593bb7a93a7', 'USD', -41, NULL, NULL, '2026-12-03 13:39:49.454626+00', '01a212ef-1a4e-7129-a20e-7e8135e54de5'),
	('01a212ef-1a4f-76ea-bbfa-ddaf52c9e8b6', '6c67d41e-8567-5799-94b1-b1e98211913a', 'USD', 40, NULL, NULL, '2026-12-03 13:39:49.454626+00', '01a212ef-1a4e-7129-a20e-7e8135e54de5'),
	('01a212ef-1a4f-76ea-bbfa-ddb0ca2e7e75', 'd2d6a142-7442-585f-9905-b8704c03918c', 'USD', 317, '2026-12-10 14:00:00+00', NULL, '2026-12-03 13:39:49.454626+00', '01a212ef-1a4e-7129-a20e-7e8135e54de5'),
	('01a212ef-1a59-7376-a863-5eb9cef1a134', '1f7ae153-39d1-5328-8a5d-66ff26965c74', 'USD', -751, NULL, NULL, '2026-12-03 13:39:49.465005+00', '01a212ef-1a59-7376-a863-5eb4ee42e04a'),
	('01a212ef-1a59-7376-a863-5eba2902c5eb', '1f7ae153-39d1-5328-8a5d-66ff26965c74', 'USD', 52, NULL, NULL, '2026-12-03 13:39:49.465005+00', '01a212ef-1a59-7376-a863-5eb4ee42e04a'),
	('01a212ef-1a59-7376-a863-5ebbae0adaad', 'f86643cc-1c5f-5de8-b88c-6593bb7a93a7', 'USD', -52, NULL, NULL, '2026-12-03 13:39:49.465005+00', '01a212ef-1a59-7376-a863-5eb4ee42e04a'),
	('01a212ef-1a59-7376-a863-5ebc4a88ba9b', '6c67d41e-8567-5799-94b1-b1e98211913a', 'USD', 51, NULL, NULL, '2026-12-03 13:39:49.465005+00', '01a212ef-1a59-7376-a863-5eb4ee42e04a'),
	('01a212ef-1a59-7376-a863-5ebd3d96d9b4', 'ac1145ea-e868-5600-8757-87148d8fdaa0', 'USD', 700, '2026-12-10 14:00:00+00', NULL, '2026-12-03 13:39:49.465005+00', '01a212ef-1a59-7376-a863-5eb4ee42e04a'),
	('01a212ef-1a63-7485-a427-4627effe00b9', 'ac1145ea-e868-5600-8757-87148d8fdaa0', 'USD', -700, '2026-12-10 14:00:00+00', NULL, '2026-12-03 13:39:49.474662+00', '01a212ef-1a62-7709-9193-2116f61a05b3'),
	('01a212ef-1a63-7485-a427-462823b01f63', 'c9999795-3a8f-57c3-b329-d8f5e003eac8', 'USD', 700, NULL, NULL, '2026-12-03 13:39:49.474662+00', '01a212ef-1a62-7709-9193-2116f61a05b3'),
	('01a212ef-1a63-7485-a427-46292791ef95', '6c67d41e-8567-5799-94b1-b1e98211913a', 'USD', -51, NULL, NULL, '2026-12-03 13:39:49.474662+00', '01a212ef-1a62-7709-9193-2116f61a05b3'),
	('01a212ef-1a63-7485-a427-462a2041b9f3', 'c9999795-3a8f-57c3-b329-d8f5e003eac8', 'USD', 51, NULL, NULL, '2026-12-03 13:39:49.474662+00', '01a212ef-1a62-7709-9193-2116f61a05b3'),
	('01a212ef-1a6a-7494-8419-7343c6fc625a', 'c9999795-3a8f-57c3-b329-d8f5e003eac8', 'USD', -751, NULL, NULL, '2026-12-03 13:39:49.481956+00', '01a212ef-1a69-72d1-8466-fa6206cd5aa7'),
	('01a212ef-1a6a-7494-8419-73447f6cdfed', '972d56e0-17e6-52cc-a14c-e612f1ec5b5e', 'USD', 751, NULL, '01a212ef-1a5b-735e-8cbf-0fcfa72af1a6', '2026-12-03 13:39:49.481956+00', '01a212ef-1a69-72d1-8466-fa6206cd5aa7'),
	('01a212ef-1a75-757d-ba33-a55137a596af', '1f7ae153-39d1-5328-8a5d-66ff26965c74', 'USD', -133, NULL, NULL, '2026-12-03 13:39:49.493055+00', '01a212ef-1a75-757d-ba33-a54c88966e8e'),
	('01a212ef-1a75-757d-ba33-a552148c5ce4', '1f7ae153-39d1-5328-8a5d-66ff26965c74', 'USD', 34, NULL, NULL, '2026-12-03 13:39:49.493055+00', '01a212ef-1a75-757d-ba33-a54c88966e8e'),
	('01a212ef-1a75-757d-ba33-a553b5b21569', 'f86643cc-1c5f-5de8-b88c-6593bb7a93a7', 'USD', -34, NULL, NULL, '2026-12-03 13:39:49.493055+00', '01a212ef-1a75-757d-ba33-a54c88966e8e'),
	('01a212ef-1a75-757d-ba33-a554854a6565', '6c67d41e-8567-5799-94b1-b1e98211913a', 'USD', 33, NULL, NULL, '2026-12-03 13:39:49.493055+00', '01a212ef-1a75-757d-ba33-a54c88966e8e'),
	('01a212ef-1a75-757d-ba33-a5559607f99c', 'd2d6a142-7442-585f-9905-b8704c03918c', 'USD', 100, '2026-12-10 14:00:00+00', NULL, '2026-12-03 13:39:49.493055+00', '01a212ef-1a75-757d-ba33-a54c88966e8e'),
	('01a212ef-1a8b-7763-972c-4c537d197fc0', '1f7ae153-39d1-5328-8a5d-66ff26965c74', 'USD', -300, NULL, NULL, '2026-11-25 13:39:49.515298+00', '01a212ef-1a8b-7763-972c-4c411e75aea7'),
	('01a212ef-1a8b-7763-972c-4c5493a4342e', '58da09bd-2650-5c2c-9b4c-0558d95f30c2', 'USD', 300, NULL, NULL, '2026-11-25 13:39:49.515298+00', '01a212ef-1a8b-7763-972c-4c411e75aea7'),
	('01a212ef-1a8b-7763-972c-4c551eb7c4d8', '1f7ae153-39d1-5328-8a5d-66ff26965c74', 'USD', 341, NULL, NULL, '2026-11-25 13:39:49.515298+00', '01a212ef-1a8b-7763-972c-4c42bc3c3a6e'),
	('01a212ef-1a8b-7763-972c-4c5655038c1f', '972d56e0-17e6-52cc-a14c-e612f1ec5b5e', 'USD', -341, NULL, '7fb7c4b1-f739-5f72-8c8b-b9b32ac358ac', '2026-11-25 13:39:49.515298+00', '01a212ef-1a8b-7763-972c-4c42bc3c3a6e'),
	('01a212ef-1a8b-7763-972c-4c5720508604', '1f7ae153-39d1-5328-8a5d-66ff26965c74', 'USD', 1500, NULL, NULL, '2026-11-25 13:39:49.515298+00', '01a212ef-1a8b-7763-972c-4c4315a1a6ab'),
	('01a212ef-1a8b-7763-972c-4c588d13ab4f', 'f86643cc-1c5f-5de8-b88c-6593bb7a93a7', 'USD', -1500, NULL, NULL, '2026-11-25 13:39:49.515298+00', '01a212ef-1a8b-7763-972c-4c4315a1a6ab'),
	('01a212ef-1a8b-7763-972c-4c59b012046c', '1f7ae153-39d1-5328-8a5d-66ff26965c74', 'USD', 342, NULL, NULL, '2026-11-25 13:39:49.515298+00', '01a212ef-1a8b-7763-972c-4c442f4be90f'),
	('01a212ef-1a8b-7763-972c-4c5a358859f6', '972d56e0-17e6-52cc-a14c-e612f1ec5b5e', 'USD', -342, NULL, '884e6d0c-2d10-53d0-b88d-766d27ff246e', '2026-11-25 13:39:49.515298+00', '01a212ef-1a8b-7763-972c-4c442f4be90f'),
	('01a212ef-1a8b-7763-972c-4c5bf5c9c8b4', '1f7ae153-39d1-5328-8a5d-66ff26965c74', 'USD', 1500, NULL, NULL, '2026-11-25 13:39:49.515298+00', '01a212ef-1a8b-7763-972c-4c45767d0661'),
	('01a212ef-1a8b-7763-972c-4c5cf3894382', 'f86643cc-1c5f-5de8-b88c-6593bb7a93a7', 'USD', -1500, NULL, NULL, '2026-11-25 13:39:49.515298+00', '01a212ef-1a8b-7763-972c-4c45767d0661'),
	('01a212ef-1a8b-7763-972c-4c5dd0d1fce5', '1f7ae153-39d1-5328-8a5d-66ff26965c74', 'USD', 343, NULL, NULL, '2026-11-25 13:39:49.515298+00', '01a212ef-1a8b-7763-972c-4c4681b3326a'),
	('01a212ef-1a8b-7763-972c-4c5efba6eec1', '972d56e0-17e6-52cc-a14c-e612f1ec5b5e', 'USD', -343, NULL, '5f6a5c77-7ee1-5571-b37e-b6df3e32f230', '2026-11-25 13:39:49.515298+00', '01a212ef-1a8b-7763-972c-4c4681b3326a'),
	('01a212ef-1a8b-7763-972c-4c5f751d7c38', '1f7ae153-39d1-5328-8a5d-66ff26965c74', 'USD', 1500, NULL, NULL, '2026-11-25 13:39:49.515298+00', '01a212ef-1a8b-7763-972c-4c47540b0866'),
	('01a212ef-1a8b-7763-972c-4c60b76920e5', 'f86643cc-1c5f-5de8-b88c-6593bb7a93a7', 'USD', -1500, NULL, NULL, '2026-11-25 13:39:49.515298+00', '01a212ef-1a8b-7763-972c-4c47540b0866'),
	('01a212ef-1a8b-7763-972c-4c6146387b1b', '1f7ae153-39d1-5328-8a5d-66ff26965c74', 'USD', 344, NULL, NULL, '2026-11-25 13:39:49.515298+00', '01a212ef-1a8b-7763-972c-4c48570d2b26'),
	('01a212ef-1a8b-7763-972c-4c62d15d406c', '972d56e0-17e6-52cc-a14c-e612f1ec5b5e', 'USD', -344, NULL, 'f0bf31b2-3b93-5b6c-97a5-3bcb13ed6410', '2026-11-25 13:39:49.515298+00', '01a212ef-1a8b-7763-972c-4c48570d2b26'),
	('01a212ef-1a8b-7763-972c-4c636ddfd360', '1f7ae153-39d1-5328-8a5d-66ff26965c74', 'USD', 1500, NULL, NULL, '2026-11-25 13:39:49.515298+00', '01a212ef-1a8b-7763-972c-4c4908034531'),
	('01a212ef-1a8b-7763-972c-4c646bd6d355', 'f86643cc-1c5f-5de8-b88c-6593bb7a93a7', 'USD', -1500, NULL, NULL, '2026-11-25 13:39:49.515298+00', '01a212ef-1a8b-7763-972c-4c4908034531'),
	('01a212ef-1a8b-7763-972c-4c6589acc7b1', '1f7ae153-39d1-5328-8a5d-66ff26965c74', 'USD', -344, NULL, NULL, '2026-11-25 13:39:49.515298+00', '01a212ef-1a8b-7763-972c-4c4aa67233b0'),
	('01a212ef-1a8b-7763-972c-4c6685f98de8', '972d56e0-17e6-52cc-a14c-e612f1ec5b5e', 'USD', 344, NULL, 'f0bf31b2-3b93-5b6c-97a5-3bcb13ed6410', '2026-11-25 13:39:49.515298+00', '01a212ef-1a8b-7763-972c-4c4aa67233b0'),
	('01a212ef-1a8b-7763-972c-4c67c20d7516', '1f7ae153-39d1-5328-8a5d-66ff26965c74', 'USD', 345, NULL, NULL, '2026-11-25 13:39:49.515298+00', '01a212ef-1a8b-7763-972c-4c4bf7d0e5fb'),
	('01a212ef-1a8b-7763-972c-4c68618dd6ee', '972d56e0-17e6-52cc-a14c-e612f1ec5b5e', 'USD', -345, NULL, 'e84c6b4d-2cbb-5831-8048-a89942421e32', '2026-11-25 13:39:49.515298+00', '01a212ef-1a8b-7763-972c-4c4bf7d0e5fb'),
	('01a212ef-1a8b-7763-972c-4c69d59dc5af', '1f7ae153-39d1-5328-8a5d-66ff26965c74', 'USD', 1500, NULL, NULL, '2026-11-25 13:39:49.515298+00', '01a212ef-1a8b-7763-972c-4c4c223f85ae'),
	('01a212ef-1a8b-7763-972c-4c6a034d887e', 'f86643cc-1c5f-5de8-b88c-6593bb7a93a7', 'USD', -1500, NULL, NULL, '2026-11-25 13:39:49.515298+00', '01a212ef-1a8b-7763-972c-4c4c223f85ae'),
	('01a212ef-1a8b-7763-972c-4c6b6ecf1a39', '1f7ae153-39d1-5328-8a5d-66ff26965c74', 'USD', -345, NULL, NULL, '2026-11-25 13:39:49.515298+00', '01a212ef-1a8b-7763-972c-4c4d5cf5bd54'),
	('01a212ef-1a8b-7763-972c-4c6c4158b0c7', '972d56e0-17e6-52cc-a14c-e612f1ec5b5e', 'USD', 345, NULL, 'e84c6b4d-2cbb-5831-8048-a89942421e32', '2026-11-25 13:39:49.515298+00', '01a212ef-1a8b-7763-972c-4c4d5cf5bd54'),
	('01a212ef-1a8b-7763-972c-4c6d5a8da7da', '1f7ae153-39d1-5328-8a5d-66ff26965c74', 'USD', 751, NULL, NULL, '2026-11-25 13:39:49.515298+00', '01a212ef-1a8b-7763-972c-4c4e00e598a6'),
	('01a212ef-1a8b-7763-972c-4c6e911f0dbd', '972d56e0-17e6-52cc-a14c-e612f1ec5b5e', 'USD', -751, NULL, '01a212ef-1a5b-735e-8cbf-0fcfa72af1a6', '2026-11-25 13:39:49.515298+00', '01a212ef-1a8b-7763-972c-4c4e00e598a6'),
	('01a212ef-1abb-75c0-bc4e-5af71a528b75', '1f7ae153-39d1-5328-8a5d-66ff26965c74', 'USD', -347, NULL, NULL, '2026-11-25 13:39:49.560334+00', '01a212ef-1ab8-7569-aa0a-b5182d1b35c1');
INSERT INTO public.entry VALUES
	('01a212ef-1abb-75c0-bc4e-5af890862647', '1f7ae153-39d1-5328-8a5d-66ff26965c74', 'USD', 41, NULL, NULL, '2026-11-25 13:39:49.560334+00', '01a212ef-1ab8-7569-aa0a-b5182d1b35c1'),
	('01a212ef-1abb-75c0-bc4e-5af9d45ed906', 'f86643cc-1c5f-5de8-b88c-6593bb7a93a7', 'USD', -41, NULL, NULL, '2026-11-25 13:39:49.560334+00', '01a212ef-1ab8-7569-aa0a-b5182d1b35c1'),
	('01a212ef-1abb-75c0-bc4e-5afa4266819f', '6c67d41e-8567-5799-94b1-b1e98211913a', 'USD', 39, NULL, NULL, '2026-11-25 13:39:49.560334+00', '01a212ef-1ab8-7569-aa0a-b5182d1b35c1'),
	('01a212ef-1abb-75c0-bc4e-5afba492a95c', 'ac1145ea-e868-5600-8757-87148d8fdaa0', 'USD', 308, '2026-12-02 14:00:00+00', NULL, '2026-11-25 13:39:49.560334+00', '01a212ef-1ab8-7569-aa0a-b5182d1b35c1'),
	('01a212ef-1abb-75c0-bc4e-5afc200a2764', '1f7ae153-39d1-5328-8a5d-66ff26965c74', 'USD', -353, NULL, NULL, '2026-11-25 13:39:49.560334+00', '01a212ef-1ab8-7569-aa0a-b5191ad617f8'),
	('01a212ef-1abb-75c0-bc4e-5afd16686acc', '1f7ae153-39d1-5328-8a5d-66ff26965c74', 'USD', 41, NULL, NULL, '2026-11-25 13:39:49.560334+00', '01a212ef-1ab8-7569-aa0a-b5191ad617f8'),
	('01a212ef-1abb-75c0-bc4e-5afeaf480996', 'f86643cc-1c5f-5de8-b88c-6593bb7a93a7', 'USD', -41, NULL, NULL, '2026-11-25 13:39:49.560334+00', '01a212ef-1ab8-7569-aa0a-b5191ad617f8'),
	('01a212ef-1abb-75c0-bc4e-5aff644f6d05', '6c67d41e-8567-5799-94b1-b1e98211913a', 'USD', 40, NULL, NULL, '2026-11-25 13:39:49.560334+00', '01a212ef-1ab8-7569-aa0a-b5191ad617f8'),
	('01a212ef-1abb-75c0-bc4e-5b0096d83d8c', 'd2d6a142-7442-585f-9905-b8704c03918c', 'USD', 313, '2026-12-02 14:00:00+00', NULL, '2026-11-25 13:39:49.560334+00', '01a212ef-1ab8-7569-aa0a-b5191ad617f8'),
	('01a212ef-1abb-75c0-bc4e-5b01234af6cf', '1f7ae153-39d1-5328-8a5d-66ff26965c74', 'USD', -355, NULL, NULL, '2026-11-25 13:39:49.560334+00', '01a212ef-1ab8-7569-aa0a-b51aabd84002'),
	('01a212ef-1abb-75c0-bc4e-5b023ca5fb1e', '1f7ae153-39d1-5328-8a5d-66ff26965c74', 'USD', 41, NULL, NULL, '2026-11-25 13:39:49.560334+00', '01a212ef-1ab8-7569-aa0a-b51aabd84002'),
	('01a212ef-1abb-75c0-bc4e-5b03f8219225', 'f86643cc-1c5f-5de8-b88c-6593bb7a93a7', 'USD', -41, NULL, NULL, '2026-11-25 13:39:49.560334+00', '01a212ef-1ab8-7569-aa0a-b51aabd84002'),
	('01a212ef-1abb-75c0-bc4e-5b04e0cc99fc', '6c67d41e-8567-5799-94b1-b1e98211913a', 'USD', 40, NULL, NULL, '2026-11-25 13:39:49.560334+00', '01a212ef-1ab8-7569-aa0a-b51aabd84002'),
	('01a212ef-1abb-75c0-bc4e-5b0573b5cf50', 'd2d6a142-7442-585f-9905-b8704c03918c', 'USD', 315, '2026-12-02 14:00:00+00', NULL, '2026-11-25 13:39:49.560334+00', '01a212ef-1ab8-7569-aa0a-b51aabd84002'),
	('01a212ef-1ae7-7277-8ee3-4bf4f48f3674', 'ac1145ea-e868-5600-8757-87148d8fdaa0', 'USD', -302, '2026-12-10 14:00:00+00', NULL, '2026-12-03 13:39:49.605621+00', '01a212ef-1ae5-70c6-865a-2be858a2dc3c'),
	('01a212ef-1ae7-7277-8ee3-4bf59e207fb8', '1dab18f0-ba37-504b-ab13-502746460634', 'USD', 302, NULL, NULL, '2026-12-03 13:39:49.605621+00', '01a212ef-1ae5-70c6-865a-2be858a2dc3c'),
	('01a212ef-1af2-7281-96f9-ebbba03e9034', 'd2d6a142-7442-585f-9905-b8704c03918c', 'USD', -303, '2026-12-10 14:00:00+00', NULL, '2026-12-03 13:39:49.613327+00', '01a212ef-1aed-76ed-81bc-7666957d4481'),
	('01a212ef-1af2-7281-96f9-ebbc5081a589', 'e5b15736-5e04-5e2b-9be6-96d9387ad594', 'USD', 303, NULL, NULL, '2026-12-03 13:39:49.613327+00', '01a212ef-1aed-76ed-81bc-7666957d4481'),
	('01a212ef-1af2-7281-96f9-ebbd6157a441', 'e5b15736-5e04-5e2b-9be6-96d9387ad594', 'USD', -303, NULL, NULL, '2026-12-03 13:39:49.613327+00', '01a212ef-1aef-7162-8a4f-a487fd067293'),
	('01a212ef-1af2-7281-96f9-ebbe19a1005a', '972d56e0-17e6-52cc-a14c-e612f1ec5b5e', 'USD', 303, NULL, '884e6d0c-2d10-53d0-b88d-766d27ff246e', '2026-12-03 13:39:49.613327+00', '01a212ef-1aef-7162-8a4f-a487fd067293'),
	('01a212ef-1af2-7281-96f9-ebbf38e54ad0', '5aad27a6-b9f2-5f82-a9e3-dc83c01697d2', 'USD', -39, NULL, NULL, '2026-12-03 13:39:49.613327+00', '01a212ef-1aef-7162-8a4f-a487fd067293'),
	('01a212ef-1af2-7281-96f9-ebc09ca8ff4c', '972d56e0-17e6-52cc-a14c-e612f1ec5b5e', 'USD', 39, NULL, '884e6d0c-2d10-53d0-b88d-766d27ff246e', '2026-12-03 13:39:49.613327+00', '01a212ef-1aef-7162-8a4f-a487fd067293'),
	('01a212ef-1b10-701d-99e0-4bff9c5f5f20', 'ac1145ea-e868-5600-8757-87148d8fdaa0', 'USD', -304, '2026-12-10 14:00:00+00', NULL, '2026-12-03 13:39:49.647348+00', '01a212ef-1b0f-7172-a774-40a04f8a4e67'),
	('01a212ef-1b10-701d-99e0-4c003025e56f', '3f61b3a2-c553-5c35-aac0-c7f99ee69cc2', 'USD', 304, NULL, NULL, '2026-12-03 13:39:49.647348+00', '01a212ef-1b0f-7172-a774-40a04f8a4e67'),
	('01a212ef-1b23-738c-98ea-83de947596d4', '3f61b3a2-c553-5c35-aac0-c7f99ee69cc2', 'USD', -304, NULL, NULL, '2026-12-03 13:39:49.663969+00', '01a212ef-1b20-746c-9375-d3ca7684de27'),
	('01a212ef-1b23-738c-98ea-83df0c38bdac', '972d56e0-17e6-52cc-a14c-e612f1ec5b5e', 'USD', 304, NULL, '5f6a5c77-7ee1-5571-b37e-b6df3e32f230', '2026-12-03 13:39:49.663969+00', '01a212ef-1b20-746c-9375-d3ca7684de27'),
	('01a212ef-1b23-738c-98ea-83e0b158d7af', '5aad27a6-b9f2-5f82-a9e3-dc83c01697d2', 'USD', -39, NULL, NULL, '2026-12-03 13:39:49.663969+00', '01a212ef-1b20-746c-9375-d3ca7684de27'),
	('01a212ef-1b23-738c-98ea-83e11c92c02b', '972d56e0-17e6-52cc-a14c-e612f1ec5b5e', 'USD', 39, NULL, '5f6a5c77-7ee1-5571-b37e-b6df3e32f230', '2026-12-03 13:39:49.663969+00', '01a212ef-1b20-746c-9375-d3ca7684de27'),
	('01a212ef-1b3b-74f3-80c4-6ebbe94538c2', 'd2d6a142-7442-585f-9905-b8704c03918c', 'USD', -305, '2026-12-10 14:00:00+00', NULL, '2026-12-03 13:39:49.684389+00', '01a212ef-1b34-74aa-8bca-d28900d73540'),
	('01a212ef-1b3b-74f3-80c4-6ebcdde36122', '31dc0446-a6d3-583c-96f5-cf531571586c', 'USD', 305, NULL, NULL, '2026-12-03 13:39:49.684389+00', '01a212ef-1b34-74aa-8bca-d28900d73540'),
	('01a212ef-1b45-764b-817e-4382b0b8e541', '31dc0446-a6d3-583c-96f5-cf531571586c', 'USD', -305, NULL, NULL, '2026-12-03 13:39:49.700714+00', '01a212ef-1b44-71bd-9a6d-94b6b8b65966'),
	('01a212ef-1b45-764b-817e-438331bff0e9', '972d56e0-17e6-52cc-a14c-e612f1ec5b5e', 'USD', 305, NULL, 'f0bf31b2-3b93-5b6c-97a5-3bcb13ed6410', '2026-12-03 13:39:49.700714+00', '01a212ef-1b44-71bd-9a6d-94b6b8b65966'),
	('01a212ef-1b45-764b-817e-438467613e09', '5aad27a6-b9f2-5f82-a9e3-dc83c01697d2', 'USD', -39, NULL, NULL, '2026-12-03 13:39:49.700714+00', '01a212ef-1b44-71bd-9a6d-94b6b8b65966'),
	('01a212ef-1b45-764b-817e-4385780a887b', '972d56e0-17e6-52cc-a14c-e612f1ec5b5e', 'USD', 39, NULL, 'f0bf31b2-3b93-5b6c-97a5-3bcb13ed6410', '2026-12-03 13:39:49.700714+00', '01a212ef-1b44-71bd-9a6d-94b6b8b65966'),
	('01a212ef-1b53-742c-a24e-db579825ece5', '972d56e0-17e6-52cc-a14c-e612f1ec5b5e', 'USD', -344, NULL, 'f0bf31b2-3b93-5b6c-97a5-3bcb13ed6410', '2026-12-03 13:39:49.711325+00', '01a212ef-1b4f-74e8-ab8f-92a485b5c24f'),
	('01a212ef-1b53-742c-a24e-db589397aec2', '10963adb-5970-59c5-bafc-e955ec44ee52', 'USD', 305, NULL, NULL, '2026-12-03 13:39:49.711325+00', '01a212ef-1b4f-74e8-ab8f-92a485b5c24f'),
	('01a212ef-1b53-742c-a24e-db598818f8b5', '5aad27a6-b9f2-5f82-a9e3-dc83c01697d2', 'USD', 39, NULL, NULL, '2026-12-03 13:39:49.711325+00', '01a212ef-1b4f-74e8-ab8f-92a485b5c24f'),
	('01a212ef-1b5f-7349-87ed-51da6ed4715c', 'ac1145ea-e868-5600-8757-87148d8fdaa0', 'USD', -306, '2026-12-10 14:00:00+00', NULL, '2026-12-03 13:39:49.725832+00', '01a212ef-1b5d-749b-8608-7f760ba268a3'),
	('01a212ef-1b5f-7349-87ed-51db6ac12422', 'e4885b7f-b8a2-5a17-a1b0-fedc50331cfd', 'USD', 306, NULL, NULL, '2026-12-03 13:39:49.725832+00', '01a212ef-1b5d-749b-8608-7f760ba268a3'),
	('01a212ef-1b72-7183-ae5a-674751d856a5', 'e4885b7f-b8a2-5a17-a1b0-fedc50331cfd', 'USD', -306, NULL, NULL, '2026-12-03 13:39:49.745326+00', '01a212ef-1b71-7650-9126-6749183fc6a9'),
	('01a212ef-1b72-7183-ae5a-6748e140cfb4', 'ac1145ea-e868-5600-8757-87148d8fdaa0', 'USD', 306, '2026-12-10 14:00:00+00', NULL, '2026-12-03 13:39:49.745326+00', '01a212ef-1b71-7650-9126-6749183fc6a9'),
	('01a212ef-1b9b-705e-969d-c2fa4ff93ca6', 'd2d6a142-7442-585f-9905-b8704c03918c', 'USD', -628, '2026-12-02 14:00:00+00', NULL, '2026-12-03 13:39:49.786694+00', '01a212ef-1b9a-7227-8b12-233eaec29959'),
	('01a212ef-1b9b-705e-969d-c2fbca1f0703', '10963adb-5970-59c5-bafc-e955ec44ee52', 'USD', 628, NULL, NULL, '2026-12-03 13:39:49.786694+00', '01a212ef-1b9a-7227-8b12-233eaec29959'),
	('01a212ef-1b9b-705e-969d-c2fcd779a85b', 'ac1145ea-e868-5600-8757-87148d8fdaa0', 'USD', -308, '2026-12-02 14:00:00+00', NULL, '2026-12-03 13:39:49.786694+00', '01a212ef-1b9a-7227-8b12-233fdc8b591a'),
	('01a212ef-1b9b-705e-969d-c2fdb54af1f5', '13765feb-42f3-5e90-a6bb-b4664db3ed28', 'USD', 308, NULL, NULL, '2026-12-03 13:39:49.786694+00', '01a212ef-1b9a-7227-8b12-233fdc8b591a');


--
-- Data for Name: hold; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.hold VALUES
	('01a212ef-1999-71aa-bcdd-542766000db7', 'd2d6a142-7442-585f-9905-b8704c03918c', '2026-12-10 14:00:00+00', 1027),
	('01a212ef-19aa-77fa-83d0-6793484a9cc3', 'ac1145ea-e868-5600-8757-87148d8fdaa0', '2026-12-10 14:00:00+00', 1244);


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
	('01a212ef-183e-7456-a2a4-a029ffa9550d', '01a212ef-17ab-720d-94be-a557f6cc6531', '01a212ef183b75c1b7335570fefeb81a', '435267f7d19906bde4258b79c65dfcbf1ad308d3f7ce2320aa88622c0eb4621b', '01a212ef-183b-75c1-b733-55715de63d1e', NULL, '2026-12-03 13:39:48.926415+00'),
	('01a212ef-18c3-7428-a1f2-de101ec6749c', '01a212ef-189e-73cd-be7d-4c4a2c1eefc6', '01a212ef18c37428a1f2de0e949f730c', '4604d46aef966ce0fdcc0c3d9f78a37869a9df1fa17808853fb9c2bf46115e98', '01a212ef-18c3-7428-a1f2-de0feb9a5466', NULL, '2026-12-03 13:39:49.059885+00'),
	('01a212ef-1953-746f-8e34-8c2cd05facbf', '01a212ef-1919-7173-ab56-c71bc348a4c8', '01a212ef194f71799515c86d25fe4214', '8737851df09bbdaa3697f10729965c56b4ae945fca79eae2ceec64982823080a', '01a212ef-194f-7179-9515-c86e59674d2b', NULL, '2026-12-03 13:39:49.203425+00'),
	('01a212ef-196d-717d-90d8-5c12515445d9', '01a212ef-1964-7448-b028-116c3d05255e', '01a212ef196d717d90d85c10912138b7', '39384c0533bc73b6761fc62389bde61d06b6933c976a1259f54bddb6c7b91a4f', '01a212ef-196d-717d-90d8-5c11a23546c4', NULL, '2026-12-03 13:39:49.229299+00'),
	('01a212ef-197a-7499-833d-db0acba27632', '01a212ef-1974-70ff-8fb4-540ef698cee0', '01a212ef197a7499833ddb08b4d7c12c', '66484c7e5f1e0764f7d3c620393e760153ba0507f74287c499f0a14077a3ab2e', '01a212ef-197a-7499-833d-db09fddfdef5', NULL, '2026-12-03 13:39:49.242419+00'),
	('01a212ef-198c-729c-aff9-3cfc4eb65ade', '01a212ef-1976-72bf-97c5-ea397a9d3c1d', '01a212ef198b764a919c028e9b3e4797', '8c0ba886161fa015b2ba563b6c8f025b162f24c3a68a257b62af2de035117f00', '01a212ef-198b-764a-919c-028f5bdf038a', NULL, '2026-12-03 13:39:49.260126+00'),
	('01a212ef-19a0-751d-9a9a-48acc6fd1807', '01a212ef-1978-7706-9370-2f2124db3529', '01a212ef19a0751d9a9a48aaf885defc', '86928de55ffc5c506af092e42a7a3239a6556100df5ee55a3604700edb298bdb', '01a212ef-19a0-751d-9a9a-48ab01bb9d09', NULL, '2026-12-03 13:39:49.280324+00'),
	('01a212ef-19ae-744a-a1ab-7ac8c06e7545', '01a212ef-1974-70ff-8fb4-540ef698cee0', '01a212ef19ad7377aa49f9a37e1ea2bb', 'f15146a50315cd5bfe27b6a240cfa3cd43d572c3aa9f158e4bcf613a0b098fac', '01a212ef-19ad-7377-aa49-f9a47470f00f', NULL, '2026-12-03 13:39:49.294075+00'),
	('01a212ef-19ba-7255-9f44-39521c57c61f', '01a212ef-1976-72bf-97c5-ea397a9d3c1d', '01a212ef19ba72559f4439503a59f9ec', '576f1d7b6bf1ed9b08cdb7409e706a600b52cf98e1fc4b4b921142490835ba0c', '01a212ef-19ba-7255-9f44-39519abbdf85', NULL, '2026-12-03 13:39:49.306387+00'),
	('01a212ef-19ca-75d0-8f0f-a04aab2d3f14', '01a212ef-1978-7706-9370-2f2124db3529', '01a212ef19ca75d08f0fa04837655852', '92c77fcea81bc290df12561bd770f2efa7732083c086781757f57f55c335b4b0', '01a212ef-19ca-75d0-8f0f-a0495f35f021', NULL, '2026-12-03 13:39:49.322603+00'),
	('01a212ef-19de-7469-8a1f-64f2bc0bf211', '01a212ef-1974-70ff-8fb4-540ef698cee0', '01a212ef19de74698a1f64f0f148b23c', '7ad2d1d8f129aca54701d28b90da0dd38ad366df6645d6b6107a0c24c7f1a0a8', '01a212ef-19de-7469-8a1f-64f1c01fe052', NULL, '2026-12-03 13:39:49.342502+00'),
	('01a212ef-19ee-7119-9914-63ccefd2f1c2', '01a212ef-1976-72bf-97c5-ea397a9d3c1d', '01a212ef19ed737ebc0961227f474f99', 'e471d4931218a676092a758b1505596f04fad366eebdcf9fd2cfa5415405fdf0', '01a212ef-19ee-7119-9914-63cba058eb88', NULL, '2026-12-03 13:39:49.358216+00'),
	('01a212ef-19f8-7149-b2e8-fade8589e043', '01a212ef-1978-7706-9370-2f2124db3529', '01a212ef19f87149b2e8fadc1f80f66a', '570876f0a6f891134cecd356d5671faa9946be2ca0c00595afa7191a45921d13', '01a212ef-19f8-7149-b2e8-fadd5428031c', NULL, '2026-12-03 13:39:49.368381+00'),
	('01a212ef-1a06-718f-87ad-551e3e01d4c2', '01a212ef-1974-70ff-8fb4-540ef698cee0', '01a212ef1a06718f87ad551cd9197f60', 'a9268dc2b34ad86261b564b030555168fc14003bd1c6d9bf294100da4ed208c3', '01a212ef-1a06-718f-87ad-551dfa379862', NULL, '2026-12-03 13:39:49.382428+00'),
	('01a212ef-1a10-771b-ab82-305243d6dc0f', '01a212ef-1976-72bf-97c5-ea397a9d3c1d', '01a212ef1a10771bab8230500a44d623', '0999c867132b23811c6ad285207b0114b70cb664b64ed3a2516cddfe293484db', '01a212ef-1a10-771b-ab82-305187def949', NULL, '2026-12-03 13:39:49.392545+00'),
	('01a212ef-1a1a-757f-ac03-acf0ba11f3e4', '01a212ef-1978-7706-9370-2f2124db3529', '01a212ef1a1a757fac03acee7616d5ef', '31ef422c3708f4bd3f895c166061e062ecf11a8b929f19dfecec72efe5789831', '01a212ef-1a1a-757f-ac03-acef3819dc6e', NULL, '2026-12-03 13:39:49.402752+00'),
	('01a212ef-1a21-73be-a23d-9f841f9a1566', '01a212ef-1974-70ff-8fb4-540ef698cee0', '01a212ef1a2173bea23d9f823faff190', '04099ccaa0f2ac8f96d7fe52b52c958e0a6d6a7fda500712e3e2cbe16ba5ee96', '01a212ef-1a21-73be-a23d-9f83d106b0ad', NULL, '2026-12-03 13:39:49.409435+00'),
	('01a212ef-1a2b-71ad-97d3-020be107c74b', '01a212ef-1976-72bf-97c5-ea397a9d3c1d', '01a212ef1a2b71ad97d30209cba72903', '9391e076a3b893c45d3a992f4ea8ce4d1a0598e80d51eec55aa1c708cb7386c6', '01a212ef-1a2b-71ad-97d3-020a8960c5da', NULL, '2026-12-03 13:39:49.419302+00'),
	('01a212ef-1a31-72d1-8c6d-f40361aaedb0', '01a212ef-1978-7706-9370-2f2124db3529', '01a212ef1a3172d18c6df401848b73dd', '4ddaa72b6d6132d650f00cabf70b131def202d9856f6f8861ac7779e0640e407', '01a212ef-1a31-72d1-8c6d-f402c5cfae51', NULL, '2026-12-03 13:39:49.425303+00'),
	('01a212ef-1a36-73d9-afdc-c0d2469fe2b4', '01a212ef-1974-70ff-8fb4-540ef698cee0', '01a212ef1a3673d9afdcc0d0b7792feb', 'db522489597d39079f6b7fc05ccb1fb5a61312d5100e98607056490a39bac238', '01a212ef-1a36-73d9-afdc-c0d15f6e9b6d', NULL, '2026-12-03 13:39:49.430514+00'),
	('01a212ef-1a3c-7257-95e3-485bd3019c0e', '01a212ef-1976-72bf-97c5-ea397a9d3c1d', '01a212ef1a3b73b6a02be338cf61c825', '4357e58d62701cb4fbba30e76bcec8992625c09cb185fdfb117abb3c904d2554', '01a212ef-1a3b-73b6-a02b-e3397eaab6b1', NULL, '2026-12-03 13:39:49.436075+00'),
	('01a212ef-1a46-705d-92ff-fcc8e588b2af', '01a212ef-1978-7706-9370-2f2124db3529', '01a212ef1a46705d92fffcc60882581f', '409e278542ca4fd0d491bf78ca2824cdbc9e685bf087b4ef8c174670e5ad81f1', '01a212ef-1a46-705d-92ff-fcc74e8e5290', NULL, '2026-12-03 13:39:49.446505+00'),
	('01a212ef-1a51-7416-b091-cf8f186d70d8', '01a212ef-1974-70ff-8fb4-540ef698cee0', '01a212ef1a517416b091cf8d813ef9b9', '7968bb409fe62eea797d359ae1d9540591b8afa1e45113c1cb33b30ca18124dd', '01a212ef-1a51-7416-b091-cf8eee2d25f7', NULL, '2026-12-03 13:39:49.457299+00'),
	('01a212ef-1a5d-7079-908e-5b40fea5a4d0', '00000000-0000-0000-0000-000000000384', '01a212ef1a5b735e8cbf0fce1408a592', '9f9512bd583b9fb316ddb835a3365bed961c046ca639e8abbe5941d2c5684c3f', '01a212ef-1a5b-735e-8cbf-0fcfa72af1a6', NULL, '2026-12-03 13:39:49.469348+00'),
	('01a212ef-1a6c-7487-aea5-ba0f139aa152', '01a212ef-1976-72bf-97c5-ea397a9d3c1d', '01a212ef1a6c7487aea5ba0d4e740e85', '775fec46c17df170323cba2132395dc139564dd61d0d77ea2b5afa038571f76c', '01a212ef-1a6c-7487-aea5-ba0e92bde031', NULL, '2026-12-03 13:39:49.484602+00'),
	('01a212ef-1a77-7455-bb0a-f4534b41cf7d', '01a212ef-189e-73cd-be7d-4c4a2c1eefc6', '01a212ef1a777455bb0af4511a70d9af', 'aa40d3ee989bbf5236e9bb4e32ea305b2a9079da72efbe8b7bbf45b982c3e314', '01a212ef-1a77-7455-bb0a-f45298572b89', NULL, '2026-12-03 13:39:49.495954+00');


--
-- Data for Name: membership; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.membership VALUES
	('01a212ef-187f-72e0-84dd-11ad809d3431', '01a212ef-17f9-76ee-87a7-023c5cd65203', 'ACTIVE', '2026-12-03 13:39:48.991921+00', NULL, NULL, false, '01a212ef-187d-7546-915d-45388ec1d984', '2026-12-04 13:39:48.991921+00'),
	('01a212ef-18e0-7575-ab96-7eb9ed704df2', '01a212ef-18a7-707c-b60e-b3696feb813b', 'ACTIVE', '2026-12-03 13:39:49.088884+00', NULL, NULL, false, '01a212ef-18dc-70ff-a08d-200dd3a39775', '2026-12-04 13:39:49.088884+00'),
	('01a212ef-1962-7211-9be4-d92d710d3796', '01a212ef-192e-708b-992e-93e46db843cd', 'ACTIVE', '2026-12-03 13:39:49.218668+00', NULL, NULL, false, '01a212ef-1961-740b-a470-6ac3b9fe1a6c', '2026-12-04 13:39:49.218668+00');


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
	('01a212ef-1895-70ca-b872-d5c5cf6f3ddb', '01a212ef-17f9-76ee-87a7-023c5cd65203', 'TIPS', true, '2026-12-03 13:39:49.012431+00', NULL, NULL, '2026-12-04 13:39:49.012431+00'),
	('01a212ef-1906-7116-9468-15ca206e715b', '01a212ef-18a7-707c-b60e-b3696feb813b', 'TIPS', true, '2026-12-03 13:39:49.114405+00', NULL, NULL, '2026-12-04 13:39:49.114405+00');


--
-- Data for Name: notification; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.notification VALUES
	('01a212ef-1884-71cb-abbf-33593403d251', '01a212ef-17f9-76ee-87a7-023c5cd65203', 1, 'ProgramApplicationDecided', '{"state": "APPROVED", "application_id": "01a212ef-183b-75c1-b733-55715de63d1e"}', '2026-12-03 13:39:48.996112+00'),
	('01a212ef-18e8-771e-aebc-b4830ad73528', '01a212ef-18a7-707c-b60e-b3696feb813b', 1, 'ProgramApplicationDecided', '{"state": "APPROVED", "application_id": "01a212ef-18c3-7428-a1f2-de0feb9a5466"}', '2026-12-03 13:39:49.096075+00'),
	('01a212ef-1963-7018-98b8-5170f396180a', '01a212ef-192e-708b-992e-93e46db843cd', 1, 'ProgramApplicationDecided', '{"state": "APPROVED", "application_id": "01a212ef-194f-7179-9515-c86e59674d2b"}', '2026-12-03 13:39:49.219165+00'),
	('01a212ef-199e-77bc-8e19-cee18c4c6752', '01a212ef-18a7-707c-b60e-b3696feb813b', 2, 'TipReceived', '{"tip_id": "01a212ef-198b-764a-919c-028f5bdf038a", "currency": "USD", "amount_minor": 301}', '2026-12-03 13:39:49.278647+00'),
	('01a212ef-19ac-756d-a55c-a1ea49d251be', '01a212ef-17f9-76ee-87a7-023c5cd65203', 2, 'TipReceived', '{"tip_id": "01a212ef-19a0-751d-9a9a-48ab01bb9d09", "currency": "USD", "amount_minor": 302}', '2026-12-03 13:39:49.292355+00'),
	('01a212ef-19b9-769a-ba5c-6edddb34d011', '01a212ef-18a7-707c-b60e-b3696feb813b', 3, 'TipReceived', '{"tip_id": "01a212ef-19ad-7377-aa49-f9a47470f00f", "currency": "USD", "amount_minor": 303}', '2026-12-03 13:39:49.305072+00'),
	('01a212ef-19c6-74e8-8c7d-af1fdff18cca', '01a212ef-17f9-76ee-87a7-023c5cd65203', 3, 'TipReceived', '{"tip_id": "01a212ef-19ba-7255-9f44-39519abbdf85", "currency": "USD", "amount_minor": 304}', '2026-12-03 13:39:49.318631+00'),
	('01a212ef-19dc-76cb-b077-8d494587d80e', '01a212ef-18a7-707c-b60e-b3696feb813b', 4, 'TipReceived', '{"tip_id": "01a212ef-19ca-75d0-8f0f-a0495f35f021", "currency": "USD", "amount_minor": 305}', '2026-12-03 13:39:49.340532+00'),
	('01a212ef-19ec-73c4-82bf-f5d355e6be93', '01a212ef-17f9-76ee-87a7-023c5cd65203', 4, 'TipReceived', '{"tip_id": "01a212ef-19de-7469-8a1f-64f1c01fe052", "currency": "USD", "amount_minor": 306}', '2026-12-03 13:39:49.356557+00'),
	('01a212ef-1a0f-756b-a032-3dd00f275741', '01a212ef-18a7-707c-b60e-b3696feb813b', 5, 'TipReceived', '{"tip_id": "01a212ef-1a06-718f-87ad-551dfa379862", "currency": "USD", "amount_minor": 309}', '2026-12-03 13:39:49.391434+00'),
	('01a212ef-1a19-7469-9a1b-2b1c94d29bad', '01a212ef-17f9-76ee-87a7-023c5cd65203', 5, 'TipReceived', '{"tip_id": "01a212ef-1a10-771b-ab82-305187def949", "currency": "USD", "amount_minor": 310}', '2026-12-03 13:39:49.401629+00'),
	('01a212ef-1a2a-74e7-a405-02a1b7a78064', '01a212ef-17f9-76ee-87a7-023c5cd65203', 6, 'TipReceived', '{"tip_id": "01a212ef-1a21-73be-a23d-9f83d106b0ad", "currency": "USD", "amount_minor": 312}', '2026-12-03 13:39:49.418149+00'),
	('01a212ef-1a45-7718-a4a3-f51b8bd22f33', '01a212ef-17f9-76ee-87a7-023c5cd65203', 7, 'TipReceived', '{"tip_id": "01a212ef-1a3b-73b6-a02b-e3397eaab6b1", "currency": "USD", "amount_minor": 316}', '2026-12-03 13:39:49.445369+00'),
	('01a212ef-1a50-733d-a172-dde87962b509', '01a212ef-18a7-707c-b60e-b3696feb813b', 6, 'TipReceived', '{"tip_id": "01a212ef-1a46-705d-92ff-fcc74e8e5290", "currency": "USD", "amount_minor": 317}', '2026-12-03 13:39:49.456015+00'),
	('01a212ef-1a5a-7451-ba7e-72ff2d9fe51b', '01a212ef-17f9-76ee-87a7-023c5cd65203', 8, 'TipReceived', '{"tip_id": "01a212ef-1a51-7416-b091-cf8eee2d25f7", "currency": "USD", "amount_minor": 700}', '2026-12-03 13:39:49.466404+00'),
	('01a212ef-1a6b-7139-a122-feef389876ce', '01a212ef-17f9-76ee-87a7-023c5cd65203', 9, 'TipRefunded', '{"tip_id": "01a212ef-1a51-7416-b091-cf8eee2d25f7", "currency": "USD", "amount_minor": 700}', '2026-12-03 13:39:49.483107+00'),
	('01a212ef-1a76-7206-b2d7-49b0aa126afe', '01a212ef-18a7-707c-b60e-b3696feb813b', 7, 'TipReceived', '{"tip_id": "01a212ef-1a6c-7487-aea5-ba0e92bde031", "currency": "USD", "amount_minor": 100}', '2026-12-03 13:39:49.494451+00'),
	('01a212ef-1abd-73ac-aefc-8fdcf1e23d42', '01a212ef-17f9-76ee-87a7-023c5cd65203', 10, 'TipReceived', '{"tip_id": "01a212ef-19f8-7149-b2e8-fadd5428031c", "currency": "USD", "amount_minor": 308}', '2026-11-25 13:39:49.565849+00'),
	('01a212ef-1abd-73ac-aefc-8fdd43213fe2', '01a212ef-18a7-707c-b60e-b3696feb813b', 8, 'TipReceived', '{"tip_id": "01a212ef-1a2b-71ad-97d3-020a8960c5da", "currency": "USD", "amount_minor": 313}', '2026-11-25 13:39:49.565849+00'),
	('01a212ef-1abd-73ac-aefc-8fde287bd405', '01a212ef-18a7-707c-b60e-b3696feb813b', 9, 'TipReceived', '{"tip_id": "01a212ef-1a36-73d9-afdc-c0d15f6e9b6d", "currency": "USD", "amount_minor": 315}', '2026-11-25 13:39:49.565849+00');


--
-- Data for Name: payment; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.payment VALUES
	('01a212ef-197a-7499-833d-db09fddfdef5', 'TIP', '01a212ef-1974-70ff-8fb4-540ef698cee0', '01a212ef197a7499833ddb08b4d7c12c', 'sandbox', 'sandbox:action', 339, 39, 'USD', 'REQUIRES_ACTION', 0, NULL, 'https://sandbox.invalid/act/01a212ef-197a-7499-833d-db09fddfdef5', '2026-12-03 13:40:19.248124+00', 0, '2026-12-04 13:39:49.257751+00', '2026-12-03 13:39:49.248124+00', NULL),
	('01a212ef-198b-764a-919c-028f5bdf038a', 'TIP', '01a212ef-1976-72bf-97c5-ea397a9d3c1d', '01a212ef198b764a919c028e9b3e4797', 'sandbox', 'sandbox:captured_twice', 340, 39, 'USD', 'SUCCEEDED', 40, NULL, NULL, '2026-12-03 13:40:19.264966+00', 0, NULL, '2026-12-03 13:39:49.264966+00', '2026-12-03 13:39:49.270407+00'),
	('01a212ef-19ee-7119-9914-63cba058eb88', 'TIP', '01a212ef-1976-72bf-97c5-ea397a9d3c1d', '01a212ef19ed737ebc0961227f474f99', 'sandbox', 'sandbox:decline', 346, 39, 'USD', 'FAILED', 0, 'declined', NULL, '2026-12-03 13:40:19.362484+00', 0, NULL, '2026-12-03 13:39:49.362484+00', '2026-12-03 13:39:49.367205+00'),
	('01a212ef-1a06-718f-87ad-551dfa379862', 'TIP', '01a212ef-1974-70ff-8fb4-540ef698cee0', '01a212ef1a06718f87ad551cd9197f60', 'sandbox', 'sandbox:refund_fails', 348, 39, 'USD', 'SUCCEEDED', 41, NULL, NULL, '2026-12-03 13:40:19.385519+00', 0, NULL, '2026-12-03 13:39:49.385519+00', '2026-12-03 13:39:49.388816+00'),
	('01a212ef-1a10-771b-ab82-305187def949', 'TIP', '01a212ef-1976-72bf-97c5-ea397a9d3c1d', '01a212ef1a10771bab8230500a44d623', 'sandbox', 'sandbox:refund_timeout', 349, 39, 'USD', 'SUCCEEDED', 41, NULL, NULL, '2026-12-03 13:40:19.395626+00', 0, NULL, '2026-12-03 13:39:49.395626+00', '2026-12-03 13:39:49.399215+00'),
	('01a212ef-1a1a-757f-ac03-acef3819dc6e', 'TIP', '01a212ef-1978-7706-9370-2f2124db3529', '01a212ef1a1a757fac03acee7616d5ef', 'sandbox', 'sandbox:slow', 351, 40, 'USD', 'PROCESSING', 0, NULL, NULL, '2026-12-03 13:40:19.405715+00', 0, NULL, '2026-12-03 13:39:49.405715+00', NULL),
	('01a212ef-1a21-73be-a23d-9f83d106b0ad', 'TIP', '01a212ef-1974-70ff-8fb4-540ef698cee0', '01a212ef1a2173bea23d9f823faff190', 'sandbox', 'sandbox:succeed', 352, 40, 'USD', 'SUCCEEDED', 41, NULL, NULL, '2026-12-03 13:40:19.412337+00', 0, NULL, '2026-12-03 13:39:49.412337+00', '2026-12-03 13:39:49.415595+00'),
	('01a212ef-1a31-72d1-8c6d-f402c5cfae51', 'TIP', '01a212ef-1978-7706-9370-2f2124db3529', '01a212ef1a3172d18c6df401848b73dd', 'sandbox', 'sandbox:timeout_before', 354, 40, 'USD', 'PROCESSING', 0, NULL, NULL, '2026-12-03 13:40:19.428408+00', 0, NULL, '2026-12-03 13:39:49.428408+00', NULL),
	('01a212ef-1a3b-73b6-a02b-e3397eaab6b1', 'TIP', '01a212ef-1976-72bf-97c5-ea397a9d3c1d', '01a212ef1a3b73b6a02be338cf61c825', 'sandbox', 'sandbox:webhook_late', 356, 40, 'USD', 'SUCCEEDED', 41, NULL, NULL, '2026-12-03 13:40:19.439146+00', 0, NULL, '2026-12-03 13:39:49.439146+00', '2026-12-03 13:39:49.442972+00'),
	('01a212ef-1a46-705d-92ff-fcc74e8e5290', 'TIP', '01a212ef-1978-7706-9370-2f2124db3529', '01a212ef1a46705d92fffcc60882581f', 'sandbox', 'sandbox:webhook_twice', 357, 40, 'USD', 'SUCCEEDED', 41, NULL, NULL, '2026-12-03 13:40:19.449571+00', 0, NULL, '2026-12-03 13:39:49.449571+00', '2026-12-03 13:39:49.453561+00'),
	('01a212ef-1a51-7416-b091-cf8eee2d25f7', 'TIP', '01a212ef-1974-70ff-8fb4-540ef698cee0', '01a212ef1a517416b091cf8d813ef9b9', 'sandbox', 'sandbox:succeed', 751, 51, 'USD', 'REFUNDED', 52, NULL, NULL, '2026-12-03 13:40:19.460416+00', 0, NULL, '2026-12-03 13:39:49.460416+00', '2026-12-03 13:39:49.46397+00'),
	('01a212ef-1a6c-7487-aea5-ba0e92bde031', 'TIP', '01a212ef-1976-72bf-97c5-ea397a9d3c1d', '01a212ef1a6c7487aea5ba0d4e740e85', 'sandbox', 'sandbox:succeed', 133, 33, 'USD', 'SUCCEEDED', 34, NULL, NULL, '2026-12-03 13:40:19.487965+00', 0, NULL, '2026-12-03 13:39:49.487965+00', '2026-12-03 13:39:49.491992+00'),
	('01a212ef-19f8-7149-b2e8-fadd5428031c', 'TIP', '01a212ef-1978-7706-9370-2f2124db3529', '01a212ef19f87149b2e8fadc1f80f66a', 'sandbox', 'sandbox:fail_then_succeed', 347, 39, 'USD', 'SUCCEEDED', 41, NULL, NULL, '2026-12-03 13:40:19.374273+00', 0, NULL, '2026-12-03 13:39:49.374273+00', '2026-11-25 13:39:49.555502+00'),
	('01a212ef-1a2b-71ad-97d3-020a8960c5da', 'TIP', '01a212ef-1976-72bf-97c5-ea397a9d3c1d', '01a212ef1a2b71ad97d30209cba72903', 'sandbox', 'sandbox:timeout_after', 353, 40, 'USD', 'SUCCEEDED', 41, NULL, NULL, '2026-12-03 13:40:19.422631+00', 0, NULL, '2026-12-03 13:39:49.422631+00', '2026-11-25 13:39:49.555502+00'),
	('01a212ef-1a36-73d9-afdc-c0d15f6e9b6d', 'TIP', '01a212ef-1974-70ff-8fb4-540ef698cee0', '01a212ef1a3673d9afdcc0d0b7792feb', 'sandbox', 'sandbox:webhook_first', 355, 40, 'USD', 'SUCCEEDED', 41, NULL, NULL, '2026-12-03 13:40:19.433555+00', 0, NULL, '2026-12-03 13:39:49.433555+00', '2026-11-25 13:39:49.555502+00'),
	('01a212ef-19a0-751d-9a9a-48ab01bb9d09', 'TIP', '01a212ef-1978-7706-9370-2f2124db3529', '01a212ef19a0751d9a9a48aaf885defc', 'sandbox', 'sandbox:chargeback', 341, 39, 'USD', 'CHARGEBACK_OPEN', 40, NULL, NULL, '2026-12-03 13:40:19.284005+00', 0, NULL, '2026-12-03 13:39:49.284005+00', '2026-12-03 13:39:49.289086+00'),
	('01a212ef-19ad-7377-aa49-f9a47470f00f', 'TIP', '01a212ef-1974-70ff-8fb4-540ef698cee0', '01a212ef19ad7377aa49f9a37e1ea2bb', 'sandbox', 'sandbox:chargeback_disordered', 342, 39, 'USD', 'CHARGED_BACK', 40, NULL, NULL, '2026-12-03 13:40:19.297265+00', 0, NULL, '2026-12-03 13:39:49.297265+00', '2026-12-03 13:39:49.301985+00'),
	('01a212ef-19ba-7255-9f44-39519abbdf85', 'TIP', '01a212ef-1976-72bf-97c5-ea397a9d3c1d', '01a212ef19ba72559f4439503a59f9ec', 'sandbox', 'sandbox:chargeback_lost', 343, 39, 'USD', 'CHARGED_BACK', 40, NULL, NULL, '2026-12-03 13:40:19.309592+00', 0, NULL, '2026-12-03 13:39:49.309592+00', '2026-12-03 13:39:49.314107+00'),
	('01a212ef-19ca-75d0-8f0f-a0495f35f021', 'TIP', '01a212ef-1978-7706-9370-2f2124db3529', '01a212ef19ca75d08f0fa04837655852', 'sandbox', 'sandbox:chargeback_overturned', 344, 39, 'USD', 'SUCCEEDED', 40, NULL, NULL, '2026-12-03 13:40:19.329422+00', 0, NULL, '2026-12-03 13:39:49.329422+00', '2026-12-03 13:39:49.336471+00'),
	('01a212ef-19de-7469-8a1f-64f1c01fe052', 'TIP', '01a212ef-1974-70ff-8fb4-540ef698cee0', '01a212ef19de74698a1f64f0f148b23c', 'sandbox', 'sandbox:chargeback_won', 345, 39, 'USD', 'SUCCEEDED', 41, NULL, NULL, '2026-12-03 13:40:19.346612+00', 0, NULL, '2026-12-03 13:39:49.346612+00', '2026-12-03 13:39:49.352742+00');


--
-- Data for Name: product_clock; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.product_clock VALUES
	('00000000-0000-7000-8000-000000000001', 691200);


--
-- Data for Name: program_application; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.program_application VALUES
	('01a212ef-183b-75c1-b733-55715de63d1e', '01a212ef-17f9-76ee-87a7-023c5cd65203', 'APPROVED', '00000000-0000-7000-8000-000000000201', '01a212ef-187d-7546-915d-45388ec1d984', NULL, '2026-12-03 13:39:48.961683+00', '2026-12-03 13:39:48.989846+00'),
	('01a212ef-18c3-7428-a1f2-de0feb9a5466', '01a212ef-18a7-707c-b60e-b3696feb813b', 'APPROVED', '00000000-0000-7000-8000-000000000201', '01a212ef-18dc-70ff-a08d-200dd3a39775', NULL, '2026-12-03 13:39:49.073781+00', '2026-12-03 13:39:49.084315+00'),
	('01a212ef-194f-7179-9515-c86e59674d2b', '01a212ef-192e-708b-992e-93e46db843cd', 'APPROVED', '00000000-0000-7000-8000-000000000201', '01a212ef-1961-740b-a470-6ac3b9fe1a6c', NULL, '2026-12-03 13:39:49.209765+00', '2026-12-03 13:39:49.217492+00'),
	('01a212ef-196d-717d-90d8-5c11a23546c4', '01a212ef-1967-7279-8ab6-b4f5aef8987f', 'PENDING', '00000000-0000-7000-8000-000000000201', NULL, NULL, '2026-12-03 13:39:49.233597+00', NULL);


--
-- Data for Name: program_decision; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.program_decision VALUES
	('01a212ef-1863-755c-9da6-797273140dbb', '01a212ef-17f9-76ee-87a7-023c5cd65203', 'PROGRAM', 'APPLIED', 'CREATOR', '01a212ef-17ab-720d-94be-a557f6cc6531', '[]', '00000000-0000-7000-8000-000000000201', '[{"rule": "STANDING", "as_of": "2026-12-03", "actual": "GOOD", "status": "MET", "required": "GOOD"}, {"rule": "AGE", "as_of": "2026-12-03", "actual": null, "status": "MET", "required": 18}, {"rule": "FOLLOWERS", "as_of": "2026-12-03", "actual": 20000, "status": "MET", "required": 10000}, {"rule": "VIEWS", "as_of": "2026-12-02", "actual": 150000, "status": "MET", "required": 100000}, {"rule": "POSTS", "as_of": "2026-12-03", "actual": 3, "status": "MET", "required": 3}, {"rule": "ORIGINALS", "as_of": "2026-12-03", "actual": 10000, "status": "MET", "required": 5000}, {"rule": "ACCOUNT_TYPE", "as_of": "2026-12-03", "actual": "PERSONAL", "status": "MET", "required": "PERSONAL"}]', '01a212ef-183b-75c1-b733-55715de63d1e', NULL, '2026-12-03 13:39:48.963493+00'),
	('01a212ef-187d-7546-915d-45388ec1d984', '01a212ef-17f9-76ee-87a7-023c5cd65203', 'PROGRAM', 'APPROVED', 'OPERATOR', '00000000-0000-0000-0000-000000000384', '[]', '00000000-0000-7000-8000-000000000201', '[{"rule": "STANDING", "as_of": "2026-12-03", "actual": "GOOD", "status": "MET", "required": "GOOD"}, {"rule": "AGE", "as_of": "2026-12-03", "actual": null, "status": "MET", "required": 18}, {"rule": "FOLLOWERS", "as_of": "2026-12-03", "actual": 20000, "status": "MET", "required": 10000}, {"rule": "VIEWS", "as_of": "2026-12-02", "actual": 150000, "status": "MET", "required": 100000}, {"rule": "POSTS", "as_of": "2026-12-03", "actual": 3, "status": "MET", "required": 3}, {"rule": "ORIGINALS", "as_of": "2026-12-03", "actual": 10000, "status": "MET", "required": 5000}, {"rule": "ACCOUNT_TYPE", "as_of": "2026-12-03", "actual": "PERSONAL", "status": "MET", "required": "PERSONAL"}]', '01a212ef-183b-75c1-b733-55715de63d1e', NULL, '2026-12-03 13:39:48.989846+00'),
	('01a212ef-1896-72ec-9792-fbbdf1c0a34a', '01a212ef-17f9-76ee-87a7-023c5cd65203', 'TIPS', 'ENABLED', 'CREATOR', '01a212ef-17ab-720d-94be-a557f6cc6531', '[]', '00000000-0000-7000-8000-000000000202', '[{"rule": "MEMBERSHIP", "as_of": "2026-12-03", "actual": "ACTIVE", "status": "MET", "required": "ACTIVE"}, {"rule": "STANDING", "as_of": "2026-12-03", "actual": "GOOD", "status": "MET", "required": "GOOD"}, {"rule": "AGE", "as_of": "2026-12-03", "actual": null, "status": "MET", "required": 18}]', NULL, NULL, '2026-12-03 13:39:49.014685+00'),
	('01a212ef-18d2-77b3-ad8d-1820fd12a177', '01a212ef-18a7-707c-b60e-b3696feb813b', 'PROGRAM', 'APPLIED', 'CREATOR', '01a212ef-189e-73cd-be7d-4c4a2c1eefc6', '[]', '00000000-0000-7000-8000-000000000201', '[{"rule": "STANDING", "as_of": "2026-12-03", "actual": "GOOD", "status": "MET", "required": "GOOD"}, {"rule": "AGE", "as_of": "2026-12-03", "actual": null, "status": "MET", "required": 18}, {"rule": "FOLLOWERS", "as_of": "2026-12-03", "actual": 20000, "status": "MET", "required": 10000}, {"rule": "VIEWS", "as_of": "2026-12-02", "actual": 150000, "status": "MET", "required": 100000}, {"rule": "POSTS", "as_of": "2026-12-03", "actual": 3, "status": "MET", "required": 3}, {"rule": "ORIGINALS", "as_of": "2026-12-03", "actual": 10000, "status": "MET", "required": 5000}, {"rule": "ACCOUNT_TYPE", "as_of": "2026-12-03", "actual": "PERSONAL", "status": "MET", "required": "PERSONAL"}]', '01a212ef-18c3-7428-a1f2-de0feb9a5466', NULL, '2026-12-03 13:39:49.074256+00'),
	('01a212ef-18dc-70ff-a08d-200dd3a39775', '01a212ef-18a7-707c-b60e-b3696feb813b', 'PROGRAM', 'APPROVED', 'OPERATOR', '00000000-0000-0000-0000-000000000384', '[]', '00000000-0000-7000-8000-000000000201', '[{"rule": "STANDING", "as_of": "2026-12-03", "actual": "GOOD", "status": "MET", "required": "GOOD"}, {"rule": "AGE", "as_of": "2026-12-03", "actual": null, "status": "MET", "required": 18}, {"rule": "FOLLOWERS", "as_of": "2026-12-03", "actual": 20000, "status": "MET", "required": 10000}, {"rule": "VIEWS", "as_of": "2026-12-02", "actual": 150000, "status": "MET", "required": 100000}, {"rule": "POSTS", "as_of": "2026-12-03", "actual": 3, "status": "MET", "required": 3}, {"rule": "ORIGINALS", "as_of": "2026-12-03", "actual": 10000, "status": "MET", "required": 5000}, {"rule": "ACCOUNT_TYPE", "as_of": "2026-12-03", "actual": "PERSONAL", "status": "MET", "required": "PERSONAL"}]', '01a212ef-18c3-7428-a1f2-de0feb9a5466', NULL, '2026-12-03 13:39:49.084315+00'),
	('01a212ef-1907-7208-b74e-a783962e97ac', '01a212ef-18a7-707c-b60e-b3696feb813b', 'TIPS', 'ENABLED', 'CREATOR', '01a212ef-189e-73cd-be7d-4c4a2c1eefc6', '[]', '00000000-0000-7000-8000-000000000202', '[{"rule": "MEMBERSHIP", "as_of": "2026-12-03", "actual": "ACTIVE", "status": "MET", "required": "ACTIVE"}, {"rule": "STANDING", "as_of": "2026-12-03", "actual": "GOOD", "status": "MET", "required": "GOOD"}, {"rule": "AGE", "as_of": "2026-12-03", "actual": null, "status": "MET", "required": 18}]', NULL, NULL, '2026-12-03 13:39:49.127808+00'),
	('01a212ef-195a-7543-acf9-4a31b378836e', '01a212ef-192e-708b-992e-93e46db843cd', 'PROGRAM', 'APPLIED', 'CREATOR', '01a212ef-1919-7173-ab56-c71bc348a4c8', '[]', '00000000-0000-7000-8000-000000000201', '[{"rule": "STANDING", "as_of": "2026-12-03", "actual": "GOOD", "status": "MET", "required": "GOOD"}, {"rule": "AGE", "as_of": "2026-12-03", "actual": null, "status": "MET", "required": 18}, {"rule": "FOLLOWERS", "as_of": "2026-12-03", "actual": 20000, "status": "MET", "required": 10000}, {"rule": "VIEWS", "as_of": "2026-12-02", "actual": 150000, "status": "MET", "required": 100000}, {"rule": "POSTS", "as_of": "2026-12-03", "actual": 3, "status": "MET", "required": 3}, {"rule": "ORIGINALS", "as_of": "2026-12-03", "actual": 10000, "status": "MET", "required": 5000}, {"rule": "ACCOUNT_TYPE", "as_of": "2026-12-03", "actual": "PERSONAL", "status": "MET", "required": "PERSONAL"}]', '01a212ef-194f-7179-9515-c86e59674d2b', NULL, '2026-12-03 13:39:49.210093+00'),
	('01a212ef-1961-740b-a470-6ac3b9fe1a6c', '01a212ef-192e-708b-992e-93e46db843cd', 'PROGRAM', 'APPROVED', 'OPERATOR', '00000000-0000-0000-0000-000000000384', '[]', '00000000-0000-7000-8000-000000000201', '[{"rule": "STANDING", "as_of": "2026-12-03", "actual": "GOOD", "status": "MET", "required": "GOOD"}, {"rule": "AGE", "as_of": "2026-12-03", "actual": null, "status": "MET", "required": 18}, {"rule": "FOLLOWERS", "as_of": "2026-12-03", "actual": 20000, "status": "MET", "required": 10000}, {"rule": "VIEWS", "as_of": "2026-12-02", "actual": 150000, "status": "MET", "required": 100000}, {"rule": "POSTS", "as_of": "2026-12-03", "actual": 3, "status": "MET", "required": 3}, {"rule": "ORIGINALS", "as_of": "2026-12-03", "actual": 10000, "status": "MET", "required": 5000}, {"rule": "ACCOUNT_TYPE", "as_of": "2026-12-03", "actual": "PERSONAL", "status": "MET", "required": "PERSONAL"}]', '01a212ef-194f-7179-9515-c86e59674d2b', NULL, '2026-12-03 13:39:49.217492+00'),
	('01a212ef-1971-7670-9ebd-44a00f52c4b1', '01a212ef-1967-7279-8ab6-b4f5aef8987f', 'PROGRAM', 'APPLIED', 'CREATOR', '01a212ef-1964-7448-b028-116c3d05255e', '[]', '00000000-0000-7000-8000-000000000201', '[{"rule": "STANDING", "as_of": "2026-12-03", "actual": "GOOD", "status": "MET", "required": "GOOD"}, {"rule": "AGE", "as_of": "2026-12-03", "actual": null, "status": "MET", "required": 18}, {"rule": "FOLLOWERS", "as_of": "2026-12-03", "actual": 20000, "status": "MET", "required": 10000}, {"rule": "VIEWS", "as_of": "2026-12-02", "actual": 150000, "status": "MET", "required": 100000}, {"rule": "POSTS", "as_of": "2026-12-03", "actual": 3, "status": "MET", "required": 3}, {"rule": "ORIGINALS", "as_of": "2026-12-03", "actual": 10000, "status": "MET", "required": 5000}, {"rule": "ACCOUNT_TYPE", "as_of": "2026-12-03", "actual": "PERSONAL", "status": "MET", "required": "PERSONAL"}]', '01a212ef-196d-717d-90d8-5c11a23546c4', NULL, '2026-12-03 13:39:49.233892+00');


--
-- Data for Name: provider_list; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.provider_list VALUES
	('01a212ef-1a7e-7154-84bc-8021646b9a55', 'sandbox', '2026-11-25 13:38:49.57442+00', '2026-12-03 13:39:49.785016+00', NULL);


--
-- Data for Name: provider_movement; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.provider_movement VALUES
	('01a212ef-1a81-76b5-a0ce-236846abb186', 'sandbox', '01a212ef1992746fb8f7f0534b8d9145', 'CAPTURE', '01a212ef-198b-764a-919c-028f5bdf038a', NULL, 340, 40, 'USD', '2026-12-03 13:39:49.26645+00', 'SUSPENSE', NULL),
	('01a212ef-1a81-76b5-a0ce-236720edc49d', 'sandbox', '01a212ef1992746fb8f7f05118fdc1dd', 'CAPTURE', '01a212ef-198b-764a-919c-028f5bdf038a', NULL, 340, 40, 'USD', '2026-12-03 13:39:49.266423+00', 'MATCHED', NULL),
	('01a212ef-1a81-76b5-a0ce-236912f357f5', 'sandbox', '01a212ef19a57287829a15e8211b1498', 'CAPTURE', '01a212ef-19a0-751d-9a9a-48ab01bb9d09', NULL, 341, 40, 'USD', '2026-12-03 13:39:49.28535+00', 'MATCHED', NULL),
	('01a212ef-1a81-76b5-a0ce-236ae1e08d28', 'sandbox', '01a212ef19a57287829a15ebd157583a', 'CHARGEBACK', '01a212ef-19a0-751d-9a9a-48ab01bb9d09', 'cb_01a212ef19a57287829a15ead9f7ba92', -341, 0, 'USD', '2026-12-03 13:39:49.285387+00', 'MATCHED', '7fb7c4b1-f739-5f72-8c8b-b9b32ac358ac'),
	('01a212ef-1a81-76b5-a0ce-236bee766735', 'sandbox', '01a212ef19a57287829a15ec9c3f4694', 'COST', '01a212ef-19a0-751d-9a9a-48ab01bb9d09', 'cb_01a212ef19a57287829a15ead9f7ba92', -1500, 0, 'USD', '2026-12-03 13:39:49.285399+00', 'MATCHED', '7fb7c4b1-f739-5f72-8c8b-b9b32ac358ac'),
	('01a212ef-1a81-76b5-a0ce-236ce2ac084b', 'sandbox', '01a212ef19b27394a7db8d81862f7635', 'CAPTURE', '01a212ef-19ad-7377-aa49-f9a47470f00f', NULL, 342, 40, 'USD', '2026-12-03 13:39:49.298574+00', 'MATCHED', NULL),
	('01a212ef-1a81-76b5-a0ce-236d8cebae0f', 'sandbox', '01a212ef19b27394a7db8d84d331b832', 'CHARGEBACK', '01a212ef-19ad-7377-aa49-f9a47470f00f', 'cb_01a212ef19b27394a7db8d83e5b00f67', -342, 0, 'USD', '2026-12-03 13:39:49.298606+00', 'MATCHED', '884e6d0c-2d10-53d0-b88d-766d27ff246e'),
	('01a212ef-1a81-76b5-a0ce-236e46b71449', 'sandbox', '01a212ef19b27394a7db8d8501f31465', 'COST', '01a212ef-19ad-7377-aa49-f9a47470f00f', 'cb_01a212ef19b27394a7db8d83e5b00f67', -1500, 0, 'USD', '2026-12-03 13:39:49.298617+00', 'MATCHED', '884e6d0c-2d10-53d0-b88d-766d27ff246e'),
	('01a212ef-1a81-76b5-a0ce-236f5dda9452', 'sandbox', '01a212ef19bf70a09f780f0d164a2367', 'CAPTURE', '01a212ef-19ba-7255-9f44-39519abbdf85', NULL, 343, 40, 'USD', '2026-12-03 13:39:49.311005+00', 'MATCHED', NULL),
	('01a212ef-1a81-76b5-a0ce-2370700b971b', 'sandbox', '01a212ef19bf70a09f780f100a3be6a3', 'CHARGEBACK', '01a212ef-19ba-7255-9f44-39519abbdf85', 'cb_01a212ef19bf70a09f780f0f2d4c5677', -343, 0, 'USD', '2026-12-03 13:39:49.311036+00', 'MATCHED', '5f6a5c77-7ee1-5571-b37e-b6df3e32f230'),
	('01a212ef-1a81-76b5-a0ce-2371121d0842', 'sandbox', '01a212ef19bf70a09f780f113c361c41', 'COST', '01a212ef-19ba-7255-9f44-39519abbdf85', 'cb_01a212ef19bf70a09f780f0f2d4c5677', -1500, 0, 'USD', '2026-12-03 13:39:49.311048+00', 'MATCHED', '5f6a5c77-7ee1-5571-b37e-b6df3e32f230'),
	('01a212ef-1a81-76b5-a0ce-23728249d627', 'sandbox', '01a212ef19d4769a8dd281a50514fb8d', 'CAPTURE', '01a212ef-19ca-75d0-8f0f-a0495f35f021', NULL, 344, 40, 'USD', '2026-12-03 13:39:49.332079+00', 'MATCHED', NULL),
	('01a212ef-1a81-76b5-a0ce-23738293a2bd', 'sandbox', '01a212ef19d4769a8dd281a8d32c37bf', 'CHARGEBACK', '01a212ef-19ca-75d0-8f0f-a0495f35f021', 'cb_01a212ef19d4769a8dd281a7046070f3', -344, 0, 'USD', '2026-12-03 13:39:49.332123+00', 'MATCHED', 'f0bf31b2-3b93-5b6c-97a5-3bcb13ed6410'),
	('01a212ef-1a81-76b5-a0ce-2374e2e7abec', 'sandbox', '01a212ef19d4769a8dd281a9626a69ad', 'COST', '01a212ef-19ca-75d0-8f0f-a0495f35f021', 'cb_01a212ef19d4769a8dd281a7046070f3', -1500, 0, 'USD', '2026-12-03 13:39:49.332135+00', 'MATCHED', 'f0bf31b2-3b93-5b6c-97a5-3bcb13ed6410'),
	('01a212ef-1a81-76b5-a0ce-23764fa07a8f', 'sandbox', '01a212ef19e4773092b390c01da4784c', 'CAPTURE', '01a212ef-19de-7469-8a1f-64f1c01fe052', NULL, 345, 41, 'USD', '2026-12-03 13:39:49.34872+00', 'MATCHED', NULL),
	('01a212ef-1a81-76b5-a0ce-23752018c5c1', 'sandbox', '01a212ef19d4769a8dd281ab6ab0c59d', 'CHARGEBACK', '01a212ef-19ca-75d0-8f0f-a0495f35f021', 'cb_01a212ef19d4769a8dd281a7046070f3', 344, 0, 'USD', '2026-12-03 13:39:49.33215+00', 'MATCHED', 'f0bf31b2-3b93-5b6c-97a5-3bcb13ed6410'),
	('01a212ef-1a81-76b5-a0ce-237716004e84', 'sandbox', '01a212ef19e4773092b390c3bb1351ae', 'CHARGEBACK', '01a212ef-19de-7469-8a1f-64f1c01fe052', 'cb_01a212ef19e4773092b390c2c4d02009', -345, 0, 'USD', '2026-12-03 13:39:49.348759+00', 'MATCHED', 'e84c6b4d-2cbb-5831-8048-a89942421e32'),
	('01a212ef-1a81-76b5-a0ce-23787603f80b', 'sandbox', '01a212ef19e4773092b390c45fc1a22d', 'COST', '01a212ef-19de-7469-8a1f-64f1c01fe052', 'cb_01a212ef19e4773092b390c2c4d02009', -1500, 0, 'USD', '2026-12-03 13:39:49.348771+00', 'MATCHED', 'e84c6b4d-2cbb-5831-8048-a89942421e32'),
	('01a212ef-1a81-76b5-a0ce-237930988898', 'sandbox', '01a212ef19e4773092b390c6a6f9c1d4', 'CHARGEBACK', '01a212ef-19de-7469-8a1f-64f1c01fe052', 'cb_01a212ef19e4773092b390c2c4d02009', 345, 0, 'USD', '2026-12-03 13:39:49.348784+00', 'MATCHED', 'e84c6b4d-2cbb-5831-8048-a89942421e32'),
	('01a212ef-1a81-76b5-a0ce-237a1eee1c82', 'sandbox', '01a212ef19ff707cb44140b87cf676ee', 'CAPTURE', '01a212ef-19f8-7149-b2e8-fadd5428031c', NULL, 347, 41, 'USD', '2026-12-03 13:39:49.375783+00', 'MATCHED', NULL),
	('01a212ef-1a81-76b5-a0ce-237bb6a0d046', 'sandbox', '01a212ef1a0a75a8967439ee2b863a97', 'CAPTURE', '01a212ef-1a06-718f-87ad-551dfa379862', NULL, 348, 41, 'USD', '2026-12-03 13:39:49.386701+00', 'MATCHED', NULL),
	('01a212ef-1a81-76b5-a0ce-237cf1e66ec7', 'sandbox', '01a212ef1a14730ea2daa35bf81d40b4', 'CAPTURE', '01a212ef-1a10-771b-ab82-305187def949', NULL, 349, 41, 'USD', '2026-12-03 13:39:49.396993+00', 'MATCHED', NULL),
	('01a212ef-1a81-76b5-a0ce-237d1073707d', 'sandbox', '01a212ef1a2576b2aee6d1f9914ab9bb', 'CAPTURE', '01a212ef-1a21-73be-a23d-9f83d106b0ad', NULL, 352, 41, 'USD', '2026-12-03 13:39:49.413448+00', 'MATCHED', NULL),
	('01a212ef-1a81-76b5-a0ce-237ea84e2211', 'sandbox', '01a212ef1a3075f8ba5408c0767b7ddc', 'CAPTURE', '01a212ef-1a2b-71ad-97d3-020a8960c5da', NULL, 353, 41, 'USD', '2026-12-03 13:39:49.424243+00', 'MATCHED', NULL),
	('01a212ef-1a81-76b5-a0ce-237f968a8f0a', 'sandbox', '01a212ef1a3a70bd91607a70eea09c73', 'CAPTURE', '01a212ef-1a36-73d9-afdc-c0d15f6e9b6d', NULL, 355, 41, 'USD', '2026-12-03 13:39:49.434748+00', 'MATCHED', NULL),
	('01a212ef-1a81-76b5-a0ce-238078acea2a', 'sandbox', '01a212ef1a40723ba9d870eca6081762', 'CAPTURE', '01a212ef-1a3b-73b6-a02b-e3397eaab6b1', NULL, 356, 41, 'USD', '2026-12-03 13:39:49.440329+00', 'MATCHED', NULL),
	('01a212ef-1a81-76b5-a0ce-2381141869d4', 'sandbox', '01a212ef1a4a778a9a6b6359728e7178', 'CAPTURE', '01a212ef-1a46-705d-92ff-fcc74e8e5290', NULL, 357, 41, 'USD', '2026-12-03 13:39:49.450879+00', 'MATCHED', NULL),
	('01a212ef-1a81-76b5-a0ce-2382b251c909', 'sandbox', '01a212ef1a55716bb22e609094ca4812', 'CAPTURE', '01a212ef-1a51-7416-b091-cf8eee2d25f7', NULL, 751, 52, 'USD', '2026-12-03 13:39:49.4617+00', 'MATCHED', NULL),
	('01a212ef-1a81-76b5-a0ce-23832203e9f0', 'sandbox', '01a212ef1a6571c1b43ca4cb3d02bb10', 'REFUND', '01a212ef-1a5b-735e-8cbf-0fcfa72af1a6', NULL, -751, 0, 'USD', '2026-12-03 13:39:49.477195+00', 'MATCHED', '01a212ef-1a5b-735e-8cbf-0fcfa72af1a6'),
	('01a212ef-1a81-76b5-a0ce-2384c878c783', 'sandbox', '01a212ef1a71777597ef236c4ec668c6', 'CAPTURE', '01a212ef-1a6c-7487-aea5-ba0e92bde031', NULL, 133, 34, 'USD', '2026-12-03 13:39:49.489305+00', 'MATCHED', NULL);


--
-- Data for Name: provider_notice; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.provider_notice VALUES
	('01a212ef-1a8a-7459-bfc3-6d8862b00eda', 'sandbox', 'listed:01a212ef-19f8-7149-b2e8-fadd5428031c', 'PAYMENT', '01a212ef-19f8-7149-b2e8-fadd5428031c', NULL, '{}', '2026-11-25 13:39:49.514434+00', '2026-11-25 13:40:19.514434+00', 0, '2026-11-25 13:39:49.569659+00'),
	('01a212ef-1a8a-7459-bfc3-6d89d96f4f57', 'sandbox', 'listed:01a212ef-1a2b-71ad-97d3-020a8960c5da', 'PAYMENT', '01a212ef-1a2b-71ad-97d3-020a8960c5da', NULL, '{}', '2026-11-25 13:39:49.514434+00', '2026-11-25 13:40:19.514434+00', 0, '2026-11-25 13:39:49.569659+00'),
	('01a212ef-1a8a-7459-bfc3-6d8ac9f4b1a4', 'sandbox', 'listed:01a212ef-1a36-73d9-afdc-c0d15f6e9b6d', 'PAYMENT', '01a212ef-1a36-73d9-afdc-c0d15f6e9b6d', NULL, '{}', '2026-11-25 13:39:49.514434+00', '2026-11-25 13:40:19.514434+00', 0, '2026-11-25 13:39:49.569659+00'),
	('01a212ef-1ad1-71fc-8acc-8f917a34e6d9', 'sandbox', 'n_01a212ef19a57287829a15ed34e832b1', 'CHARGEBACK', '01a212ef-19a0-751d-9a9a-48ab01bb9d09', 'cb_01a212ef19a57287829a15ead9f7ba92', '{"word": "OPENED", "currency": "USD", "drawn_minor": 341}', '2026-12-03 13:39:49.585918+00', '2026-12-03 13:40:19.596564+00', 1, '2026-12-03 13:39:49.780258+00'),
	('01a212ef-1ad2-76c8-a4e9-24b7d852272b', 'sandbox', 'n_01a212ef19b27394a7db8d87601d46c1', 'CHARGEBACK', '01a212ef-19ad-7377-aa49-f9a47470f00f', 'cb_01a212ef19b27394a7db8d83e5b00f67', '{"word": "LOST", "currency": "USD", "drawn_minor": 342}', '2026-12-03 13:39:49.586816+00', '2026-12-03 13:40:19.596564+00', 1, '2026-12-03 13:39:49.780258+00'),
	('01a212ef-1ad3-7607-b4dc-6ca704752ecb', 'sandbox', 'n_01a212ef19b27394a7db8d882e8a2c02', 'CHARGEBACK', '01a212ef-19ad-7377-aa49-f9a47470f00f', 'cb_01a212ef19b27394a7db8d83e5b00f67', '{"word": "OPENED", "currency": "USD", "drawn_minor": 342}', '2026-12-03 13:39:49.587426+00', '2026-12-03 13:40:19.596564+00', 1, '2026-12-03 13:39:49.780258+00'),
	('01a212ef-1ad4-732e-b8d9-67eff4e316a9', 'sandbox', 'n_01a212ef19bf70a09f780f133a5eda23', 'CHARGEBACK', '01a212ef-19ba-7255-9f44-39519abbdf85', 'cb_01a212ef19bf70a09f780f0f2d4c5677', '{"word": "OPENED", "currency": "USD", "drawn_minor": 343}', '2026-12-03 13:39:49.588063+00', '2026-12-03 13:40:19.596564+00', 1, '2026-12-03 13:39:49.780258+00'),
	('01a212ef-1ad4-732e-b8d9-67f0aadb1d7c', 'sandbox', 'n_01a212ef19bf70a09f780f14a434187b', 'CHARGEBACK', '01a212ef-19ba-7255-9f44-39519abbdf85', 'cb_01a212ef19bf70a09f780f0f2d4c5677', '{"word": "LOST", "currency": "USD", "drawn_minor": 343}', '2026-12-03 13:39:49.588617+00', '2026-12-03 13:40:19.596564+00', 1, '2026-12-03 13:39:49.780258+00'),
	('01a212ef-1ad5-769f-939e-4723e3a3ca1c', 'sandbox', 'n_01a212ef19d4769a8dd281ac8eb14125', 'CHARGEBACK', '01a212ef-19ca-75d0-8f0f-a0495f35f021', 'cb_01a212ef19d4769a8dd281a7046070f3', '{"word": "OPENED", "currency": "USD", "drawn_minor": 344}', '2026-12-03 13:39:49.589122+00', '2026-12-03 13:40:19.596564+00', 1, '2026-12-03 13:39:49.780258+00'),
	('01a212ef-1ad5-769f-939e-47246f974bbf', 'sandbox', 'n_01a212ef19d4769a8dd281adfceb19f3', 'CHARGEBACK', '01a212ef-19ca-75d0-8f0f-a0495f35f021', 'cb_01a212ef19d4769a8dd281a7046070f3', '{"word": "LOST", "currency": "USD", "drawn_minor": 344}', '2026-12-03 13:39:49.589843+00', '2026-12-03 13:40:19.596564+00', 1, '2026-12-03 13:39:49.780258+00'),
	('01a212ef-1ad6-70dc-bd21-c31122ddc582', 'sandbox', 'n_01a212ef19d4769a8dd281ae51bc9d07', 'CHARGEBACK', '01a212ef-19ca-75d0-8f0f-a0495f35f021', 'cb_01a212ef19d4769a8dd281a7046070f3', '{"word": "OVERTURNED", "currency": "USD", "drawn_minor": 344}', '2026-12-03 13:39:49.590466+00', '2026-12-03 13:40:19.596564+00', 1, '2026-12-03 13:39:49.780258+00'),
	('01a212ef-1ad7-754c-8cb7-37018dc26600', 'sandbox', 'n_01a212ef19e4773092b390c7facb03ff', 'CHARGEBACK', '01a212ef-19de-7469-8a1f-64f1c01fe052', 'cb_01a212ef19e4773092b390c2c4d02009', '{"word": "OPENED", "currency": "USD", "drawn_minor": 345}', '2026-12-03 13:39:49.591069+00', '2026-12-03 13:40:19.596564+00', 1, '2026-12-03 13:39:49.780258+00'),
	('01a212ef-1ad7-754c-8cb7-37025971c463', 'sandbox', 'n_01a212ef19e4773092b390c82f2101bf', 'CHARGEBACK', '01a212ef-19de-7469-8a1f-64f1c01fe052', 'cb_01a212ef19e4773092b390c2c4d02009', '{"word": "UNDER_REVIEW", "currency": "USD", "drawn_minor": 345}', '2026-12-03 13:39:49.591605+00', '2026-12-03 13:40:19.596564+00', 1, '2026-12-03 13:39:49.780258+00'),
	('01a212ef-1ad8-74f1-8d40-65ef3f7c5f76', 'sandbox', 'n_01a212ef19e4773092b390c98a057a00', 'CHARGEBACK', '01a212ef-19de-7469-8a1f-64f1c01fe052', 'cb_01a212ef19e4773092b390c2c4d02009', '{"word": "WON", "currency": "USD", "drawn_minor": 345}', '2026-12-03 13:39:49.592087+00', '2026-12-03 13:40:19.596564+00', 1, '2026-12-03 13:39:49.780258+00'),
	('01a212ef-1ad8-74f1-8d40-65f004a9009b', 'sandbox', 'n_01a212ef19ff707cb44140b7ee7cd6a0', 'PAYMENT', '01a212ef-19f8-7149-b2e8-fadd5428031c', NULL, '{}', '2026-12-03 13:39:49.592579+00', '2026-12-03 13:40:19.596564+00', 1, '2026-12-03 13:39:49.780258+00'),
	('01a212ef-1ad9-7602-bab5-a792dc2c4244', 'sandbox', 'n_01a212ef1a3a70bd91607a715f802696', 'PAYMENT', '01a212ef-1a36-73d9-afdc-c0d15f6e9b6d', NULL, '{}', '2026-12-03 13:39:49.593027+00', '2026-12-03 13:40:19.596564+00', 1, '2026-12-03 13:39:49.780258+00'),
	('01a212ef-1ad9-7602-bab5-a7937b05d300', 'sandbox', 'n_01a212ef1a4a778a9a6b635aa3935400', 'PAYMENT', '01a212ef-1a46-705d-92ff-fcc74e8e5290', NULL, '{}', '2026-12-03 13:39:49.593559+00', '2026-12-03 13:40:19.596564+00', 1, '2026-12-03 13:39:49.780258+00');


--
-- Data for Name: refund; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.refund VALUES
	('01a212ef-1a5b-735e-8cbf-0fcfa72af1a6', '00000000-0000-0000-0000-000000000384', '01a212ef1a5b735e8cbf0fce1408a592', 'by mistake', 751, 'USD', 'SUCCEEDED', NULL, '2026-12-03 13:40:19.472247+00', 0, '2026-12-03 13:39:49.472247+00', '2026-12-03 13:39:49.481158+00', '01a212ef-1a51-7416-b091-cf8eee2d25f7');


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
	('01a212ef-1983-72ff-ab53-e13354e1d175', '01a212ef-197a-7499-833d-db09fddfdef5', 'WAITING', 'sandbox:action', NULL, 339, 0, 0, 'USD', '2026-12-03 13:39:49.251461+00'),
	('01a212ef-1992-746f-b8f7-f05118fdc1dd', '01a212ef-198b-764a-919c-028f5bdf038a', 'CAPTURED', 'sandbox:captured_twice', NULL, 340, 340, 40, 'USD', '2026-12-03 13:39:49.266423+00'),
	('01a212ef-1992-746f-b8f7-f0534b8d9145', '01a212ef-198b-764a-919c-028f5bdf038a', 'CAPTURED:2', 'sandbox:captured_twice', NULL, 340, 340, 40, 'USD', '2026-12-03 13:39:49.26645+00'),
	('01a212ef-19a5-7287-829a-15e8211b1498', '01a212ef-19a0-751d-9a9a-48ab01bb9d09', 'CAPTURED', 'sandbox:chargeback', NULL, 341, 341, 40, 'USD', '2026-12-03 13:39:49.28535+00'),
	('01a212ef-19a5-7287-829a-15ebd157583a', '01a212ef-19a0-751d-9a9a-48ab01bb9d09', 'CB_OPENED:cb_01a212ef19a57287829a15ead9f7ba92', 'sandbox:chargeback', 'cb_01a212ef19a57287829a15ead9f7ba92', 341, -341, 0, 'USD', '2026-12-03 13:39:49.285387+00'),
	('01a212ef-19a5-7287-829a-15ec9c3f4694', '01a212ef-19a0-751d-9a9a-48ab01bb9d09', 'CB_COST:cb_01a212ef19a57287829a15ead9f7ba92', 'sandbox:chargeback', 'cb_01a212ef19a57287829a15ead9f7ba92', 341, -1500, 0, 'USD', '2026-12-03 13:39:49.285399+00'),
	('01a212ef-19b2-7394-a7db-8d81862f7635', '01a212ef-19ad-7377-aa49-f9a47470f00f', 'CAPTURED', 'sandbox:chargeback_disordered', NULL, 342, 342, 40, 'USD', '2026-12-03 13:39:49.298574+00'),
	('01a212ef-19b2-7394-a7db-8d84d331b832', '01a212ef-19ad-7377-aa49-f9a47470f00f', 'CB_OPENED:cb_01a212ef19b27394a7db8d83e5b00f67', 'sandbox:chargeback_disordered', 'cb_01a212ef19b27394a7db8d83e5b00f67', 342, -342, 0, 'USD', '2026-12-03 13:39:49.298606+00'),
	('01a212ef-19b2-7394-a7db-8d8501f31465', '01a212ef-19ad-7377-aa49-f9a47470f00f', 'CB_COST:cb_01a212ef19b27394a7db8d83e5b00f67', 'sandbox:chargeback_disordered', 'cb_01a212ef19b27394a7db8d83e5b00f67', 342, -1500, 0, 'USD', '2026-12-03 13:39:49.298617+00'),
	('01a212ef-19b2-7394-a7db-8d866306fe5a', '01a212ef-19ad-7377-aa49-f9a47470f00f', 'CB_LOST:cb_01a212ef19b27394a7db8d83e5b00f67', 'sandbox:chargeback_disordered', 'cb_01a212ef19b27394a7db8d83e5b00f67', 342, 0, 0, 'USD', '2026-12-03 13:39:49.298625+00'),
	('01a212ef-19bf-70a0-9f78-0f0d164a2367', '01a212ef-19ba-7255-9f44-39519abbdf85', 'CAPTURED', 'sandbox:chargeback_lost', NULL, 343, 343, 40, 'USD', '2026-12-03 13:39:49.311005+00'),
	('01a212ef-19bf-70a0-9f78-0f100a3be6a3', '01a212ef-19ba-7255-9f44-39519abbdf85', 'CB_OPENED:cb_01a212ef19bf70a09f780f0f2d4c5677', 'sandbox:chargeback_lost', 'cb_01a212ef19bf70a09f780f0f2d4c5677', 343, -343, 0, 'USD', '2026-12-03 13:39:49.311036+00'),
	('01a212ef-19bf-70a0-9f78-0f113c361c41', '01a212ef-19ba-7255-9f44-39519abbdf85', 'CB_COST:cb_01a212ef19bf70a09f780f0f2d4c5677', 'sandbox:chargeback_lost', 'cb_01a212ef19bf70a09f780f0f2d4c5677', 343, -1500, 0, 'USD', '2026-12-03 13:39:49.311048+00'),
	('01a212ef-19bf-70a0-9f78-0f1201722b18', '01a212ef-19ba-7255-9f44-39519abbdf85', 'CB_LOST:cb_01a212ef19bf70a09f780f0f2d4c5677', 'sandbox:chargeback_lost', 'cb_01a212ef19bf70a09f780f0f2d4c5677', 343, 0, 0, 'USD', '2026-12-03 13:39:49.311056+00'),
	('01a212ef-19d4-769a-8dd2-81a50514fb8d', '01a212ef-19ca-75d0-8f0f-a0495f35f021', 'CAPTURED', 'sandbox:chargeback_overturned', NULL, 344, 344, 40, 'USD', '2026-12-03 13:39:49.332079+00'),
	('01a212ef-19d4-769a-8dd2-81a8d32c37bf', '01a212ef-19ca-75d0-8f0f-a0495f35f021', 'CB_OPENED:cb_01a212ef19d4769a8dd281a7046070f3', 'sandbox:chargeback_overturned', 'cb_01a212ef19d4769a8dd281a7046070f3', 344, -344, 0, 'USD', '2026-12-03 13:39:49.332123+00'),
	('01a212ef-19d4-769a-8dd2-81a9626a69ad', '01a212ef-19ca-75d0-8f0f-a0495f35f021', 'CB_COST:cb_01a212ef19d4769a8dd281a7046070f3', 'sandbox:chargeback_overturned', 'cb_01a212ef19d4769a8dd281a7046070f3', 344, -1500, 0, 'USD', '2026-12-03 13:39:49.332135+00'),
	('01a212ef-19d4-769a-8dd2-81aad3b5c4bf', '01a212ef-19ca-75d0-8f0f-a0495f35f021', 'CB_LOST:cb_01a212ef19d4769a8dd281a7046070f3', 'sandbox:chargeback_overturned', 'cb_01a212ef19d4769a8dd281a7046070f3', 344, 0, 0, 'USD', '2026-12-03 13:39:49.332143+00'),
	('01a212ef-19d4-769a-8dd2-81ab6ab0c59d', '01a212ef-19ca-75d0-8f0f-a0495f35f021', 'CB_OVERTURNED:cb_01a212ef19d4769a8dd281a7046070f3', 'sandbox:chargeback_overturned', 'cb_01a212ef19d4769a8dd281a7046070f3', 344, 344, 0, 'USD', '2026-12-03 13:39:49.33215+00'),
	('01a212ef-19e4-7730-92b3-90c01da4784c', '01a212ef-19de-7469-8a1f-64f1c01fe052', 'CAPTURED', 'sandbox:chargeback_won', NULL, 345, 345, 41, 'USD', '2026-12-03 13:39:49.34872+00'),
	('01a212ef-19e4-7730-92b3-90c3bb1351ae', '01a212ef-19de-7469-8a1f-64f1c01fe052', 'CB_OPENED:cb_01a212ef19e4773092b390c2c4d02009', 'sandbox:chargeback_won', 'cb_01a212ef19e4773092b390c2c4d02009', 345, -345, 0, 'USD', '2026-12-03 13:39:49.348759+00'),
	('01a212ef-19e4-7730-92b3-90c45fc1a22d', '01a212ef-19de-7469-8a1f-64f1c01fe052', 'CB_COST:cb_01a212ef19e4773092b390c2c4d02009', 'sandbox:chargeback_won', 'cb_01a212ef19e4773092b390c2c4d02009', 345, -1500, 0, 'USD', '2026-12-03 13:39:49.348771+00'),
	('01a212ef-19e4-7730-92b3-90c51e875892', '01a212ef-19de-7469-8a1f-64f1c01fe052', 'CB_UNDER_REVIEW:cb_01a212ef19e4773092b390c2c4d02009', 'sandbox:chargeback_won', 'cb_01a212ef19e4773092b390c2c4d02009', 345, 0, 0, 'USD', '2026-12-03 13:39:49.348778+00'),
	('01a212ef-19e4-7730-92b3-90c6a6f9c1d4', '01a212ef-19de-7469-8a1f-64f1c01fe052', 'CB_WON:cb_01a212ef19e4773092b390c2c4d02009', 'sandbox:chargeback_won', 'cb_01a212ef19e4773092b390c2c4d02009', 345, 345, 0, 'USD', '2026-12-03 13:39:49.348784+00'),
	('01a212ef-19f3-74c1-b0d4-8e7aface579c', '01a212ef-19ee-7119-9914-63cba058eb88', 'DECLINED', 'sandbox:decline', NULL, 346, 0, 0, 'USD', '2026-12-03 13:39:49.363959+00'),
	('01a212ef-19ff-707c-b441-40b60434550b', '01a212ef-19f8-7149-b2e8-fadd5428031c', 'DECLINED', 'sandbox:fail_then_succeed', NULL, 347, 0, 0, 'USD', '2026-12-03 13:39:49.375711+00'),
	('01a212ef-19ff-707c-b441-40b87cf676ee', '01a212ef-19f8-7149-b2e8-fadd5428031c', 'CAPTURED', 'sandbox:fail_then_succeed', NULL, 347, 347, 41, 'USD', '2026-12-03 13:39:49.375783+00'),
	('01a212ef-1a0a-75a8-9674-39ee2b863a97', '01a212ef-1a06-718f-87ad-551dfa379862', 'CAPTURED', 'sandbox:refund_fails', NULL, 348, 348, 41, 'USD', '2026-12-03 13:39:49.386701+00'),
	('01a212ef-1a14-730e-a2da-a35bf81d40b4', '01a212ef-1a10-771b-ab82-305187def949', 'CAPTURED', 'sandbox:refund_timeout', NULL, 349, 349, 41, 'USD', '2026-12-03 13:39:49.396993+00'),
	('01a212ef-1a1e-776d-baa9-a969fbc3a074', '01a212ef-1a1a-757f-ac03-acef3819dc6e', 'SLOW', 'sandbox:slow', NULL, 351, 0, 0, 'USD', '2026-12-03 13:39:49.406911+00'),
	('01a212ef-1a25-76b2-aee6-d1f9914ab9bb', '01a212ef-1a21-73be-a23d-9f83d106b0ad', 'CAPTURED', 'sandbox:succeed', NULL, 352, 352, 41, 'USD', '2026-12-03 13:39:49.413448+00'),
	('01a212ef-1a30-75f8-ba54-08c0767b7ddc', '01a212ef-1a2b-71ad-97d3-020a8960c5da', 'CAPTURED', 'sandbox:timeout_after', NULL, 353, 353, 41, 'USD', '2026-12-03 13:39:49.424243+00'),
	('01a212ef-1a35-7499-b712-a4efe10acaf1', '01a212ef-1a31-72d1-8c6d-f402c5cfae51', 'LOST', 'sandbox:timeout_before', NULL, 354, 0, 0, 'USD', '2026-12-03 13:39:49.429552+00'),
	('01a212ef-1a3a-70bd-9160-7a70eea09c73', '01a212ef-1a36-73d9-afdc-c0d15f6e9b6d', 'CAPTURED', 'sandbox:webhook_first', NULL, 355, 355, 41, 'USD', '2026-12-03 13:39:49.434748+00'),
	('01a212ef-1a40-723b-a9d8-70eca6081762', '01a212ef-1a3b-73b6-a02b-e3397eaab6b1', 'CAPTURED', 'sandbox:webhook_late', NULL, 356, 356, 41, 'USD', '2026-12-03 13:39:49.440329+00'),
	('01a212ef-1a4a-778a-9a6b-6359728e7178', '01a212ef-1a46-705d-92ff-fcc74e8e5290', 'CAPTURED', 'sandbox:webhook_twice', NULL, 357, 357, 41, 'USD', '2026-12-03 13:39:49.450879+00'),
	('01a212ef-1a55-716b-b22e-609094ca4812', '01a212ef-1a51-7416-b091-cf8eee2d25f7', 'CAPTURED', 'sandbox:succeed', NULL, 751, 751, 52, 'USD', '2026-12-03 13:39:49.4617+00'),
	('01a212ef-1a65-71c1-b43c-a4cb3d02bb10', '01a212ef-1a5b-735e-8cbf-0fcfa72af1a6', 'REFUNDED', 'sandbox:succeed', '01a212ef-1a51-7416-b091-cf8eee2d25f7', 751, -751, 0, 'USD', '2026-12-03 13:39:49.477195+00'),
	('01a212ef-1a71-7775-97ef-236c4ec668c6', '01a212ef-1a6c-7487-aea5-ba0e92bde031', 'CAPTURED', 'sandbox:succeed', NULL, 133, 133, 34, 'USD', '2026-12-03 13:39:49.489305+00');


--
-- Data for Name: sandbox_webhook; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.sandbox_webhook VALUES
	('01a212ef-1a40-723b-a9d8-70ee8defee6b', '2026-12-03 14:39:49.440336+00', '{"id":"n_01a212ef1a40723ba9d870ed355c9abf","kind":"PAYMENT","key":"01a212ef-1a3b-73b6-a02b-e3397eaab6b1","facts":{}}', false),
	('01a212ef-19a5-7287-829a-15ee4a26f9af', '2026-12-03 13:39:49.285404+00', '{"id":"n_01a212ef19a57287829a15ed34e832b1","kind":"CHARGEBACK","key":"01a212ef-19a0-751d-9a9a-48ab01bb9d09","reference":"cb_01a212ef19a57287829a15ead9f7ba92","facts":{"word":"OPENED","drawn_minor":341,"currency":"USD"}}', true),
	('01a212ef-19b3-703d-b8a9-9ac8c09c5ca4', '2026-12-03 13:39:49.29863+00', '{"id":"n_01a212ef19b27394a7db8d87601d46c1","kind":"CHARGEBACK","key":"01a212ef-19ad-7377-aa49-f9a47470f00f","reference":"cb_01a212ef19b27394a7db8d83e5b00f67","facts":{"word":"LOST","drawn_minor":342,"currency":"USD"}}', true),
	('01a212ef-19b3-703d-b8a9-9ac947a53bee', '2026-12-03 13:39:49.298636+00', '{"id":"n_01a212ef19b27394a7db8d882e8a2c02","kind":"CHARGEBACK","key":"01a212ef-19ad-7377-aa49-f9a47470f00f","reference":"cb_01a212ef19b27394a7db8d83e5b00f67","facts":{"word":"OPENED","drawn_minor":342,"currency":"USD"}}', true),
	('01a212ef-19bf-70a0-9f78-0f151cee7acc', '2026-12-03 13:39:49.311061+00', '{"id":"n_01a212ef19bf70a09f780f133a5eda23","kind":"CHARGEBACK","key":"01a212ef-19ba-7255-9f44-39519abbdf85","reference":"cb_01a212ef19bf70a09f780f0f2d4c5677","facts":{"word":"OPENED","drawn_minor":343,"currency":"USD"}}', true),
	('01a212ef-19bf-70a0-9f78-0f1613217903', '2026-12-03 13:39:49.311066+00', '{"id":"n_01a212ef19bf70a09f780f14a434187b","kind":"CHARGEBACK","key":"01a212ef-19ba-7255-9f44-39519abbdf85","reference":"cb_01a212ef19bf70a09f780f0f2d4c5677","facts":{"word":"LOST","drawn_minor":343,"currency":"USD"}}', true),
	('01a212ef-19d4-769a-8dd2-81affed6b3ea', '2026-12-03 13:39:49.332154+00', '{"id":"n_01a212ef19d4769a8dd281ac8eb14125","kind":"CHARGEBACK","key":"01a212ef-19ca-75d0-8f0f-a0495f35f021","reference":"cb_01a212ef19d4769a8dd281a7046070f3","facts":{"word":"OPENED","drawn_minor":344,"currency":"USD"}}', true),
	('01a212ef-19d4-769a-8dd2-81b09a2ebdae', '2026-12-03 13:39:49.33216+00', '{"id":"n_01a212ef19d4769a8dd281adfceb19f3","kind":"CHARGEBACK","key":"01a212ef-19ca-75d0-8f0f-a0495f35f021","reference":"cb_01a212ef19d4769a8dd281a7046070f3","facts":{"word":"LOST","drawn_minor":344,"currency":"USD"}}', true),
	('01a212ef-19d4-769a-8dd2-81b1f94ca26f', '2026-12-03 13:39:49.332165+00', '{"id":"n_01a212ef19d4769a8dd281ae51bc9d07","kind":"CHARGEBACK","key":"01a212ef-19ca-75d0-8f0f-a0495f35f021","reference":"cb_01a212ef19d4769a8dd281a7046070f3","facts":{"word":"OVERTURNED","drawn_minor":344,"currency":"USD"}}', true),
	('01a212ef-19e5-768a-aa49-0795b5cfeb80', '2026-12-03 13:39:49.348789+00', '{"id":"n_01a212ef19e4773092b390c7facb03ff","kind":"CHARGEBACK","key":"01a212ef-19de-7469-8a1f-64f1c01fe052","reference":"cb_01a212ef19e4773092b390c2c4d02009","facts":{"word":"OPENED","drawn_minor":345,"currency":"USD"}}', true),
	('01a212ef-19e5-768a-aa49-079617b6bade', '2026-12-03 13:39:49.348794+00', '{"id":"n_01a212ef19e4773092b390c82f2101bf","kind":"CHARGEBACK","key":"01a212ef-19de-7469-8a1f-64f1c01fe052","reference":"cb_01a212ef19e4773092b390c2c4d02009","facts":{"word":"UNDER_REVIEW","drawn_minor":345,"currency":"USD"}}', true),
	('01a212ef-19e5-768a-aa49-07975034d29a', '2026-12-03 13:39:49.348798+00', '{"id":"n_01a212ef19e4773092b390c98a057a00","kind":"CHARGEBACK","key":"01a212ef-19de-7469-8a1f-64f1c01fe052","reference":"cb_01a212ef19e4773092b390c2c4d02009","facts":{"word":"WON","drawn_minor":345,"currency":"USD"}}', true),
	('01a212ef-1a01-77a9-a4ff-820c122faa47', '2026-12-03 13:39:49.375751+00', '{"id":"n_01a212ef19ff707cb44140b7ee7cd6a0","kind":"PAYMENT","key":"01a212ef-19f8-7149-b2e8-fadd5428031c","facts":{}}', true),
	('01a212ef-1a3b-73b6-a02b-e337607e476a', '2026-12-03 13:39:49.434757+00', '{"id":"n_01a212ef1a3a70bd91607a715f802696","kind":"PAYMENT","key":"01a212ef-1a36-73d9-afdc-c0d15f6e9b6d","facts":{}}', true),
	('01a212ef-1a4b-720f-88d8-ae4f95a6445b', '2026-12-03 13:39:49.450888+00', '{"id":"n_01a212ef1a4a778a9a6b635aa3935400","kind":"PAYMENT","key":"01a212ef-1a46-705d-92ff-fcc74e8e5290","facts":{}}', true),
	('01a212ef-1a4b-720f-88d8-ae5055951bd5', '2026-12-03 13:39:49.450888+00', '{"id":"n_01a212ef1a4a778a9a6b635aa3935400","kind":"PAYMENT","key":"01a212ef-1a46-705d-92ff-fcc74e8e5290","facts":{}}', true);


--
-- Data for Name: tip; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.tip VALUES
	('01a212ef-197a-7499-833d-db09fddfdef5', '01a212ef-17f9-76ee-87a7-023c5cd65203', '01a212ef-1974-70ff-8fb4-540ef698cee0', NULL, 300, 'USD', NULL, false, true, '2026-12-03', '2026-12-03 13:39:49.249688+00', NULL),
	('01a212ef-198b-764a-919c-028f5bdf038a', '01a212ef-18a7-707c-b60e-b3696feb813b', '01a212ef-1976-72bf-97c5-ea397a9d3c1d', NULL, 301, 'USD', 'tip 1', false, false, '2026-12-03', '2026-12-03 13:39:49.265484+00', '2026-12-03 13:39:49.270779+00'),
	('01a212ef-19a0-751d-9a9a-48ab01bb9d09', '01a212ef-17f9-76ee-87a7-023c5cd65203', '01a212ef-1978-7706-9370-2f2124db3529', NULL, 302, 'USD', 'tip 2', false, false, '2026-12-03', '2026-12-03 13:39:49.284522+00', '2026-12-03 13:39:49.289378+00'),
	('01a212ef-19ad-7377-aa49-f9a47470f00f', '01a212ef-18a7-707c-b60e-b3696feb813b', '01a212ef-1974-70ff-8fb4-540ef698cee0', NULL, 303, 'USD', 'tip 3', false, false, '2026-12-03', '2026-12-03 13:39:49.297774+00', '2026-12-03 13:39:49.302282+00'),
	('01a212ef-19ba-7255-9f44-39519abbdf85', '01a212ef-17f9-76ee-87a7-023c5cd65203', '01a212ef-1976-72bf-97c5-ea397a9d3c1d', NULL, 304, 'USD', NULL, false, false, '2026-12-03', '2026-12-03 13:39:49.310094+00', '2026-12-03 13:39:49.314401+00'),
	('01a212ef-19ca-75d0-8f0f-a0495f35f021', '01a212ef-18a7-707c-b60e-b3696feb813b', '01a212ef-1978-7706-9370-2f2124db3529', NULL, 305, 'USD', 'tip 5', false, true, '2026-12-03', '2026-12-03 13:39:49.330713+00', '2026-12-03 13:39:49.336967+00'),
	('01a212ef-19de-7469-8a1f-64f1c01fe052', '01a212ef-17f9-76ee-87a7-023c5cd65203', '01a212ef-1974-70ff-8fb4-540ef698cee0', NULL, 306, 'USD', 'tip 6', false, false, '2026-12-03', '2026-12-03 13:39:49.347246+00', '2026-12-03 13:39:49.353099+00'),
	('01a212ef-19ee-7119-9914-63cba058eb88', '01a212ef-18a7-707c-b60e-b3696feb813b', '01a212ef-1976-72bf-97c5-ea397a9d3c1d', NULL, 307, 'USD', 'tip 7', false, false, '2026-12-03', '2026-12-03 13:39:49.363075+00', NULL),
	('01a212ef-1a06-718f-87ad-551dfa379862', '01a212ef-18a7-707c-b60e-b3696feb813b', '01a212ef-1974-70ff-8fb4-540ef698cee0', NULL, 309, 'USD', 'tip 9', false, false, '2026-12-03', '2026-12-03 13:39:49.38598+00', '2026-12-03 13:39:49.389039+00'),
	('01a212ef-1a10-771b-ab82-305187def949', '01a212ef-17f9-76ee-87a7-023c5cd65203', '01a212ef-1976-72bf-97c5-ea397a9d3c1d', NULL, 310, 'USD', 'tip 10', false, true, '2026-12-03', '2026-12-03 13:39:49.396108+00', '2026-12-03 13:39:49.399442+00'),
	('01a212ef-1a1a-757f-ac03-acef3819dc6e', '01a212ef-18a7-707c-b60e-b3696feb813b', '01a212ef-1978-7706-9370-2f2124db3529', NULL, 311, 'USD', 'tip 11', false, false, '2026-12-03', '2026-12-03 13:39:49.406179+00', NULL),
	('01a212ef-1a21-73be-a23d-9f83d106b0ad', '01a212ef-17f9-76ee-87a7-023c5cd65203', '01a212ef-1974-70ff-8fb4-540ef698cee0', NULL, 312, 'USD', NULL, false, false, '2026-12-03', '2026-12-03 13:39:49.412799+00', '2026-12-03 13:39:49.415821+00'),
	('01a212ef-1a31-72d1-8c6d-f402c5cfae51', '01a212ef-17f9-76ee-87a7-023c5cd65203', '01a212ef-1978-7706-9370-2f2124db3529', NULL, 314, 'USD', 'tip 14', false, false, '2026-12-03', '2026-12-03 13:39:49.42888+00', NULL),
	('01a212ef-1a3b-73b6-a02b-e3397eaab6b1', '01a212ef-17f9-76ee-87a7-023c5cd65203', '01a212ef-1976-72bf-97c5-ea397a9d3c1d', NULL, 316, 'USD', NULL, false, false, '2026-12-03', '2026-12-03 13:39:49.439608+00', '2026-12-03 13:39:49.443199+00'),
	('01a212ef-1a46-705d-92ff-fcc74e8e5290', '01a212ef-18a7-707c-b60e-b3696feb813b', '01a212ef-1978-7706-9370-2f2124db3529', NULL, 317, 'USD', 'tip 17', false, false, '2026-12-03', '2026-12-03 13:39:49.450041+00', '2026-12-03 13:39:49.453793+00'),
	('01a212ef-1a51-7416-b091-cf8eee2d25f7', '01a212ef-17f9-76ee-87a7-023c5cd65203', '01a212ef-1974-70ff-8fb4-540ef698cee0', NULL, 700, 'USD', NULL, false, false, '2026-12-03', '2026-12-03 13:39:49.460945+00', '2026-12-03 13:39:49.464204+00'),
	('01a212ef-1a6c-7487-aea5-ba0e92bde031', '01a212ef-18a7-707c-b60e-b3696feb813b', '01a212ef-1976-72bf-97c5-ea397a9d3c1d', NULL, 100, 'USD', NULL, false, true, '2026-12-03', '2026-12-03 13:39:49.48845+00', '2026-12-03 13:39:49.492241+00'),
	('01a212ef-19f8-7149-b2e8-fadd5428031c', '01a212ef-17f9-76ee-87a7-023c5cd65203', '01a212ef-1978-7706-9370-2f2124db3529', NULL, 308, 'USD', NULL, false, false, '2026-12-03', '2026-12-03 13:39:49.374823+00', '2026-11-25 13:39:49.558304+00'),
	('01a212ef-1a2b-71ad-97d3-020a8960c5da', '01a212ef-18a7-707c-b60e-b3696feb813b', '01a212ef-1976-72bf-97c5-ea397a9d3c1d', NULL, 313, 'USD', 'tip 13', false, false, '2026-12-03', '2026-12-03 13:39:49.423211+00', '2026-11-25 13:39:49.558304+00'),
	('01a212ef-1a36-73d9-afdc-c0d15f6e9b6d', '01a212ef-18a7-707c-b60e-b3696feb813b', '01a212ef-1974-70ff-8fb4-540ef698cee0', NULL, 315, 'USD', 'tip 15', false, true, '2026-12-03', '2026-12-03 13:39:49.434015+00', '2026-11-25 13:39:49.558304+00');


--
-- Data for Name: tip_day; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.tip_day VALUES
	('01a212ef-197f-7441-9a77-0853e518bd16', '01a212ef-1974-70ff-8fb4-540ef698cee0', 'USD', '2026-12-03', 2545, 7),
	('01a212ef-1990-7089-ac95-8080196399da', '01a212ef-1976-72bf-97c5-ea397a9d3c1d', 'USD', '2026-12-03', 1644, 6),
	('01a212ef-19a3-713a-8ac5-bb74fa7b9369', '01a212ef-1978-7706-9370-2f2124db3529', 'USD', '2026-12-03', 1857, 6);


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
	('01a212ef-192e-708b-992e-93e46db843cd', 'creator', 1),
	('01a212ef-1967-7279-8ab6-b4f5aef8987f', 'creator', 0),
	('01a212ef-17f9-76ee-87a7-023c5cd65203', 'creator', 10),
	('01a212ef-18a7-707c-b60e-b3696feb813b', 'creator', 9);


--
-- Data for Name: tortoise_migrations; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.tortoise_migrations VALUES
	(1, 'models', '0001_initial', '2026-11-25 13:39:48.619916+00'),
	(2, 'models', '0002_guards', '2026-11-25 13:39:48.728731+00'),
	(3, 'models', '0003_shipped_defaults', '2026-11-25 13:39:48.765807+00');


--
-- Data for Name: transfer; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.transfer VALUES
	('01a212ef-1999-71aa-bcdd-54268ce4222e', 'tip:01a212ef-198b-764a-919c-028f5bdf038a', 'TIP_SETTLED', '01a212ef-198b-764a-919c-028f5bdf038a', 5, '2026-12-03 13:39:49.273204+00'),
	('01a212ef-19aa-77fa-83d0-6792ebfa2d54', 'tip:01a212ef-19a0-751d-9a9a-48ab01bb9d09', 'TIP_SETTLED', '01a212ef-19a0-751d-9a9a-48ab01bb9d09', 5, '2026-12-03 13:39:49.290355+00'),
	('01a212ef-19b7-76aa-9f44-16c8561a965b', 'tip:01a212ef-19ad-7377-aa49-f9a47470f00f', 'TIP_SETTLED', '01a212ef-19ad-7377-aa49-f9a47470f00f', 5, '2026-12-03 13:39:49.303303+00'),
	('01a212ef-19c4-721e-899f-22ca4ecfb055', 'tip:01a212ef-19ba-7255-9f44-39519abbdf85', 'TIP_SETTLED', '01a212ef-19ba-7255-9f44-39519abbdf85', 5, '2026-12-03 13:39:49.316382+00'),
	('01a212ef-19da-7663-b0a1-7a43be990971', 'tip:01a212ef-19ca-75d0-8f0f-a0495f35f021', 'TIP_SETTLED', '01a212ef-19ca-75d0-8f0f-a0495f35f021', 5, '2026-12-03 13:39:49.3383+00'),
	('01a212ef-19ea-7187-8863-95ac1e78e09b', 'tip:01a212ef-19de-7469-8a1f-64f1c01fe052', 'TIP_SETTLED', '01a212ef-19de-7469-8a1f-64f1c01fe052', 5, '2026-12-03 13:39:49.354338+00'),
	('01a212ef-1a0d-71eb-a55d-da1b9e2acd2d', 'tip:01a212ef-1a06-718f-87ad-551dfa379862', 'TIP_SETTLED', '01a212ef-1a06-718f-87ad-551dfa379862', 5, '2026-12-03 13:39:49.389887+00'),
	('01a212ef-1a18-7453-8f54-c3b3f6ab3e67', 'tip:01a212ef-1a10-771b-ab82-305187def949', 'TIP_SETTLED', '01a212ef-1a10-771b-ab82-305187def949', 5, '2026-12-03 13:39:49.400233+00'),
	('01a212ef-1a28-7123-8209-456090328183', 'tip:01a212ef-1a21-73be-a23d-9f83d106b0ad', 'TIP_SETTLED', '01a212ef-1a21-73be-a23d-9f83d106b0ad', 5, '2026-12-03 13:39:49.416633+00'),
	('01a212ef-1a44-761d-a9c2-689eb7f384fe', 'tip:01a212ef-1a3b-73b6-a02b-e3397eaab6b1', 'TIP_SETTLED', '01a212ef-1a3b-73b6-a02b-e3397eaab6b1', 5, '2026-12-03 13:39:49.443996+00'),
	('01a212ef-1a4e-7129-a20e-7e8135e54de5', 'tip:01a212ef-1a46-705d-92ff-fcc74e8e5290', 'TIP_SETTLED', '01a212ef-1a46-705d-92ff-fcc74e8e5290', 5, '2026-12-03 13:39:49.454626+00'),
	('01a212ef-1a59-7376-a863-5eb4ee42e04a', 'tip:01a212ef-1a51-7416-b091-cf8eee2d25f7', 'TIP_SETTLED', '01a212ef-1a51-7416-b091-cf8eee2d25f7', 5, '2026-12-03 13:39:49.465005+00'),
	('01a212ef-1a62-7709-9193-2116f61a05b3', 'refund:01a212ef-1a5b-735e-8cbf-0fcfa72af1a6:taken', 'REFUND_TAKEN', '01a212ef-1a5b-735e-8cbf-0fcfa72af1a6', 4, '2026-12-03 13:39:49.474662+00'),
	('01a212ef-1a69-72d1-8466-fa6206cd5aa7', 'refund:01a212ef-1a5b-735e-8cbf-0fcfa72af1a6:closed', 'REFUND_CLEARED', '01a212ef-1a5b-735e-8cbf-0fcfa72af1a6', 2, '2026-12-03 13:39:49.481956+00'),
	('01a212ef-1a75-757d-ba33-a54c88966e8e', 'tip:01a212ef-1a6c-7487-aea5-ba0e92bde031', 'TIP_SETTLED', '01a212ef-1a6c-7487-aea5-ba0e92bde031', 5, '2026-12-03 13:39:49.493055+00'),
	('01a212ef-1a8b-7763-972c-4c411e75aea7', 'movement:sandbox:01a212ef1992746fb8f7f0534b8d9145', 'UNEXPLAINED_MOVEMENT', NULL, 2, '2026-11-25 13:39:49.515298+00'),
	('01a212ef-1a8b-7763-972c-4c42bc3c3a6e', 'movement:sandbox:01a212ef19a57287829a15ebd157583a', 'CASE_MOVEMENT', '7fb7c4b1-f739-5f72-8c8b-b9b32ac358ac', 2, '2026-11-25 13:39:49.515298+00'),
	('01a212ef-1a8b-7763-972c-4c4315a1a6ab', 'movement:sandbox:01a212ef19a57287829a15ec9c3f4694', 'COST_MOVEMENT', '7fb7c4b1-f739-5f72-8c8b-b9b32ac358ac', 2, '2026-11-25 13:39:49.515298+00'),
	('01a212ef-1a8b-7763-972c-4c442f4be90f', 'movement:sandbox:01a212ef19b27394a7db8d84d331b832', 'CASE_MOVEMENT', '884e6d0c-2d10-53d0-b88d-766d27ff246e', 2, '2026-11-25 13:39:49.515298+00'),
	('01a212ef-1a8b-7763-972c-4c45767d0661', 'movement:sandbox:01a212ef19b27394a7db8d8501f31465', 'COST_MOVEMENT', '884e6d0c-2d10-53d0-b88d-766d27ff246e', 2, '2026-11-25 13:39:49.515298+00'),
	('01a212ef-1a8b-7763-972c-4c4681b3326a', 'movement:sandbox:01a212ef19bf70a09f780f100a3be6a3', 'CASE_MOVEMENT', '5f6a5c77-7ee1-5571-b37e-b6df3e32f230', 2, '2026-11-25 13:39:49.515298+00'),
	('01a212ef-1a8b-7763-972c-4c47540b0866', 'movement:sandbox:01a212ef19bf70a09f780f113c361c41', 'COST_MOVEMENT', '5f6a5c77-7ee1-5571-b37e-b6df3e32f230', 2, '2026-11-25 13:39:49.515298+00'),
	('01a212ef-1a8b-7763-972c-4c48570d2b26', 'movement:sandbox:01a212ef19d4769a8dd281a8d32c37bf', 'CASE_MOVEMENT', 'f0bf31b2-3b93-5b6c-97a5-3bcb13ed6410', 2, '2026-11-25 13:39:49.515298+00'),
	('01a212ef-1a8b-7763-972c-4c4908034531', 'movement:sandbox:01a212ef19d4769a8dd281a9626a69ad', 'COST_MOVEMENT', 'f0bf31b2-3b93-5b6c-97a5-3bcb13ed6410', 2, '2026-11-25 13:39:49.515298+00'),
	('01a212ef-1a8b-7763-972c-4c4aa67233b0', 'movement:sandbox:01a212ef19d4769a8dd281ab6ab0c59d', 'CASE_MOVEMENT', 'f0bf31b2-3b93-5b6c-97a5-3bcb13ed6410', 2, '2026-11-25 13:39:49.515298+00'),
	('01a212ef-1a8b-7763-972c-4c4bf7d0e5fb', 'movement:sandbox:01a212ef19e4773092b390c3bb1351ae', 'CASE_MOVEMENT', 'e84c6b4d-2cbb-5831-8048-a89942421e32', 2, '2026-11-25 13:39:49.515298+00'),
	('01a212ef-1a8b-7763-972c-4c4c223f85ae', 'movement:sandbox:01a212ef19e4773092b390c45fc1a22d', 'COST_MOVEMENT', 'e84c6b4d-2cbb-5831-8048-a89942421e32', 2, '2026-11-25 13:39:49.515298+00'),
	('01a212ef-1a8b-7763-972c-4c4d5cf5bd54', 'movement:sandbox:01a212ef19e4773092b390c6a6f9c1d4', 'CASE_MOVEMENT', 'e84c6b4d-2cbb-5831-8048-a89942421e32', 2, '2026-11-25 13:39:49.515298+00'),
	('01a212ef-1a8b-7763-972c-4c4e00e598a6', 'movement:sandbox:01a212ef1a6571c1b43ca4cb3d02bb10', 'CASE_MOVEMENT', '01a212ef-1a5b-735e-8cbf-0fcfa72af1a6', 2, '2026-11-25 13:39:49.515298+00'),
	('01a212ef-1ab8-7569-aa0a-b5182d1b35c1', 'tip:01a212ef-19f8-7149-b2e8-fadd5428031c', 'TIP_SETTLED', '01a212ef-19f8-7149-b2e8-fadd5428031c', 5, '2026-11-25 13:39:49.560334+00'),
	('01a212ef-1ab8-7569-aa0a-b5191ad617f8', 'tip:01a212ef-1a2b-71ad-97d3-020a8960c5da', 'TIP_SETTLED', '01a212ef-1a2b-71ad-97d3-020a8960c5da', 5, '2026-11-25 13:39:49.560334+00'),
	('01a212ef-1ab8-7569-aa0a-b51aabd84002', 'tip:01a212ef-1a36-73d9-afdc-c0d15f6e9b6d', 'TIP_SETTLED', '01a212ef-1a36-73d9-afdc-c0d15f6e9b6d', 5, '2026-11-25 13:39:49.560334+00'),
	('01a212ef-1ae5-70c6-865a-2be858a2dc3c', 'chargeback:7fb7c4b1-f739-5f72-8c8b-b9b32ac358ac:opened', 'CHARGEBACK_OPENED', '7fb7c4b1-f739-5f72-8c8b-b9b32ac358ac', 2, '2026-12-03 13:39:49.605621+00'),
	('01a212ef-1aef-7162-8a4f-a487fd067293', 'chargeback:884e6d0c-2d10-53d0-b88d-766d27ff246e:closed', 'CHARGEBACK_LOST', '884e6d0c-2d10-53d0-b88d-766d27ff246e', 4, '2026-12-03 13:39:49.613327+00'),
	('01a212ef-1aed-76ed-81bc-7666957d4481', 'chargeback:884e6d0c-2d10-53d0-b88d-766d27ff246e:opened', 'CHARGEBACK_OPENED', '884e6d0c-2d10-53d0-b88d-766d27ff246e', 2, '2026-12-03 13:39:49.613327+00'),
	('01a212ef-1b0f-7172-a774-40a04f8a4e67', 'chargeback:5f6a5c77-7ee1-5571-b37e-b6df3e32f230:opened', 'CHARGEBACK_OPENED', '5f6a5c77-7ee1-5571-b37e-b6df3e32f230', 2, '2026-12-03 13:39:49.647348+00'),
	('01a212ef-1b20-746c-9375-d3ca7684de27', 'chargeback:5f6a5c77-7ee1-5571-b37e-b6df3e32f230:closed', 'CHARGEBACK_LOST', '5f6a5c77-7ee1-5571-b37e-b6df3e32f230', 4, '2026-12-03 13:39:49.663969+00'),
	('01a212ef-1b34-74aa-8bca-d28900d73540', 'chargeback:f0bf31b2-3b93-5b6c-97a5-3bcb13ed6410:opened', 'CHARGEBACK_OPENED', 'f0bf31b2-3b93-5b6c-97a5-3bcb13ed6410', 2, '2026-12-03 13:39:49.684389+00'),
	('01a212ef-1b44-71bd-9a6d-94b6b8b65966', 'chargeback:f0bf31b2-3b93-5b6c-97a5-3bcb13ed6410:closed', 'CHARGEBACK_LOST', 'f0bf31b2-3b93-5b6c-97a5-3bcb13ed6410', 4, '2026-12-03 13:39:49.700714+00'),
	('01a212ef-1b4f-74e8-ab8f-92a485b5c24f', 'chargeback:f0bf31b2-3b93-5b6c-97a5-3bcb13ed6410:overturned', 'CHARGEBACK_OVERTURNED', 'f0bf31b2-3b93-5b6c-97a5-3bcb13ed6410', 3, '2026-12-03 13:39:49.711325+00'),
	('01a212ef-1b5d-749b-8608-7f760ba268a3', 'chargeback:e84c6b4d-2cbb-5831-8048-a89942421e32:opened', 'CHARGEBACK_OPENED', 'e84c6b4d-2cbb-5831-8048-a89942421e32', 2, '2026-12-03 13:39:49.725832+00'),
	('01a212ef-1b71-7650-9126-6749183fc6a9', 'chargeback:e84c6b4d-2cbb-5831-8048-a89942421e32:closed', 'CHARGEBACK_WON', 'e84c6b4d-2cbb-5831-8048-a89942421e32', 2, '2026-12-03 13:39:49.745326+00'),
	('01a212ef-1b9a-7227-8b12-233fdc8b591a', 'hold:ac1145ea-e868-5600-8757-87148d8fdaa0:2026-12-02T14', 'HOLD_RELEASED', '01a212ef-17f9-76ee-87a7-023c5cd65203', 2, '2026-12-03 13:39:49.786694+00'),
	('01a212ef-1b9a-7227-8b12-233eaec29959', 'hold:d2d6a142-7442-585f-9905-b8704c03918c:2026-12-02T14', 'HOLD_RELEASED', '01a212ef-18a7-707c-b60e-b3696feb813b', 2, '2026-12-03 13:39:49.786694+00');


--
-- Data for Name: video; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.video VALUES
	('01a212ef-1823-73e3-82c3-e9f74138ada5', 'anna-0', 'https://v.test/1', '2026-12-02 13:39:48.891541+00', 30, 'ORIGINAL', false, false, false, true, '2026-12-03 13:39:48.899934+00', '01a212ef-17f9-76ee-87a7-023c5cd65203'),
	('01a212ef-1824-7063-affe-1a3489cc767f', 'anna-1', 'https://v.test/1', '2026-12-02 13:39:48.891541+00', 30, 'ORIGINAL', false, false, false, true, '2026-12-03 13:39:48.899934+00', '01a212ef-17f9-76ee-87a7-023c5cd65203'),
	('01a212ef-1824-7063-affe-1a3543634bd1', 'anna-2', 'https://v.test/1', '2026-12-02 13:39:48.891541+00', 30, 'ORIGINAL', false, false, false, true, '2026-12-03 13:39:48.899934+00', '01a212ef-17f9-76ee-87a7-023c5cd65203'),
	('01a212ef-18b4-7664-8a36-39521d4d7439', 'cleo-0', 'https://v.test/1', '2026-12-02 13:39:49.043025+00', 30, 'ORIGINAL', false, false, false, true, '2026-12-03 13:39:49.044179+00', '01a212ef-18a7-707c-b60e-b3696feb813b'),
	('01a212ef-18b4-7664-8a36-3953821c7bf7', 'cleo-1', 'https://v.test/1', '2026-12-02 13:39:49.043025+00', 30, 'ORIGINAL', false, false, false, true, '2026-12-03 13:39:49.044179+00', '01a212ef-18a7-707c-b60e-b3696feb813b'),
	('01a212ef-18b4-7664-8a36-3954e5a053ce', 'cleo-2', 'https://v.test/1', '2026-12-02 13:39:49.043025+00', 30, 'ORIGINAL', false, false, false, true, '2026-12-03 13:39:49.044179+00', '01a212ef-18a7-707c-b60e-b3696feb813b'),
	('01a212ef-193b-717e-9433-aafd91c0019e', 'dora-0', 'https://v.test/1', '2026-12-02 13:39:49.175696+00', 30, 'ORIGINAL', false, false, false, true, '2026-12-03 13:39:49.179554+00', '01a212ef-192e-708b-992e-93e46db843cd'),
	('01a212ef-193b-717e-9433-aafe80a9ce31', 'dora-1', 'https://v.test/1', '2026-12-02 13:39:49.175696+00', 30, 'ORIGINAL', false, false, false, true, '2026-12-03 13:39:49.179554+00', '01a212ef-192e-708b-992e-93e46db843cd'),
	('01a212ef-193b-717e-9433-aaff4313b32c', 'dora-2', 'https://v.test/1', '2026-12-02 13:39:49.175696+00', 30, 'ORIGINAL', false, false, false, true, '2026-12-03 13:39:49.179554+00', '01a212ef-192e-708b-992e-93e46db843cd'),
	('01a212ef-1969-75e5-8017-646574fdf210', 'elin-0', 'https://v.test/1', '2026-12-02 13:39:49.225108+00', 30, 'ORIGINAL', false, false, false, true, '2026-12-03 13:39:49.225751+00', '01a212ef-1967-7279-8ab6-b4f5aef8987f'),
	('01a212ef-1969-75e5-8017-6466dee808a1', 'elin-1', 'https://v.test/1', '2026-12-02 13:39:49.225108+00', 30, 'ORIGINAL', false, false, false, true, '2026-12-03 13:39:49.225751+00', '01a212ef-1967-7279-8ab6-b4f5aef8987f'),
	('01a212ef-1969-75e5-8017-6467aa03ed2d', 'elin-2', 'https://v.test/1', '2026-12-02 13:39:49.225108+00', 30, 'ORIGINAL', false, false, false, true, '2026-12-03 13:39:49.225751+00', '01a212ef-1967-7279-8ab6-b4f5aef8987f');


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


