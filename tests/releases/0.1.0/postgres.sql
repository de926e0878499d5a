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
    actor_id uuid,
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
	('01a212ed-edf9-7772-ad40-04e3d75a6c94', 'creator:anna', '', '1990-01-31', NULL, 'US', 'GOOD', NULL, NULL, '2026-12-03 13:38:32.569194+00'),
	('01a212ed-ee44-71ea-a26c-5487b898b603', 'creator:cleo', '', '1990-01-31', NULL, 'US', 'GOOD', NULL, NULL, '2026-12-03 13:38:32.644565+00'),
	('01a212ed-ee61-7574-9fe1-ea4e4e8de00b', 'creator:dora', '', '1990-01-31', NULL, 'US', 'GOOD', NULL, NULL, '2026-12-03 13:38:32.673691+00'),
	('01a212ed-ee78-70bb-8e8d-2bbbb1c5979b', 'creator:elin', '', '1990-01-31', NULL, 'US', 'GOOD', NULL, NULL, '2026-12-03 13:38:32.696307+00'),
	('01a212ed-ee88-74b5-aa7e-eecdb33d78aa', 'fan:bob', 'Bob', '1990-01-31', NULL, 'US', 'GOOD', NULL, NULL, '2026-12-03 13:38:32.712697+00'),
	('01a212ed-ee8a-7253-9964-77bccc2ef03a', 'fan:finn', 'Finn', '1990-01-31', NULL, 'US', 'GOOD', NULL, NULL, '2026-12-03 13:38:32.714934+00'),
	('01a212ed-ee8c-771a-bf8c-c496c310c6f4', 'fan:gus', 'Gus', '1990-01-31', NULL, 'US', 'GOOD', NULL, NULL, '2026-12-03 13:38:32.716882+00');


--
-- Data for Name: appeal; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: audit_record; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.audit_record VALUES
	('01a212ed-ee09-74d5-bb46-32aa517e2131', NULL, 'service', 'upsertUsers', '01a212ed-edf9-7772-ad40-04e3d75a6c94', '{}', '2026-12-03 13:38:32.585917+00'),
	('01a212ed-ee19-7087-b02a-5d3401458a6e', NULL, 'service', 'upsertCreators', '01a212ed-ee14-714a-abb0-04fe1fab2184', '{}', '2026-12-03 13:38:32.601665+00'),
	('01a212ed-ee20-735a-9a2b-62c369c4629c', NULL, 'service', 'upsertVideos', '01a212ed-ee1b-75d8-b97e-d5fec73dc456', '{}', '2026-12-03 13:38:32.608685+00'),
	('01a212ed-ee20-735a-9a2b-62c454c73bfc', NULL, 'service', 'upsertVideos', '01a212ed-ee1b-75d8-b97e-d5ff21f60126', '{}', '2026-12-03 13:38:32.608685+00'),
	('01a212ed-ee20-735a-9a2b-62c5433d6a34', NULL, 'service', 'upsertVideos', '01a212ed-ee1b-75d8-b97e-d600d1e3a494', '{}', '2026-12-03 13:38:32.608685+00'),
	('01a212ed-ee24-74c7-b88a-c68199cbd9f3', NULL, 'service', 'upsertDailyStats', NULL, '{"stored": 1}', '2026-12-03 13:38:32.612723+00'),
	('01a212ed-ee37-7630-a195-3346115912ec', '00000000-0000-0000-0000-000000000384', 'operator', 'approveProgramApplication', '01a212ed-ee14-714a-abb0-04fe1fab2184', '{"scope": "PROGRAM", "until": null, "inputs": [{"rule": "STANDING", "as_of": "2026-12-03", "actual": "GOOD", "status": "MET", "required": "GOOD"}, {"rule": "AGE", "as_of": "2026-12-03", "actual": null, "status": "MET", "required": 18}, {"rule": "FOLLOWERS", "as_of": "2026-12-03", "actual": 20000, "status": "MET", "required": 10000}, {"rule": "VIEWS", "as_of": "2026-12-02", "actual": 150000, "status": "MET", "required": 100000}, {"rule": "POSTS", "as_of": "2026-12-03", "actual": 3, "status": "MET", "required": 3}, {"rule": "ORIGINALS", "as_of": "2026-12-03", "actual": 10000, "status": "MET", "required": 5000}, {"rule": "ACCOUNT_TYPE", "as_of": "2026-12-03", "actual": "PERSONAL", "status": "MET", "required": "PERSONAL"}], "decided": "APPROVED", "subject_id": "01a212ed-ee25-70a7-a420-92971390388e", "decision_id": "01a212ed-ee37-7630-a195-33455bf4ca99", "ruleset_version": 1}', '2026-12-03 13:38:32.631688+00'),
	('01a212ed-ee45-703e-8da2-4e3c4d246db0', NULL, 'service', 'upsertUsers', '01a212ed-ee44-71ea-a26c-5487b898b603', '{}', '2026-12-03 13:38:32.645071+00'),
	('01a212ed-ee48-77e5-9db8-c623688ba7eb', NULL, 'service', 'upsertCreators', '01a212ed-ee47-743b-a4d0-64f54e933a9f', '{}', '2026-12-03 13:38:32.648678+00'),
	('01a212ed-ee4a-757f-9ce6-278246578e41', NULL, 'service', 'upsertVideos', '01a212ed-ee49-735e-a976-35d0012b7a06', '{}', '2026-12-03 13:38:32.650595+00'),
	('01a212ed-ee4a-757f-9ce6-2783bd0dce3c', NULL, 'service', 'upsertVideos', '01a212ed-ee49-735e-a976-35d12a4faffb', '{}', '2026-12-03 13:38:32.650595+00'),
	('01a212ed-ee4a-757f-9ce6-2784ebf6ef10', NULL, 'service', 'upsertVideos', '01a212ed-ee49-735e-a976-35d24a18f5c9', '{}', '2026-12-03 13:38:32.650595+00'),
	('01a212ed-ee4c-74df-8931-f8a985e53bb9', NULL, 'service', 'upsertDailyStats', NULL, '{"stored": 1}', '2026-12-03 13:38:32.652541+00'),
	('01a212ed-ee59-768c-9d04-8585df85bfbc', '00000000-0000-0000-0000-000000000384', 'operator', 'approveProgramApplication', '01a212ed-ee47-743b-a4d0-64f54e933a9f', '{"scope": "PROGRAM", "until": null, "inputs": [{"rule": "STANDING", "as_of": "2026-12-03", "actual": "GOOD", "status": "MET", "required": "GOOD"}, {"rule": "AGE", "as_of": "2026-12-03", "actual": null, "status": "MET", "required": 18}, {"rule": "FOLLOWERS", "as_of": "2026-12-03", "actual": 20000, "status": "MET", "required": 10000}, {"rule": "VIEWS", "as_of": "2026-12-02", "actual": 150000, "status": "MET", "required": 100000}, {"rule": "POSTS", "as_of": "2026-12-03", "actual": 3, "status": "MET", "required": 3}, {"rule": "ORIGINALS", "as_of": "2026-12-03", "actual": 10000, "status": "MET", "required": 5000}, {"rule": "ACCOUNT_TYPE", "as_of": "2026-12-03", "actual": "PERSONAL", "status": "MET", "required": "PERSONAL"}], "decided": "APPROVED", "subject_id": "01a212ed-ee4d-7160-b37a-66ff21ca3097", "decision_id": "01a212ed-ee58-7435-a35e-ee4b71e5af00", "ruleset_version": 1}', '2026-12-03 13:38:32.665152+00'),
	('01a212ed-ee62-779f-ae63-cfd684ccc65a', NULL, 'service', 'upsertUsers', '01a212ed-ee61-7574-9fe1-ea4e4e8de00b', '{}', '2026-12-03 13:38:32.674083+00'),
	('01a212ed-ee65-71b8-9210-aebfbf3d64a0', NULL, 'service', 'upsertCreators', '01a212ed-ee64-72e1-b6a0-ccf77870bb3b', '{}', '2026-12-03 13:38:32.67733+00'),
	('01a212ed-ee67-7236-bc15-bc38efe90064', NULL, 'service', 'upsertVideos', '01a212ed-ee66-7533-8277-795b08017664', '{}', '2026-12-03 13:38:32.679256+00'),
	('01a212ed-ee67-7236-bc15-bc393d1cc48a', NULL, 'service', 'upsertVideos', '01a212ed-ee66-7533-8277-795c59a87985', '{}', '2026-12-03 13:38:32.679256+00'),
	('01a212ed-ee67-7236-bc15-bc3abe9db298', NULL, 'service', 'upsertVideos', '01a212ed-ee66-7533-8277-795d7a56b66e', '{}', '2026-12-03 13:38:32.679256+00'),
	('01a212ed-ee69-724e-a69f-0208562d2553', NULL, 'service', 'upsertDailyStats', NULL, '{"stored": 1}', '2026-12-03 13:38:32.681115+00'),
	('01a212ed-ee75-719c-aa14-edaa3abbef83', '00000000-0000-0000-0000-000000000384', 'operator', 'approveProgramApplication', '01a212ed-ee64-72e1-b6a0-ccf77870bb3b', '{"scope": "PROGRAM", "until": null, "inputs": [{"rule": "STANDING", "as_of": "2026-12-03", "actual": "GOOD", "status": "MET", "required": "GOOD"}, {"rule": "AGE", "as_of": "2026-12-03", "actual": null, "status": "MET", "required": 18}, {"rule": "FOLLOWERS", "as_of": "2026-12-03", "actual": 20000, "status": "MET", "required": 10000}, {"rule": "VIEWS", "as_of": "2026-12-02", "actual": 150000, "status": "MET", "required": 100000}, {"rule": "POSTS", "as_of": "2026-12-03", "actual": 3, "status": "MET", "required": 3}, {"rule": "ORIGINALS", "as_of": "2026-12-03", "actual": 10000, "status": "MET", "required": 5000}, {"rule": "ACCOUNT_TYPE", "as_of": "2026-12-03", "actual": "PERSONAL", "status": "MET", "required": "PERSONAL"}], "decided": "APPROVED", "subject_id": "01a212ed-ee69-724e-a69f-020aaff478ac", "decision_id": "01a212ed-ee75-719c-aa14-eda9b863ae92", "ruleset_version": 1}', '2026-12-03 13:38:32.693535+00'),
	('01a212ed-ee78-70bb-8e8d-2bbc89141f2f', NULL, 'service', 'upsertUsers', '01a212ed-ee78-70bb-8e8d-2bbbb1c5979b', '{}', '2026-12-03 13:38:32.6967+00'),
	('01a212ed-ee7b-76f7-aec8-af095958d2d4', NULL, 'service', 'upsertCreators', '01a212ed-ee7b-76f7-aec8-af08da566cfa', '{}', '2026-12-03 13:38:32.699951+00'),
	('01a212ed-ee7d-7748-80c8-c16b89737b09', NULL, 'service', 'upsertVideos', '01a212ed-ee7d-7748-80c8-c168fe364823', '{}', '2026-12-03 13:38:32.701914+00'),
	('01a212ed-ee7d-7748-80c8-c16cb09eca00', NULL, 'service', 'upsertVideos', '01a212ed-ee7d-7748-80c8-c1695a178c0b', '{}', '2026-12-03 13:38:32.701914+00'),
	('01a212ed-ee7d-7748-80c8-c16d02db25ce', NULL, 'service', 'upsertVideos', '01a212ed-ee7d-7748-80c8-c16afb8100d6', '{}', '2026-12-03 13:38:32.701914+00'),
	('01a212ed-ee80-73b4-987a-ea0e2ca32271', NULL, 'service', 'upsertDailyStats', NULL, '{"stored": 1}', '2026-12-03 13:38:32.704098+00'),
	('01a212ed-ee89-73ce-86f5-6119bcd21db1', NULL, 'service', 'upsertUsers', '01a212ed-ee88-74b5-aa7e-eecdb33d78aa', '{}', '2026-12-03 13:38:32.71319+00'),
	('01a212ed-ee8b-742d-8437-33a723c7c342', NULL, 'service', 'upsertUsers', '01a212ed-ee8a-7253-9964-77bccc2ef03a', '{}', '2026-12-03 13:38:32.715308+00'),
	('01a212ed-ee8d-729b-8443-72922e6a5f9f', NULL, 'service', 'upsertUsers', '01a212ed-ee8c-771a-bf8c-c496c310c6f4', '{}', '2026-12-03 13:38:32.71719+00'),
	('01a212ed-ef7b-748b-b657-a141b10e7a41', '00000000-0000-0000-0000-000000000384', 'operator', 'refundTip', '01a212ed-ef6a-75b8-8c37-5df49edbb9f8', '{"currency": "USD", "refund_id": "01a212ed-ef76-7408-88ec-9fbfaeb9b7d6", "total_minor": 751}', '2026-12-03 13:38:32.955833+00');


--
-- Data for Name: balance; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.balance VALUES
	('a9e97aa6-c0a5-5ff9-b92f-4d9463f44817', 'RECEIVABLE', '01a212ed-ee14-714a-abb0-04fe1fab2184', 'USD', '01a212ed-ee14-714a-abb0-04fe1fab2184', NULL, 0, 0, NULL),
	('aa4fc83f-38a7-50e7-a33f-703c7c8ff000', 'RECEIVABLE', '01a212ed-ee47-743b-a4d0-64f54e933a9f', 'USD', '01a212ed-ee47-743b-a4d0-64f54e933a9f', NULL, 0, 0, NULL),
	('ee83af8b-e5dd-5e38-9e89-cd3f3ce1eb3d', 'REFUNDING', '01a212ed-ef76-7408-88ec-9fbfaeb9b7d6', 'USD', NULL, 0, NULL, 0, NULL),
	('1f7ae153-39d1-5328-8a5d-66ff26965c74', 'CLEARING', '45631a9a-6210-5cb2-a097-fb8c86065115', 'USD', NULL, NULL, NULL, 3876, NULL),
	('58da09bd-2650-5c2c-9b4c-0558d95f30c2', 'SUSPENSE', '45631a9a-6210-5cb2-a097-fb8c86065115', 'USD', NULL, NULL, NULL, 300, NULL),
	('6c67d41e-8567-5799-94b1-b1e98211913a', 'FEES_CHARGED', '574a080e-49c2-505f-9e8b-4dbce52c3830', 'USD', NULL, NULL, NULL, 584, NULL),
	('f86643cc-1c5f-5de8-b88c-6593bb7a93a7', 'PROCESSING_FEES', '45631a9a-6210-5cb2-a097-fb8c86065115', 'USD', NULL, NULL, NULL, -8155, NULL),
	('3d0931dc-17b7-55ff-b4ee-10c62f3b889d', 'DISPUTED', '9a101ce8-3233-5f6d-b5ae-1ce91b353001', 'USD', '01a212ed-ee14-714a-abb0-04fe1fab2184', 0, NULL, 302, NULL),
	('f93ccb52-3d58-509a-9218-ff25baaa4141', 'DISPUTED', 'd916d3ed-c80c-52fc-9fc7-5f4979f73e2f', 'USD', '01a212ed-ee47-743b-a4d0-64f54e933a9f', 0, NULL, 0, NULL),
	('61d4d245-bdae-5a0c-bbdc-53f62dec1303', 'DISPUTED', '9cb63060-1b19-519c-aae2-95ff25a69eb2', 'USD', '01a212ed-ee14-714a-abb0-04fe1fab2184', 0, NULL, 0, NULL),
	('8b57578f-14bb-558e-929b-1c8aa520f2c7', 'DISPUTED', '3e586260-6fbf-53f2-be7f-36a3b0aa6842', 'USD', '01a212ed-ee47-743b-a4d0-64f54e933a9f', 0, NULL, 0, NULL),
	('f1fe83cc-a1db-5565-8056-2fb2ed4778f0', 'DISPUTED', 'f700f0a2-3708-5fbc-90ca-5692dffb1d57', 'USD', '01a212ed-ee14-714a-abb0-04fe1fab2184', 0, NULL, 0, NULL),
	('6ea2bba0-52d5-5cbb-893d-04f024bdb94b', 'AVAILABLE', '01a212ed-ee14-714a-abb0-04fe1fab2184', 'USD', '01a212ed-ee14-714a-abb0-04fe1fab2184', 0, NULL, 308, NULL),
	('3f264d06-8df3-559c-a908-9baed71a93c2', 'PENDING', '01a212ed-ee47-743b-a4d0-64f54e933a9f', 'USD', '01a212ed-ee47-743b-a4d0-64f54e933a9f', 0, NULL, 1027, '2026-12-02 14:00:00+00'),
	('069215c6-7c73-5437-b2a9-66c44c33e724', 'AVAILABLE', '01a212ed-ee47-743b-a4d0-64f54e933a9f', 'USD', '01a212ed-ee47-743b-a4d0-64f54e933a9f', 0, NULL, 933, NULL),
	('aced6035-350c-57b0-a3d3-a0c4074d052d', 'PENDING', '01a212ed-ee14-714a-abb0-04fe1fab2184', 'USD', '01a212ed-ee14-714a-abb0-04fe1fab2184', 0, NULL, 1244, '2026-12-02 14:00:00+00'),
	('972d56e0-17e6-52cc-a14c-e612f1ec5b5e', 'OUTSTANDING', '45631a9a-6210-5cb2-a097-fb8c86065115', 'USD', NULL, NULL, NULL, -341, NULL),
	('5aad27a6-b9f2-5f82-a9e3-dc83c01697d2', 'LOSSES', '574a080e-49c2-505f-9e8b-4dbce52c3830', 'USD', NULL, NULL, NULL, -78, NULL);


--
-- Data for Name: balance_delta; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: block; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.block VALUES
	('01a212ed-ef99-7252-a2c5-df583fd60815', '01a212ed-ee47-743b-a4d0-64f54e933a9f', '01a212ed-ee8a-7253-9964-77bccc2ef03a', '01a212ed-ef8c-76c9-86a3-c67813f0fdfe', true, '2026-12-03 13:38:32.989574+00', NULL);


--
-- Data for Name: chargeback; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.chargeback VALUES
	('9a101ce8-3233-5f6d-b5ae-1ce91b353001', 'sandbox', 'cb_01a212edeeb671f5bdd070fcfa7663d6', '01a212ed-eeb1-7622-be87-b39f64d83ed7', '01a212ed-ee14-714a-abb0-04fe1fab2184', 'NEEDS_RESPONSE', 'CREATOR', 341, 302, 'USD', true, '2026-12-03 13:38:33.10399+00', NULL),
	('d916d3ed-c80c-52fc-9fc7-5f4979f73e2f', 'sandbox', 'cb_01a212edeec374239773f6f695ba7230', '01a212ed-eebe-76c7-a34a-db1ec1dd70f6', '01a212ed-ee47-743b-a4d0-64f54e933a9f', 'LOST', 'CREATOR', 342, 303, 'USD', true, '2026-12-03 13:38:33.112589+00', '2026-12-03 13:38:33.114403+00'),
	('9cb63060-1b19-519c-aae2-95ff25a69eb2', 'sandbox', 'cb_01a212edeecf74f69af0cf06eea4e6d2', '01a212ed-eeca-7348-acf2-c1c80854bcb0', '01a212ed-ee14-714a-abb0-04fe1fab2184', 'LOST', 'CREATOR', 343, 304, 'USD', true, '2026-12-03 13:38:33.145948+00', '2026-12-03 13:38:33.15374+00'),
	('3e586260-6fbf-53f2-be7f-36a3b0aa6842', 'sandbox', 'cb_01a212edeedb70a3ab0c4f7256482a9b', '01a212ed-eed6-7123-94be-16095a046891', '01a212ed-ee47-743b-a4d0-64f54e933a9f', 'OVERTURNED', 'CREATOR', 344, 305, 'USD', true, '2026-12-03 13:38:33.160302+00', '2026-12-03 13:38:33.173833+00'),
	('f700f0a2-3708-5fbc-90ca-5692dffb1d57', 'sandbox', 'cb_01a212edeee7738c86e568d8b3a43dea', '01a212ed-eee2-714b-9a28-599ba926cd4b', '01a212ed-ee14-714a-abb0-04fe1fab2184', 'WON', 'CREATOR', 345, 306, 'USD', true, '2026-12-03 13:38:33.179087+00', '2026-12-03 13:38:33.197011+00');


--
-- Data for Name: chargeback_terms; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.chargeback_terms VALUES
	('00000000-0000-7000-8000-000000000501', 'TIP', 'CREATOR', '2020-01-01 00:00:00+00');


--
-- Data for Name: creator; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.creator VALUES
	('01a212ed-ee14-714a-abb0-04fe1fab2184', 'anna', 'Anna', NULL, 20000, '2026-12-03', 'PERSONAL', false, '2026-12-03 13:38:32.59407+00', NULL, '01a212ed-edf9-7772-ad40-04e3d75a6c94'),
	('01a212ed-ee47-743b-a4d0-64f54e933a9f', 'cleo', 'Cleo', NULL, 20000, '2026-12-03', 'PERSONAL', false, '2026-12-03 13:38:32.646286+00', NULL, '01a212ed-ee44-71ea-a26c-5487b898b603'),
	('01a212ed-ee64-72e1-b6a0-ccf77870bb3b', 'dora', 'Dora', NULL, 20000, '2026-12-03', 'PERSONAL', false, '2026-12-03 13:38:32.675199+00', NULL, '01a212ed-ee61-7574-9fe1-ea4e4e8de00b'),
	('01a212ed-ee7b-76f7-aec8-af08da566cfa', 'elin', 'Elin', NULL, 20000, '2026-12-03', 'PERSONAL', false, '2026-12-03 13:38:32.69782+00', NULL, '01a212ed-ee78-70bb-8e8d-2bbbb1c5979b');


--
-- Data for Name: creator_daily_stat; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.creator_daily_stat VALUES
	('01a212ed-ee23-7501-872b-3dc0a7080b96', '2026-12-02', 150000, 0, 0, 0, '01a212ed-ee14-714a-abb0-04fe1fab2184'),
	('01a212ed-ee4c-74df-8931-f8a84c24ebcd', '2026-12-02', 150000, 0, 0, 0, '01a212ed-ee47-743b-a4d0-64f54e933a9f'),
	('01a212ed-ee68-76db-b644-799760fccfc2', '2026-12-02', 150000, 0, 0, 0, '01a212ed-ee64-72e1-b6a0-ccf77870bb3b'),
	('01a212ed-ee7f-75b5-aca6-4e711811ff4f', '2026-12-02', 150000, 0, 0, 0, '01a212ed-ee7b-76f7-aec8-af08da566cfa');


--
-- Data for Name: creator_snapshot; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: entry; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.entry VALUES
	('01a212ed-eead-70d9-ab31-5ddf03a0cb9f', '1f7ae153-39d1-5328-8a5d-66ff26965c74', 'USD', -340, NULL, NULL, '2026-12-03 13:38:32.746624+00', '01a212ed-eeaa-7621-acea-039adc06aa96'),
	('01a212ed-eead-70d9-ab31-5de051263805', '1f7ae153-39d1-5328-8a5d-66ff26965c74', 'USD', 40, NULL, NULL, '2026-12-03 13:38:32.746624+00', '01a212ed-eeaa-7621-acea-039adc06aa96'),
	('01a212ed-eead-70d9-ab31-5de12f69869a', 'f86643cc-1c5f-5de8-b88c-6593bb7a93a7', 'USD', -40, NULL, NULL, '2026-12-03 13:38:32.746624+00', '01a212ed-eeaa-7621-acea-039adc06aa96'),
	('01a212ed-eead-70d9-ab31-5de24ac222b3', '6c67d41e-8567-5799-94b1-b1e98211913a', 'USD', 39, NULL, NULL, '2026-12-03 13:38:32.746624+00', '01a212ed-eeaa-7621-acea-039adc06aa96'),
	('01a212ed-eead-70d9-ab31-5de358ec369a', '3f264d06-8df3-559c-a908-9baed71a93c2', 'USD', 301, '2026-12-10 14:00:00+00', NULL, '2026-12-03 13:38:32.746624+00', '01a212ed-eeaa-7621-acea-039adc06aa96'),
	('01a212ed-eebc-72ee-9d1b-78a619145d1e', '1f7ae153-39d1-5328-8a5d-66ff26965c74', 'USD', -341, NULL, NULL, '2026-12-03 13:38:32.76392+00', '01a212ed-eebb-77a1-a9a3-d0f255da3ad9'),
	('01a212ed-eebc-72ee-9d1b-78a722a0d462', '1f7ae153-39d1-5328-8a5d-66ff26965c74', 'USD', 40, NULL, NULL, '2026-12-03 13:38:32.76392+00', '01a212ed-eebb-77a1-a9a3-d0f255da3ad9'),
	('01a212ed-eebc-72ee-9d1b-78a8fae9794d', 'f86643cc-1c5f-5de8-b88c-6593bb7a93a7', 'USD', -40, NULL, NULL, '2026-12-03 13:38:32.76392+00', '01a212ed-eebb-77a1-a9a3-d0f255da3ad9'),
	('01a212ed-eebc-72ee-9d1b-78a9e6c45993', '6c67d41e-8567-5799-94b1-b1e98211913a', 'USD', 39, NULL, NULL, '2026-12-03 13:38:32.76392+00', '01a212ed-eebb-77a1-a9a3-d0f255da3ad9'),
	('01a212ed-eebc-72ee-9d1b-78aa9ff2db76', 'aced6035-350c-57b0-a3d3-a0c4074d052d', 'USD', 302, '2026-12-10 14:00:00+00', NULL, '2026-12-03 13:38:32.76392+00', '01a212ed-eebb-77a1-a9a3-d0f255da3ad9'),
	('01a212ed-eec9-77d6-b04b-f14664f74b8c', '1f7ae153-39d1-5328-8a5d-66ff26965c74', 'USD', -342, NULL, NULL, '2026-12-03 13:38:32.77626+00', '01a212ed-eec8-7412-b039-00d03aabddcb'),
	('01a212ed-eec9-77d6-b04b-f1478fcaae1f', '1f7ae153-39d1-5328-8a5d-66ff26965c74', 'USD', 40, NULL, NULL, '2026-12-03 13:38:32.77626+00', '01a212ed-eec8-7412-b039-00d03aabddcb'),
	('01a212ed-eec9-77d6-b04b-f1481219f33e', 'f86643cc-1c5f-5de8-b88c-6593bb7a93a7', 'USD', -40, NULL, NULL, '2026-12-03 13:38:32.77626+00', '01a212ed-eec8-7412-b039-00d03aabddcb'),
	('01a212ed-eec9-77d6-b04b-f14911d3b10b', '6c67d41e-8567-5799-94b1-b1e98211913a', 'USD', 39, NULL, NULL, '2026-12-03 13:38:32.77626+00', '01a212ed-eec8-7412-b039-00d03aabddcb'),
	('01a212ed-eec9-77d6-b04b-f14a96d3a54b', '3f264d06-8df3-559c-a908-9baed71a93c2', 'USD', 303, '2026-12-10 14:00:00+00', NULL, '2026-12-03 13:38:32.77626+00', '01a212ed-eec8-7412-b039-00d03aabddcb'),
	('01a212ed-eed4-73b7-b162-7dc3f8efba44', '1f7ae153-39d1-5328-8a5d-66ff26965c74', 'USD', -343, NULL, NULL, '2026-12-03 13:38:32.787971+00', '01a212ed-eed4-73b7-b162-7dbe37681db8'),
	('01a212ed-eed4-73b7-b162-7dc4ead7f5b6', '1f7ae153-39d1-5328-8a5d-66ff26965c74', 'USD', 40, NULL, NULL, '2026-12-03 13:38:32.787971+00', '01a212ed-eed4-73b7-b162-7dbe37681db8'),
	('01a212ed-eed4-73b7-b162-7dc52d7d3446', 'f86643cc-1c5f-5de8-b88c-6593bb7a93a7', 'USD', -40, NULL, NULL, '2026-12-03 13:38:32.787971+00', '01a212ed-eed4-73b7-b162-7dbe37681db8'),
	('01a212ed-eed4-73b7-b162-7dc6f2db3bc9', '6c67d41e-8567-5799-94b1-b1e98211913a', 'USD', 39, NULL, NULL, '2026-12-03 13:38:32.787971+00', '01a212ed-eed4-73b7-b162-7dbe37681db8'),
	('01a212ed-eed4-73b7-b162-7dc7ce80716b', 'aced6035-350c-57b0-a3d3-a0c4074d052d', 'USD', 304, '2026-12-10 14:00:00+00', NULL, '2026-12-03 13:38:32.787971+00', '01a212ed-eed4-73b7-b162-7dbe37681db8'),
	('01a212ed-eee0-7321-934c-c14417d935a9', '1f7ae153-39d1-5328-8a5d-66ff26965c74', 'USD', -344, NULL, NULL, '2026-12-03 13:38:32.799962+00', '01a212ed-eee0-7321-934c-c13feb820d0c'),
	('01a212ed-eee0-7321-934c-c145695ec06a', '1f7ae153-39d1-5328-8a5d-66ff26965c74', 'USD', 40, NULL, NULL, '2026-12-03 13:38:32.799962+00', '01a212ed-eee0-7321-934c-c13feb820d0c'),
	('01a212ed-eee0-7321-934c-c14643256316', 'f86643cc-1c5f-5de8-b88c-6593bb7a93a7', 'USD', -40, NULL, NULL, '2026-12-03 13:38:32.799962+00', '01a212ed-eee0-7321-934c-c13feb820d0c'),
	('01a212ed-eee0-7321-934c-c147f4cbb5d6', '6c67d41e-8567-5799-94b1-b1e98211913a', 'USD', 39, NULL, NULL, '2026-12-03 13:38:32.799962+00', '01a212ed-eee0-7321-934c-c13feb820d0c'),
	('01a212ed-eee0-7321-934c-c14863bbde6a', '3f264d06-8df3-559c-a908-9baed71a93c2', 'USD', 305, '2026-12-10 14:00:00+00', NULL, '2026-12-03 13:38:32.799962+00', '01a212ed-eee0-7321-934c-c13feb820d0c'),
	('01a212ed-eeec-7701-8f5d-1e7566930d02', '1f7ae153-39d1-5328-8a5d-66ff26965c74', 'USD', -345, NULL, NULL, '2026-12-03 13:38:32.811297+00', '01a212ed-eeeb-73a0-9978-4836b380dd42'),
	('01a212ed-eeec-7701-8f5d-1e76b3f747fb', '1f7ae153-39d1-5328-8a5d-66ff26965c74', 'USD', 41, NULL, NULL, '2026-12-03 13:38:32.811297+00', '01a212ed-eeeb-73a0-9978-4836b380dd42'),
	('01a212ed-eeec-7701-8f5d-1e7779c6a61e', 'f86643cc-1c5f-5de8-b88c-6593bb7a93a7', 'USD', -41, NULL, NULL, '2026-12-03 13:38:32.811297+00', '01a212ed-eeeb-73a0-9978-4836b380dd42'),
	('01a212ed-eeec-7701-8f5d-1e78f11b54f7', '6c67d41e-8567-5799-94b1-b1e98211913a', 'USD', 39, NULL, NULL, '2026-12-03 13:38:32.811297+00', '01a212ed-eeeb-73a0-9978-4836b380dd42'),
	('01a212ed-eeec-7701-8f5d-1e797130deca', 'aced6035-350c-57b0-a3d3-a0c4074d052d', 'USD', 306, '2026-12-10 14:00:00+00', NULL, '2026-12-03 13:38:32.811297+00', '01a212ed-eeeb-73a0-9978-4836b380dd42'),
	('01a212ed-ef07-7418-a28c-d56048033daf', '1f7ae153-39d1-5328-8a5d-66ff26965c74', 'USD', -348, NULL, NULL, '2026-12-03 13:38:32.839273+00', '01a212ed-ef07-7418-a28c-d55b0bdb8168'),
	('01a212ed-ef07-7418-a28c-d5612cfc4cce', '1f7ae153-39d1-5328-8a5d-66ff26965c74', 'USD', 41, NULL, NULL, '2026-12-03 13:38:32.839273+00', '01a212ed-ef07-7418-a28c-d55b0bdb8168'),
	('01a212ed-ef07-7418-a28c-d562d01b4cf8', 'f86643cc-1c5f-5de8-b88c-6593bb7a93a7', 'USD', -41, NULL, NULL, '2026-12-03 13:38:32.839273+00', '01a212ed-ef07-7418-a28c-d55b0bdb8168'),
	('01a212ed-ef07-7418-a28c-d563e236ef08', '6c67d41e-8567-5799-94b1-b1e98211913a', 'USD', 39, NULL, NULL, '2026-12-03 13:38:32.839273+00', '01a212ed-ef07-7418-a28c-d55b0bdb8168'),
	('01a212ed-ef07-7418-a28c-d56423e1ee88', '3f264d06-8df3-559c-a908-9baed71a93c2', 'USD', 309, '2026-12-10 14:00:00+00', NULL, '2026-12-03 13:38:32.839273+00', '01a212ed-ef07-7418-a28c-d55b0bdb8168'),
	('01a212ed-ef12-703a-9f8d-2da2dc8b2923', '1f7ae153-39d1-5328-8a5d-66ff26965c74', 'USD', -349, NULL, NULL, '2026-12-03 13:38:32.850131+00', '01a212ed-ef12-703a-9f8d-2d9d955e16c6'),
	('01a212ed-ef12-703a-9f8d-2da3a0685ac2', '1f7ae153-39d1-5328-8a5d-66ff26965c74', 'USD', 41, NULL, NULL, '2026-12-03 13:38:32.850131+00', '01a212ed-ef12-703a-9f8d-2d9d955e16c6'),
	('01a212ed-ef12-703a-9f8d-2da4291450a7', 'f86643cc-1c5f-5de8-b88c-6593bb7a93a7', 'USD', -41, NULL, NULL, '2026-12-03 13:38:32.850131+00', '01a212ed-ef12-703a-9f8d-2d9d955e16c6'),
	('01a212ed-ef12-703a-9f8d-2da5c8647414', '6c67d41e-8567-5799-94b1-b1e98211913a', 'USD', 39, NULL, NULL, '2026-12-03 13:38:32.850131+00', '01a212ed-ef12-703a-9f8d-2d9d955e16c6'),
	('01a212ed-ef12-703a-9f8d-2da6cb3baa9f', 'aced6035-350c-57b0-a3d3-a0c4074d052d', 'USD', 310, '2026-12-10 14:00:00+00', NULL, '2026-12-03 13:38:32.850131+00', '01a212ed-ef12-703a-9f8d-2d9d955e16c6'),
	('01a212ed-ef27-77eb-a350-ea2bde236305', '1f7ae153-39d1-5328-8a5d-66ff26965c74', 'USD', -352, NULL, NULL, '2026-12-03 13:38:32.87116+00', '01a212ed-ef27-77eb-a350-ea26a430352e'),
	('01a212ed-ef27-77eb-a350-ea2cf19971c6', '1f7ae153-39d1-5328-8a5d-66ff26965c74', 'USD', 41, NULL, NULL, '2026-12-03 13:38:32.87116+00', '01a212ed-ef27-77eb-a350-ea26a430352e'),
	('01a212ed-ef27-77eb-a350-ea2d3553d6b8', 'f86643cc-1c5f-5de8-b88c-6593bb7a93a7', 'USD', -41, NULL, NULL, '2026-12-03 13:38:32.87116+00', '01a212ed-ef27-77eb-a350-ea26a430352e'),
	('01a212ed-ef27-77eb-a350-ea2ef1e52b59', '6c67d41e-8567-5799-94b1-b1e98211913a', 'USD', 40, NULL, NULL, '2026-12-03 13:38:32.87116+00', '01a212ed-ef27-77eb-a350-ea26a430352e'),
	('01a212ed-ef27-77eb-a350-ea2f872d1f61', 'aced6035-350c-57b0-a3d3-a0c4074d052d', 'USD', 312, '2026-12-10 14:00:00+00', NULL, '2026-12-03 13:38:32.87116+00', '01a212ed-ef27-77eb-a350-ea26a430352e'),
	('01a212ed-ef5c-779a-b6a2-b1494dbdf59b', '1f7ae153-39d1-5328-8a5d-66ff26965c74', 'USD', -356, NULL, NULL, '2026-12-03 13:38:32.924009+00', '01a212ed-ef5c-779a-b6a2-b1444348f754'),
	('01a212ed-ef5c-779a-b6a2-b14a29a80b03', '1f7ae153-39d1-5328-8a5d-66ff26965c74', 'USD', 41, NULL, NULL, '2026-12-03 13:38:32.924009+00', '01a212ed-ef5c-779a-b6a2-b1444348f754'),
	('01a212ed-ef5c-779a-b6a2-b14b5fecaaef', 'f86643cc-1c5f-5de8-b88c-6593bb7a93a7', 'USD', -41, NULL, NULL, '2026-12-03 13:38:32.924009+00', '01a212ed-ef5c-779a-b6a2-b1444348f754'),
	('01a212ed-ef5c-779a-b6a2-b14c4ae37767', '6c67d41e-8567-5799-94b1-b1e98211913a', 'USD', 40, NULL, NULL, '2026-12-03 13:38:32.924009+00', '01a212ed-ef5c-779a-b6a2-b1444348f754'),
	('01a212ed-ef5c-779a-b6a2-b14d4c052387', 'aced6035-350c-57b0-a3d3-a0c4074d052d', 'USD', 316, '2026-12-10 14:00:00+00', NULL, '2026-12-03 13:38:32.924009+00', '01a212ed-ef5c-779a-b6a2-b1444348f754'),
	('01a212ed-ef68-711d-86e8-fff56d0f7d29', '1f7ae153-39d1-5328-8a5d-66ff26965c74', 'USD', -357, NULL, NULL, '2026-12-03 13:38:32.935652+00', '01a212ed-ef67-7113-87a4-7f27b077884d'),
	('01a212ed-ef68-711d-86e8-fff673e5178c', '1f7ae153-39d1-5328-8a5d-66ff26965c74', 'USD', 41, NULL, NULL, '2026-12-03 13:38:32.935652+00', '01a212ed-ef67-7113-87a4-7f27b077884d'),
	('01a212ed-ef68-711d-86e8-fff781c7712c', 'f86643cc-1c5f-5de8-b88c-6593bb7a93a7', 'USD', -41, NULL, NULL, '2026-12-03 13:38:32.935652+00', '01a212ed-ef67-7113-87a4-7f27b077884d'),
	('01a212ed-ef68-711d-86e8-fff82123086b', '6c67d41e-8567-5799-94b1-b1e98211913a', 'USD', 40, NULL, NULL, '2026-12-03 13:38:32.935652+00', '01a212ed-ef67-7113-87a4-7f27b077884d'),
	('01a212ed-ef68-711d-86e8-fff94e31f86e', '3f264d06-8df3-559c-a908-9baed71a93c2', 'USD', 317, '2026-12-10 14:00:00+00', NULL, '2026-12-03 13:38:32.935652+00', '01a212ed-ef67-7113-87a4-7f27b077884d'),
	('01a212ed-ef73-75d1-9866-1277c27fbf56', '1f7ae153-39d1-5328-8a5d-66ff26965c74', 'USD', -751, NULL, NULL, '2026-12-03 13:38:32.947285+00', '01a212ed-ef73-75d1-9866-12724a17fe9a'),
	('01a212ed-ef73-75d1-9866-1278c1316e2b', '1f7ae153-39d1-5328-8a5d-66ff26965c74', 'USD', 52, NULL, NULL, '2026-12-03 13:38:32.947285+00', '01a212ed-ef73-75d1-9866-12724a17fe9a'),
	('01a212ed-ef73-75d1-9866-1279f04712df', 'f86643cc-1c5f-5de8-b88c-6593bb7a93a7', 'USD', -52, NULL, NULL, '2026-12-03 13:38:32.947285+00', '01a212ed-ef73-75d1-9866-12724a17fe9a'),
	('01a212ed-ef73-75d1-9866-127a5f14ff9d', '6c67d41e-8567-5799-94b1-b1e98211913a', 'USD', 51, NULL, NULL, '2026-12-03 13:38:32.947285+00', '01a212ed-ef73-75d1-9866-12724a17fe9a'),
	('01a212ed-ef73-75d1-9866-127b05baea73', 'aced6035-350c-57b0-a3d3-a0c4074d052d', 'USD', 700, '2026-12-10 14:00:00+00', NULL, '2026-12-03 13:38:32.947285+00', '01a212ed-ef73-75d1-9866-12724a17fe9a'),
	('01a212ed-ef7e-71fd-8921-942859b613a0', 'aced6035-350c-57b0-a3d3-a0c4074d052d', 'USD', -700, '2026-12-10 14:00:00+00', NULL, '2026-12-03 13:38:32.95754+00', '01a212ed-ef7d-715c-be41-a21d43700bf3'),
	('01a212ed-ef7e-71fd-8921-942909662ef9', 'ee83af8b-e5dd-5e38-9e89-cd3f3ce1eb3d', 'USD', 700, NULL, NULL, '2026-12-03 13:38:32.95754+00', '01a212ed-ef7d-715c-be41-a21d43700bf3'),
	('01a212ed-ef7e-71fd-8921-942a1ab9641c', '6c67d41e-8567-5799-94b1-b1e98211913a', 'USD', -51, NULL, NULL, '2026-12-03 13:38:32.95754+00', '01a212ed-ef7d-715c-be41-a21d43700bf3'),
	('01a212ed-ef7e-71fd-8921-942b892def71', 'ee83af8b-e5dd-5e38-9e89-cd3f3ce1eb3d', 'USD', 51, NULL, NULL, '2026-12-03 13:38:32.95754+00', '01a212ed-ef7d-715c-be41-a21d43700bf3'),
	('01a212ed-ef8a-7017-a665-adc1e89aee84', 'ee83af8b-e5dd-5e38-9e89-cd3f3ce1eb3d', 'USD', -751, NULL, NULL, '2026-12-03 13:38:32.970147+00', '01a212ed-ef8a-7017-a665-adbf0705907f'),
	('01a212ed-ef8a-7017-a665-adc20ec2892a', '972d56e0-17e6-52cc-a14c-e612f1ec5b5e', 'USD', 751, NULL, '01a212ed-ef76-7408-88ec-9fbfaeb9b7d6', '2026-12-03 13:38:32.970147+00', '01a212ed-ef8a-7017-a665-adbf0705907f'),
	('01a212ed-ef97-71ea-b9bb-9b9c0f93157f', '1f7ae153-39d1-5328-8a5d-66ff26965c74', 'USD', -133, NULL, NULL, '2026-12-03 13:38:32.982122+00', '01a212ed-ef96-7041-9cbf-328e34a9f087'),
	('01a212ed-ef97-71ea-b9bb-9b9d47b2971d', '1f7ae153-39d1-5328-8a5d-66ff26965c74', 'USD', 34, NULL, NULL, '2026-12-03 13:38:32.982122+00', '01a212ed-ef96-7041-9cbf-328e34a9f087'),
	('01a212ed-ef97-71ea-b9bb-9b9e16fd001d', 'f86643cc-1c5f-5de8-b88c-6593bb7a93a7', 'USD', -34, NULL, NULL, '2026-12-03 13:38:32.982122+00', '01a212ed-ef96-7041-9cbf-328e34a9f087'),
	('01a212ed-ef97-71ea-b9bb-9b9f53d67a2a', '6c67d41e-8567-5799-94b1-b1e98211913a', 'USD', 33, NULL, NULL, '2026-12-03 13:38:32.982122+00', '01a212ed-ef96-7041-9cbf-328e34a9f087'),
	('01a212ed-ef97-71ea-b9bb-9ba0a5a7fe6c', '3f264d06-8df3-559c-a908-9baed71a93c2', 'USD', 100, '2026-12-10 14:00:00+00', NULL, '2026-12-03 13:38:32.982122+00', '01a212ed-ef96-7041-9cbf-328e34a9f087'),
	('01a212ed-efb2-734a-a4ac-7dcde08c59ba', '1f7ae153-39d1-5328-8a5d-66ff26965c74', 'USD', -300, NULL, NULL, '2026-11-25 13:38:33.009945+00', '01a212ed-efb1-778c-b9f4-74d5e551060e'),
	('01a212ed-efb2-734a-a4ac-7dce68e016be', '58da09bd-2650-5c2c-9b4c-0558d95f30c2', 'USD', 300, NULL, NULL, '2026-11-25 13:38:33.009945+00', '01a212ed-efb1-778c-b9f4-74d5e551060e'),
	('01a212ed-efb2-734a-a4ac-7dcf359579bd', '1f7ae153-39d1-5328-8a5d-66ff26965c74', 'USD', 341, NULL, NULL, '2026-11-25 13:38:33.009945+00', '01a212ed-efb1-778c-b9f4-74d65329cea0'),
	('01a212ed-efb2-734a-a4ac-7dd0e4b87797', '972d56e0-17e6-52cc-a14c-e612f1ec5b5e', 'USD', -341, NULL, '9a101ce8-3233-5f6d-b5ae-1ce91b353001', '2026-11-25 13:38:33.009945+00', '01a212ed-efb1-778c-b9f4-74d65329cea0'),
	('01a212ed-efb2-734a-a4ac-7dd108221ffc', '1f7ae153-39d1-5328-8a5d-66ff26965c74', 'USD', 1500, NULL, NULL, '2026-11-25 13:38:33.009945+00', '01a212ed-efb1-778c-b9f4-74d7ff74d6fb'),
	('01a212ed-efb2-734a-a4ac-7dd2638250df', 'f86643cc-1c5f-5de8-b88c-6593bb7a93a7', 'USD', -1500, NULL, NULL, '2026-11-25 13:38:33.009945+00', '01a212ed-efb1-778c-b9f4-74d7ff74d6fb'),
	('01a212ed-efb2-734a-a4ac-7dd3e9418534', '1f7ae153-39d1-5328-8a5d-66ff26965c74', 'USD', 342, NULL, NULL, '2026-11-25 13:38:33.009945+00', '01a212ed-efb2-734a-a4ac-7dbe1d649313'),
	('01a212ed-efb2-734a-a4ac-7dd4fbbd4d14', '972d56e0-17e6-52cc-a14c-e612f1ec5b5e', 'USD', -342, NULL, 'd916d3ed-c80c-52fc-9fc7-5f4979f73e2f', '2026-11-25 13:38:33.009945+00', '01a212ed-efb2-734a-a4ac-7dbe1d649313'),
	('01a212ed-efb2-734a-a4ac-7dd5dce2db98', '1f7ae153-39d1-5328-8a5d-66ff26965c74', 'USD', 1500, NULL, NULL, '2026-11-25 13:38:33.009945+00', '01a212ed-efb2-734a-a4ac-7dbf85e669f2'),
	('01a212ed-efb2-734a-a4ac-7dd6ade3e015', 'f86643cc-1c5f-5de8-b88c-6593bb7a93a7', 'USD', -1500, NULL, NULL, '2026-11-25 13:38:33.009945+00', '01a212ed-efb2-734a-a4ac-7dbf85e669f2'),
	('01a212ed-efb2-734a-a4ac-7dd7335ae1dd', '1f7ae153-39d1-5328-8a5d-66ff26965c74', 'USD', 343, NULL, NULL, '2026-11-25 13:38:33.009945+00', '01a212ed-efb2-734a-a4ac-7dc069a4a577'),
	('01a212ed-efb2-734a-a4ac-7dd835256986', '972d56e0-17e6-52cc-a14c-e612f1ec5b5e', 'USD', -343, NULL, '9cb63060-1b19-519c-aae2-95ff25a69eb2', '2026-11-25 13:38:33.009945+00', '01a212ed-efb2-734a-a4ac-7dc069a4a577'),
	('01a212ed-efb2-734a-a4ac-7dd9875d1348', '1f7ae153-39d1-5328-8a5d-66ff26965c74', 'USD', 1500, NULL, NULL, '2026-11-25 13:38:33.009945+00', '01a212ed-efb2-734a-a4ac-7dc18e35b288'),
	('01a212ed-efb2-734a-a4ac-7dda7addf2ce', 'f86643cc-1c5f-5de8-b88c-6593bb7a93a7', 'USD', -1500, NULL, NULL, '2026-11-25 13:38:33.009945+00', '01a212ed-efb2-734a-a4ac-7dc18e35b288'),
	('01a212ed-efb2-734a-a4ac-7ddb0d1db17e', '1f7ae153-39d1-5328-8a5d-66ff26965c74', 'USD', 344, NULL, NULL, '2026-11-25 13:38:33.009945+00', '01a212ed-efb2-734a-a4ac-7dc21c0353c7'),
	('01a212ed-efb2-734a-a4ac-7ddc60781237', '972d56e0-17e6-52cc-a14c-e612f1ec5b5e', 'USD', -344, NULL, '3e586260-6fbf-53f2-be7f-36a3b0aa6842', '2026-11-25 13:38:33.009945+00', '01a212ed-efb2-734a-a4ac-7dc21c0353c7'),
	('01a212ed-efb2-734a-a4ac-7dddcd74830b', '1f7ae153-39d1-5328-8a5d-66ff26965c74', 'USD', 1500, NULL, NULL, '2026-11-25 13:38:33.009945+00', '01a212ed-efb2-734a-a4ac-7dc30c0192e6'),
	('01a212ed-efb2-734a-a4ac-7ddebedefc01', 'f86643cc-1c5f-5de8-b88c-6593bb7a93a7', 'USD', -1500, NULL, NULL, '2026-11-25 13:38:33.009945+00', '01a212ed-efb2-734a-a4ac-7dc30c0192e6'),
	('01a212ed-efb2-734a-a4ac-7ddf54fc2c79', '1f7ae153-39d1-5328-8a5d-66ff26965c74', 'USD', -344, NULL, NULL, '2026-11-25 13:38:33.009945+00', '01a212ed-efb2-734a-a4ac-7dc41b87dc36'),
	('01a212ed-efb2-734a-a4ac-7de004e3485e', '972d56e0-17e6-52cc-a14c-e612f1ec5b5e', 'USD', 344, NULL, '3e586260-6fbf-53f2-be7f-36a3b0aa6842', '2026-11-25 13:38:33.009945+00', '01a212ed-efb2-734a-a4ac-7dc41b87dc36'),
	('01a212ed-efb2-734a-a4ac-7de1bc3cd86c', '1f7ae153-39d1-5328-8a5d-66ff26965c74', 'USD', 345, NULL, NULL, '2026-11-25 13:38:33.009945+00', '01a212ed-efb2-734a-a4ac-7dc5c43e9f1e'),
	('01a212ed-efb2-734a-a4ac-7de25c6f19d6', '972d56e0-17e6-52cc-a14c-e612f1ec5b5e', 'USD', -345, NULL, 'f700f0a2-3708-5fbc-90ca-5692dffb1d57', '2026-11-25 13:38:33.009945+00', '01a212ed-efb2-734a-a4ac-7dc5c43e9f1e'),
	('01a212ed-efb2-734a-a4ac-7de3552b049b', '1f7ae153-39d1-5328-8a5d-66ff26965c74', 'USD', 1500, NULL, NULL, '2026-11-25 13:38:33.009945+00', '01a212ed-efb2-734a-a4ac-7dc6d4db94d1'),
	('01a212ed-efb2-734a-a4ac-7de47fd57df3', 'f86643cc-1c5f-5de8-b88c-6593bb7a93a7', 'USD', -1500, NULL, NULL, '2026-11-25 13:38:33.009945+00', '01a212ed-efb2-734a-a4ac-7dc6d4db94d1'),
	('01a212ed-efb2-734a-a4ac-7de59862418b', '1f7ae153-39d1-5328-8a5d-66ff26965c74', 'USD', -345, NULL, NULL, '2026-11-25 13:38:33.009945+00', '01a212ed-efb2-734a-a4ac-7dc7cb546628'),
	('01a212ed-efb2-734a-a4ac-7de65628f6c4', '972d56e0-17e6-52cc-a14c-e612f1ec5b5e', 'USD', 345, NULL, 'f700f0a2-3708-5fbc-90ca-5692dffb1d57', '2026-11-25 13:38:33.009945+00', '01a212ed-efb2-734a-a4ac-7dc7cb546628'),
	('01a212ed-efb2-734a-a4ac-7de770801ad3', '1f7ae153-39d1-5328-8a5d-66ff26965c74', 'USD', 751, NULL, NULL, '2026-11-25 13:38:33.009945+00', '01a212ed-efb2-734a-a4ac-7dc8a6dc2db2'),
	('01a212ed-efb2-734a-a4ac-7de81ac29c93', '972d56e0-17e6-52cc-a14c-e612f1ec5b5e', 'USD', -751, NULL, '01a212ed-ef76-7408-88ec-9fbfaeb9b7d6', '2026-11-25 13:38:33.009945+00', '01a212ed-efb2-734a-a4ac-7dc8a6dc2db2'),
	('01a212ed-efdd-70bc-951e-b211dbe7aadc', '1f7ae153-39d1-5328-8a5d-66ff26965c74', 'USD', -347, NULL, NULL, '2026-11-25 13:38:33.050671+00', '01a212ed-efda-7075-9fba-f4072ccf4b97');
INSERT INTO public.entry VALUES
	('01a212ed-efdd-70bc-951e-b2127886267b', '1f7ae153-39d1-5328-8a5d-66ff26965c74', 'USD', 41, NULL, NULL, '2026-11-25 13:38:33.050671+00', '01a212ed-efda-7075-9fba-f4072ccf4b97'),
	('01a212ed-efdd-70bc-951e-b213e6a49cb9', 'f86643cc-1c5f-5de8-b88c-6593bb7a93a7', 'USD', -41, NULL, NULL, '2026-11-25 13:38:33.050671+00', '01a212ed-efda-7075-9fba-f4072ccf4b97'),
	('01a212ed-efdd-70bc-951e-b214c7d3aaa5', '6c67d41e-8567-5799-94b1-b1e98211913a', 'USD', 39, NULL, NULL, '2026-11-25 13:38:33.050671+00', '01a212ed-efda-7075-9fba-f4072ccf4b97'),
	('01a212ed-efdd-70bc-951e-b215868d5528', 'aced6035-350c-57b0-a3d3-a0c4074d052d', 'USD', 308, '2026-12-02 14:00:00+00', NULL, '2026-11-25 13:38:33.050671+00', '01a212ed-efda-7075-9fba-f4072ccf4b97'),
	('01a212ed-efdd-70bc-951e-b2164c06bc48', '1f7ae153-39d1-5328-8a5d-66ff26965c74', 'USD', -353, NULL, NULL, '2026-11-25 13:38:33.050671+00', '01a212ed-efda-7075-9fba-f408217c5f8a'),
	('01a212ed-efdd-70bc-951e-b21702b28632', '1f7ae153-39d1-5328-8a5d-66ff26965c74', 'USD', 41, NULL, NULL, '2026-11-25 13:38:33.050671+00', '01a212ed-efda-7075-9fba-f408217c5f8a'),
	('01a212ed-efdd-70bc-951e-b218faf0eb99', 'f86643cc-1c5f-5de8-b88c-6593bb7a93a7', 'USD', -41, NULL, NULL, '2026-11-25 13:38:33.050671+00', '01a212ed-efda-7075-9fba-f408217c5f8a'),
	('01a212ed-efdd-70bc-951e-b2191e317a1b', '6c67d41e-8567-5799-94b1-b1e98211913a', 'USD', 40, NULL, NULL, '2026-11-25 13:38:33.050671+00', '01a212ed-efda-7075-9fba-f408217c5f8a'),
	('01a212ed-efdd-70bc-951e-b21a056ff993', '3f264d06-8df3-559c-a908-9baed71a93c2', 'USD', 313, '2026-12-02 14:00:00+00', NULL, '2026-11-25 13:38:33.050671+00', '01a212ed-efda-7075-9fba-f408217c5f8a'),
	('01a212ed-efdd-70bc-951e-b21bb121cdd6', '1f7ae153-39d1-5328-8a5d-66ff26965c74', 'USD', -355, NULL, NULL, '2026-11-25 13:38:33.050671+00', '01a212ed-efda-7075-9fba-f409d3ea9168'),
	('01a212ed-efdd-70bc-951e-b21c898fbc0f', '1f7ae153-39d1-5328-8a5d-66ff26965c74', 'USD', 41, NULL, NULL, '2026-11-25 13:38:33.050671+00', '01a212ed-efda-7075-9fba-f409d3ea9168'),
	('01a212ed-efdd-70bc-951e-b21db84a991f', 'f86643cc-1c5f-5de8-b88c-6593bb7a93a7', 'USD', -41, NULL, NULL, '2026-11-25 13:38:33.050671+00', '01a212ed-efda-7075-9fba-f409d3ea9168'),
	('01a212ed-efdd-70bc-951e-b21ea8d29642', '6c67d41e-8567-5799-94b1-b1e98211913a', 'USD', 40, NULL, NULL, '2026-11-25 13:38:33.050671+00', '01a212ed-efda-7075-9fba-f409d3ea9168'),
	('01a212ed-efdd-70bc-951e-b21f17867e41', '3f264d06-8df3-559c-a908-9baed71a93c2', 'USD', 315, '2026-12-02 14:00:00+00', NULL, '2026-11-25 13:38:33.050671+00', '01a212ed-efda-7075-9fba-f409d3ea9168'),
	('01a212ed-f012-7310-909c-722505a1dcb9', 'aced6035-350c-57b0-a3d3-a0c4074d052d', 'USD', -302, '2026-12-10 14:00:00+00', NULL, '2026-12-03 13:38:33.105382+00', '01a212ed-f011-71cd-b66d-0ed5e057b17a'),
	('01a212ed-f013-7660-a54f-d7ab6385f6df', '3d0931dc-17b7-55ff-b4ee-10c62f3b889d', 'USD', 302, NULL, NULL, '2026-12-03 13:38:33.105382+00', '01a212ed-f011-71cd-b66d-0ed5e057b17a'),
	('01a212ed-f01b-712f-87a9-5baedb4cd534', '3f264d06-8df3-559c-a908-9baed71a93c2', 'USD', -303, '2026-12-10 14:00:00+00', NULL, '2026-12-03 13:38:33.113601+00', '01a212ed-f019-7442-af92-afdd6e969319'),
	('01a212ed-f01b-712f-87a9-5bafb0ff0959', 'f93ccb52-3d58-509a-9218-ff25baaa4141', 'USD', 303, NULL, NULL, '2026-12-03 13:38:33.113601+00', '01a212ed-f019-7442-af92-afdd6e969319'),
	('01a212ed-f01b-712f-87a9-5bb02e0e6113', 'f93ccb52-3d58-509a-9218-ff25baaa4141', 'USD', -303, NULL, NULL, '2026-12-03 13:38:33.113601+00', '01a212ed-f01a-7197-a828-b22a1e7981ce'),
	('01a212ed-f01b-712f-87a9-5bb18c9aa170', '972d56e0-17e6-52cc-a14c-e612f1ec5b5e', 'USD', 303, NULL, 'd916d3ed-c80c-52fc-9fc7-5f4979f73e2f', '2026-12-03 13:38:33.113601+00', '01a212ed-f01a-7197-a828-b22a1e7981ce'),
	('01a212ed-f01b-712f-87a9-5bb299804be6', '5aad27a6-b9f2-5f82-a9e3-dc83c01697d2', 'USD', -39, NULL, NULL, '2026-12-03 13:38:33.113601+00', '01a212ed-f01a-7197-a828-b22a1e7981ce'),
	('01a212ed-f01b-712f-87a9-5bb330cd7e0a', '972d56e0-17e6-52cc-a14c-e612f1ec5b5e', 'USD', 39, NULL, 'd916d3ed-c80c-52fc-9fc7-5f4979f73e2f', '2026-12-03 13:38:33.113601+00', '01a212ed-f01a-7197-a828-b22a1e7981ce'),
	('01a212ed-f03c-7755-ae30-5437b8f88f0c', 'aced6035-350c-57b0-a3d3-a0c4074d052d', 'USD', -304, '2026-12-10 14:00:00+00', NULL, '2026-12-03 13:38:33.147201+00', '01a212ed-f03b-7308-a813-1d259776c05f'),
	('01a212ed-f03c-7755-ae30-54388c6aeae3', '61d4d245-bdae-5a0c-bbdc-53f62dec1303', 'USD', 304, NULL, NULL, '2026-12-03 13:38:33.147201+00', '01a212ed-f03b-7308-a813-1d259776c05f'),
	('01a212ed-f042-77ed-8dd4-a3ebf78b8f8b', '61d4d245-bdae-5a0c-bbdc-53f62dec1303', 'USD', -304, NULL, NULL, '2026-12-03 13:38:33.153635+00', '01a212ed-f041-750b-9dcc-5d675af3aff4'),
	('01a212ed-f042-77ed-8dd4-a3ec374e44f6', '972d56e0-17e6-52cc-a14c-e612f1ec5b5e', 'USD', 304, NULL, '9cb63060-1b19-519c-aae2-95ff25a69eb2', '2026-12-03 13:38:33.153635+00', '01a212ed-f041-750b-9dcc-5d675af3aff4'),
	('01a212ed-f042-77ed-8dd4-a3ed6052da5e', '5aad27a6-b9f2-5f82-a9e3-dc83c01697d2', 'USD', -39, NULL, NULL, '2026-12-03 13:38:33.153635+00', '01a212ed-f041-750b-9dcc-5d675af3aff4'),
	('01a212ed-f042-77ed-8dd4-a3ee9a653597', '972d56e0-17e6-52cc-a14c-e612f1ec5b5e', 'USD', 39, NULL, '9cb63060-1b19-519c-aae2-95ff25a69eb2', '2026-12-03 13:38:33.153635+00', '01a212ed-f041-750b-9dcc-5d675af3aff4'),
	('01a212ed-f04a-7779-892d-9c5099ffe84b', '3f264d06-8df3-559c-a908-9baed71a93c2', 'USD', -305, '2026-12-10 14:00:00+00', NULL, '2026-12-03 13:38:33.161282+00', '01a212ed-f049-7584-9b3c-7ccf2b31a9a5'),
	('01a212ed-f04a-7779-892d-9c5158362bf4', '8b57578f-14bb-558e-929b-1c8aa520f2c7', 'USD', 305, NULL, NULL, '2026-12-03 13:38:33.161282+00', '01a212ed-f049-7584-9b3c-7ccf2b31a9a5'),
	('01a212ed-f051-723a-bac3-3ca1bee2e5ac', '8b57578f-14bb-558e-929b-1c8aa520f2c7', 'USD', -305, NULL, NULL, '2026-12-03 13:38:33.168029+00', '01a212ed-f050-76b0-858b-c102abf8277f'),
	('01a212ed-f051-723a-bac3-3ca268110426', '972d56e0-17e6-52cc-a14c-e612f1ec5b5e', 'USD', 305, NULL, '3e586260-6fbf-53f2-be7f-36a3b0aa6842', '2026-12-03 13:38:33.168029+00', '01a212ed-f050-76b0-858b-c102abf8277f'),
	('01a212ed-f051-723a-bac3-3ca3ede43ceb', '5aad27a6-b9f2-5f82-a9e3-dc83c01697d2', 'USD', -39, NULL, NULL, '2026-12-03 13:38:33.168029+00', '01a212ed-f050-76b0-858b-c102abf8277f'),
	('01a212ed-f051-723a-bac3-3ca4f6793e9f', '972d56e0-17e6-52cc-a14c-e612f1ec5b5e', 'USD', 39, NULL, '3e586260-6fbf-53f2-be7f-36a3b0aa6842', '2026-12-03 13:38:33.168029+00', '01a212ed-f050-76b0-858b-c102abf8277f'),
	('01a212ed-f056-7378-b573-83815a5eede4', '972d56e0-17e6-52cc-a14c-e612f1ec5b5e', 'USD', -344, NULL, '3e586260-6fbf-53f2-be7f-36a3b0aa6842', '2026-12-03 13:38:33.173751+00', '01a212ed-f055-7581-b389-188f7cf19e95'),
	('01a212ed-f056-7378-b573-8382102bc989', '069215c6-7c73-5437-b2a9-66c44c33e724', 'USD', 305, NULL, NULL, '2026-12-03 13:38:33.173751+00', '01a212ed-f055-7581-b389-188f7cf19e95'),
	('01a212ed-f056-7378-b573-8383252c6397', '5aad27a6-b9f2-5f82-a9e3-dc83c01697d2', 'USD', 39, NULL, NULL, '2026-12-03 13:38:33.173751+00', '01a212ed-f055-7581-b389-188f7cf19e95'),
	('01a212ed-f05c-730d-8f8e-cc627c8b0838', 'aced6035-350c-57b0-a3d3-a0c4074d052d', 'USD', -306, '2026-12-10 14:00:00+00', NULL, '2026-12-03 13:38:33.179792+00', '01a212ed-f05b-771b-895e-b49e9336f2e0'),
	('01a212ed-f05c-730d-8f8e-cc6307b914ab', 'f1fe83cc-a1db-5565-8056-2fb2ed4778f0', 'USD', 306, NULL, NULL, '2026-12-03 13:38:33.179792+00', '01a212ed-f05b-771b-895e-b49e9336f2e0'),
	('01a212ed-f06e-72e8-be75-05d8219a3049', 'f1fe83cc-a1db-5565-8056-2fb2ed4778f0', 'USD', -306, NULL, NULL, '2026-12-03 13:38:33.196887+00', '01a212ed-f06c-70e2-8dba-8d284b6c65d2'),
	('01a212ed-f06e-72e8-be75-05d9bcd6b088', 'aced6035-350c-57b0-a3d3-a0c4074d052d', 'USD', 306, '2026-12-10 14:00:00+00', NULL, '2026-12-03 13:38:33.196887+00', '01a212ed-f06c-70e2-8dba-8d284b6c65d2'),
	('01a212ed-f085-7245-b2b6-6e30cad141cb', '3f264d06-8df3-559c-a908-9baed71a93c2', 'USD', -628, '2026-12-02 14:00:00+00', NULL, '2026-12-03 13:38:33.221012+00', '01a212ed-f085-7245-b2b6-6e2e27f55146'),
	('01a212ed-f085-7245-b2b6-6e31d2bf602c', '069215c6-7c73-5437-b2a9-66c44c33e724', 'USD', 628, NULL, NULL, '2026-12-03 13:38:33.221012+00', '01a212ed-f085-7245-b2b6-6e2e27f55146'),
	('01a212ed-f085-7245-b2b6-6e3221829602', 'aced6035-350c-57b0-a3d3-a0c4074d052d', 'USD', -308, '2026-12-02 14:00:00+00', NULL, '2026-12-03 13:38:33.221012+00', '01a212ed-f085-7245-b2b6-6e2f10be19a7'),
	('01a212ed-f085-7245-b2b6-6e330447ecc8', '6ea2bba0-52d5-5cbb-893d-04f024bdb94b', 'USD', 308, NULL, NULL, '2026-12-03 13:38:33.221012+00', '01a212ed-f085-7245-b2b6-6e2f10be19a7');


--
-- Data for Name: hold; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.hold VALUES
	('01a212ed-eeab-75f2-8aa3-4704d7bfae98', '3f264d06-8df3-559c-a908-9baed71a93c2', '2026-12-10 14:00:00+00', 1027),
	('01a212ed-eebc-72ee-9d1b-78a2c98cdfa5', 'aced6035-350c-57b0-a3d3-a0c4074d052d', '2026-12-10 14:00:00+00', 1244);


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
	('01a212ed-ee25-70a7-a420-92987e01c744', '01a212ed-edf9-7772-ad40-04e3d75a6c94', '01a212edee2570a7a420929627e7d566', 'd229c0aaeccb276a392ebc4f881c8ef9507a60e5250afeff2b8b8cd472f10e6c', '01a212ed-ee25-70a7-a420-92971390388e', NULL, '2026-12-03 13:38:32.613636+00'),
	('01a212ed-ee4d-7160-b37a-6700353e78dc', '01a212ed-ee44-71ea-a26c-5487b898b603', '01a212edee4d7160b37a66fe2e41cae2', '6aceb3ca041c5b8d4d4935cb1a5503d4eef4f66f17304043e2525e4802b4cc8b', '01a212ed-ee4d-7160-b37a-66ff21ca3097', NULL, '2026-12-03 13:38:32.653186+00'),
	('01a212ed-ee69-724e-a69f-020b6e07f1ba', '01a212ed-ee61-7574-9fe1-ea4e4e8de00b', '01a212edee69724ea69f0209661f801b', '7ae25034a48c3043b6f017e75ce6d8cf0d2536ee05a0bd033808e9e5507e78c0', '01a212ed-ee69-724e-a69f-020aaff478ac', NULL, '2026-12-03 13:38:32.681771+00'),
	('01a212ed-ee80-73b4-987a-ea11c76a2132', '01a212ed-ee78-70bb-8e8d-2bbbb1c5979b', '01a212edee8073b4987aea0f15384948', 'd638d9532b79b55495af789a13f59ad3ac511f660f4a65422ab3f41ec1432840', '01a212ed-ee80-73b4-987a-ea1010c491d5', NULL, '2026-12-03 13:38:32.704975+00'),
	('01a212ed-ee8e-733d-a36b-2850ee07bfe9', '01a212ed-ee88-74b5-aa7e-eecdb33d78aa', '01a212edee8e733da36b284ea2b0769d', '8d5abfb0ec72e7e42019c3cb942618452dd5db26e771ae09bdd3782c356a8a9f', '01a212ed-ee8e-733d-a36b-284fceb6a95d', NULL, '2026-12-03 13:38:32.71826+00'),
	('01a212ed-ee9e-75cc-9709-39535e503daa', '01a212ed-ee8a-7253-9964-77bccc2ef03a', '01a212edee9e75cc970939514c98743e', 'a3257c18fe7bbfd72be7781558666fe228fcc9beedb7d41c687b8ee676690b97', '01a212ed-ee9e-75cc-9709-3952de62f989', NULL, '2026-12-03 13:38:32.734379+00'),
	('01a212ed-eeb1-7622-be87-b3a0f0dd719b', '01a212ed-ee8c-771a-bf8c-c496c310c6f4', '01a212edeeb17622be87b39e7b080024', '5561c6e16260d25fe1fcc9f49964b4e810d7dd692678f93b94b36d95ad6e1219', '01a212ed-eeb1-7622-be87-b39f64d83ed7', NULL, '2026-12-03 13:38:32.753327+00'),
	('01a212ed-eebe-76c7-a34a-db1f0ada3267', '01a212ed-ee88-74b5-aa7e-eecdb33d78aa', '01a212edeebe76c7a34adb1d510fec5e', 'fadec5f2d2d22f37915d5fd93cc259178998648074e2967da53a82d1e38664b5', '01a212ed-eebe-76c7-a34a-db1ec1dd70f6', NULL, '2026-12-03 13:38:32.766847+00'),
	('01a212ed-eecb-7265-a626-4a22a07cb871', '01a212ed-ee8a-7253-9964-77bccc2ef03a', '01a212edeeca7348acf2c1c7c5732163', 'a96ef028aa2080f373a33581a0e4202aee5df3bd7fe2b86d01387afb10fd1e80', '01a212ed-eeca-7348-acf2-c1c80854bcb0', NULL, '2026-12-03 13:38:32.779099+00'),
	('01a212ed-eed6-7123-94be-160a5815e29c', '01a212ed-ee8c-771a-bf8c-c496c310c6f4', '01a212edeed6712394be16083447883e', 'aa4598fbaf0e357226f99fb1972417c08d797e6cebd6d5bf2319894b0dc87864', '01a212ed-eed6-7123-94be-16095a046891', NULL, '2026-12-03 13:38:32.790818+00'),
	('01a212ed-eee2-714b-9a28-599cbd4c4ab5', '01a212ed-ee88-74b5-aa7e-eecdb33d78aa', '01a212edeee2714b9a28599ab8f7dbef', '5a8bf25729008ef7a81912660231e57602f13dacb0dd156d7df77b03c9730397', '01a212ed-eee2-714b-9a28-599ba926cd4b', NULL, '2026-12-03 13:38:32.802828+00'),
	('01a212ed-eeee-750d-881e-bf27fd3d9324', '01a212ed-ee8a-7253-9964-77bccc2ef03a', '01a212edeeed735b8a3288a37a71f97d', '92b3c471d135c31ad0e8c4cba12d06d1fd2c0ead8d9364f8951a5cf40bd4f17c', '01a212ed-eeee-750d-881e-bf263b10d25e', NULL, '2026-12-03 13:38:32.814194+00'),
	('01a212ed-eef6-7123-8e5d-7467382d6d73', '01a212ed-ee8c-771a-bf8c-c496c310c6f4', '01a212edeef671238e5d74651b1ad5a3', '9859b43df4642c83dcb89e920d47a21c2a4c4e1ab8c8b64d9b488ce6ab115c4d', '01a212ed-eef6-7123-8e5d-746663f634c8', NULL, '2026-12-03 13:38:32.822432+00'),
	('01a212ed-eeff-7537-bc12-7fb8e7d5eaa6', '01a212ed-ee88-74b5-aa7e-eecdb33d78aa', '01a212edeeff7537bc127fb68c9a0ee6', 'c2902da2a3fa8dd970ba4154db0df390d8ff531f4175c83fdeada7e375cd6ac0', '01a212ed-eeff-7537-bc12-7fb7e2813f98', NULL, '2026-12-03 13:38:32.831554+00'),
	('01a212ed-ef09-75dc-bc3d-14fc36546b34', '01a212ed-ee8a-7253-9964-77bccc2ef03a', '01a212edef0975dcbc3d14fa57fcb5c2', '84222f16792f5a0ce7b81c356a65f5f0f21438cdf678b2e3effbb7ff8b5a62c4', '01a212ed-ef09-75dc-bc3d-14fb1c994080', NULL, '2026-12-03 13:38:32.841954+00'),
	('01a212ed-ef14-73d4-a81b-ebf8d84b5b9a', '01a212ed-ee8c-771a-bf8c-c496c310c6f4', '01a212edef1473d4a81bebf62e019f29', '68eced6a067ae9fafa5a1141825a91374c05597d6ce7cec14ad7695bddf104f5', '01a212ed-ef14-73d4-a81b-ebf74514dac3', NULL, '2026-12-03 13:38:32.852857+00'),
	('01a212ed-ef1c-72d6-a223-b5456f679a7c', '01a212ed-ee88-74b5-aa7e-eecdb33d78aa', '01a212edef1c72d6a223b543f368623d', '5f3b041632a4f79978c097497b3baa826ea95c75b13b19a55fd5a98be0d7927f', '01a212ed-ef1c-72d6-a223-b544f42bafe1', NULL, '2026-12-03 13:38:32.860682+00'),
	('01a212ed-ef2c-771f-839f-d0f731760f19', '01a212ed-ee8a-7253-9964-77bccc2ef03a', '01a212edef2c771f839fd0f5f2a90ebc', 'bdb4275e48f4d9a7344b70a5e06bc4474d404b76074cc09814955a2817535ae3', '01a212ed-ef2c-771f-839f-d0f6b762f442', NULL, '2026-12-03 13:38:32.876397+00'),
	('01a212ed-ef37-743a-8ddf-61feafe008b8', '01a212ed-ee8c-771a-bf8c-c496c310c6f4', '01a212edef37743a8ddf61fc741c47e5', 'a5ccb27c1a8a81519fce8aa761176d2f8d7bcfd4d8c25aa58a20239896d7651a', '01a212ed-ef37-743a-8ddf-61fdd7fa7991', NULL, '2026-12-03 13:38:32.88779+00'),
	('01a212ed-ef41-73a8-8f76-c5a1bf411c68', '01a212ed-ee88-74b5-aa7e-eecdb33d78aa', '01a212edef4173a88f76c59f2f8aacb5', '077a1c359934823b05fa50842e18ad9b2e835e4747aaae1d0218114bda1508aa', '01a212ed-ef41-73a8-8f76-c5a0003a91c4', NULL, '2026-12-03 13:38:32.897415+00'),
	('01a212ed-ef4e-74e0-9d38-65a80e74b7c6', '01a212ed-ee8a-7253-9964-77bccc2ef03a', '01a212edef4e74e09d3865a612217232', 'ea30816d210e83f0b8e51258c4a262e1e42b4babdd6b68040720f0d33c777293', '01a212ed-ef4e-74e0-9d38-65a700fe7fce', NULL, '2026-12-03 13:38:32.910974+00'),
	('01a212ed-ef5e-772c-95ed-26ac89faa5c4', '01a212ed-ee8c-771a-bf8c-c496c310c6f4', '01a212edef5e772c95ed26aa893ad736', 'ca3adf7da35f480f1530df204bff92f87a8b20c55f8c19f036c314d141b9bb5a', '01a212ed-ef5e-772c-95ed-26ab9d08db21', NULL, '2026-12-03 13:38:32.926918+00'),
	('01a212ed-ef6a-75b8-8c37-5df50ed53ad4', '01a212ed-ee88-74b5-aa7e-eecdb33d78aa', '01a212edef6a75b88c375df3f8463d2b', '06566d3f834d6a8f4892ef25b571e224eeef343dda5966cbc353499dcbf9752a', '01a212ed-ef6a-75b8-8c37-5df49edbb9f8', NULL, '2026-12-03 13:38:32.938383+00'),
	('01a212ed-ef78-7162-89c5-3f069e8898b0', '00000000-0000-0000-0000-000000000384', '01a212edef76740888ec9fbea6426339', '3256c5967df353939089bf0740cdf5df4d75e381cf7c80a6b7b472c34a15d364', '01a212ed-ef76-7408-88ec-9fbfaeb9b7d6', NULL, '2026-12-03 13:38:32.952243+00'),
	('01a212ed-ef8c-76c9-86a3-c679332f809d', '01a212ed-ee8a-7253-9964-77bccc2ef03a', '01a212edef8c76c986a3c6776f37bd3e', '8d917ab4f4eea0ac6e9f3b7b598f2abb686173479d967f2da4842edb2651cfeb', '01a212ed-ef8c-76c9-86a3-c67813f0fdfe', NULL, '2026-12-03 13:38:32.972833+00'),
	('01a212ed-ef99-7252-a2c5-df59f1ea24b1', '01a212ed-ee44-71ea-a26c-5487b898b603', '01a212edef997252a2c5df57a90e5596', '29eb26945ebe07866bd836947a00480c98b4561b607211306d9c02e2a3a0a2bd', '01a212ed-ef99-7252-a2c5-df583fd60815', NULL, '2026-12-03 13:38:32.985987+00');


--
-- Data for Name: membership; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.membership VALUES
	('01a212ed-ee38-7496-a1e0-0feab2ff0fa2', '01a212ed-ee14-714a-abb0-04fe1fab2184', 'ACTIVE', '2026-12-03 13:38:32.632764+00', NULL, NULL, false, '01a212ed-ee37-7630-a195-33455bf4ca99', '2026-12-04 13:38:32.632764+00'),
	('01a212ed-ee59-768c-9d04-858616b871db', '01a212ed-ee47-743b-a4d0-64f54e933a9f', 'ACTIVE', '2026-12-03 13:38:32.665971+00', NULL, NULL, false, '01a212ed-ee58-7435-a35e-ee4b71e5af00', '2026-12-04 13:38:32.665971+00'),
	('01a212ed-ee76-723b-bd13-95dc2fdf19c0', '01a212ed-ee64-72e1-b6a0-ccf77870bb3b', 'ACTIVE', '2026-12-03 13:38:32.694354+00', NULL, NULL, false, '01a212ed-ee75-719c-aa14-eda9b863ae92', '2026-12-04 13:38:32.694354+00');


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
	('01a212ed-ee40-76a8-bf11-fccf2d1578a8', '01a212ed-ee14-714a-abb0-04fe1fab2184', 'TIPS', true, '2026-12-03 13:38:32.639939+00', NULL, NULL, '2026-12-04 13:38:32.639939+00'),
	('01a212ed-ee5e-7616-90fb-743279b535cb', '01a212ed-ee47-743b-a4d0-64f54e933a9f', 'TIPS', true, '2026-12-03 13:38:32.670189+00', NULL, NULL, '2026-12-04 13:38:32.670189+00');


--
-- Data for Name: notification; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.notification VALUES
	('01a212ed-ee3a-7013-a177-4c47284b2a3b', '01a212ed-ee14-714a-abb0-04fe1fab2184', 1, 'ProgramApplicationDecided', '{"state": "APPROVED", "application_id": "01a212ed-ee25-70a7-a420-92971390388e"}', '2026-12-03 13:38:32.63403+00'),
	('01a212ed-ee5a-71ae-8343-b31448461a5e', '01a212ed-ee47-743b-a4d0-64f54e933a9f', 1, 'ProgramApplicationDecided', '{"state": "APPROVED", "application_id": "01a212ed-ee4d-7160-b37a-66ff21ca3097"}', '2026-12-03 13:38:32.666458+00'),
	('01a212ed-ee76-723b-bd13-95ddc426f383', '01a212ed-ee64-72e1-b6a0-ccf77870bb3b', 1, 'ProgramApplicationDecided', '{"state": "APPROVED", "application_id": "01a212ed-ee69-724e-a69f-020aaff478ac"}', '2026-12-03 13:38:32.694895+00'),
	('01a212ed-eeaf-748f-915a-ce220deb78cd', '01a212ed-ee47-743b-a4d0-64f54e933a9f', 2, 'TipReceived', '{"tip_id": "01a212ed-ee9e-75cc-9709-3952de62f989", "currency": "USD", "amount_minor": 301}', '2026-12-03 13:38:32.751766+00'),
	('01a212ed-eebd-72bb-b979-bc84d09398e8', '01a212ed-ee14-714a-abb0-04fe1fab2184', 2, 'TipReceived', '{"tip_id": "01a212ed-eeb1-7622-be87-b39f64d83ed7", "currency": "USD", "amount_minor": 302}', '2026-12-03 13:38:32.765515+00'),
	('01a212ed-eec9-77d6-b04b-f14b27cbb473', '01a212ed-ee47-743b-a4d0-64f54e933a9f', 3, 'TipReceived', '{"tip_id": "01a212ed-eebe-76c7-a34a-db1ec1dd70f6", "currency": "USD", "amount_minor": 303}', '2026-12-03 13:38:32.777822+00'),
	('01a212ed-eed5-73c9-92d7-f089d48c3f83', '01a212ed-ee14-714a-abb0-04fe1fab2184', 3, 'TipReceived', '{"tip_id": "01a212ed-eeca-7348-acf2-c1c80854bcb0", "currency": "USD", "amount_minor": 304}', '2026-12-03 13:38:32.789507+00'),
	('01a212ed-eee1-7597-9051-b757cd1c494c', '01a212ed-ee47-743b-a4d0-64f54e933a9f', 4, 'TipReceived', '{"tip_id": "01a212ed-eed6-7123-94be-16095a046891", "currency": "USD", "amount_minor": 305}', '2026-12-03 13:38:32.801503+00'),
	('01a212ed-eeec-7701-8f5d-1e7a0e435440', '01a212ed-ee14-714a-abb0-04fe1fab2184', 4, 'TipReceived', '{"tip_id": "01a212ed-eee2-714b-9a28-599ba926cd4b", "currency": "USD", "amount_minor": 306}', '2026-12-03 13:38:32.812892+00'),
	('01a212ed-ef08-74e5-817e-1091372bee81', '01a212ed-ee47-743b-a4d0-64f54e933a9f', 5, 'TipReceived', '{"tip_id": "01a212ed-eeff-7537-bc12-7fb7e2813f98", "currency": "USD", "amount_minor": 309}', '2026-12-03 13:38:32.840765+00'),
	('01a212ed-ef13-7011-9619-dce65ec6b47f', '01a212ed-ee14-714a-abb0-04fe1fab2184', 5, 'TipReceived', '{"tip_id": "01a212ed-ef09-75dc-bc3d-14fb1c994080", "currency": "USD", "amount_minor": 310}', '2026-12-03 13:38:32.85159+00'),
	('01a212ed-ef2a-733c-948e-c499afbf4b99', '01a212ed-ee14-714a-abb0-04fe1fab2184', 6, 'TipReceived', '{"tip_id": "01a212ed-ef1c-72d6-a223-b544f42bafe1", "currency": "USD", "amount_minor": 312}', '2026-12-03 13:38:32.874181+00'),
	('01a212ed-ef5d-70ef-b407-c919d3221e26', '01a212ed-ee14-714a-abb0-04fe1fab2184', 7, 'TipReceived', '{"tip_id": "01a212ed-ef4e-74e0-9d38-65a700fe7fce", "currency": "USD", "amount_minor": 316}', '2026-12-03 13:38:32.925452+00'),
	('01a212ed-ef69-76c1-9a9b-fd4a71a34d95', '01a212ed-ee47-743b-a4d0-64f54e933a9f', 6, 'TipReceived', '{"tip_id": "01a212ed-ef5e-772c-95ed-26ab9d08db21", "currency": "USD", "amount_minor": 317}', '2026-12-03 13:38:32.937063+00'),
	('01a212ed-ef74-7232-9058-c4c59335c44e', '01a212ed-ee14-714a-abb0-04fe1fab2184', 8, 'TipReceived', '{"tip_id": "01a212ed-ef6a-75b8-8c37-5df49edbb9f8", "currency": "USD", "amount_minor": 700}', '2026-12-03 13:38:32.948758+00'),
	('01a212ed-ef8b-776d-8183-fb3edd7c2eae', '01a212ed-ee14-714a-abb0-04fe1fab2184', 9, 'TipRefunded', '{"tip_id": "01a212ed-ef6a-75b8-8c37-5df49edbb9f8", "currency": "USD", "amount_minor": 700}', '2026-12-03 13:38:32.971422+00'),
	('01a212ed-ef98-759b-a376-1c8243e9b1ee', '01a212ed-ee47-743b-a4d0-64f54e933a9f', 7, 'TipReceived', '{"tip_id": "01a212ed-ef8c-76c9-86a3-c67813f0fdfe", "currency": "USD", "amount_minor": 100}', '2026-12-03 13:38:32.984513+00'),
	('01a212ed-efe1-7491-802f-8273809d29ca', '01a212ed-ee14-714a-abb0-04fe1fab2184', 10, 'TipReceived', '{"tip_id": "01a212ed-eef6-7123-8e5d-746663f634c8", "currency": "USD", "amount_minor": 308}', '2026-11-25 13:38:33.057195+00'),
	('01a212ed-efe1-7491-802f-82744804f2fd', '01a212ed-ee47-743b-a4d0-64f54e933a9f', 8, 'TipReceived', '{"tip_id": "01a212ed-ef2c-771f-839f-d0f6b762f442", "currency": "USD", "amount_minor": 313}', '2026-11-25 13:38:33.057195+00'),
	('01a212ed-efe1-7491-802f-8275f81aa07d', '01a212ed-ee47-743b-a4d0-64f54e933a9f', 9, 'TipReceived', '{"tip_id": "01a212ed-ef41-73a8-8f76-c5a0003a91c4", "currency": "USD", "amount_minor": 315}', '2026-11-25 13:38:33.057195+00');


--
-- Data for Name: payment; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.payment VALUES
	('01a212ed-ee8e-733d-a36b-284fceb6a95d', 'TIP', '01a212ed-ee88-74b5-aa7e-eecdb33d78aa', '01a212edee8e733da36b284ea2b0769d', 'sandbox', 'sandbox:action', 339, 39, 'USD', 'REQUIRES_ACTION', 0, NULL, 'https://sandbox.invalid/act/01a212ed-ee8e-733d-a36b-284fceb6a95d', '2026-12-03 13:39:02.72391+00', 0, '2026-12-04 13:38:32.732409+00', '2026-12-03 13:38:32.72391+00', NULL),
	('01a212ed-ee9e-75cc-9709-3952de62f989', 'TIP', '01a212ed-ee8a-7253-9964-77bccc2ef03a', '01a212edee9e75cc970939514c98743e', 'sandbox', 'sandbox:captured_twice', 340, 39, 'USD', 'SUCCEEDED', 40, NULL, NULL, '2026-12-03 13:39:02.739178+00', 0, NULL, '2026-12-03 13:38:32.739178+00', '2026-12-03 13:38:32.744354+00'),
	('01a212ed-eeee-750d-881e-bf263b10d25e', 'TIP', '01a212ed-ee8a-7253-9964-77bccc2ef03a', '01a212edeeed735b8a3288a37a71f97d', 'sandbox', 'sandbox:decline', 346, 39, 'USD', 'FAILED', 0, 'declined', NULL, '2026-12-03 13:39:02.817335+00', 0, NULL, '2026-12-03 13:38:32.817335+00', '2026-12-03 13:38:32.821329+00'),
	('01a212ed-eeff-7537-bc12-7fb7e2813f98', 'TIP', '01a212ed-ee88-74b5-aa7e-eecdb33d78aa', '01a212edeeff7537bc127fb68c9a0ee6', 'sandbox', 'sandbox:refund_fails', 348, 39, 'USD', 'SUCCEEDED', 41, NULL, NULL, '2026-12-03 13:39:02.834612+00', 0, NULL, '2026-12-03 13:38:32.834612+00', '2026-12-03 13:38:32.838188+00'),
	('01a212ed-ef09-75dc-bc3d-14fb1c994080', 'TIP', '01a212ed-ee8a-7253-9964-77bccc2ef03a', '01a212edef0975dcbc3d14fa57fcb5c2', 'sandbox', 'sandbox:refund_timeout', 349, 39, 'USD', 'SUCCEEDED', 41, NULL, NULL, '2026-12-03 13:39:02.845378+00', 0, NULL, '2026-12-03 13:38:32.845378+00', '2026-12-03 13:38:32.849087+00'),
	('01a212ed-ef14-73d4-a81b-ebf74514dac3', 'TIP', '01a212ed-ee8c-771a-bf8c-c496c310c6f4', '01a212edef1473d4a81bebf62e019f29', 'sandbox', 'sandbox:slow', 351, 40, 'USD', 'PROCESSING', 0, NULL, NULL, '2026-12-03 13:39:02.856047+00', 0, NULL, '2026-12-03 13:38:32.856047+00', NULL),
	('01a212ed-ef1c-72d6-a223-b544f42bafe1', 'TIP', '01a212ed-ee88-74b5-aa7e-eecdb33d78aa', '01a212edef1c72d6a223b543f368623d', 'sandbox', 'sandbox:succeed', 352, 40, 'USD', 'SUCCEEDED', 41, NULL, NULL, '2026-12-03 13:39:02.865312+00', 0, NULL, '2026-12-03 13:38:32.865312+00', '2026-12-03 13:38:32.869458+00'),
	('01a212ed-ef37-743a-8ddf-61fdd7fa7991', 'TIP', '01a212ed-ee8c-771a-bf8c-c496c310c6f4', '01a212edef37743a8ddf61fc741c47e5', 'sandbox', 'sandbox:timeout_before', 354, 40, 'USD', 'PROCESSING', 0, NULL, NULL, '2026-12-03 13:39:02.892976+00', 0, NULL, '2026-12-03 13:38:32.892976+00', NULL),
	('01a212ed-ef4e-74e0-9d38-65a700fe7fce', 'TIP', '01a212ed-ee8a-7253-9964-77bccc2ef03a', '01a212edef4e74e09d3865a612217232', 'sandbox', 'sandbox:webhook_late', 356, 40, 'USD', 'SUCCEEDED', 41, NULL, NULL, '2026-12-03 13:39:02.914962+00', 0, NULL, '2026-12-03 13:38:32.914962+00', '2026-12-03 13:38:32.922877+00'),
	('01a212ed-ef5e-772c-95ed-26ab9d08db21', 'TIP', '01a212ed-ee8c-771a-bf8c-c496c310c6f4', '01a212edef5e772c95ed26aa893ad736', 'sandbox', 'sandbox:webhook_twice', 357, 40, 'USD', 'SUCCEEDED', 41, NULL, NULL, '2026-12-03 13:39:02.930258+00', 0, NULL, '2026-12-03 13:38:32.930258+00', '2026-12-03 13:38:32.934472+00'),
	('01a212ed-ef6a-75b8-8c37-5df49edbb9f8', 'TIP', '01a212ed-ee88-74b5-aa7e-eecdb33d78aa', '01a212edef6a75b88c375df3f8463d2b', 'sandbox', 'sandbox:succeed', 751, 51, 'USD', 'REFUNDED', 52, NULL, NULL, '2026-12-03 13:39:02.941787+00', 0, NULL, '2026-12-03 13:38:32.941787+00', '2026-12-03 13:38:32.946131+00'),
	('01a212ed-ef8c-76c9-86a3-c67813f0fdfe', 'TIP', '01a212ed-ee8a-7253-9964-77bccc2ef03a', '01a212edef8c76c986a3c6776f37bd3e', 'sandbox', 'sandbox:succeed', 133, 33, 'USD', 'SUCCEEDED', 34, NULL, NULL, '2026-12-03 13:39:02.976448+00', 0, NULL, '2026-12-03 13:38:32.976448+00', '2026-12-03 13:38:32.980975+00'),
	('01a212ed-eef6-7123-8e5d-746663f634c8', 'TIP', '01a212ed-ee8c-771a-bf8c-c496c310c6f4', '01a212edeef671238e5d74651b1ad5a3', 'sandbox', 'sandbox:fail_then_succeed', 347, 39, 'USD', 'SUCCEEDED', 41, NULL, NULL, '2026-12-03 13:39:02.825434+00', 0, NULL, '2026-12-03 13:38:32.825434+00', '2026-11-25 13:38:33.045608+00'),
	('01a212ed-ef2c-771f-839f-d0f6b762f442', 'TIP', '01a212ed-ee8a-7253-9964-77bccc2ef03a', '01a212edef2c771f839fd0f5f2a90ebc', 'sandbox', 'sandbox:timeout_after', 353, 40, 'USD', 'SUCCEEDED', 41, NULL, NULL, '2026-12-03 13:39:02.881337+00', 0, NULL, '2026-12-03 13:38:32.881337+00', '2026-11-25 13:38:33.045608+00'),
	('01a212ed-ef41-73a8-8f76-c5a0003a91c4', 'TIP', '01a212ed-ee88-74b5-aa7e-eecdb33d78aa', '01a212edef4173a88f76c59f2f8aacb5', 'sandbox', 'sandbox:webhook_first', 355, 40, 'USD', 'SUCCEEDED', 41, NULL, NULL, '2026-12-03 13:39:02.905577+00', 0, NULL, '2026-12-03 13:38:32.905577+00', '2026-11-25 13:38:33.045608+00'),
	('01a212ed-eeb1-7622-be87-b39f64d83ed7', 'TIP', '01a212ed-ee8c-771a-bf8c-c496c310c6f4', '01a212edeeb17622be87b39e7b080024', 'sandbox', 'sandbox:chargeback', 341, 39, 'USD', 'CHARGEBACK_OPEN', 40, NULL, NULL, '2026-12-03 13:39:02.756797+00', 0, NULL, '2026-12-03 13:38:32.756797+00', '2026-12-03 13:38:32.762388+00'),
	('01a212ed-eebe-76c7-a34a-db1ec1dd70f6', 'TIP', '01a212ed-ee88-74b5-aa7e-eecdb33d78aa', '01a212edeebe76c7a34adb1d510fec5e', 'sandbox', 'sandbox:chargeback_disordered', 342, 39, 'USD', 'CHARGED_BACK', 40, NULL, NULL, '2026-12-03 13:39:02.7701+00', 0, NULL, '2026-12-03 13:38:32.7701+00', '2026-12-03 13:38:32.774977+00'),
	('01a212ed-eeca-7348-acf2-c1c80854bcb0', 'TIP', '01a212ed-ee8a-7253-9964-77bccc2ef03a', '01a212edeeca7348acf2c1c7c5732163', 'sandbox', 'sandbox:chargeback_lost', 343, 39, 'USD', 'CHARGED_BACK', 40, NULL, NULL, '2026-12-03 13:39:02.78241+00', 0, NULL, '2026-12-03 13:38:32.78241+00', '2026-12-03 13:38:32.786694+00'),
	('01a212ed-eed6-7123-94be-16095a046891', 'TIP', '01a212ed-ee8c-771a-bf8c-c496c310c6f4', '01a212edeed6712394be16083447883e', 'sandbox', 'sandbox:chargeback_overturned', 344, 39, 'USD', 'SUCCEEDED', 40, NULL, NULL, '2026-12-03 13:39:02.794339+00', 0, NULL, '2026-12-03 13:38:32.794339+00', '2026-12-03 13:38:32.798671+00'),
	('01a212ed-eee2-714b-9a28-599ba926cd4b', 'TIP', '01a212ed-ee88-74b5-aa7e-eecdb33d78aa', '01a212edeee2714b9a28599ab8f7dbef', 'sandbox', 'sandbox:chargeback_won', 345, 39, 'USD', 'SUCCEEDED', 41, NULL, NULL, '2026-12-03 13:39:02.806055+00', 0, NULL, '2026-12-03 13:38:32.806055+00', '2026-12-03 13:38:32.810013+00');


--
-- Data for Name: product_clock; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.product_clock VALUES
	('00000000-0000-7000-8000-000000000001', 691200);


--
-- Data for Name: program_application; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.program_application VALUES
	('01a212ed-ee25-70a7-a420-92971390388e', '01a212ed-ee14-714a-abb0-04fe1fab2184', 'APPROVED', '00000000-0000-7000-8000-000000000201', '01a212ed-ee37-7630-a195-33455bf4ca99', NULL, '2026-12-03 13:38:32.622925+00', '2026-12-03 13:38:32.631375+00'),
	('01a212ed-ee4d-7160-b37a-66ff21ca3097', '01a212ed-ee47-743b-a4d0-64f54e933a9f', 'APPROVED', '00000000-0000-7000-8000-000000000201', '01a212ed-ee58-7435-a35e-ee4b71e5af00', NULL, '2026-12-03 13:38:32.657962+00', '2026-12-03 13:38:32.664847+00'),
	('01a212ed-ee69-724e-a69f-020aaff478ac', '01a212ed-ee64-72e1-b6a0-ccf77870bb3b', 'APPROVED', '00000000-0000-7000-8000-000000000201', '01a212ed-ee75-719c-aa14-eda9b863ae92', NULL, '2026-12-03 13:38:32.686217+00', '2026-12-03 13:38:32.693252+00'),
	('01a212ed-ee80-73b4-987a-ea1010c491d5', '01a212ed-ee7b-76f7-aec8-af08da566cfa', 'PENDING', '00000000-0000-7000-8000-000000000201', NULL, NULL, '2026-12-03 13:38:32.70987+00', NULL);


--
-- Data for Name: program_decision; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.program_decision VALUES
	('01a212ed-ee2f-70cc-b47b-09fa20a8d2c1', '01a212ed-ee14-714a-abb0-04fe1fab2184', 'PROGRAM', 'APPLIED', 'CREATOR', '01a212ed-edf9-7772-ad40-04e3d75a6c94', '[]', '00000000-0000-7000-8000-000000000201', '[{"rule": "STANDING", "as_of": "2026-12-03", "actual": "GOOD", "status": "MET", "required": "GOOD"}, {"rule": "AGE", "as_of": "2026-12-03", "actual": null, "status": "MET", "required": 18}, {"rule": "FOLLOWERS", "as_of": "2026-12-03", "actual": 20000, "status": "MET", "required": 10000}, {"rule": "VIEWS", "as_of": "2026-12-02", "actual": 150000, "status": "MET", "required": 100000}, {"rule": "POSTS", "as_of": "2026-12-03", "actual": 3, "status": "MET", "required": 3}, {"rule": "ORIGINALS", "as_of": "2026-12-03", "actual": 10000, "status": "MET", "required": 5000}, {"rule": "ACCOUNT_TYPE", "as_of": "2026-12-03", "actual": "PERSONAL", "status": "MET", "required": "PERSONAL"}]', '01a212ed-ee25-70a7-a420-92971390388e', NULL, '2026-12-03 13:38:32.623772+00'),
	('01a212ed-ee37-7630-a195-33455bf4ca99', '01a212ed-ee14-714a-abb0-04fe1fab2184', 'PROGRAM', 'APPROVED', 'OPERATOR', '00000000-0000-0000-0000-000000000384', '[]', '00000000-0000-7000-8000-000000000201', '[{"rule": "STANDING", "as_of": "2026-12-03", "actual": "GOOD", "status": "MET", "required": "GOOD"}, {"rule": "AGE", "as_of": "2026-12-03", "actual": null, "status": "MET", "required": 18}, {"rule": "FOLLOWERS", "as_of": "2026-12-03", "actual": 20000, "status": "MET", "required": 10000}, {"rule": "VIEWS", "as_of": "2026-12-02", "actual": 150000, "status": "MET", "required": 100000}, {"rule": "POSTS", "as_of": "2026-12-03", "actual": 3, "status": "MET", "required": 3}, {"rule": "ORIGINALS", "as_of": "2026-12-03", "actual": 10000, "status": "MET", "required": 5000}, {"rule": "ACCOUNT_TYPE", "as_of": "2026-12-03", "actual": "PERSONAL", "status": "MET", "required": "PERSONAL"}]', '01a212ed-ee25-70a7-a420-92971390388e', NULL, '2026-12-03 13:38:32.631375+00'),
	('01a212ed-ee41-7532-8580-8987a230870b', '01a212ed-ee14-714a-abb0-04fe1fab2184', 'TIPS', 'ENABLED', 'CREATOR', '01a212ed-edf9-7772-ad40-04e3d75a6c94', '[]', '00000000-0000-7000-8000-000000000202', '[{"rule": "MEMBERSHIP", "as_of": "2026-12-03", "actual": "ACTIVE", "status": "MET", "required": "ACTIVE"}, {"rule": "STANDING", "as_of": "2026-12-03", "actual": "GOOD", "status": "MET", "required": "GOOD"}, {"rule": "AGE", "as_of": "2026-12-03", "actual": null, "status": "MET", "required": 18}]', NULL, NULL, '2026-12-03 13:38:32.641486+00'),
	('01a212ed-ee52-71a9-b089-3ca51fbe7cc4', '01a212ed-ee47-743b-a4d0-64f54e933a9f', 'PROGRAM', 'APPLIED', 'CREATOR', '01a212ed-ee44-71ea-a26c-5487b898b603', '[]', '00000000-0000-7000-8000-000000000201', '[{"rule": "STANDING", "as_of": "2026-12-03", "actual": "GOOD", "status": "MET", "required": "GOOD"}, {"rule": "AGE", "as_of": "2026-12-03", "actual": null, "status": "MET", "required": 18}, {"rule": "FOLLOWERS", "as_of": "2026-12-03", "actual": 20000, "status": "MET", "required": 10000}, {"rule": "VIEWS", "as_of": "2026-12-02", "actual": 150000, "status": "MET", "required": 100000}, {"rule": "POSTS", "as_of": "2026-12-03", "actual": 3, "status": "MET", "required": 3}, {"rule": "ORIGINALS", "as_of": "2026-12-03", "actual": 10000, "status": "MET", "required": 5000}, {"rule": "ACCOUNT_TYPE", "as_of": "2026-12-03", "actual": "PERSONAL", "status": "MET", "required": "PERSONAL"}]', '01a212ed-ee4d-7160-b37a-66ff21ca3097', NULL, '2026-12-03 13:38:32.658291+00'),
	('01a212ed-ee58-7435-a35e-ee4b71e5af00', '01a212ed-ee47-743b-a4d0-64f54e933a9f', 'PROGRAM', 'APPROVED', 'OPERATOR', '00000000-0000-0000-0000-000000000384', '[]', '00000000-0000-7000-8000-000000000201', '[{"rule": "STANDING", "as_of": "2026-12-03", "actual": "GOOD", "status": "MET", "required": "GOOD"}, {"rule": "AGE", "as_of": "2026-12-03", "actual": null, "status": "MET", "required": 18}, {"rule": "FOLLOWERS", "as_of": "2026-12-03", "actual": 20000, "status": "MET", "required": 10000}, {"rule": "VIEWS", "as_of": "2026-12-02", "actual": 150000, "status": "MET", "required": 100000}, {"rule": "POSTS", "as_of": "2026-12-03", "actual": 3, "status": "MET", "required": 3}, {"rule": "ORIGINALS", "as_of": "2026-12-03", "actual": 10000, "status": "MET", "required": 5000}, {"rule": "ACCOUNT_TYPE", "as_of": "2026-12-03", "actual": "PERSONAL", "status": "MET", "required": "PERSONAL"}]', '01a212ed-ee4d-7160-b37a-66ff21ca3097', NULL, '2026-12-03 13:38:32.664847+00'),
	('01a212ed-ee5f-7708-8718-1eb02488b1b8', '01a212ed-ee47-743b-a4d0-64f54e933a9f', 'TIPS', 'ENABLED', 'CREATOR', '01a212ed-ee44-71ea-a26c-5487b898b603', '[]', '00000000-0000-7000-8000-000000000202', '[{"rule": "MEMBERSHIP", "as_of": "2026-12-03", "actual": "ACTIVE", "status": "MET", "required": "ACTIVE"}, {"rule": "STANDING", "as_of": "2026-12-03", "actual": "GOOD", "status": "MET", "required": "GOOD"}, {"rule": "AGE", "as_of": "2026-12-03", "actual": null, "status": "MET", "required": 18}]', NULL, NULL, '2026-12-03 13:38:32.671069+00'),
	('01a212ed-ee6e-750a-a18d-b78628cfcc24', '01a212ed-ee64-72e1-b6a0-ccf77870bb3b', 'PROGRAM', 'APPLIED', 'CREATOR', '01a212ed-ee61-7574-9fe1-ea4e4e8de00b', '[]', '00000000-0000-7000-8000-000000000201', '[{"rule": "STANDING", "as_of": "2026-12-03", "actual": "GOOD", "status": "MET", "required": "GOOD"}, {"rule": "AGE", "as_of": "2026-12-03", "actual": null, "status": "MET", "required": 18}, {"rule": "FOLLOWERS", "as_of": "2026-12-03", "actual": 20000, "status": "MET", "required": 10000}, {"rule": "VIEWS", "as_of": "2026-12-02", "actual": 150000, "status": "MET", "required": 100000}, {"rule": "POSTS", "as_of": "2026-12-03", "actual": 3, "status": "MET", "required": 3}, {"rule": "ORIGINALS", "as_of": "2026-12-03", "actual": 10000, "status": "MET", "required": 5000}, {"rule": "ACCOUNT_TYPE", "as_of": "2026-12-03", "actual": "PERSONAL", "status": "MET", "required": "PERSONAL"}]', '01a212ed-ee69-724e-a69f-020aaff478ac', NULL, '2026-12-03 13:38:32.686559+00'),
	('01a212ed-ee75-719c-aa14-eda9b863ae92', '01a212ed-ee64-72e1-b6a0-ccf77870bb3b', 'PROGRAM', 'APPROVED', 'OPERATOR', '00000000-0000-0000-0000-000000000384', '[]', '00000000-0000-7000-8000-000000000201', '[{"rule": "STANDING", "as_of": "2026-12-03", "actual": "GOOD", "status": "MET", "required": "GOOD"}, {"rule": "AGE", "as_of": "2026-12-03", "actual": null, "status": "MET", "required": 18}, {"rule": "FOLLOWERS", "as_of": "2026-12-03", "actual": 20000, "status": "MET", "required": 10000}, {"rule": "VIEWS", "as_of": "2026-12-02", "actual": 150000, "status": "MET", "required": 100000}, {"rule": "POSTS", "as_of": "2026-12-03", "actual": 3, "status": "MET", "required": 3}, {"rule": "ORIGINALS", "as_of": "2026-12-03", "actual": 10000, "status": "MET", "required": 5000}, {"rule": "ACCOUNT_TYPE", "as_of": "2026-12-03", "actual": "PERSONAL", "status": "MET", "required": "PERSONAL"}]', '01a212ed-ee69-724e-a69f-020aaff478ac', NULL, '2026-12-03 13:38:32.693252+00'),
	('01a212ed-ee86-715b-bab0-00d0951e9ae4', '01a212ed-ee7b-76f7-aec8-af08da566cfa', 'PROGRAM', 'APPLIED', 'CREATOR', '01a212ed-ee78-70bb-8e8d-2bbbb1c5979b', '[]', '00000000-0000-7000-8000-000000000201', '[{"rule": "STANDING", "as_of": "2026-12-03", "actual": "GOOD", "status": "MET", "required": "GOOD"}, {"rule": "AGE", "as_of": "2026-12-03", "actual": null, "status": "MET", "required": 18}, {"rule": "FOLLOWERS", "as_of": "2026-12-03", "actual": 20000, "status": "MET", "required": 10000}, {"rule": "VIEWS", "as_of": "2026-12-02", "actual": 150000, "status": "MET", "required": 100000}, {"rule": "POSTS", "as_of": "2026-12-03", "actual": 3, "status": "MET", "required": 3}, {"rule": "ORIGINALS", "as_of": "2026-12-03", "actual": 10000, "status": "MET", "required": 5000}, {"rule": "ACCOUNT_TYPE", "as_of": "2026-12-03", "actual": "PERSONAL", "status": "MET", "required": "PERSONAL"}]', '01a212ed-ee80-73b4-987a-ea1010c491d5', NULL, '2026-12-03 13:38:32.710198+00');


--
-- Data for Name: provider_list; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.provider_list VALUES
	('01a212ed-efa1-7651-b091-097e7727c7c9', 'sandbox', '2026-11-25 13:37:33.06918+00', '2026-12-03 13:38:33.219252+00', NULL);


--
-- Data for Name: provider_movement; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.provider_movement VALUES
	('01a212ed-efa6-73be-96d7-32b4440a6d21', 'sandbox', '01a212edeea47097a70b10dc26891efd', 'CAPTURE', '01a212ed-ee9e-75cc-9709-3952de62f989', NULL, 340, 40, 'USD', '2026-12-03 13:38:32.740474+00', 'SUSPENSE', NULL),
	('01a212ed-efa6-73be-96d7-32b35cc90bf1', 'sandbox', '01a212edeea47097a70b10da5fec6014', 'CAPTURE', '01a212ed-ee9e-75cc-9709-3952de62f989', NULL, 340, 40, 'USD', '2026-12-03 13:38:32.740449+00', 'MATCHED', NULL),
	('01a212ed-efa6-73be-96d7-32b5401da686', 'sandbox', '01a212edeeb671f5bdd070fab92bb4c8', 'CAPTURE', '01a212ed-eeb1-7622-be87-b39f64d83ed7', NULL, 341, 40, 'USD', '2026-12-03 13:38:32.75836+00', 'MATCHED', NULL),
	('01a212ed-efa6-73be-96d7-32b68fe69ffa', 'sandbox', '01a212edeeb671f5bdd070fde07e4334', 'CHARGEBACK', '01a212ed-eeb1-7622-be87-b39f64d83ed7', 'cb_01a212edeeb671f5bdd070fcfa7663d6', -341, 0, 'USD', '2026-12-03 13:38:32.758401+00', 'MATCHED', '9a101ce8-3233-5f6d-b5ae-1ce91b353001'),
	('01a212ed-efa6-73be-96d7-32b76b8aefa6', 'sandbox', '01a212edeeb671f5bdd070fe7c675ce1', 'COST', '01a212ed-eeb1-7622-be87-b39f64d83ed7', 'cb_01a212edeeb671f5bdd070fcfa7663d6', -1500, 0, 'USD', '2026-12-03 13:38:32.758413+00', 'MATCHED', '9a101ce8-3233-5f6d-b5ae-1ce91b353001'),
	('01a212ed-efa6-73be-96d7-32b8b32cedea', 'sandbox', '01a212edeec374239773f6f4c9cf98d8', 'CAPTURE', '01a212ed-eebe-76c7-a34a-db1ec1dd70f6', NULL, 342, 40, 'USD', '2026-12-03 13:38:32.771509+00', 'MATCHED', NULL),
	('01a212ed-efa6-73be-96d7-32b9b4ac2967', 'sandbox', '01a212edeec374239773f6f767f7eeea', 'CHARGEBACK', '01a212ed-eebe-76c7-a34a-db1ec1dd70f6', 'cb_01a212edeec374239773f6f695ba7230', -342, 0, 'USD', '2026-12-03 13:38:32.771546+00', 'MATCHED', 'd916d3ed-c80c-52fc-9fc7-5f4979f73e2f'),
	('01a212ed-efa6-73be-96d7-32badc9d4ca6', 'sandbox', '01a212edeec374239773f6f80f261f45', 'COST', '01a212ed-eebe-76c7-a34a-db1ec1dd70f6', 'cb_01a212edeec374239773f6f695ba7230', -1500, 0, 'USD', '2026-12-03 13:38:32.771557+00', 'MATCHED', 'd916d3ed-c80c-52fc-9fc7-5f4979f73e2f'),
	('01a212ed-efa6-73be-96d7-32bbc5bb890a', 'sandbox', '01a212edeecf74f69af0cf0458137f72', 'CAPTURE', '01a212ed-eeca-7348-acf2-c1c80854bcb0', NULL, 343, 40, 'USD', '2026-12-03 13:38:32.783652+00', 'MATCHED', NULL),
	('01a212ed-efa6-73be-96d7-32bc1801b603', 'sandbox', '01a212edeecf74f69af0cf07cf33196e', 'CHARGEBACK', '01a212ed-eeca-7348-acf2-c1c80854bcb0', 'cb_01a212edeecf74f69af0cf06eea4e6d2', -343, 0, 'USD', '2026-12-03 13:38:32.783687+00', 'MATCHED', '9cb63060-1b19-519c-aae2-95ff25a69eb2'),
	('01a212ed-efa6-73be-96d7-32bd9c6edc87', 'sandbox', '01a212edeecf74f69af0cf0825102916', 'COST', '01a212ed-eeca-7348-acf2-c1c80854bcb0', 'cb_01a212edeecf74f69af0cf06eea4e6d2', -1500, 0, 'USD', '2026-12-03 13:38:32.783698+00', 'MATCHED', '9cb63060-1b19-519c-aae2-95ff25a69eb2'),
	('01a212ed-efa6-73be-96d7-32bee763c470', 'sandbox', '01a212edeedb70a3ab0c4f708ef341d8', 'CAPTURE', '01a212ed-eed6-7123-94be-16095a046891', NULL, 344, 40, 'USD', '2026-12-03 13:38:32.795629+00', 'MATCHED', NULL),
	('01a212ed-efa6-73be-96d7-32bfe016c16f', 'sandbox', '01a212edeedb70a3ab0c4f73de4c051f', 'CHARGEBACK', '01a212ed-eed6-7123-94be-16095a046891', 'cb_01a212edeedb70a3ab0c4f7256482a9b', -344, 0, 'USD', '2026-12-03 13:38:32.795665+00', 'MATCHED', '3e586260-6fbf-53f2-be7f-36a3b0aa6842'),
	('01a212ed-efa6-73be-96d7-32c093af0a92', 'sandbox', '01a212edeedb70a3ab0c4f742c9552a6', 'COST', '01a212ed-eed6-7123-94be-16095a046891', 'cb_01a212edeedb70a3ab0c4f7256482a9b', -1500, 0, 'USD', '2026-12-03 13:38:32.795677+00', 'MATCHED', '3e586260-6fbf-53f2-be7f-36a3b0aa6842'),
	('01a212ed-efa6-73be-96d7-32c2347e2c5e', 'sandbox', '01a212edeee7738c86e568d6337b65ca', 'CAPTURE', '01a212ed-eee2-714b-9a28-599ba926cd4b', NULL, 345, 41, 'USD', '2026-12-03 13:38:32.807198+00', 'MATCHED', NULL),
	('01a212ed-efa6-73be-96d7-32c19ab702a7', 'sandbox', '01a212edeedb70a3ab0c4f76942c06b6', 'CHARGEBACK', '01a212ed-eed6-7123-94be-16095a046891', 'cb_01a212edeedb70a3ab0c4f7256482a9b', 344, 0, 'USD', '2026-12-03 13:38:32.795691+00', 'MATCHED', '3e586260-6fbf-53f2-be7f-36a3b0aa6842'),
	('01a212ed-efa6-73be-96d7-32c35227da8f', 'sandbox', '01a212edeee7738c86e568d936b4b820', 'CHARGEBACK', '01a212ed-eee2-714b-9a28-599ba926cd4b', 'cb_01a212edeee7738c86e568d8b3a43dea', -345, 0, 'USD', '2026-12-03 13:38:32.807293+00', 'MATCHED', 'f700f0a2-3708-5fbc-90ca-5692dffb1d57'),
	('01a212ed-efa6-73be-96d7-32c43a75f4c4', 'sandbox', '01a212edeee7738c86e568da272fdd31', 'COST', '01a212ed-eee2-714b-9a28-599ba926cd4b', 'cb_01a212edeee7738c86e568d8b3a43dea', -1500, 0, 'USD', '2026-12-03 13:38:32.807305+00', 'MATCHED', 'f700f0a2-3708-5fbc-90ca-5692dffb1d57'),
	('01a212ed-efa6-73be-96d7-32c5a96e0448', 'sandbox', '01a212edeee7738c86e568dc66b9071d', 'CHARGEBACK', '01a212ed-eee2-714b-9a28-599ba926cd4b', 'cb_01a212edeee7738c86e568d8b3a43dea', 345, 0, 'USD', '2026-12-03 13:38:32.807319+00', 'MATCHED', 'f700f0a2-3708-5fbc-90ca-5692dffb1d57'),
	('01a212ed-efa6-73be-96d7-32c63987b226', 'sandbox', '01a212edeefb77bb9d256fa6f73a5ffa', 'CAPTURE', '01a212ed-eef6-7123-8e5d-746663f634c8', NULL, 347, 41, 'USD', '2026-12-03 13:38:32.827316+00', 'MATCHED', NULL),
	('01a212ed-efa6-73be-96d7-32c7274b88a1', 'sandbox', '01a212edef0377b79a5d989f66cd8c41', 'CAPTURE', '01a212ed-eeff-7537-bc12-7fb7e2813f98', NULL, 348, 41, 'USD', '2026-12-03 13:38:32.835787+00', 'MATCHED', NULL),
	('01a212ed-efa6-73be-96d7-32c825a55077', 'sandbox', '01a212edef0e76969a18dd38f649c739', 'CAPTURE', '01a212ed-ef09-75dc-bc3d-14fb1c994080', NULL, 349, 41, 'USD', '2026-12-03 13:38:32.846726+00', 'MATCHED', NULL),
	('01a212ed-efa6-73be-96d7-32c966c6e69f', 'sandbox', '01a212edef2272d99f972b088411b81b', 'CAPTURE', '01a212ed-ef1c-72d6-a223-b544f42bafe1', NULL, 352, 41, 'USD', '2026-12-03 13:38:32.866798+00', 'MATCHED', NULL),
	('01a212ed-efa6-73be-96d7-32ca6f6eb8e2', 'sandbox', '01a212edef3476499f64cc45e312ff8d', 'CAPTURE', '01a212ed-ef2c-771f-839f-d0f6b762f442', NULL, 353, 41, 'USD', '2026-12-03 13:38:32.884834+00', 'MATCHED', NULL),
	('01a212ed-efa6-73be-96d7-32cbc6b546ab', 'sandbox', '01a212edef4c73f58f08eda5e15b0010', 'CAPTURE', '01a212ed-ef41-73a8-8f76-c5a0003a91c4', NULL, 355, 41, 'USD', '2026-12-03 13:38:32.908955+00', 'MATCHED', NULL),
	('01a212ed-efa6-73be-96d7-32cc207108fd', 'sandbox', '01a212edef57746f97b822efec36da0d', 'CAPTURE', '01a212ed-ef4e-74e0-9d38-65a700fe7fce', NULL, 356, 41, 'USD', '2026-12-03 13:38:32.919738+00', 'MATCHED', NULL),
	('01a212ed-efa6-73be-96d7-32cd49ded642', 'sandbox', '01a212edef6375a9bd5944c1dd8de0e4', 'CAPTURE', '01a212ed-ef5e-772c-95ed-26ab9d08db21', NULL, 357, 41, 'USD', '2026-12-03 13:38:32.931715+00', 'MATCHED', NULL),
	('01a212ed-efa6-73be-96d7-32cebb2cd1a9', 'sandbox', '01a212edef6f757e88afb7103f500235', 'CAPTURE', '01a212ed-ef6a-75b8-8c37-5df49edbb9f8', NULL, 751, 52, 'USD', '2026-12-03 13:38:32.943224+00', 'MATCHED', NULL),
	('01a212ed-efa6-73be-96d7-32cfa3d69d56', 'sandbox', '01a212edef8074dc994e784323c8d98b', 'REFUND', '01a212ed-ef76-7408-88ec-9fbfaeb9b7d6', NULL, -751, 0, 'USD', '2026-12-03 13:38:32.960489+00', 'MATCHED', '01a212ed-ef76-7408-88ec-9fbfaeb9b7d6'),
	('01a212ed-efa6-73be-96d7-32d0103e4375', 'sandbox', '01a212edef9175e8804bedd9982603bf', 'CAPTURE', '01a212ed-ef8c-76c9-86a3-c67813f0fdfe', NULL, 133, 34, 'USD', '2026-12-03 13:38:32.977809+00', 'MATCHED', NULL);


--
-- Data for Name: provider_notice; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.provider_notice VALUES
	('01a212ed-efb1-778c-b9f4-74d21af08990', 'sandbox', 'listed:01a212ed-eef6-7123-8e5d-746663f634c8', 'PAYMENT', '01a212ed-eef6-7123-8e5d-746663f634c8', NULL, '{}', '2026-11-25 13:38:33.009112+00', '2026-11-25 13:39:03.009112+00', 0, '2026-11-25 13:38:33.062953+00'),
	('01a212ed-efb1-778c-b9f4-74d3681a4ee6', 'sandbox', 'listed:01a212ed-ef2c-771f-839f-d0f6b762f442', 'PAYMENT', '01a212ed-ef2c-771f-839f-d0f6b762f442', NULL, '{}', '2026-11-25 13:38:33.009112+00', '2026-11-25 13:39:03.009112+00', 0, '2026-11-25 13:38:33.062953+00'),
	('01a212ed-efb1-778c-b9f4-74d44a826b05', 'sandbox', 'listed:01a212ed-ef41-73a8-8f76-c5a0003a91c4', 'PAYMENT', '01a212ed-ef41-73a8-8f76-c5a0003a91c4', NULL, '{}', '2026-11-25 13:38:33.009112+00', '2026-11-25 13:39:03.009112+00', 0, '2026-11-25 13:38:33.062953+00'),
	('01a212ed-eff9-75fc-9e73-dcfe5a28ff80', 'sandbox', 'n_01a212edeeb671f5bdd070ffaead0275', 'CHARGEBACK', '01a212ed-eeb1-7622-be87-b39f64d83ed7', 'cb_01a212edeeb671f5bdd070fcfa7663d6', '{"word": "OPENED", "currency": "USD", "drawn_minor": 341}', '2026-12-03 13:38:33.081479+00', '2026-12-03 13:39:03.094844+00', 1, '2026-12-03 13:38:33.213634+00'),
	('01a212ed-effa-7255-97b6-afb2656f9e1b', 'sandbox', 'n_01a212edeec374239773f6fa3c3a4dd8', 'CHARGEBACK', '01a212ed-eebe-76c7-a34a-db1ec1dd70f6', 'cb_01a212edeec374239773f6f695ba7230', '{"word": "LOST", "currency": "USD", "drawn_minor": 342}', '2026-12-03 13:38:33.08274+00', '2026-12-03 13:39:03.094844+00', 1, '2026-12-03 13:38:33.213634+00'),
	('01a212ed-effb-7110-9da0-afef1b54d184', 'sandbox', 'n_01a212edeec374239773f6fb158f740d', 'CHARGEBACK', '01a212ed-eebe-76c7-a34a-db1ec1dd70f6', 'cb_01a212edeec374239773f6f695ba7230', '{"word": "OPENED", "currency": "USD", "drawn_minor": 342}', '2026-12-03 13:38:33.083854+00', '2026-12-03 13:39:03.094844+00', 1, '2026-12-03 13:38:33.213634+00'),
	('01a212ed-effc-726b-8286-741e1f545a43', 'sandbox', 'n_01a212edeecf74f69af0cf0ac372aed9', 'CHARGEBACK', '01a212ed-eeca-7348-acf2-c1c80854bcb0', 'cb_01a212edeecf74f69af0cf06eea4e6d2', '{"word": "OPENED", "currency": "USD", "drawn_minor": 343}', '2026-12-03 13:38:33.084835+00', '2026-12-03 13:39:03.094844+00', 1, '2026-12-03 13:38:33.213634+00'),
	('01a212ed-effe-77ab-a1ed-305bde3ef654', 'sandbox', 'n_01a212edeecf74f69af0cf0b44743208', 'CHARGEBACK', '01a212ed-eeca-7348-acf2-c1c80854bcb0', 'cb_01a212edeecf74f69af0cf06eea4e6d2', '{"word": "LOST", "currency": "USD", "drawn_minor": 343}', '2026-12-03 13:38:33.086114+00', '2026-12-03 13:39:03.094844+00', 1, '2026-12-03 13:38:33.213634+00'),
	('01a212ed-effe-77ab-a1ed-305c3e6c65b3', 'sandbox', 'n_01a212edeedb70a3ab0c4f77575696e7', 'CHARGEBACK', '01a212ed-eed6-7123-94be-16095a046891', 'cb_01a212edeedb70a3ab0c4f7256482a9b', '{"word": "OPENED", "currency": "USD", "drawn_minor": 344}', '2026-12-03 13:38:33.086708+00', '2026-12-03 13:39:03.094844+00', 1, '2026-12-03 13:38:33.213634+00'),
	('01a212ed-efff-73c8-bca8-c9640f7ab44b', 'sandbox', 'n_01a212edeedb70a3ab0c4f78176aed86', 'CHARGEBACK', '01a212ed-eed6-7123-94be-16095a046891', 'cb_01a212edeedb70a3ab0c4f7256482a9b', '{"word": "LOST", "currency": "USD", "drawn_minor": 344}', '2026-12-03 13:38:33.087291+00', '2026-12-03 13:39:03.094844+00', 1, '2026-12-03 13:38:33.213634+00'),
	('01a212ed-efff-73c8-bca8-c9655b213963', 'sandbox', 'n_01a212edeedb70a3ab0c4f790136a5ce', 'CHARGEBACK', '01a212ed-eed6-7123-94be-16095a046891', 'cb_01a212edeedb70a3ab0c4f7256482a9b', '{"word": "OVERTURNED", "currency": "USD", "drawn_minor": 344}', '2026-12-03 13:38:33.0878+00', '2026-12-03 13:39:03.094844+00', 1, '2026-12-03 13:38:33.213634+00'),
	('01a212ed-f000-752c-9b86-456d6cfbf719', 'sandbox', 'n_01a212edeee7738c86e568ddfb26b97c', 'CHARGEBACK', '01a212ed-eee2-714b-9a28-599ba926cd4b', 'cb_01a212edeee7738c86e568d8b3a43dea', '{"word": "OPENED", "currency": "USD", "drawn_minor": 345}', '2026-12-03 13:38:33.088326+00', '2026-12-03 13:39:03.094844+00', 1, '2026-12-03 13:38:33.213634+00'),
	('01a212ed-f000-752c-9b86-456ed12a3873', 'sandbox', 'n_01a212edeee7738c86e568de3835b61a', 'CHARGEBACK', '01a212ed-eee2-714b-9a28-599ba926cd4b', 'cb_01a212edeee7738c86e568d8b3a43dea', '{"word": "UNDER_REVIEW", "currency": "USD", "drawn_minor": 345}', '2026-12-03 13:38:33.088846+00', '2026-12-03 13:39:03.094844+00', 1, '2026-12-03 13:38:33.213634+00'),
	('01a212ed-f001-7134-b3bc-a7844077468a', 'sandbox', 'n_01a212edeee7738c86e568dfbddbadfa', 'CHARGEBACK', '01a212ed-eee2-714b-9a28-599ba926cd4b', 'cb_01a212edeee7738c86e568d8b3a43dea', '{"word": "WON", "currency": "USD", "drawn_minor": 345}', '2026-12-03 13:38:33.089399+00', '2026-12-03 13:39:03.094844+00', 1, '2026-12-03 13:38:33.213634+00'),
	('01a212ed-f002-7633-81ef-64873a074369', 'sandbox', 'n_01a212edeefb77bb9d256fa572b226b8', 'PAYMENT', '01a212ed-eef6-7123-8e5d-746663f634c8', NULL, '{}', '2026-12-03 13:38:33.090013+00', '2026-12-03 13:39:03.094844+00', 1, '2026-12-03 13:38:33.213634+00'),
	('01a212ed-f002-7633-81ef-64888a778d31', 'sandbox', 'n_01a212edef4c73f58f08eda652467d3c', 'PAYMENT', '01a212ed-ef41-73a8-8f76-c5a0003a91c4', NULL, '{}', '2026-12-03 13:38:33.090592+00', '2026-12-03 13:39:03.094844+00', 1, '2026-12-03 13:38:33.213634+00'),
	('01a212ed-f003-7272-bd39-bdcabbf79839', 'sandbox', 'n_01a212edef6375a9bd5944c2bd074377', 'PAYMENT', '01a212ed-ef5e-772c-95ed-26ab9d08db21', NULL, '{}', '2026-12-03 13:38:33.091117+00', '2026-12-03 13:39:03.094844+00', 1, '2026-12-03 13:38:33.213634+00');


--
-- Data for Name: refund; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.refund VALUES
	('01a212ed-ef76-7408-88ec-9fbfaeb9b7d6', '00000000-0000-0000-0000-000000000384', 'by mistake', 751, 'USD', 'SUCCEEDED', NULL, '2026-12-03 13:39:02.954378+00', 0, '2026-12-03 13:38:32.954378+00', '2026-12-03 13:38:32.964701+00', '01a212ed-ef6a-75b8-8c37-5df49edbb9f8');


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
	('01a212ed-ee96-7284-b5fd-7d2db4dc467f', '01a212ed-ee8e-733d-a36b-284fceb6a95d', 'WAITING', 'sandbox:action', NULL, 339, 0, 0, 'USD', '2026-12-03 13:38:32.726673+00'),
	('01a212ed-eea4-7097-a70b-10da5fec6014', '01a212ed-ee9e-75cc-9709-3952de62f989', 'CAPTURED', 'sandbox:captured_twice', NULL, 340, 340, 40, 'USD', '2026-12-03 13:38:32.740449+00'),
	('01a212ed-eea4-7097-a70b-10dc26891efd', '01a212ed-ee9e-75cc-9709-3952de62f989', 'CAPTURED:2', 'sandbox:captured_twice', NULL, 340, 340, 40, 'USD', '2026-12-03 13:38:32.740474+00'),
	('01a212ed-eeb6-71f5-bdd0-70fab92bb4c8', '01a212ed-eeb1-7622-be87-b39f64d83ed7', 'CAPTURED', 'sandbox:chargeback', NULL, 341, 341, 40, 'USD', '2026-12-03 13:38:32.75836+00'),
	('01a212ed-eeb6-71f5-bdd0-70fde07e4334', '01a212ed-eeb1-7622-be87-b39f64d83ed7', 'CB_OPENED:cb_01a212edeeb671f5bdd070fcfa7663d6', 'sandbox:chargeback', 'cb_01a212edeeb671f5bdd070fcfa7663d6', 341, -341, 0, 'USD', '2026-12-03 13:38:32.758401+00'),
	('01a212ed-eeb6-71f5-bdd0-70fe7c675ce1', '01a212ed-eeb1-7622-be87-b39f64d83ed7', 'CB_COST:cb_01a212edeeb671f5bdd070fcfa7663d6', 'sandbox:chargeback', 'cb_01a212edeeb671f5bdd070fcfa7663d6', 341, -1500, 0, 'USD', '2026-12-03 13:38:32.758413+00'),
	('01a212ed-eec3-7423-9773-f6f4c9cf98d8', '01a212ed-eebe-76c7-a34a-db1ec1dd70f6', 'CAPTURED', 'sandbox:chargeback_disordered', NULL, 342, 342, 40, 'USD', '2026-12-03 13:38:32.771509+00'),
	('01a212ed-eec3-7423-9773-f6f767f7eeea', '01a212ed-eebe-76c7-a34a-db1ec1dd70f6', 'CB_OPENED:cb_01a212edeec374239773f6f695ba7230', 'sandbox:chargeback_disordered', 'cb_01a212edeec374239773f6f695ba7230', 342, -342, 0, 'USD', '2026-12-03 13:38:32.771546+00'),
	('01a212ed-eec3-7423-9773-f6f80f261f45', '01a212ed-eebe-76c7-a34a-db1ec1dd70f6', 'CB_COST:cb_01a212edeec374239773f6f695ba7230', 'sandbox:chargeback_disordered', 'cb_01a212edeec374239773f6f695ba7230', 342, -1500, 0, 'USD', '2026-12-03 13:38:32.771557+00'),
	('01a212ed-eec3-7423-9773-f6f9ff33a41a', '01a212ed-eebe-76c7-a34a-db1ec1dd70f6', 'CB_LOST:cb_01a212edeec374239773f6f695ba7230', 'sandbox:chargeback_disordered', 'cb_01a212edeec374239773f6f695ba7230', 342, 0, 0, 'USD', '2026-12-03 13:38:32.771564+00'),
	('01a212ed-eecf-74f6-9af0-cf0458137f72', '01a212ed-eeca-7348-acf2-c1c80854bcb0', 'CAPTURED', 'sandbox:chargeback_lost', NULL, 343, 343, 40, 'USD', '2026-12-03 13:38:32.783652+00'),
	('01a212ed-eecf-74f6-9af0-cf07cf33196e', '01a212ed-eeca-7348-acf2-c1c80854bcb0', 'CB_OPENED:cb_01a212edeecf74f69af0cf06eea4e6d2', 'sandbox:chargeback_lost', 'cb_01a212edeecf74f69af0cf06eea4e6d2', 343, -343, 0, 'USD', '2026-12-03 13:38:32.783687+00'),
	('01a212ed-eecf-74f6-9af0-cf0825102916', '01a212ed-eeca-7348-acf2-c1c80854bcb0', 'CB_COST:cb_01a212edeecf74f69af0cf06eea4e6d2', 'sandbox:chargeback_lost', 'cb_01a212edeecf74f69af0cf06eea4e6d2', 343, -1500, 0, 'USD', '2026-12-03 13:38:32.783698+00'),
	('01a212ed-eecf-74f6-9af0-cf09725997fd', '01a212ed-eeca-7348-acf2-c1c80854bcb0', 'CB_LOST:cb_01a212edeecf74f69af0cf06eea4e6d2', 'sandbox:chargeback_lost', 'cb_01a212edeecf74f69af0cf06eea4e6d2', 343, 0, 0, 'USD', '2026-12-03 13:38:32.783705+00'),
	('01a212ed-eedb-70a3-ab0c-4f708ef341d8', '01a212ed-eed6-7123-94be-16095a046891', 'CAPTURED', 'sandbox:chargeback_overturned', NULL, 344, 344, 40, 'USD', '2026-12-03 13:38:32.795629+00'),
	('01a212ed-eedb-70a3-ab0c-4f73de4c051f', '01a212ed-eed6-7123-94be-16095a046891', 'CB_OPENED:cb_01a212edeedb70a3ab0c4f7256482a9b', 'sandbox:chargeback_overturned', 'cb_01a212edeedb70a3ab0c4f7256482a9b', 344, -344, 0, 'USD', '2026-12-03 13:38:32.795665+00'),
	('01a212ed-eedb-70a3-ab0c-4f742c9552a6', '01a212ed-eed6-7123-94be-16095a046891', 'CB_COST:cb_01a212edeedb70a3ab0c4f7256482a9b', 'sandbox:chargeback_overturned', 'cb_01a212edeedb70a3ab0c4f7256482a9b', 344, -1500, 0, 'USD', '2026-12-03 13:38:32.795677+00'),
	('01a212ed-eedb-70a3-ab0c-4f75b5d04777', '01a212ed-eed6-7123-94be-16095a046891', 'CB_LOST:cb_01a212edeedb70a3ab0c4f7256482a9b', 'sandbox:chargeback_overturned', 'cb_01a212edeedb70a3ab0c4f7256482a9b', 344, 0, 0, 'USD', '2026-12-03 13:38:32.795685+00'),
	('01a212ed-eedb-70a3-ab0c-4f76942c06b6', '01a212ed-eed6-7123-94be-16095a046891', 'CB_OVERTURNED:cb_01a212edeedb70a3ab0c4f7256482a9b', 'sandbox:chargeback_overturned', 'cb_01a212edeedb70a3ab0c4f7256482a9b', 344, 344, 0, 'USD', '2026-12-03 13:38:32.795691+00'),
	('01a212ed-eee7-738c-86e5-68d6337b65ca', '01a212ed-eee2-714b-9a28-599ba926cd4b', 'CAPTURED', 'sandbox:chargeback_won', NULL, 345, 345, 41, 'USD', '2026-12-03 13:38:32.807198+00'),
	('01a212ed-eee7-738c-86e5-68d936b4b820', '01a212ed-eee2-714b-9a28-599ba926cd4b', 'CB_OPENED:cb_01a212edeee7738c86e568d8b3a43dea', 'sandbox:chargeback_won', 'cb_01a212edeee7738c86e568d8b3a43dea', 345, -345, 0, 'USD', '2026-12-03 13:38:32.807293+00'),
	('01a212ed-eee7-738c-86e5-68da272fdd31', '01a212ed-eee2-714b-9a28-599ba926cd4b', 'CB_COST:cb_01a212edeee7738c86e568d8b3a43dea', 'sandbox:chargeback_won', 'cb_01a212edeee7738c86e568d8b3a43dea', 345, -1500, 0, 'USD', '2026-12-03 13:38:32.807305+00'),
	('01a212ed-eee7-738c-86e5-68dbc8a52d54', '01a212ed-eee2-714b-9a28-599ba926cd4b', 'CB_UNDER_REVIEW:cb_01a212edeee7738c86e568d8b3a43dea', 'sandbox:chargeback_won', 'cb_01a212edeee7738c86e568d8b3a43dea', 345, 0, 0, 'USD', '2026-12-03 13:38:32.807313+00'),
	('01a212ed-eee7-738c-86e5-68dc66b9071d', '01a212ed-eee2-714b-9a28-599ba926cd4b', 'CB_WON:cb_01a212edeee7738c86e568d8b3a43dea', 'sandbox:chargeback_won', 'cb_01a212edeee7738c86e568d8b3a43dea', 345, 345, 0, 'USD', '2026-12-03 13:38:32.807319+00'),
	('01a212ed-eef2-719d-b5d7-5f14af7b98b7', '01a212ed-eeee-750d-881e-bf263b10d25e', 'DECLINED', 'sandbox:decline', NULL, 346, 0, 0, 'USD', '2026-12-03 13:38:32.818626+00'),
	('01a212ed-eefb-77bb-9d25-6fa413203c7e', '01a212ed-eef6-7123-8e5d-746663f634c8', 'DECLINED', 'sandbox:fail_then_succeed', NULL, 347, 0, 0, 'USD', '2026-12-03 13:38:32.827291+00'),
	('01a212ed-eefb-77bb-9d25-6fa6f73a5ffa', '01a212ed-eef6-7123-8e5d-746663f634c8', 'CAPTURED', 'sandbox:fail_then_succeed', NULL, 347, 347, 41, 'USD', '2026-12-03 13:38:32.827316+00'),
	('01a212ed-ef03-77b7-9a5d-989f66cd8c41', '01a212ed-eeff-7537-bc12-7fb7e2813f98', 'CAPTURED', 'sandbox:refund_fails', NULL, 348, 348, 41, 'USD', '2026-12-03 13:38:32.835787+00'),
	('01a212ed-ef0e-7696-9a18-dd38f649c739', '01a212ed-ef09-75dc-bc3d-14fb1c994080', 'CAPTURED', 'sandbox:refund_timeout', NULL, 349, 349, 41, 'USD', '2026-12-03 13:38:32.846726+00'),
	('01a212ed-ef19-727c-b6a5-b96ae32d5de2', '01a212ed-ef14-73d4-a81b-ebf74514dac3', 'SLOW', 'sandbox:slow', NULL, 351, 0, 0, 'USD', '2026-12-03 13:38:32.857264+00'),
	('01a212ed-ef22-72d9-9f97-2b088411b81b', '01a212ed-ef1c-72d6-a223-b544f42bafe1', 'CAPTURED', 'sandbox:succeed', NULL, 352, 352, 41, 'USD', '2026-12-03 13:38:32.866798+00'),
	('01a212ed-ef34-7649-9f64-cc45e312ff8d', '01a212ed-ef2c-771f-839f-d0f6b762f442', 'CAPTURED', 'sandbox:timeout_after', NULL, 353, 353, 41, 'USD', '2026-12-03 13:38:32.884834+00'),
	('01a212ed-ef3f-75f7-8448-38606e61c9ac', '01a212ed-ef37-743a-8ddf-61fdd7fa7991', 'LOST', 'sandbox:timeout_before', NULL, 354, 0, 0, 'USD', '2026-12-03 13:38:32.895849+00'),
	('01a212ed-ef4c-73f5-8f08-eda5e15b0010', '01a212ed-ef41-73a8-8f76-c5a0003a91c4', 'CAPTURED', 'sandbox:webhook_first', NULL, 355, 355, 41, 'USD', '2026-12-03 13:38:32.908955+00'),
	('01a212ed-ef57-746f-97b8-22efec36da0d', '01a212ed-ef4e-74e0-9d38-65a700fe7fce', 'CAPTURED', 'sandbox:webhook_late', NULL, 356, 356, 41, 'USD', '2026-12-03 13:38:32.919738+00'),
	('01a212ed-ef63-75a9-bd59-44c1dd8de0e4', '01a212ed-ef5e-772c-95ed-26ab9d08db21', 'CAPTURED', 'sandbox:webhook_twice', NULL, 357, 357, 41, 'USD', '2026-12-03 13:38:32.931715+00'),
	('01a212ed-ef6f-757e-88af-b7103f500235', '01a212ed-ef6a-75b8-8c37-5df49edbb9f8', 'CAPTURED', 'sandbox:succeed', NULL, 751, 751, 52, 'USD', '2026-12-03 13:38:32.943224+00'),
	('01a212ed-ef80-74dc-994e-784323c8d98b', '01a212ed-ef76-7408-88ec-9fbfaeb9b7d6', 'REFUNDED', 'sandbox:succeed', '01a212ed-ef6a-75b8-8c37-5df49edbb9f8', 751, -751, 0, 'USD', '2026-12-03 13:38:32.960489+00'),
	('01a212ed-ef91-75e8-804b-edd9982603bf', '01a212ed-ef8c-76c9-86a3-c67813f0fdfe', 'CAPTURED', 'sandbox:succeed', NULL, 133, 133, 34, 'USD', '2026-12-03 13:38:32.977809+00');


--
-- Data for Name: sandbox_webhook; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.sandbox_webhook VALUES
	('01a212ed-ef58-711f-9095-e108f6abebec', '2026-12-03 14:38:32.919755+00', '{"id":"n_01a212edef57746f97b822f0bf3fa69c","kind":"PAYMENT","key":"01a212ed-ef4e-74e0-9d38-65a700fe7fce","facts":{}}', false),
	('01a212ed-eeb7-72e6-9952-6420d82b6428', '2026-12-03 13:38:32.758417+00', '{"id":"n_01a212edeeb671f5bdd070ffaead0275","kind":"CHARGEBACK","key":"01a212ed-eeb1-7622-be87-b39f64d83ed7","reference":"cb_01a212edeeb671f5bdd070fcfa7663d6","facts":{"word":"OPENED","drawn_minor":341,"currency":"USD"}}', true),
	('01a212ed-eec4-701c-89d7-5990746fff35', '2026-12-03 13:38:32.77157+00', '{"id":"n_01a212edeec374239773f6fa3c3a4dd8","kind":"CHARGEBACK","key":"01a212ed-eebe-76c7-a34a-db1ec1dd70f6","reference":"cb_01a212edeec374239773f6f695ba7230","facts":{"word":"LOST","drawn_minor":342,"currency":"USD"}}', true),
	('01a212ed-eec4-701c-89d7-5991746d2acb', '2026-12-03 13:38:32.771576+00', '{"id":"n_01a212edeec374239773f6fb158f740d","kind":"CHARGEBACK","key":"01a212ed-eebe-76c7-a34a-db1ec1dd70f6","reference":"cb_01a212edeec374239773f6f695ba7230","facts":{"word":"OPENED","drawn_minor":342,"currency":"USD"}}', true),
	('01a212ed-eed0-76e2-97c5-a43896008bad', '2026-12-03 13:38:32.78371+00', '{"id":"n_01a212edeecf74f69af0cf0ac372aed9","kind":"CHARGEBACK","key":"01a212ed-eeca-7348-acf2-c1c80854bcb0","reference":"cb_01a212edeecf74f69af0cf06eea4e6d2","facts":{"word":"OPENED","drawn_minor":343,"currency":"USD"}}', true),
	('01a212ed-eed0-76e2-97c5-a439a7530a42', '2026-12-03 13:38:32.783715+00', '{"id":"n_01a212edeecf74f69af0cf0b44743208","kind":"CHARGEBACK","key":"01a212ed-eeca-7348-acf2-c1c80854bcb0","reference":"cb_01a212edeecf74f69af0cf06eea4e6d2","facts":{"word":"LOST","drawn_minor":343,"currency":"USD"}}', true),
	('01a212ed-eedc-7413-be71-3f110654a843', '2026-12-03 13:38:32.795696+00', '{"id":"n_01a212edeedb70a3ab0c4f77575696e7","kind":"CHARGEBACK","key":"01a212ed-eed6-7123-94be-16095a046891","reference":"cb_01a212edeedb70a3ab0c4f7256482a9b","facts":{"word":"OPENED","drawn_minor":344,"currency":"USD"}}', true),
	('01a212ed-eedc-7413-be71-3f12e6851a1c', '2026-12-03 13:38:32.795701+00', '{"id":"n_01a212edeedb70a3ab0c4f78176aed86","kind":"CHARGEBACK","key":"01a212ed-eed6-7123-94be-16095a046891","reference":"cb_01a212edeedb70a3ab0c4f7256482a9b","facts":{"word":"LOST","drawn_minor":344,"currency":"USD"}}', true),
	('01a212ed-eedc-7413-be71-3f13f3e78fc0', '2026-12-03 13:38:32.795705+00', '{"id":"n_01a212edeedb70a3ab0c4f790136a5ce","kind":"CHARGEBACK","key":"01a212ed-eed6-7123-94be-16095a046891","reference":"cb_01a212edeedb70a3ab0c4f7256482a9b","facts":{"word":"OVERTURNED","drawn_minor":344,"currency":"USD"}}', true),
	('01a212ed-eee7-738c-86e5-68e000390578', '2026-12-03 13:38:32.807323+00', '{"id":"n_01a212edeee7738c86e568ddfb26b97c","kind":"CHARGEBACK","key":"01a212ed-eee2-714b-9a28-599ba926cd4b","reference":"cb_01a212edeee7738c86e568d8b3a43dea","facts":{"word":"OPENED","drawn_minor":345,"currency":"USD"}}', true),
	('01a212ed-eee7-738c-86e5-68e15f2b0852', '2026-12-03 13:38:32.807328+00', '{"id":"n_01a212edeee7738c86e568de3835b61a","kind":"CHARGEBACK","key":"01a212ed-eee2-714b-9a28-599ba926cd4b","reference":"cb_01a212edeee7738c86e568d8b3a43dea","facts":{"word":"UNDER_REVIEW","drawn_minor":345,"currency":"USD"}}', true),
	('01a212ed-eee7-738c-86e5-68e27cc6cf36', '2026-12-03 13:38:32.807332+00', '{"id":"n_01a212edeee7738c86e568dfbddbadfa","kind":"CHARGEBACK","key":"01a212ed-eee2-714b-9a28-599ba926cd4b","reference":"cb_01a212edeee7738c86e568d8b3a43dea","facts":{"word":"WON","drawn_minor":345,"currency":"USD"}}', true),
	('01a212ed-eefb-77bb-9d25-6fa723f0a155', '2026-12-03 13:38:32.827301+00', '{"id":"n_01a212edeefb77bb9d256fa572b226b8","kind":"PAYMENT","key":"01a212ed-eef6-7123-8e5d-746663f634c8","facts":{}}', true),
	('01a212ed-ef4d-714b-bd75-86f321f33f0e', '2026-12-03 13:38:32.908969+00', '{"id":"n_01a212edef4c73f58f08eda652467d3c","kind":"PAYMENT","key":"01a212ed-ef41-73a8-8f76-c5a0003a91c4","facts":{}}', true),
	('01a212ed-ef64-70de-9cdb-f89caef3cfd1', '2026-12-03 13:38:32.931727+00', '{"id":"n_01a212edef6375a9bd5944c2bd074377","kind":"PAYMENT","key":"01a212ed-ef5e-772c-95ed-26ab9d08db21","facts":{}}', true),
	('01a212ed-ef64-70de-9cdb-f89dc37f4070', '2026-12-03 13:38:32.931727+00', '{"id":"n_01a212edef6375a9bd5944c2bd074377","kind":"PAYMENT","key":"01a212ed-ef5e-772c-95ed-26ab9d08db21","facts":{}}', true);


--
-- Data for Name: tip; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.tip VALUES
	('01a212ed-ee8e-733d-a36b-284fceb6a95d', '01a212ed-ee14-714a-abb0-04fe1fab2184', '01a212ed-ee88-74b5-aa7e-eecdb33d78aa', NULL, 300, 'USD', NULL, false, true, '2026-12-03', '2026-12-03 13:38:32.725377+00', NULL),
	('01a212ed-ee9e-75cc-9709-3952de62f989', '01a212ed-ee47-743b-a4d0-64f54e933a9f', '01a212ed-ee8a-7253-9964-77bccc2ef03a', NULL, 301, 'USD', 'tip 1', false, false, '2026-12-03', '2026-12-03 13:38:32.739692+00', '2026-12-03 13:38:32.744663+00'),
	('01a212ed-eeb1-7622-be87-b39f64d83ed7', '01a212ed-ee14-714a-abb0-04fe1fab2184', '01a212ed-ee8c-771a-bf8c-c496c310c6f4', NULL, 302, 'USD', 'tip 2', false, false, '2026-12-03', '2026-12-03 13:38:32.757491+00', '2026-12-03 13:38:32.762761+00'),
	('01a212ed-eebe-76c7-a34a-db1ec1dd70f6', '01a212ed-ee47-743b-a4d0-64f54e933a9f', '01a212ed-ee88-74b5-aa7e-eecdb33d78aa', NULL, 303, 'USD', 'tip 3', false, false, '2026-12-03', '2026-12-03 13:38:32.770739+00', '2026-12-03 13:38:32.775278+00'),
	('01a212ed-eeca-7348-acf2-c1c80854bcb0', '01a212ed-ee14-714a-abb0-04fe1fab2184', '01a212ed-ee8a-7253-9964-77bccc2ef03a', NULL, 304, 'USD', NULL, false, false, '2026-12-03', '2026-12-03 13:38:32.782977+00', '2026-12-03 13:38:32.786993+00'),
	('01a212ed-eed6-7123-94be-16095a046891', '01a212ed-ee47-743b-a4d0-64f54e933a9f', '01a212ed-ee8c-771a-bf8c-c496c310c6f4', NULL, 305, 'USD', 'tip 5', false, true, '2026-12-03', '2026-12-03 13:38:32.794937+00', '2026-12-03 13:38:32.798982+00'),
	('01a212ed-eee2-714b-9a28-599ba926cd4b', '01a212ed-ee14-714a-abb0-04fe1fab2184', '01a212ed-ee88-74b5-aa7e-eecdb33d78aa', NULL, 306, 'USD', 'tip 6', false, false, '2026-12-03', '2026-12-03 13:38:32.806578+00', '2026-12-03 13:38:32.810231+00'),
	('01a212ed-eeee-750d-881e-bf263b10d25e', '01a212ed-ee47-743b-a4d0-64f54e933a9f', '01a212ed-ee8a-7253-9964-77bccc2ef03a', NULL, 307, 'USD', 'tip 7', false, false, '2026-12-03', '2026-12-03 13:38:32.817804+00', NULL),
	('01a212ed-eeff-7537-bc12-7fb7e2813f98', '01a212ed-ee47-743b-a4d0-64f54e933a9f', '01a212ed-ee88-74b5-aa7e-eecdb33d78aa', NULL, 309, 'USD', 'tip 9', false, false, '2026-12-03', '2026-12-03 13:38:32.835089+00', '2026-12-03 13:38:32.838413+00'),
	('01a212ed-ef09-75dc-bc3d-14fb1c994080', '01a212ed-ee14-714a-abb0-04fe1fab2184', '01a212ed-ee8a-7253-9964-77bccc2ef03a', NULL, 310, 'USD', 'tip 10', false, true, '2026-12-03', '2026-12-03 13:38:32.845865+00', '2026-12-03 13:38:32.849319+00'),
	('01a212ed-ef14-73d4-a81b-ebf74514dac3', '01a212ed-ee47-743b-a4d0-64f54e933a9f', '01a212ed-ee8c-771a-bf8c-c496c310c6f4', NULL, 311, 'USD', 'tip 11', false, false, '2026-12-03', '2026-12-03 13:38:32.856516+00', NULL),
	('01a212ed-ef1c-72d6-a223-b544f42bafe1', '01a212ed-ee14-714a-abb0-04fe1fab2184', '01a212ed-ee88-74b5-aa7e-eecdb33d78aa', NULL, 312, 'USD', NULL, false, false, '2026-12-03', '2026-12-03 13:38:32.866014+00', '2026-12-03 13:38:32.869784+00'),
	('01a212ed-ef37-743a-8ddf-61fdd7fa7991', '01a212ed-ee14-714a-abb0-04fe1fab2184', '01a212ed-ee8c-771a-bf8c-c496c310c6f4', NULL, 314, 'USD', 'tip 14', false, false, '2026-12-03', '2026-12-03 13:38:32.893904+00', NULL),
	('01a212ed-ef4e-74e0-9d38-65a700fe7fce', '01a212ed-ee14-714a-abb0-04fe1fab2184', '01a212ed-ee8a-7253-9964-77bccc2ef03a', NULL, 316, 'USD', NULL, false, false, '2026-12-03', '2026-12-03 13:38:32.91649+00', '2026-12-03 13:38:32.923171+00'),
	('01a212ed-ef5e-772c-95ed-26ab9d08db21', '01a212ed-ee47-743b-a4d0-64f54e933a9f', '01a212ed-ee8c-771a-bf8c-c496c310c6f4', NULL, 317, 'USD', 'tip 17', false, false, '2026-12-03', '2026-12-03 13:38:32.9308+00', '2026-12-03 13:38:32.934794+00'),
	('01a212ed-ef6a-75b8-8c37-5df49edbb9f8', '01a212ed-ee14-714a-abb0-04fe1fab2184', '01a212ed-ee88-74b5-aa7e-eecdb33d78aa', NULL, 700, 'USD', NULL, false, false, '2026-12-03', '2026-12-03 13:38:32.942339+00', '2026-12-03 13:38:32.946368+00'),
	('01a212ed-ef8c-76c9-86a3-c67813f0fdfe', '01a212ed-ee47-743b-a4d0-64f54e933a9f', '01a212ed-ee8a-7253-9964-77bccc2ef03a', NULL, 100, 'USD', NULL, false, true, '2026-12-03', '2026-12-03 13:38:32.976939+00', '2026-12-03 13:38:32.981223+00'),
	('01a212ed-eef6-7123-8e5d-746663f634c8', '01a212ed-ee14-714a-abb0-04fe1fab2184', '01a212ed-ee8c-771a-bf8c-c496c310c6f4', NULL, 308, 'USD', NULL, false, false, '2026-12-03', '2026-12-03 13:38:32.825894+00', '2026-11-25 13:38:33.048388+00'),
	('01a212ed-ef2c-771f-839f-d0f6b762f442', '01a212ed-ee47-743b-a4d0-64f54e933a9f', '01a212ed-ee8a-7253-9964-77bccc2ef03a', NULL, 313, 'USD', 'tip 13', false, false, '2026-12-03', '2026-12-03 13:38:32.881864+00', '2026-11-25 13:38:33.048388+00'),
	('01a212ed-ef41-73a8-8f76-c5a0003a91c4', '01a212ed-ee47-743b-a4d0-64f54e933a9f', '01a212ed-ee88-74b5-aa7e-eecdb33d78aa', NULL, 315, 'USD', 'tip 15', false, true, '2026-12-03', '2026-12-03 13:38:32.907973+00', '2026-11-25 13:38:33.048388+00');


--
-- Data for Name: tip_day; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.tip_day VALUES
	('01a212ed-ee92-761b-afb1-55f56521d121', '01a212ed-ee88-74b5-aa7e-eecdb33d78aa', 'USD', '2026-12-03', 2545, 7),
	('01a212ed-eea2-76d4-9595-720199e39492', '01a212ed-ee8a-7253-9964-77bccc2ef03a', 'USD', '2026-12-03', 1644, 6),
	('01a212ed-eeb4-70ad-ac05-e5d1a77479c8', '01a212ed-ee8c-771a-bf8c-c496c310c6f4', 'USD', '2026-12-03', 1857, 6);


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
	('01a212ed-ee64-72e1-b6a0-ccf77870bb3b', 'creator', 1),
	('01a212ed-ee7b-76f7-aec8-af08da566cfa', 'creator', 0),
	('01a212ed-ee14-714a-abb0-04fe1fab2184', 'creator', 10),
	('01a212ed-ee47-743b-a4d0-64f54e933a9f', 'creator', 9);


--
-- Data for Name: tortoise_migrations; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.tortoise_migrations VALUES
	(1, 'models', '0001_initial', '2026-11-25 13:38:32.46282+00'),
	(2, 'models', '0002_guards', '2026-11-25 13:38:32.53878+00'),
	(3, 'models', '0003_shipped_defaults', '2026-11-25 13:38:32.558151+00');


--
-- Data for Name: transfer; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.transfer VALUES
	('01a212ed-eeaa-7621-acea-039adc06aa96', 'tip:01a212ed-ee9e-75cc-9709-3952de62f989', 'TIP_SETTLED', '01a212ed-ee9e-75cc-9709-3952de62f989', 5, '2026-12-03 13:38:32.746624+00'),
	('01a212ed-eebb-77a1-a9a3-d0f255da3ad9', 'tip:01a212ed-eeb1-7622-be87-b39f64d83ed7', 'TIP_SETTLED', '01a212ed-eeb1-7622-be87-b39f64d83ed7', 5, '2026-12-03 13:38:32.76392+00'),
	('01a212ed-eec8-7412-b039-00d03aabddcb', 'tip:01a212ed-eebe-76c7-a34a-db1ec1dd70f6', 'TIP_SETTLED', '01a212ed-eebe-76c7-a34a-db1ec1dd70f6', 5, '2026-12-03 13:38:32.77626+00'),
	('01a212ed-eed4-73b7-b162-7dbe37681db8', 'tip:01a212ed-eeca-7348-acf2-c1c80854bcb0', 'TIP_SETTLED', '01a212ed-eeca-7348-acf2-c1c80854bcb0', 5, '2026-12-03 13:38:32.787971+00'),
	('01a212ed-eee0-7321-934c-c13feb820d0c', 'tip:01a212ed-eed6-7123-94be-16095a046891', 'TIP_SETTLED', '01a212ed-eed6-7123-94be-16095a046891', 5, '2026-12-03 13:38:32.799962+00'),
	('01a212ed-eeeb-73a0-9978-4836b380dd42', 'tip:01a212ed-eee2-714b-9a28-599ba926cd4b', 'TIP_SETTLED', '01a212ed-eee2-714b-9a28-599ba926cd4b', 5, '2026-12-03 13:38:32.811297+00'),
	('01a212ed-ef07-7418-a28c-d55b0bdb8168', 'tip:01a212ed-eeff-7537-bc12-7fb7e2813f98', 'TIP_SETTLED', '01a212ed-eeff-7537-bc12-7fb7e2813f98', 5, '2026-12-03 13:38:32.839273+00'),
	('01a212ed-ef12-703a-9f8d-2d9d955e16c6', 'tip:01a212ed-ef09-75dc-bc3d-14fb1c994080', 'TIP_SETTLED', '01a212ed-ef09-75dc-bc3d-14fb1c994080', 5, '2026-12-03 13:38:32.850131+00'),
	('01a212ed-ef27-77eb-a350-ea26a430352e', 'tip:01a212ed-ef1c-72d6-a223-b544f42bafe1', 'TIP_SETTLED', '01a212ed-ef1c-72d6-a223-b544f42bafe1', 5, '2026-12-03 13:38:32.87116+00'),
	('01a212ed-ef5c-779a-b6a2-b1444348f754', 'tip:01a212ed-ef4e-74e0-9d38-65a700fe7fce', 'TIP_SETTLED', '01a212ed-ef4e-74e0-9d38-65a700fe7fce', 5, '2026-12-03 13:38:32.924009+00'),
	('01a212ed-ef67-7113-87a4-7f27b077884d', 'tip:01a212ed-ef5e-772c-95ed-26ab9d08db21', 'TIP_SETTLED', '01a212ed-ef5e-772c-95ed-26ab9d08db21', 5, '2026-12-03 13:38:32.935652+00'),
	('01a212ed-ef73-75d1-9866-12724a17fe9a', 'tip:01a212ed-ef6a-75b8-8c37-5df49edbb9f8', 'TIP_SETTLED', '01a212ed-ef6a-75b8-8c37-5df49edbb9f8', 5, '2026-12-03 13:38:32.947285+00'),
	('01a212ed-ef7d-715c-be41-a21d43700bf3', 'refund:01a212ed-ef76-7408-88ec-9fbfaeb9b7d6:taken', 'REFUND_TAKEN', '01a212ed-ef76-7408-88ec-9fbfaeb9b7d6', 4, '2026-12-03 13:38:32.95754+00'),
	('01a212ed-ef8a-7017-a665-adbf0705907f', 'refund:01a212ed-ef76-7408-88ec-9fbfaeb9b7d6:closed', 'REFUND_CLEARED', '01a212ed-ef76-7408-88ec-9fbfaeb9b7d6', 2, '2026-12-03 13:38:32.970147+00'),
	('01a212ed-ef96-7041-9cbf-328e34a9f087', 'tip:01a212ed-ef8c-76c9-86a3-c67813f0fdfe', 'TIP_SETTLED', '01a212ed-ef8c-76c9-86a3-c67813f0fdfe', 5, '2026-12-03 13:38:32.982122+00'),
	('01a212ed-efb1-778c-b9f4-74d5e551060e', 'movement:sandbox:01a212edeea47097a70b10dc26891efd', 'UNEXPLAINED_MOVEMENT', NULL, 2, '2026-11-25 13:38:33.009945+00'),
	('01a212ed-efb1-778c-b9f4-74d65329cea0', 'movement:sandbox:01a212edeeb671f5bdd070fde07e4334', 'CASE_MOVEMENT', '9a101ce8-3233-5f6d-b5ae-1ce91b353001', 2, '2026-11-25 13:38:33.009945+00'),
	('01a212ed-efb1-778c-b9f4-74d7ff74d6fb', 'movement:sandbox:01a212edeeb671f5bdd070fe7c675ce1', 'COST_MOVEMENT', '9a101ce8-3233-5f6d-b5ae-1ce91b353001', 2, '2026-11-25 13:38:33.009945+00'),
	('01a212ed-efb2-734a-a4ac-7dbe1d649313', 'movement:sandbox:01a212edeec374239773f6f767f7eeea', 'CASE_MOVEMENT', 'd916d3ed-c80c-52fc-9fc7-5f4979f73e2f', 2, '2026-11-25 13:38:33.009945+00'),
	('01a212ed-efb2-734a-a4ac-7dbf85e669f2', 'movement:sandbox:01a212edeec374239773f6f80f261f45', 'COST_MOVEMENT', 'd916d3ed-c80c-52fc-9fc7-5f4979f73e2f', 2, '2026-11-25 13:38:33.009945+00'),
	('01a212ed-efb2-734a-a4ac-7dc069a4a577', 'movement:sandbox:01a212edeecf74f69af0cf07cf33196e', 'CASE_MOVEMENT', '9cb63060-1b19-519c-aae2-95ff25a69eb2', 2, '2026-11-25 13:38:33.009945+00'),
	('01a212ed-efb2-734a-a4ac-7dc18e35b288', 'movement:sandbox:01a212edeecf74f69af0cf0825102916', 'COST_MOVEMENT', '9cb63060-1b19-519c-aae2-95ff25a69eb2', 2, '2026-11-25 13:38:33.009945+00'),
	('01a212ed-efb2-734a-a4ac-7dc21c0353c7', 'movement:sandbox:01a212edeedb70a3ab0c4f73de4c051f', 'CASE_MOVEMENT', '3e586260-6fbf-53f2-be7f-36a3b0aa6842', 2, '2026-11-25 13:38:33.009945+00'),
	('01a212ed-efb2-734a-a4ac-7dc30c0192e6', 'movement:sandbox:01a212edeedb70a3ab0c4f742c9552a6', 'COST_MOVEMENT', '3e586260-6fbf-53f2-be7f-36a3b0aa6842', 2, '2026-11-25 13:38:33.009945+00'),
	('01a212ed-efb2-734a-a4ac-7dc41b87dc36', 'movement:sandbox:01a212edeedb70a3ab0c4f76942c06b6', 'CASE_MOVEMENT', '3e586260-6fbf-53f2-be7f-36a3b0aa6842', 2, '2026-11-25 13:38:33.009945+00'),
	('01a212ed-efb2-734a-a4ac-7dc5c43e9f1e', 'movement:sandbox:01a212edeee7738c86e568d936b4b820', 'CASE_MOVEMENT', 'f700f0a2-3708-5fbc-90ca-5692dffb1d57', 2, '2026-11-25 13:38:33.009945+00'),
	('01a212ed-efb2-734a-a4ac-7dc6d4db94d1', 'movement:sandbox:01a212edeee7738c86e568da272fdd31', 'COST_MOVEMENT', 'f700f0a2-3708-5fbc-90ca-5692dffb1d57', 2, '2026-11-25 13:38:33.009945+00'),
	('01a212ed-efb2-734a-a4ac-7dc7cb546628', 'movement:sandbox:01a212edeee7738c86e568dc66b9071d', 'CASE_MOVEMENT', 'f700f0a2-3708-5fbc-90ca-5692dffb1d57', 2, '2026-11-25 13:38:33.009945+00'),
	('01a212ed-efb2-734a-a4ac-7dc8a6dc2db2', 'movement:sandbox:01a212edef8074dc994e784323c8d98b', 'CASE_MOVEMENT', '01a212ed-ef76-7408-88ec-9fbfaeb9b7d6', 2, '2026-11-25 13:38:33.009945+00'),
	('01a212ed-efda-7075-9fba-f4072ccf4b97', 'tip:01a212ed-eef6-7123-8e5d-746663f634c8', 'TIP_SETTLED', '01a212ed-eef6-7123-8e5d-746663f634c8', 5, '2026-11-25 13:38:33.050671+00'),
	('01a212ed-efda-7075-9fba-f408217c5f8a', 'tip:01a212ed-ef2c-771f-839f-d0f6b762f442', 'TIP_SETTLED', '01a212ed-ef2c-771f-839f-d0f6b762f442', 5, '2026-11-25 13:38:33.050671+00'),
	('01a212ed-efda-7075-9fba-f409d3ea9168', 'tip:01a212ed-ef41-73a8-8f76-c5a0003a91c4', 'TIP_SETTLED', '01a212ed-ef41-73a8-8f76-c5a0003a91c4', 5, '2026-11-25 13:38:33.050671+00'),
	('01a212ed-f011-71cd-b66d-0ed5e057b17a', 'chargeback:9a101ce8-3233-5f6d-b5ae-1ce91b353001:opened', 'CHARGEBACK_OPENED', '9a101ce8-3233-5f6d-b5ae-1ce91b353001', 2, '2026-12-03 13:38:33.105382+00'),
	('01a212ed-f01a-7197-a828-b22a1e7981ce', 'chargeback:d916d3ed-c80c-52fc-9fc7-5f4979f73e2f:closed', 'CHARGEBACK_LOST', 'd916d3ed-c80c-52fc-9fc7-5f4979f73e2f', 4, '2026-12-03 13:38:33.113601+00'),
	('01a212ed-f019-7442-af92-afdd6e969319', 'chargeback:d916d3ed-c80c-52fc-9fc7-5f4979f73e2f:opened', 'CHARGEBACK_OPENED', 'd916d3ed-c80c-52fc-9fc7-5f4979f73e2f', 2, '2026-12-03 13:38:33.113601+00'),
	('01a212ed-f03b-7308-a813-1d259776c05f', 'chargeback:9cb63060-1b19-519c-aae2-95ff25a69eb2:opened', 'CHARGEBACK_OPENED', '9cb63060-1b19-519c-aae2-95ff25a69eb2', 2, '2026-12-03 13:38:33.147201+00'),
	('01a212ed-f041-750b-9dcc-5d675af3aff4', 'chargeback:9cb63060-1b19-519c-aae2-95ff25a69eb2:closed', 'CHARGEBACK_LOST', '9cb63060-1b19-519c-aae2-95ff25a69eb2', 4, '2026-12-03 13:38:33.153635+00'),
	('01a212ed-f049-7584-9b3c-7ccf2b31a9a5', 'chargeback:3e586260-6fbf-53f2-be7f-36a3b0aa6842:opened', 'CHARGEBACK_OPENED', '3e586260-6fbf-53f2-be7f-36a3b0aa6842', 2, '2026-12-03 13:38:33.161282+00'),
	('01a212ed-f050-76b0-858b-c102abf8277f', 'chargeback:3e586260-6fbf-53f2-be7f-36a3b0aa6842:closed', 'CHARGEBACK_LOST', '3e586260-6fbf-53f2-be7f-36a3b0aa6842', 4, '2026-12-03 13:38:33.168029+00'),
	('01a212ed-f055-7581-b389-188f7cf19e95', 'chargeback:3e586260-6fbf-53f2-be7f-36a3b0aa6842:overturned', 'CHARGEBACK_OVERTURNED', '3e586260-6fbf-53f2-be7f-36a3b0aa6842', 3, '2026-12-03 13:38:33.173751+00'),
	('01a212ed-f05b-771b-895e-b49e9336f2e0', 'chargeback:f700f0a2-3708-5fbc-90ca-5692dffb1d57:opened', 'CHARGEBACK_OPENED', 'f700f0a2-3708-5fbc-90ca-5692dffb1d57', 2, '2026-12-03 13:38:33.179792+00'),
	('01a212ed-f06c-70e2-8dba-8d284b6c65d2', 'chargeback:f700f0a2-3708-5fbc-90ca-5692dffb1d57:closed', 'CHARGEBACK_WON', 'f700f0a2-3708-5fbc-90ca-5692dffb1d57', 2, '2026-12-03 13:38:33.196887+00'),
	('01a212ed-f085-7245-b2b6-6e2e27f55146', 'hold:3f264d06-8df3-559c-a908-9baed71a93c2:2026-12-02T14', 'HOLD_RELEASED', '01a212ed-ee47-743b-a4d0-64f54e933a9f', 2, '2026-12-03 13:38:33.221012+00'),
	('01a212ed-f085-7245-b2b6-6e2f10be19a7', 'hold:aced6035-350c-57b0-a3d3-a0c4074d052d:2026-12-02T14', 'HOLD_RELEASED', '01a212ed-ee14-714a-abb0-04fe1fab2184', 2, '2026-12-03 13:38:33.221012+00');


--
-- Data for Name: video; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.video VALUES
	('01a212ed-ee1b-75d8-b97e-d5fec73dc456', 'anna-0', 'https://v.test/1', '2026-12-02 13:38:32.602576+00', 30, 'ORIGINAL', false, false, false, true, '2026-12-03 13:38:32.603678+00', '01a212ed-ee14-714a-abb0-04fe1fab2184'),
	('01a212ed-ee1b-75d8-b97e-d5ff21f60126', 'anna-1', 'https://v.test/1', '2026-12-02 13:38:32.602576+00', 30, 'ORIGINAL', false, false, false, true, '2026-12-03 13:38:32.603678+00', '01a212ed-ee14-714a-abb0-04fe1fab2184'),
	('01a212ed-ee1b-75d8-b97e-d600d1e3a494', 'anna-2', 'https://v.test/1', '2026-12-02 13:38:32.602576+00', 30, 'ORIGINAL', false, false, false, true, '2026-12-03 13:38:32.603678+00', '01a212ed-ee14-714a-abb0-04fe1fab2184'),
	('01a212ed-ee49-735e-a976-35d0012b7a06', 'cleo-0', 'https://v.test/1', '2026-12-02 13:38:32.649152+00', 30, 'ORIGINAL', false, false, false, true, '2026-12-03 13:38:32.649813+00', '01a212ed-ee47-743b-a4d0-64f54e933a9f'),
	('01a212ed-ee49-735e-a976-35d12a4faffb', 'cleo-1', 'https://v.test/1', '2026-12-02 13:38:32.649152+00', 30, 'ORIGINAL', false, false, false, true, '2026-12-03 13:38:32.649813+00', '01a212ed-ee47-743b-a4d0-64f54e933a9f'),
	('01a212ed-ee49-735e-a976-35d24a18f5c9', 'cleo-2', 'https://v.test/1', '2026-12-02 13:38:32.649152+00', 30, 'ORIGINAL', false, false, false, true, '2026-12-03 13:38:32.649813+00', '01a212ed-ee47-743b-a4d0-64f54e933a9f'),
	('01a212ed-ee66-7533-8277-795b08017664', 'dora-0', 'https://v.test/1', '2026-12-02 13:38:32.677862+00', 30, 'ORIGINAL', false, false, false, true, '2026-12-03 13:38:32.678509+00', '01a212ed-ee64-72e1-b6a0-ccf77870bb3b'),
	('01a212ed-ee66-7533-8277-795c59a87985', 'dora-1', 'https://v.test/1', '2026-12-02 13:38:32.677862+00', 30, 'ORIGINAL', false, false, false, true, '2026-12-03 13:38:32.678509+00', '01a212ed-ee64-72e1-b6a0-ccf77870bb3b'),
	('01a212ed-ee66-7533-8277-795d7a56b66e', 'dora-2', 'https://v.test/1', '2026-12-02 13:38:32.677862+00', 30, 'ORIGINAL', false, false, false, true, '2026-12-03 13:38:32.678509+00', '01a212ed-ee64-72e1-b6a0-ccf77870bb3b'),
	('01a212ed-ee7d-7748-80c8-c168fe364823', 'elin-0', 'https://v.test/1', '2026-12-02 13:38:32.700553+00', 30, 'ORIGINAL', false, false, false, true, '2026-12-03 13:38:32.701211+00', '01a212ed-ee7b-76f7-aec8-af08da566cfa'),
	('01a212ed-ee7d-7748-80c8-c1695a178c0b', 'elin-1', 'https://v.test/1', '2026-12-02 13:38:32.700553+00', 30, 'ORIGINAL', false, false, false, true, '2026-12-03 13:38:32.701211+00', '01a212ed-ee7b-76f7-aec8-af08da566cfa'),
	('01a212ed-ee7d-7748-80c8-c16afb8100d6', 'elin-2', 'https://v.test/1', '2026-12-02 13:38:32.700553+00', 30, 'ORIGINAL', false, false, false, true, '2026-12-03 13:38:32.701211+00', '01a212ed-ee7b-76f7-aec8-af08da566cfa');


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


