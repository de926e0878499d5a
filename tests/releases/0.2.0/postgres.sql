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
    tip_id uuid,
    anonymous boolean NOT NULL,
    created_at timestamp with time zone NOT NULL,
    ended_at timestamp with time zone,
    sent_gift_id uuid
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
    creator_id uuid,
    state character varying(16) NOT NULL,
    bearer character varying(10) NOT NULL,
    drawn_minor bigint NOT NULL,
    borne_minor bigint NOT NULL,
    currency character varying(3) NOT NULL,
    is_take_back boolean NOT NULL,
    opened_at timestamp with time zone NOT NULL,
    closed_at timestamp with time zone,
    coins bigint DEFAULT 0 NOT NULL,
    payer_id uuid,
    sales_minor bigint DEFAULT 0 NOT NULL,
    CONSTRAINT chargeback_check CHECK (((borne_minor >= 0) AND (borne_minor <= drawn_minor))),
    CONSTRAINT chargeback_coins_check CHECK ((coins >= 0)),
    CONSTRAINT chargeback_drawn_minor_check CHECK ((drawn_minor > 0)),
    CONSTRAINT chargeback_sales_minor_check CHECK ((sales_minor >= 0))
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
-- Name: coin_caps; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.coin_caps (
    id uuid NOT NULL,
    currency character varying(3) NOT NULL,
    effective_from timestamp with time zone NOT NULL,
    most_a_day_minor bigint NOT NULL,
    most_a_month_minor bigint NOT NULL,
    CONSTRAINT coin_caps_check CHECK ((most_a_month_minor >= most_a_day_minor)),
    CONSTRAINT coin_caps_most_a_day_minor_check CHECK ((most_a_day_minor > 0))
);


--
-- Name: TABLE coin_caps; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON TABLE public.coin_caps IS 'What one fan may spend on coins in one currency, per UTC day and month, from a time on. The';


--
-- Name: coin_package; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.coin_package (
    id uuid NOT NULL,
    country character varying(2) NOT NULL,
    currency character varying(3) NOT NULL,
    channel character varying(12) NOT NULL,
    price_minor bigint NOT NULL,
    coins bigint NOT NULL,
    commission_bps bigint NOT NULL,
    is_reference boolean NOT NULL,
    effective_from timestamp with time zone NOT NULL,
    effective_until timestamp with time zone,
    CONSTRAINT coin_package_coins_check CHECK (((coins > 0) AND (coins <= 10000000))),
    CONSTRAINT coin_package_commission_bps_check CHECK (((commission_bps >= 0) AND (commission_bps <= 5000))),
    CONSTRAINT coin_package_price_minor_check CHECK ((price_minor > 0))
);


--
-- Name: TABLE coin_package; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON TABLE public.coin_package IS 'So many coins for a price, in one country (ZZ: any other) and channel, for a time.';


--
-- Name: COLUMN coin_package.channel; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.coin_package.channel IS 'Channel';


--
-- Name: coin_purchase; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.coin_purchase (
    id uuid NOT NULL,
    fan_id uuid NOT NULL,
    package_id uuid NOT NULL,
    channel character varying(12) NOT NULL,
    country character varying(2) NOT NULL,
    coins bigint NOT NULL,
    price_minor bigint NOT NULL,
    currency character varying(3) NOT NULL,
    coins_left bigint NOT NULL,
    price_left_minor bigint NOT NULL,
    store_transaction_id character varying(128),
    day date NOT NULL,
    created_at timestamp with time zone NOT NULL,
    bought_at timestamp with time zone,
    CONSTRAINT coin_purchase_check CHECK (((coins_left >= 0) AND (coins_left <= coins))),
    CONSTRAINT coin_purchase_check1 CHECK (((price_left_minor >= 0) AND (price_left_minor <= price_minor))),
    CONSTRAINT coin_purchase_coins_check CHECK ((coins > 0)),
    CONSTRAINT coin_purchase_price_minor_check CHECK ((price_minor > 0))
);


--
-- Name: TABLE coin_purchase; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON TABLE public.coin_purchase IS 'Coins that a fan bought. Its payment has the same id, and its state is the payment''s.';


--
-- Name: COLUMN coin_purchase.channel; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.coin_purchase.channel IS 'Channel';


--
-- Name: coin_refund; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.coin_refund (
    id uuid NOT NULL,
    purchase_id uuid NOT NULL,
    fan_id uuid NOT NULL,
    coins bigint NOT NULL,
    case_id uuid,
    CONSTRAINT coin_refund_coins_check CHECK ((coins > 0))
);


--
-- Name: TABLE coin_refund; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON TABLE public.coin_refund IS 'Coins of a purchase on their way back. It has the id of its refund. `case_id` is the reversal';


--
-- Name: coin_refund_terms; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.coin_refund_terms (
    id uuid NOT NULL,
    country character varying(2) NOT NULL,
    effective_from timestamp with time zone NOT NULL,
    days bigint NOT NULL,
    CONSTRAINT coin_refund_terms_days_check CHECK (((days >= 0) AND (days <= 3650)))
);


--
-- Name: TABLE coin_refund_terms; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON TABLE public.coin_refund_terms IS 'For how many days a fan of a country (ZZ: any other) may give back what she has not spent,';


--
-- Name: coin_span; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.coin_span (
    id uuid NOT NULL,
    fan_id uuid NOT NULL,
    currency character varying(3) NOT NULL,
    span character varying(8) NOT NULL,
    first_day date NOT NULL,
    amount_minor bigint NOT NULL,
    CONSTRAINT coin_span_amount_minor_check CHECK ((amount_minor >= 0))
);


--
-- Name: TABLE coin_span; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON TABLE public.coin_span IS 'How much a fan has spent on coins in one day or month: reservations and successes count.';


--
-- Name: COLUMN coin_span.span; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.coin_span.span IS 'Span';


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
-- Name: diamond_rate; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.diamond_rate (
    id uuid NOT NULL,
    diamonds bigint NOT NULL,
    per_coins bigint NOT NULL,
    effective_from timestamp with time zone NOT NULL,
    CONSTRAINT diamond_rate_diamonds_check CHECK (((diamonds > 0) AND (diamonds <= 1000000))),
    CONSTRAINT diamond_rate_per_coins_check CHECK (((per_coins > 0) AND (per_coins <= 1000000)))
);


--
-- Name: TABLE diamond_rate; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON TABLE public.diamond_rate IS 'How many diamonds a coin becomes, as a fraction, from a time on. The latest holds. Each price';


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
-- Name: gift; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.gift (
    id uuid NOT NULL,
    name character varying(40) NOT NULL,
    picture character varying(2048) NOT NULL,
    place character varying(8) NOT NULL,
    streakable boolean NOT NULL,
    effective_from timestamp with time zone NOT NULL,
    retired_at timestamp with time zone
);


--
-- Name: TABLE gift; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON TABLE public.gift IS 'A gift of the catalogue, from a time on until it is retired. `picture` is its address.';


--
-- Name: COLUMN gift.place; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.gift.place IS 'GiftPlace';


--
-- Name: gift_caps; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.gift_caps (
    id uuid NOT NULL,
    effective_from timestamp with time zone NOT NULL,
    most_coins_a_day bigint NOT NULL,
    most_at_once bigint NOT NULL,
    streak_s bigint NOT NULL,
    CONSTRAINT gift_caps_most_at_once_check CHECK (((most_at_once >= 1) AND (most_at_once <= 10000))),
    CONSTRAINT gift_caps_most_coins_a_day_check CHECK ((most_coins_a_day > 0)),
    CONSTRAINT gift_caps_streak_s_check CHECK (((streak_s >= 1) AND (streak_s <= 60)))
);


--
-- Name: TABLE gift_caps; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON TABLE public.gift_caps IS 'How many coins a fan may give in a UTC day, how many of a gift at once, and for how many';


--
-- Name: gift_day; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.gift_day (
    id uuid NOT NULL,
    fan_id uuid NOT NULL,
    day date NOT NULL,
    coins bigint NOT NULL,
    CONSTRAINT gift_day_coins_check CHECK ((coins >= 0))
);


--
-- Name: TABLE gift_day; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON TABLE public.gift_day IS 'How many coins a fan has given in a UTC day.';


--
-- Name: gift_price; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.gift_price (
    id uuid NOT NULL,
    gift_id uuid NOT NULL,
    price_coins bigint NOT NULL,
    effective_from timestamp with time zone NOT NULL,
    CONSTRAINT gift_price_price_coins_check CHECK (((price_coins >= 1) AND (price_coins <= 1000000)))
);


--
-- Name: TABLE gift_price; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON TABLE public.gift_price IS 'What a gift costs in coins from a time on. The latest holds.';


--
-- Name: gift_reversal; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.gift_reversal (
    id uuid NOT NULL,
    sent_gift_id uuid NOT NULL,
    fan_id uuid NOT NULL,
    creator_id uuid NOT NULL,
    actor_id uuid NOT NULL,
    coins_go character varying(8) NOT NULL,
    frozen_coins bigint NOT NULL,
    frozen_state character varying(10) NOT NULL,
    reason character varying(500) NOT NULL,
    created_at timestamp with time zone NOT NULL,
    closed_at timestamp with time zone,
    CONSTRAINT gift_reversal_frozen_coins_check CHECK ((frozen_coins >= 0))
);


--
-- Name: TABLE gift_reversal; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON TABLE public.gift_reversal IS 'A gift undone by an operator, once. `frozen_coins` is what waits in its frozen account.';


--
-- Name: COLUMN gift_reversal.coins_go; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.gift_reversal.coins_go IS 'CoinsGo';


--
-- Name: COLUMN gift_reversal.frozen_state; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.gift_reversal.frozen_state IS 'FrozenState';


--
-- Name: gift_streak; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.gift_streak (
    id uuid NOT NULL,
    live_id uuid NOT NULL,
    fan_id uuid NOT NULL,
    creator_id uuid NOT NULL,
    gift_id uuid NOT NULL,
    price_coins bigint NOT NULL,
    anonymous boolean NOT NULL,
    count bigint NOT NULL,
    state character varying(8) NOT NULL,
    ended_by character varying(12),
    started_at timestamp with time zone NOT NULL,
    ends_at timestamp with time zone NOT NULL,
    ended_at timestamp with time zone,
    CONSTRAINT gift_streak_count_check CHECK ((count > 0)),
    CONSTRAINT gift_streak_price_coins_check CHECK ((price_coins > 0))
);


--
-- Name: TABLE gift_streak; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON TABLE public.gift_streak IS 'The same gift from one fan to one creator in one LIVE, again and again, at one price. A fan';


--
-- Name: COLUMN gift_streak.state; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.gift_streak.state IS 'StreakState';


--
-- Name: COLUMN gift_streak.ended_by; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.gift_streak.ended_by IS 'StreakEnd';


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
-- Name: live; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.live (
    id uuid NOT NULL,
    external_id character varying(128) NOT NULL,
    host_id uuid NOT NULL,
    title character varying(200),
    state character varying(8) NOT NULL,
    goal_coins bigint,
    goal_reached_at timestamp with time zone,
    coins bigint NOT NULL,
    gifts bigint NOT NULL,
    started_at timestamp with time zone NOT NULL,
    ended_at timestamp with time zone,
    CONSTRAINT live_coins_check CHECK ((coins >= 0)),
    CONSTRAINT live_gifts_check CHECK ((gifts >= 0))
);


--
-- Name: TABLE live; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON TABLE public.live IS 'A LIVE of one host. Its totals are of all gifts given in it. A reversed gift is taken off.';


--
-- Name: COLUMN live.state; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.live.state IS 'LiveState';


--
-- Name: live_giver; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.live_giver (
    id uuid NOT NULL,
    live_id uuid NOT NULL,
    fan_id uuid NOT NULL,
    coins bigint NOT NULL,
    last_at timestamp with time zone NOT NULL,
    CONSTRAINT live_giver_coins_check CHECK ((coins >= 0))
);


--
-- Name: TABLE live_giver; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON TABLE public.live_giver IS 'How much a fan gave in a LIVE by her name. Anonymous gifts are not in it.';


--
-- Name: live_guest; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.live_guest (
    id uuid NOT NULL,
    live_id uuid NOT NULL,
    creator_id uuid NOT NULL,
    joined_at timestamp with time zone NOT NULL,
    left_at timestamp with time zone
);


--
-- Name: TABLE live_guest; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON TABLE public.live_guest IS 'A creator who is, or was, a guest in a LIVE, and a further stay is a further row.';


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
-- Name: redemption; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.redemption (
    id uuid NOT NULL,
    creator_id uuid NOT NULL,
    idempotency_key character varying(64) NOT NULL,
    diamonds bigint NOT NULL,
    amount_minor bigint NOT NULL,
    currency character varying(3) NOT NULL,
    rate_id uuid NOT NULL,
    state character varying(10) NOT NULL,
    reason character varying(500),
    day date NOT NULL,
    created_at timestamp with time zone NOT NULL,
    closed_at timestamp with time zone,
    CONSTRAINT redemption_amount_minor_check CHECK ((amount_minor > 0)),
    CONSTRAINT redemption_diamonds_check CHECK ((diamonds > 0))
);


--
-- Name: TABLE redemption; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON TABLE public.redemption IS 'Diamonds that a creator asked to be converted, at the rate that she saw.';


--
-- Name: COLUMN redemption.state; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.redemption.state IS 'RedemptionState';


--
-- Name: redemption_day; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.redemption_day (
    id uuid NOT NULL,
    creator_id uuid NOT NULL,
    day date NOT NULL,
    diamonds bigint NOT NULL,
    CONSTRAINT redemption_day_diamonds_check CHECK ((diamonds >= 0))
);


--
-- Name: TABLE redemption_day; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON TABLE public.redemption_day IS 'How many diamonds a creator has asked to redeem in a UTC day. What is given back counts no';


--
-- Name: redemption_flag; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.redemption_flag (
    id uuid NOT NULL,
    creator_id uuid NOT NULL,
    actor_id uuid NOT NULL,
    reason character varying(500) NOT NULL,
    created_at timestamp with time zone NOT NULL
);


--
-- Name: TABLE redemption_flag; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON TABLE public.redemption_flag IS 'A creator whose redemptions an operator looks at first, until it is lifted.';


--
-- Name: redemption_rate; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.redemption_rate (
    id uuid NOT NULL,
    currency character varying(3) NOT NULL,
    minor bigint NOT NULL,
    per_diamonds bigint NOT NULL,
    effective_from timestamp with time zone NOT NULL,
    CONSTRAINT redemption_rate_minor_check CHECK (((minor > 0) AND (minor <= 1000000000))),
    CONSTRAINT redemption_rate_per_diamonds_check CHECK (((per_diamonds > 0) AND (per_diamonds <= 1000000000)))
);


--
-- Name: TABLE redemption_rate; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON TABLE public.redemption_rate IS 'How many minor units of a currency so many diamonds become, from a time on. The latest holds.';


--
-- Name: redemption_terms; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.redemption_terms (
    id uuid NOT NULL,
    effective_from timestamp with time zone NOT NULL,
    least_diamonds bigint NOT NULL,
    most_a_day_diamonds bigint NOT NULL,
    review_above_diamonds bigint NOT NULL,
    CONSTRAINT redemption_terms_check CHECK ((most_a_day_diamonds >= least_diamonds)),
    CONSTRAINT redemption_terms_least_diamonds_check CHECK ((least_diamonds > 0)),
    CONSTRAINT redemption_terms_review_above_diamonds_check CHECK ((review_above_diamonds >= 0))
);


--
-- Name: TABLE redemption_terms; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON TABLE public.redemption_terms IS 'How many diamonds can be redeemed at once at the least, in a UTC day at the most, and above';


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
-- Name: sent_gift; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.sent_gift (
    id uuid NOT NULL,
    gift_id uuid NOT NULL,
    fan_id uuid NOT NULL,
    idempotency_key character varying(64) NOT NULL,
    creator_id uuid NOT NULL,
    video_id uuid,
    live_id uuid,
    streak_id uuid,
    count bigint NOT NULL,
    price_coins bigint NOT NULL,
    diamonds_milli bigint NOT NULL,
    rate_id uuid NOT NULL,
    comment character varying(200),
    comment_hidden boolean NOT NULL,
    anonymous boolean NOT NULL,
    day date NOT NULL,
    created_at timestamp with time zone NOT NULL,
    reversed_at timestamp with time zone,
    CONSTRAINT sent_gift_count_check CHECK (((count >= 1) AND (count <= 10000))),
    CONSTRAINT sent_gift_diamonds_milli_check CHECK ((diamonds_milli > 0)),
    CONSTRAINT sent_gift_price_coins_check CHECK ((price_coins > 0))
);


--
-- Name: TABLE sent_gift; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON TABLE public.sent_gift IS 'Some of a gift, sent at once to one creator on a video or in a LIVE, at the price and the';


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
-- Name: video_gifts; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.video_gifts (
    id uuid NOT NULL,
    coins bigint NOT NULL,
    gifts bigint NOT NULL,
    senders bigint NOT NULL,
    CONSTRAINT video_gifts_coins_check CHECK ((coins >= 0)),
    CONSTRAINT video_gifts_gifts_check CHECK ((gifts >= 0)),
    CONSTRAINT video_gifts_senders_check CHECK ((senders >= 0))
);


--
-- Name: TABLE video_gifts; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON TABLE public.video_gifts IS 'What was given on a video, whose id it has: coins, gifts, and how many fans gave. A reversed';


--
-- Name: video_giver; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.video_giver (
    id uuid NOT NULL,
    video_id uuid NOT NULL,
    fan_id uuid NOT NULL,
    gifts bigint NOT NULL,
    CONSTRAINT video_giver_gifts_check CHECK ((gifts >= 0))
);


--
-- Name: TABLE video_giver; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON TABLE public.video_giver IS 'How many gifts of a fan a video has, by which its senders are counted.';


--
-- Name: tortoise_migrations id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.tortoise_migrations ALTER COLUMN id SET DEFAULT nextval('public.tortoise_migrations_id_seq'::regclass);


--
-- Data for Name: app_user; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.app_user VALUES
	('01a21413-c756-71a5-b5a3-0373247f2658', 'creator:anna', '', '1990-01-31', NULL, 'US', 'GOOD', NULL, NULL, '2026-11-25 18:59:30.262192+00'),
	('01a21413-c78e-7353-abe4-fa38f6b72913', 'creator:cleo', '', '1990-01-31', NULL, 'US', 'GOOD', NULL, NULL, '2026-11-25 18:59:30.318358+00'),
	('01a21413-c7a5-76f9-86f2-e590ab5a63d3', 'creator:dora', '', '1990-01-31', NULL, 'US', 'GOOD', NULL, NULL, '2026-11-25 18:59:30.341615+00'),
	('01a21413-c7b7-755e-b0f1-699581532897', 'creator:elin', '', '1990-01-31', NULL, 'US', 'GOOD', NULL, NULL, '2026-11-25 18:59:30.359977+00'),
	('01a21413-c7c4-75cb-9888-97906dafe864', 'fan:bob', 'Bob', '1990-01-31', NULL, 'US', 'GOOD', NULL, NULL, '2026-11-25 18:59:30.372369+00'),
	('01a21413-c7c6-752f-953f-3fa7bb63420d', 'fan:finn', 'Finn', '1990-01-31', NULL, 'US', 'GOOD', NULL, NULL, '2026-11-25 18:59:30.374119+00'),
	('01a21413-c7c7-7522-8bd3-90d942f9c1ab', 'fan:gus', 'Gus', '1990-01-31', NULL, 'US', 'GOOD', NULL, NULL, '2026-11-25 18:59:30.375655+00'),
	('01a21413-c895-7748-a4a8-844b822d3357', 'creator:dana', '', '1990-01-31', NULL, 'US', 'GOOD', NULL, NULL, '2026-11-25 18:59:30.581593+00'),
	('01a21413-c8b1-7008-9bc9-90993a97dbbc', 'creator:eve', '', '1990-01-31', NULL, 'US', 'GOOD', NULL, NULL, '2026-11-25 18:59:30.609151+00');


--
-- Data for Name: appeal; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: audit_record; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.audit_record VALUES
	('01a21413-c75e-7301-9367-07b73742e577', NULL, 'service', 'upsertUsers', '01a21413-c756-71a5-b5a3-0373247f2658', '{}', '2026-11-25 18:59:30.270504+00'),
	('01a21413-c76b-744c-bc3f-39f852a7a287', NULL, 'service', 'upsertCreators', '01a21413-c767-7718-be47-e0124d9ec559', '{}', '2026-11-25 18:59:30.283409+00'),
	('01a21413-c770-7727-80c4-aa56f920084e', NULL, 'service', 'upsertVideos', '01a21413-c76c-71c4-ab73-fffd335e41f9', '{}', '2026-11-25 18:59:30.288848+00'),
	('01a21413-c770-7727-80c4-aa572c3e36a3', NULL, 'service', 'upsertVideos', '01a21413-c76c-71c4-ab73-fffed8cf1aa2', '{}', '2026-11-25 18:59:30.288848+00'),
	('01a21413-c770-7727-80c4-aa584ffdaf4e', NULL, 'service', 'upsertVideos', '01a21413-c76c-71c4-ab73-ffffc0948223', '{}', '2026-11-25 18:59:30.288848+00'),
	('01a21413-c774-73c3-ba5c-7ebba481a0f2', NULL, 'service', 'upsertDailyStats', NULL, '{"stored": 1}', '2026-11-25 18:59:30.292021+00'),
	('01a21413-c784-7426-ade0-5dbc7adc17f3', '00000000-0000-0000-0000-000000000384', 'operator', 'approveProgramApplication', '01a21413-c767-7718-be47-e0124d9ec559', '{"scope": "PROGRAM", "until": null, "inputs": [{"rule": "STANDING", "as_of": "2026-11-25", "actual": "GOOD", "status": "MET", "required": "GOOD"}, {"rule": "AGE", "as_of": "2026-11-25", "actual": null, "status": "MET", "required": 18}, {"rule": "FOLLOWERS", "as_of": "2026-11-25", "actual": 20000, "status": "MET", "required": 10000}, {"rule": "VIEWS", "as_of": "2026-11-24", "actual": 150000, "status": "MET", "required": 100000}, {"rule": "POSTS", "as_of": "2026-11-25", "actual": 3, "status": "MET", "required": 3}, {"rule": "ORIGINALS", "as_of": "2026-11-25", "actual": 10000, "status": "MET", "required": 5000}, {"rule": "ACCOUNT_TYPE", "as_of": "2026-11-25", "actual": "PERSONAL", "status": "MET", "required": "PERSONAL"}], "decided": "APPROVED", "subject_id": "01a21413-c775-75f1-9a96-96cfb84b7a92", "decision_id": "01a21413-c783-721a-bb09-bacaa28ef5d4", "ruleset_version": 1}', '2026-11-25 18:59:30.308131+00'),
	('01a21413-c78e-7353-abe4-fa394acbda10', NULL, 'service', 'upsertUsers', '01a21413-c78e-7353-abe4-fa38f6b72913', '{}', '2026-11-25 18:59:30.318806+00'),
	('01a21413-c792-7162-84e5-ae2e9d6ff459', NULL, 'service', 'upsertCreators', '01a21413-c791-75a6-96b0-1c12b7171e6b', '{}', '2026-11-25 18:59:30.322301+00'),
	('01a21413-c794-7423-bc4e-cd21dce6917e', NULL, 'service', 'upsertVideos', '01a21413-c793-77c3-89bd-775d9deb402c', '{}', '2026-11-25 18:59:30.324055+00'),
	('01a21413-c794-7423-bc4e-cd22956b7695', NULL, 'service', 'upsertVideos', '01a21413-c793-77c3-89bd-775ec35feef0', '{}', '2026-11-25 18:59:30.324055+00'),
	('01a21413-c794-7423-bc4e-cd23011e5ee1', NULL, 'service', 'upsertVideos', '01a21413-c793-77c3-89bd-775f79b4172b', '{}', '2026-11-25 18:59:30.324055+00'),
	('01a21413-c795-747d-831f-47709fd779a9', NULL, 'service', 'upsertDailyStats', NULL, '{"stored": 1}', '2026-11-25 18:59:30.325683+00'),
	('01a21413-c79e-723a-ad53-179dd35c8a0e', '00000000-0000-0000-0000-000000000384', 'operator', 'approveProgramApplication', '01a21413-c791-75a6-96b0-1c12b7171e6b', '{"scope": "PROGRAM", "until": null, "inputs": [{"rule": "STANDING", "as_of": "2026-11-25", "actual": "GOOD", "status": "MET", "required": "GOOD"}, {"rule": "AGE", "as_of": "2026-11-25", "actual": null, "status": "MET", "required": 18}, {"rule": "FOLLOWERS", "as_of": "2026-11-25", "actual": 20000, "status": "MET", "required": 10000}, {"rule": "VIEWS", "as_of": "2026-11-24", "actual": 150000, "status": "MET", "required": 100000}, {"rule": "POSTS", "as_of": "2026-11-25", "actual": 3, "status": "MET", "required": 3}, {"rule": "ORIGINALS", "as_of": "2026-11-25", "actual": 10000, "status": "MET", "required": 5000}, {"rule": "ACCOUNT_TYPE", "as_of": "2026-11-25", "actual": "PERSONAL", "status": "MET", "required": "PERSONAL"}], "decided": "APPROVED", "subject_id": "01a21413-c796-7574-b839-627316b08074", "decision_id": "01a21413-c79e-723a-ad53-179c1aeafb4f", "ruleset_version": 1}', '2026-11-25 18:59:30.334829+00'),
	('01a21413-c7a6-75c8-b953-b67576d3a3fd', NULL, 'service', 'upsertUsers', '01a21413-c7a5-76f9-86f2-e590ab5a63d3', '{}', '2026-11-25 18:59:30.34202+00'),
	('01a21413-c7a9-7686-85c6-1ade63e57050', NULL, 'service', 'upsertCreators', '01a21413-c7a8-75ea-86d9-ba500ab3864a', '{}', '2026-11-25 18:59:30.345249+00'),
	('01a21413-c7aa-75c1-b9be-b8f06299f825', NULL, 'service', 'upsertVideos', '01a21413-c7aa-75c1-b9be-b8ed7ab08d58', '{}', '2026-11-25 18:59:30.346887+00'),
	('01a21413-c7aa-75c1-b9be-b8f1ed5893c8', NULL, 'service', 'upsertVideos', '01a21413-c7aa-75c1-b9be-b8ee2c9beb47', '{}', '2026-11-25 18:59:30.346887+00'),
	('01a21413-c7aa-75c1-b9be-b8f243607bdb', NULL, 'service', 'upsertVideos', '01a21413-c7aa-75c1-b9be-b8ef97c5cd4d', '{}', '2026-11-25 18:59:30.346887+00'),
	('01a21413-c7ac-7359-9642-bcc9583a3385', NULL, 'service', 'upsertDailyStats', NULL, '{"stored": 1}', '2026-11-25 18:59:30.348397+00'),
	('01a21413-c7b5-72f7-a1eb-518c411b1e36', '00000000-0000-0000-0000-000000000384', 'operator', 'approveProgramApplication', '01a21413-c7a8-75ea-86d9-ba500ab3864a', '{"scope": "PROGRAM", "until": null, "inputs": [{"rule": "STANDING", "as_of": "2026-11-25", "actual": "GOOD", "status": "MET", "required": "GOOD"}, {"rule": "AGE", "as_of": "2026-11-25", "actual": null, "status": "MET", "required": 18}, {"rule": "FOLLOWERS", "as_of": "2026-11-25", "actual": 20000, "status": "MET", "required": 10000}, {"rule": "VIEWS", "as_of": "2026-11-24", "actual": 150000, "status": "MET", "required": 100000}, {"rule": "POSTS", "as_of": "2026-11-25", "actual": 3, "status": "MET", "required": 3}, {"rule": "ORIGINALS", "as_of": "2026-11-25", "actual": 10000, "status": "MET", "required": 5000}, {"rule": "ACCOUNT_TYPE", "as_of": "2026-11-25", "actual": "PERSONAL", "status": "MET", "required": "PERSONAL"}], "decided": "APPROVED", "subject_id": "01a21413-c7ac-7359-9642-bccbb307b852", "decision_id": "01a21413-c7b5-72f7-a1eb-518b97b27175", "ruleset_version": 1}', '2026-11-25 18:59:30.357917+00'),
	('01a21413-c7b8-70b1-a057-81befadf3469', NULL, 'service', 'upsertUsers', '01a21413-c7b7-755e-b0f1-699581532897', '{}', '2026-11-25 18:59:30.360333+00'),
	('01a21413-c7bb-73bd-a5b4-31f5b58d7312', NULL, 'service', 'upsertCreators', '01a21413-c7ba-7024-9bd6-0eb2fbed7ad3', '{}', '2026-11-25 18:59:30.36346+00'),
	('01a21413-c7bd-74d6-a571-7ebdf2490099', NULL, 'service', 'upsertVideos', '01a21413-c7bc-76a8-88a1-3209bbfe002d', '{}', '2026-11-25 18:59:30.365125+00'),
	('01a21413-c7bd-74d6-a571-7ebedf5e665c', NULL, 'service', 'upsertVideos', '01a21413-c7bc-76a8-88a1-320a344def1d', '{}', '2026-11-25 18:59:30.365125+00'),
	('01a21413-c7bd-74d6-a571-7ebf5d92a178', NULL, 'service', 'upsertVideos', '01a21413-c7bc-76a8-88a1-320bc327f1a7', '{}', '2026-11-25 18:59:30.365125+00'),
	('01a21413-c7be-70b0-a520-e332997e7da9', NULL, 'service', 'upsertDailyStats', NULL, '{"stored": 1}', '2026-11-25 18:59:30.36671+00'),
	('01a21413-c7c4-75cb-9888-9791b6740ca6', NULL, 'service', 'upsertUsers', '01a21413-c7c4-75cb-9888-97906dafe864', '{}', '2026-11-25 18:59:30.372779+00'),
	('01a21413-c7c6-752f-953f-3fa8dbcabea6', NULL, 'service', 'upsertUsers', '01a21413-c7c6-752f-953f-3fa7bb63420d', '{}', '2026-11-25 18:59:30.374465+00'),
	('01a21413-c7c7-7522-8bd3-90da6d967052', NULL, 'service', 'upsertUsers', '01a21413-c7c7-7522-8bd3-90d942f9c1ab', '{}', '2026-11-25 18:59:30.375942+00'),
	('01a21413-c87d-7285-85fb-f21d1a4dd119', '00000000-0000-0000-0000-000000000384', 'operator', 'refundTip', '01a21413-c870-75b6-8098-43ba9b9998ad', '{"currency": "USD", "refund_id": "01a21413-c879-75f2-a24c-a5c429a61e15", "total_minor": 751}', '2026-11-25 18:59:30.557521+00'),
	('01a21413-c895-7748-a4a8-844cd301fc25', NULL, 'service', 'upsertUsers', '01a21413-c895-7748-a4a8-844b822d3357', '{}', '2026-11-25 18:59:30.581915+00'),
	('01a21413-c899-73ba-b6b8-220755dcb6c1', NULL, 'service', 'upsertCreators', '01a21413-c898-73bc-b00f-1202c533a8d8', '{}', '2026-11-25 18:59:30.585415+00'),
	('01a21413-c89b-77bd-a57e-661c325179be', NULL, 'service', 'upsertVideos', '01a21413-c89a-7777-92b5-8b547cf8b592', '{}', '2026-11-25 18:59:30.587013+00'),
	('01a21413-c89b-77bd-a57e-661d4f8a22fd', NULL, 'service', 'upsertVideos', '01a21413-c89a-7777-92b5-8b55e0424bf5', '{}', '2026-11-25 18:59:30.587013+00'),
	('01a21413-c89b-77bd-a57e-661e68855875', NULL, 'service', 'upsertVideos', '01a21413-c89a-7777-92b5-8b569963cf71', '{}', '2026-11-25 18:59:30.587013+00'),
	('01a21413-c89c-7571-8d20-0695d63b1190', NULL, 'service', 'upsertDailyStats', NULL, '{"stored": 1}', '2026-11-25 18:59:30.588698+00'),
	('01a21413-c8a5-75e5-ba5f-eec899b62005', '00000000-0000-0000-0000-000000000384', 'operator', 'approveProgramApplication', '01a21413-c898-73bc-b00f-1202c533a8d8', '{"scope": "PROGRAM", "until": null, "inputs": [{"rule": "STANDING", "as_of": "2026-11-25", "actual": "GOOD", "status": "MET", "required": "GOOD"}, {"rule": "AGE", "as_of": "2026-11-25", "actual": null, "status": "MET", "required": 18}, {"rule": "FOLLOWERS", "as_of": "2026-11-25", "actual": 20000, "status": "MET", "required": 10000}, {"rule": "VIEWS", "as_of": "2026-11-24", "actual": 150000, "status": "MET", "required": 100000}, {"rule": "POSTS", "as_of": "2026-11-25", "actual": 3, "status": "MET", "required": 3}, {"rule": "ORIGINALS", "as_of": "2026-11-25", "actual": 10000, "status": "MET", "required": 5000}, {"rule": "ACCOUNT_TYPE", "as_of": "2026-11-25", "actual": "PERSONAL", "status": "MET", "required": "PERSONAL"}], "decided": "APPROVED", "subject_id": "01a21413-c89d-77b6-8cce-5b34a3e2cb81", "decision_id": "01a21413-c8a5-75e5-ba5f-eec7d0a5056e", "ruleset_version": 1}', '2026-11-25 18:59:30.59788+00'),
	('01a21413-c8b1-7008-9bc9-909a829bf3e8', NULL, 'service', 'upsertUsers', '01a21413-c8b1-7008-9bc9-90993a97dbbc', '{}', '2026-11-25 18:59:30.609473+00'),
	('01a21413-c8b5-715d-8144-c6293329818f', NULL, 'service', 'upsertCreators', '01a21413-c8b4-7295-bc26-6a1f25e8a1db', '{}', '2026-11-25 18:59:30.613057+00'),
	('01a21413-c8b6-7146-838c-c8be516f39e0', NULL, 'service', 'upsertVideos', '01a21413-c8b6-7146-838c-c8bb1bc298a2', '{}', '2026-11-25 18:59:30.614665+00'),
	('01a21413-c8b6-7146-838c-c8bfd721c1fc', NULL, 'service', 'upsertVideos', '01a21413-c8b6-7146-838c-c8bc7af61bad', '{}', '2026-11-25 18:59:30.614665+00'),
	('01a21413-c8b6-7146-838c-c8c0a2de0155', NULL, 'service', 'upsertVideos', '01a21413-c8b6-7146-838c-c8bd96a06391', '{}', '2026-11-25 18:59:30.614665+00'),
	('01a21413-c8b8-73db-b4c4-6aafd5dda5d9', NULL, 'service', 'upsertDailyStats', NULL, '{"stored": 1}', '2026-11-25 18:59:30.61628+00'),
	('01a21413-c8c0-718e-b7b0-adcff0ea52f6', '00000000-0000-0000-0000-000000000384', 'operator', 'approveProgramApplication', '01a21413-c8b4-7295-bc26-6a1f25e8a1db', '{"scope": "PROGRAM", "until": null, "inputs": [{"rule": "STANDING", "as_of": "2026-11-25", "actual": "GOOD", "status": "MET", "required": "GOOD"}, {"rule": "AGE", "as_of": "2026-11-25", "actual": null, "status": "MET", "required": 18}, {"rule": "FOLLOWERS", "as_of": "2026-11-25", "actual": 20000, "status": "MET", "required": 10000}, {"rule": "VIEWS", "as_of": "2026-11-24", "actual": 150000, "status": "MET", "required": 100000}, {"rule": "POSTS", "as_of": "2026-11-25", "actual": 3, "status": "MET", "required": 3}, {"rule": "ORIGINALS", "as_of": "2026-11-25", "actual": 10000, "status": "MET", "required": 5000}, {"rule": "ACCOUNT_TYPE", "as_of": "2026-11-25", "actual": "PERSONAL", "status": "MET", "required": "PERSONAL"}], "decided": "APPROVED", "subject_id": "01a21413-c8b8-73db-b4c4-6ab13a97987f", "decision_id": "01a21413-c8c0-718e-b7b0-adcef57c2511", "ruleset_version": 1}', '2026-11-25 18:59:30.624796+00'),
	('01a21413-c8cc-7609-813a-c8569d5f04d3', NULL, 'service', 'upsertVideos', '01a21413-c8cb-705a-a5a6-5e7a1c13e05b', '{}', '2026-11-25 18:59:30.636168+00'),
	('01a21413-c948-7709-948f-e75c33e039ae', '00000000-0000-0000-0000-000000000384', 'operator', 'reverseGift', '01a21413-c941-7163-9416-4cef0d69f1d8', '{"coins": 7, "coins_go": "FROZEN", "frozen_coins": 7, "sent_gift_id": "01a21413-c937-7107-9cb5-164b9f4b3987"}', '2026-11-25 18:59:30.760908+00');


--
-- Data for Name: balance; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.balance VALUES
	('37c122c8-56a4-57a2-9953-a92b3039c4b3', 'RECEIVABLE', '01a21413-c767-7718-be47-e0124d9ec559', 'USD', '01a21413-c767-7718-be47-e0124d9ec559', NULL, 0, 0, NULL),
	('38246e4f-b608-5bd5-bd3e-35fb37f040d7', 'RECEIVABLE', '01a21413-c791-75a6-96b0-1c12b7171e6b', 'USD', '01a21413-c791-75a6-96b0-1c12b7171e6b', NULL, 0, 0, NULL),
	('21c1d684-2c21-5b55-b061-530d2f9b0db7', 'RECEIVABLE', '01a21413-c898-73bc-b00f-1202c533a8d8', 'USD', '01a21413-c898-73bc-b00f-1202c533a8d8', NULL, 0, 0, NULL),
	('5d408d88-e7ca-5aa8-b8af-c75300d6deac', 'DISPUTED', '9ca7ba8c-81e7-5b3b-b2ea-14d92f4a1b9b', 'USD', '01a21413-c791-75a6-96b0-1c12b7171e6b', 0, NULL, 0, NULL),
	('66e4e28a-5dc4-5586-b69f-25aa76869c93', 'PENDING', '01a21413-c898-73bc-b00f-1202c533a8d8', 'USD', '01a21413-c898-73bc-b00f-1202c533a8d8', 0, NULL, 0, NULL),
	('b9bd3c67-b739-538b-b257-0a1df4ba183f', 'DISPUTED', 'bed0e2a2-d01f-5655-af51-e9cedb247f26', 'USD', '01a21413-c767-7718-be47-e0124d9ec559', 0, NULL, 0, NULL),
	('5aa4369a-812e-56db-bf0e-ccd332176550', 'REDEEMING', '01a21413-ca01-777b-b180-ce8bc0f24228', 'DIAMOND', '01a21413-c898-73bc-b00f-1202c533a8d8', 0, NULL, 0, NULL),
	('c6169375-14a0-53e7-891a-fcbc926d21cc', 'DISPUTED', '92c79534-4897-5fab-8c6b-b1d30acccfb9', 'USD', '01a21413-c791-75a6-96b0-1c12b7171e6b', 0, NULL, 0, NULL),
	('a1e1456e-c854-55b3-8c33-7d5352e347eb', 'AVAILABLE', '01a21413-c898-73bc-b00f-1202c533a8d8', 'USD', '01a21413-c898-73bc-b00f-1202c533a8d8', 0, NULL, 100, NULL),
	('edecf990-6ef0-552e-8931-861d2f358c65', 'AVAILABLE', '01a21413-c898-73bc-b00f-1202c533a8d8', 'DIAMOND', '01a21413-c898-73bc-b00f-1202c533a8d8', 0, NULL, 100000, NULL),
	('016a6138-cdc7-55a9-9f61-8b6048bc0bde', 'COIN_SALES', '574a080e-49c2-505f-9e8b-4dbce52c3830', 'USD', NULL, NULL, NULL, 2320, NULL),
	('4037e54a-3242-55f4-84fb-a7db86a5e8ff', 'REFUNDING', '01a21413-c879-75f2-a24c-a5c429a61e15', 'USD', NULL, 0, NULL, 0, NULL),
	('cdce0de7-f525-5ae5-bd95-d087d7d2b392', 'ISSUER', '574a080e-49c2-505f-9e8b-4dbce52c3830', 'DIAMOND', NULL, NULL, NULL, -220000, NULL),
	('1f89f536-7eda-570c-aa74-6df966b0f306', 'RECEIVABLE', '01a21413-c7c4-75cb-9888-97906dafe864', 'COIN', '01a21413-c7c4-75cb-9888-97906dafe864', NULL, 0, 0, NULL),
	('e69943ca-5b41-5acd-92c9-490b6e0d91c5', 'AVAILABLE', '01a21413-c791-75a6-96b0-1c12b7171e6b', 'USD', '01a21413-c791-75a6-96b0-1c12b7171e6b', 0, NULL, 2271, NULL),
	('e64ea6a4-8450-59da-8808-1dd0c0aa6fd4', 'DISPUTED', '38c1cc6f-170d-5966-882e-965998b9341e', 'USD', '01a21413-c767-7718-be47-e0124d9ec559', 0, NULL, 0, NULL),
	('d2c7411f-254c-561e-860a-05b397d1a070', 'RECEIVABLE', '01a21413-c898-73bc-b00f-1202c533a8d8', 'DIAMOND', '01a21413-c898-73bc-b00f-1202c533a8d8', NULL, 0, 0, NULL),
	('4385f850-dd3a-5dea-b8b1-bbd0724df147', 'AVAILABLE', '01a21413-c767-7718-be47-e0124d9ec559', 'USD', '01a21413-c767-7718-be47-e0124d9ec559', 0, NULL, 1866, NULL),
	('e48843e5-6267-5b86-a952-a7def474f849', 'PENDING', '01a21413-c767-7718-be47-e0124d9ec559', 'USD', '01a21413-c767-7718-be47-e0124d9ec559', 0, NULL, 0, '2026-12-10 19:00:00+00'),
	('428a723d-998d-5760-8e22-38079a3d760a', 'RECEIVABLE', '01a21413-c8b4-7295-bc26-6a1f25e8a1db', 'DIAMOND', '01a21413-c8b4-7295-bc26-6a1f25e8a1db', NULL, 0, 0, NULL),
	('8dff8511-fff7-579f-900c-df91a2cc374b', 'PENDING', '01a21413-c791-75a6-96b0-1c12b7171e6b', 'USD', '01a21413-c791-75a6-96b0-1c12b7171e6b', 0, NULL, 0, '2026-12-10 19:00:00+00'),
	('dec97919-45ef-5419-ba3d-b9c5378f95b3', 'RECEIVABLE', '01a21413-c7c6-752f-953f-3fa7bb63420d', 'COIN', '01a21413-c7c6-752f-953f-3fa7bb63420d', NULL, 0, 0, NULL),
	('8c991080-0ac8-5fd6-9b96-26c309d1e839', 'AVAILABLE', '01a21413-c8b4-7295-bc26-6a1f25e8a1db', 'DIAMOND', '01a21413-c8b4-7295-bc26-6a1f25e8a1db', 0, NULL, 120000, NULL),
	('197443c2-4752-5aa8-9725-de938e11dc1d', 'PENDING', '01a21413-c898-73bc-b00f-1202c533a8d8', 'DIAMOND', '01a21413-c898-73bc-b00f-1202c533a8d8', 0, NULL, 0, '2026-12-02 19:00:00+00'),
	('ba2fd5c4-4ea1-5ffc-94ba-49f4022ed9d4', 'PENDING', '01a21413-c8b4-7295-bc26-6a1f25e8a1db', 'DIAMOND', '01a21413-c8b4-7295-bc26-6a1f25e8a1db', 0, NULL, 0, '2026-12-02 19:00:00+00'),
	('56b5bb88-6064-51d3-a559-ffd3cfedad15', 'WALLET', '01a21413-c7c6-752f-953f-3fa7bb63420d', 'COIN', '01a21413-c7c6-752f-953f-3fa7bb63420d', 0, NULL, 780, NULL),
	('34988a66-6644-5f97-b29d-2ce57235ddf2', 'FROZEN', '01a21413-c941-7163-9416-4cef0d69f1d8', 'COIN', '01a21413-c7c4-75cb-9888-97906dafe864', 0, NULL, 7, NULL),
	('84d1c2d8-8e41-5d56-9c2c-ac9a67d8b594', 'WALLET', '01a21413-c7c4-75cb-9888-97906dafe864', 'COIN', '01a21413-c7c4-75cb-9888-97906dafe864', 0, NULL, 673, NULL),
	('44f05329-9538-55a0-83fb-ac5c1a0c45e4', 'REFUNDING', '01a21413-c94b-7582-bd10-1e27cb88503f', 'COIN', NULL, 0, NULL, 0, NULL),
	('4d651b01-bd44-5faa-a6c5-18916528da40', 'REFUNDING', '01a21413-c94b-7582-bd10-1e27cb88503f', 'USD', NULL, 0, NULL, 0, NULL),
	('220026b5-6f15-53b8-b8a6-e051f1d7efd3', 'DISPUTED', '1fb0c6cd-d146-5d84-bb43-233dc8a0ae15', 'USD', '01a21413-c767-7718-be47-e0124d9ec559', 0, NULL, 302, NULL),
	('1f7ae153-39d1-5328-8a5d-66ff26965c74', 'CLEARING', '45631a9a-6210-5cb2-a097-fb8c86065115', 'USD', NULL, NULL, NULL, 1029, NULL),
	('58da09bd-2650-5c2c-9b4c-0558d95f30c2', 'SUSPENSE', '45631a9a-6210-5cb2-a097-fb8c86065115', 'USD', NULL, NULL, NULL, 300, NULL),
	('5aad27a6-b9f2-5f82-a9e3-dc83c01697d2', 'LOSSES', '574a080e-49c2-505f-9e8b-4dbce52c3830', 'USD', NULL, NULL, NULL, -78, NULL),
	('6c67d41e-8567-5799-94b1-b1e98211913a', 'FEES_CHARGED', '574a080e-49c2-505f-9e8b-4dbce52c3830', 'USD', NULL, NULL, NULL, 664, NULL),
	('972d56e0-17e6-52cc-a14c-e612f1ec5b5e', 'OUTSTANDING', '45631a9a-6210-5cb2-a097-fb8c86065115', 'USD', NULL, NULL, NULL, -341, NULL),
	('9dbcb79c-ac4a-50bc-b3ca-6312cfa6e115', 'ISSUER', '574a080e-49c2-505f-9e8b-4dbce52c3830', 'COIN', NULL, NULL, NULL, -1460, NULL),
	('f86643cc-1c5f-5de8-b88c-6593bb7a93a7', 'PROCESSING_FEES', '45631a9a-6210-5cb2-a097-fb8c86065115', 'USD', NULL, NULL, NULL, -8433, NULL);


--
-- Data for Name: balance_delta; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: block; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.block VALUES
	('01a21413-c891-708f-95f3-8631ed9b2364', '01a21413-c791-75a6-96b0-1c12b7171e6b', '01a21413-c7c6-752f-953f-3fa7bb63420d', '01a21413-c888-77cd-b462-0c28a7ea4bd7', true, '2026-11-25 18:59:30.58009+00', NULL, NULL);


--
-- Data for Name: chargeback; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.chargeback VALUES
	('1fb0c6cd-d146-5d84-bb43-233dc8a0ae15', 'sandbox', 'cb_01a21413c7eb7578af2f92d75dd5477a', '01a21413-c7e7-74fd-b8b9-ac6ff8a91347', '01a21413-c767-7718-be47-e0124d9ec559', 'NEEDS_RESPONSE', 'CREATOR', 341, 302, 'USD', true, '2026-12-03 18:59:30.794915+00', NULL, 0, NULL, 0),
	('9ca7ba8c-81e7-5b3b-b2ea-14d92f4a1b9b', 'sandbox', 'cb_01a21413c7f6753788b43a483039d382', '01a21413-c7f2-765b-acd4-3ea01331f3e2', '01a21413-c791-75a6-96b0-1c12b7171e6b', 'LOST', 'CREATOR', 342, 303, 'USD', true, '2026-12-03 18:59:30.801687+00', '2026-12-03 18:59:30.803191+00', 0, NULL, 0),
	('bed0e2a2-d01f-5655-af51-e9cedb247f26', 'sandbox', 'cb_01a21413c8017462b1f963241bdb45f9', '01a21413-c7fd-73e3-9866-51c17aae915c', '01a21413-c767-7718-be47-e0124d9ec559', 'LOST', 'CREATOR', 343, 304, 'USD', true, '2026-12-03 18:59:30.811383+00', '2026-12-03 18:59:30.817167+00', 0, NULL, 0),
	('92c79534-4897-5fab-8c6b-b1d30acccfb9', 'sandbox', 'cb_01a21413c80c710699e784be66e06378', '01a21413-c808-7221-bb37-5cc542769102', '01a21413-c791-75a6-96b0-1c12b7171e6b', 'OVERTURNED', 'CREATOR', 344, 305, 'USD', true, '2026-12-03 18:59:30.822948+00', '2026-12-03 18:59:30.832289+00', 0, NULL, 0),
	('38c1cc6f-170d-5966-882e-965998b9341e', 'sandbox', 'cb_01a21413c81670cfbb8c9c8cc5680503', '01a21413-c812-70ee-ae60-bd8922a69f90', '01a21413-c767-7718-be47-e0124d9ec559', 'WON', 'CREATOR', 345, 306, 'USD', true, '2026-12-03 18:59:30.837263+00', '2026-12-03 18:59:30.84549+00', 0, NULL, 0);


--
-- Data for Name: chargeback_terms; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.chargeback_terms VALUES
	('00000000-0000-7000-8000-000000000501', 'TIP', 'CREATOR', '2020-01-01 00:00:00+00'),
	('00000000-0000-7000-8000-000000000502', 'COINS', 'PAYER', '2020-01-01 00:00:00+00');


--
-- Data for Name: coin_caps; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.coin_caps VALUES
	('00000000-0000-7000-8000-000000000701', 'USD', '2020-01-01 00:00:00+00', 50000, 200000),
	('00000000-0000-7000-8000-000000000702', 'EUR', '2020-01-01 00:00:00+00', 50000, 200000),
	('00000000-0000-7000-8000-000000000703', 'GBP', '2020-01-01 00:00:00+00', 40000, 160000),
	('00000000-0000-7000-8000-000000000704', 'JPY', '2020-01-01 00:00:00+00', 75000, 300000);


--
-- Data for Name: coin_package; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.coin_package VALUES
	('00000000-0000-7000-8000-000000000601', 'ZZ', 'USD', 'WEB', 120, 100, 300, true, '2020-01-01 00:00:00+00', NULL),
	('00000000-0000-7000-8000-000000000602', 'ZZ', 'USD', 'WEB', 590, 500, 300, false, '2020-01-01 00:00:00+00', NULL),
	('00000000-0000-7000-8000-000000000603', 'ZZ', 'USD', 'WEB', 1150, 1000, 300, false, '2020-01-01 00:00:00+00', NULL),
	('00000000-0000-7000-8000-000000000604', 'ZZ', 'USD', 'WEB', 5600, 5000, 300, false, '2020-01-01 00:00:00+00', NULL),
	('00000000-0000-7000-8000-000000000605', 'ZZ', 'USD', 'APP_STORE', 149, 100, 3000, false, '2020-01-01 00:00:00+00', NULL),
	('00000000-0000-7000-8000-000000000606', 'ZZ', 'USD', 'APP_STORE', 1449, 1000, 3000, false, '2020-01-01 00:00:00+00', NULL),
	('00000000-0000-7000-8000-000000000607', 'ZZ', 'USD', 'PLAY_STORE', 149, 100, 3000, false, '2020-01-01 00:00:00+00', NULL),
	('00000000-0000-7000-8000-000000000608', 'ZZ', 'USD', 'PLAY_STORE', 1449, 1000, 3000, false, '2020-01-01 00:00:00+00', NULL),
	('00000000-0000-7000-8000-000000000609', 'ZZ', 'EUR', 'WEB', 120, 100, 300, true, '2020-01-01 00:00:00+00', NULL),
	('00000000-0000-7000-8000-000000000610', 'ZZ', 'EUR', 'WEB', 1150, 1000, 300, false, '2020-01-01 00:00:00+00', NULL),
	('00000000-0000-7000-8000-000000000611', 'GB', 'GBP', 'WEB', 100, 100, 300, true, '2020-01-01 00:00:00+00', NULL),
	('00000000-0000-7000-8000-000000000612', 'GB', 'GBP', 'WEB', 960, 1000, 300, false, '2020-01-01 00:00:00+00', NULL),
	('00000000-0000-7000-8000-000000000613', 'JP', 'JPY', 'WEB', 180, 100, 400, true, '2020-01-01 00:00:00+00', NULL),
	('00000000-0000-7000-8000-000000000614', 'JP', 'JPY', 'WEB', 1720, 1000, 400, false, '2020-01-01 00:00:00+00', NULL);


--
-- Data for Name: coin_purchase; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.coin_purchase VALUES
	('01a21413-c8d0-7766-95ce-93d45d5815ae', '01a21413-c7c4-75cb-9888-97906dafe864', '00000000-0000-7000-8000-000000000603', 'WEB', 'US', 1000, 1150, 'USD', 1000, 1150, NULL, '2026-11-25', '2026-11-25 18:59:30.644698+00', '2026-11-25 18:59:30.64941+00'),
	('01a21413-c90b-76c9-b2d4-993f8a0e52d6', '01a21413-c7c6-752f-953f-3fa7bb63420d', '00000000-0000-7000-8000-000000000603', 'WEB', 'US', 1000, 1150, 'USD', 1000, 1150, NULL, '2026-11-25', '2026-11-25 18:59:30.701955+00', '2026-11-25 18:59:30.705782+00'),
	('01a21413-c914-7022-8152-79155af56798', '01a21413-c7c6-752f-953f-3fa7bb63420d', '00000000-0000-7000-8000-000000000601', 'WEB', 'US', 100, 120, 'USD', 100, 120, NULL, '2026-11-25', '2026-11-25 18:59:30.710612+00', '2026-11-25 18:59:30.713476+00'),
	('01a21413-c8dd-7472-99b0-3838eeb472bf', '01a21413-c7c4-75cb-9888-97906dafe864', '00000000-0000-7000-8000-000000000601', 'WEB', 'US', 100, 120, 'USD', 0, 0, NULL, '2026-11-25', '2026-11-25 18:59:30.655316+00', '2026-11-25 18:59:30.658195+00');


--
-- Data for Name: coin_refund; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.coin_refund VALUES
	('01a21413-c94b-7582-bd10-1e27cb88503f', '01a21413-c8dd-7472-99b0-3838eeb472bf', '01a21413-c7c4-75cb-9888-97906dafe864', 100, NULL);


--
-- Data for Name: coin_refund_terms; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.coin_refund_terms VALUES
	('00000000-0000-7000-8000-000000000711', 'ZZ', '2020-01-01 00:00:00+00', 14);


--
-- Data for Name: coin_span; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.coin_span VALUES
	('01a21413-c8d3-744c-b876-447dd0e6b765', '01a21413-c7c4-75cb-9888-97906dafe864', 'USD', 'DAY', '2026-11-25', 1270),
	('01a21413-c8d3-744c-b876-447e58459ae1', '01a21413-c7c4-75cb-9888-97906dafe864', 'USD', 'MONTH', '2026-11-01', 1270),
	('01a21413-c90d-70da-ab95-ef4e255c4f53', '01a21413-c7c6-752f-953f-3fa7bb63420d', 'USD', 'DAY', '2026-11-25', 1270),
	('01a21413-c90d-70da-ab95-ef4fd8cc8046', '01a21413-c7c6-752f-953f-3fa7bb63420d', 'USD', 'MONTH', '2026-11-01', 1270);


--
-- Data for Name: creator; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.creator VALUES
	('01a21413-c767-7718-be47-e0124d9ec559', 'anna', 'Anna', NULL, 20000, '2026-11-25', 'PERSONAL', false, '2026-11-25 18:59:30.276217+00', NULL, '01a21413-c756-71a5-b5a3-0373247f2658'),
	('01a21413-c791-75a6-96b0-1c12b7171e6b', 'cleo', 'Cleo', NULL, 20000, '2026-11-25', 'PERSONAL', false, '2026-11-25 18:59:30.319918+00', NULL, '01a21413-c78e-7353-abe4-fa38f6b72913'),
	('01a21413-c7a8-75ea-86d9-ba500ab3864a', 'dora', 'Dora', NULL, 20000, '2026-11-25', 'PERSONAL', false, '2026-11-25 18:59:30.342951+00', NULL, '01a21413-c7a5-76f9-86f2-e590ab5a63d3'),
	('01a21413-c7ba-7024-9bd6-0eb2fbed7ad3', 'elin', 'Elin', NULL, 20000, '2026-11-25', 'PERSONAL', false, '2026-11-25 18:59:30.36124+00', NULL, '01a21413-c7b7-755e-b0f1-699581532897'),
	('01a21413-c898-73bc-b00f-1202c533a8d8', 'dana', 'Dana', NULL, 20000, '2026-11-25', 'PERSONAL', false, '2026-11-25 18:59:30.58278+00', NULL, '01a21413-c895-7748-a4a8-844b822d3357'),
	('01a21413-c8b4-7295-bc26-6a1f25e8a1db', 'eve', 'Eve', NULL, 20000, '2026-11-25', 'PERSONAL', false, '2026-11-25 18:59:30.610812+00', NULL, '01a21413-c8b1-7008-9bc9-90993a97dbbc');


--
-- Data for Name: creator_daily_stat; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.creator_daily_stat VALUES
	('01a21413-c773-74d5-88e6-beb9691364a2', '2026-11-24', 150000, 0, 0, 0, '01a21413-c767-7718-be47-e0124d9ec559'),
	('01a21413-c795-747d-831f-476f63c57d2f', '2026-11-24', 150000, 0, 0, 0, '01a21413-c791-75a6-96b0-1c12b7171e6b'),
	('01a21413-c7ac-7359-9642-bcc8fa9bbdea', '2026-11-24', 150000, 0, 0, 0, '01a21413-c7a8-75ea-86d9-ba500ab3864a'),
	('01a21413-c7be-70b0-a520-e331e9d431c0', '2026-11-24', 150000, 0, 0, 0, '01a21413-c7ba-7024-9bd6-0eb2fbed7ad3'),
	('01a21413-c89c-7571-8d20-069456ebb5aa', '2026-11-24', 150000, 0, 0, 0, '01a21413-c898-73bc-b00f-1202c533a8d8'),
	('01a21413-c8b8-73db-b4c4-6aaebcf84167', '2026-11-24', 150000, 0, 0, 0, '01a21413-c8b4-7295-bc26-6a1f25e8a1db');


--
-- Data for Name: creator_snapshot; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: diamond_rate; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.diamond_rate VALUES
	('00000000-0000-7000-8000-000000000841', 1, 2, '2020-01-01 00:00:00+00');


--
-- Data for Name: entry; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.entry VALUES
	('01a21413-c7e4-7389-9595-9a87ba158bb4', '1f7ae153-39d1-5328-8a5d-66ff26965c74', 'USD', -340, NULL, NULL, '2026-11-25 18:59:30.401597+00', '01a21413-c7e1-7753-976e-cf1098f97ed8'),
	('01a21413-c7e4-7389-9595-9a88df585cde', '1f7ae153-39d1-5328-8a5d-66ff26965c74', 'USD', 40, NULL, NULL, '2026-11-25 18:59:30.401597+00', '01a21413-c7e1-7753-976e-cf1098f97ed8'),
	('01a21413-c7e4-7389-9595-9a89abab75a9', 'f86643cc-1c5f-5de8-b88c-6593bb7a93a7', 'USD', -40, NULL, NULL, '2026-11-25 18:59:30.401597+00', '01a21413-c7e1-7753-976e-cf1098f97ed8'),
	('01a21413-c7e4-7389-9595-9a8ad89c06ca', '6c67d41e-8567-5799-94b1-b1e98211913a', 'USD', 39, NULL, NULL, '2026-11-25 18:59:30.401597+00', '01a21413-c7e1-7753-976e-cf1098f97ed8'),
	('01a21413-c7e4-7389-9595-9a8b6a58eb61', '8dff8511-fff7-579f-900c-df91a2cc374b', 'USD', 301, '2026-12-02 19:00:00+00', NULL, '2026-11-25 18:59:30.401597+00', '01a21413-c7e1-7753-976e-cf1098f97ed8'),
	('01a21413-c7f0-7697-8958-bb4a1e3522b2', '1f7ae153-39d1-5328-8a5d-66ff26965c74', 'USD', -341, NULL, NULL, '2026-11-25 18:59:30.415778+00', '01a21413-c7ef-7008-a10d-2c0d612f0858'),
	('01a21413-c7f0-7697-8958-bb4b7b15480f', '1f7ae153-39d1-5328-8a5d-66ff26965c74', 'USD', 40, NULL, NULL, '2026-11-25 18:59:30.415778+00', '01a21413-c7ef-7008-a10d-2c0d612f0858'),
	('01a21413-c7f0-7697-8958-bb4c07c2ca00', 'f86643cc-1c5f-5de8-b88c-6593bb7a93a7', 'USD', -40, NULL, NULL, '2026-11-25 18:59:30.415778+00', '01a21413-c7ef-7008-a10d-2c0d612f0858'),
	('01a21413-c7f0-7697-8958-bb4d0c94cd08', '6c67d41e-8567-5799-94b1-b1e98211913a', 'USD', 39, NULL, NULL, '2026-11-25 18:59:30.415778+00', '01a21413-c7ef-7008-a10d-2c0d612f0858'),
	('01a21413-c7f0-7697-8958-bb4e9eab479f', 'e48843e5-6267-5b86-a952-a7def474f849', 'USD', 302, '2026-12-02 19:00:00+00', NULL, '2026-11-25 18:59:30.415778+00', '01a21413-c7ef-7008-a10d-2c0d612f0858'),
	('01a21413-c7fb-7733-a9e5-46fd5372a400', '1f7ae153-39d1-5328-8a5d-66ff26965c74', 'USD', -342, NULL, NULL, '2026-11-25 18:59:30.426742+00', '01a21413-c7fa-77f6-9454-4f75bbdb601d'),
	('01a21413-c7fb-7733-a9e5-46fed44a28bf', '1f7ae153-39d1-5328-8a5d-66ff26965c74', 'USD', 40, NULL, NULL, '2026-11-25 18:59:30.426742+00', '01a21413-c7fa-77f6-9454-4f75bbdb601d'),
	('01a21413-c7fb-7733-a9e5-46ffa9237d50', 'f86643cc-1c5f-5de8-b88c-6593bb7a93a7', 'USD', -40, NULL, NULL, '2026-11-25 18:59:30.426742+00', '01a21413-c7fa-77f6-9454-4f75bbdb601d'),
	('01a21413-c7fb-7733-a9e5-4700372620ec', '6c67d41e-8567-5799-94b1-b1e98211913a', 'USD', 39, NULL, NULL, '2026-11-25 18:59:30.426742+00', '01a21413-c7fa-77f6-9454-4f75bbdb601d'),
	('01a21413-c7fb-7733-a9e5-4701826a37ef', '8dff8511-fff7-579f-900c-df91a2cc374b', 'USD', 303, '2026-12-02 19:00:00+00', NULL, '2026-11-25 18:59:30.426742+00', '01a21413-c7fa-77f6-9454-4f75bbdb601d'),
	('01a21413-c806-73d8-8ffc-9fd30d8e4907', '1f7ae153-39d1-5328-8a5d-66ff26965c74', 'USD', -343, NULL, NULL, '2026-11-25 18:59:30.437414+00', '01a21413-c805-74ec-bf12-c07d793aec54'),
	('01a21413-c806-73d8-8ffc-9fd445c93a4b', '1f7ae153-39d1-5328-8a5d-66ff26965c74', 'USD', 40, NULL, NULL, '2026-11-25 18:59:30.437414+00', '01a21413-c805-74ec-bf12-c07d793aec54'),
	('01a21413-c806-73d8-8ffc-9fd526a4f569', 'f86643cc-1c5f-5de8-b88c-6593bb7a93a7', 'USD', -40, NULL, NULL, '2026-11-25 18:59:30.437414+00', '01a21413-c805-74ec-bf12-c07d793aec54'),
	('01a21413-c806-73d8-8ffc-9fd6a774d86e', '6c67d41e-8567-5799-94b1-b1e98211913a', 'USD', 39, NULL, NULL, '2026-11-25 18:59:30.437414+00', '01a21413-c805-74ec-bf12-c07d793aec54'),
	('01a21413-c806-73d8-8ffc-9fd7a61c63df', 'e48843e5-6267-5b86-a952-a7def474f849', 'USD', 304, '2026-12-02 19:00:00+00', NULL, '2026-11-25 18:59:30.437414+00', '01a21413-c805-74ec-bf12-c07d793aec54'),
	('01a21413-c811-724b-b4c1-f5605c9c6f47', '1f7ae153-39d1-5328-8a5d-66ff26965c74', 'USD', -344, NULL, NULL, '2026-11-25 18:59:30.448378+00', '01a21413-c810-743c-8c66-c9578f84911a'),
	('01a21413-c811-724b-b4c1-f5618db10817', '1f7ae153-39d1-5328-8a5d-66ff26965c74', 'USD', 40, NULL, NULL, '2026-11-25 18:59:30.448378+00', '01a21413-c810-743c-8c66-c9578f84911a'),
	('01a21413-c811-724b-b4c1-f562f4877dd1', 'f86643cc-1c5f-5de8-b88c-6593bb7a93a7', 'USD', -40, NULL, NULL, '2026-11-25 18:59:30.448378+00', '01a21413-c810-743c-8c66-c9578f84911a'),
	('01a21413-c811-724b-b4c1-f56368bce3b3', '6c67d41e-8567-5799-94b1-b1e98211913a', 'USD', 39, NULL, NULL, '2026-11-25 18:59:30.448378+00', '01a21413-c810-743c-8c66-c9578f84911a'),
	('01a21413-c811-724b-b4c1-f56401961a87', '8dff8511-fff7-579f-900c-df91a2cc374b', 'USD', 305, '2026-12-02 19:00:00+00', NULL, '2026-11-25 18:59:30.448378+00', '01a21413-c810-743c-8c66-c9578f84911a'),
	('01a21413-c81b-77d6-bdc8-72a4d444834c', '1f7ae153-39d1-5328-8a5d-66ff26965c74', 'USD', -345, NULL, NULL, '2026-11-25 18:59:30.458456+00', '01a21413-c81a-7299-8b9d-547afbfd59c9'),
	('01a21413-c81b-77d6-bdc8-72a5424c10ed', '1f7ae153-39d1-5328-8a5d-66ff26965c74', 'USD', 41, NULL, NULL, '2026-11-25 18:59:30.458456+00', '01a21413-c81a-7299-8b9d-547afbfd59c9'),
	('01a21413-c81b-77d6-bdc8-72a63dafd3f6', 'f86643cc-1c5f-5de8-b88c-6593bb7a93a7', 'USD', -41, NULL, NULL, '2026-11-25 18:59:30.458456+00', '01a21413-c81a-7299-8b9d-547afbfd59c9'),
	('01a21413-c81b-77d6-bdc8-72a776f1b14c', '6c67d41e-8567-5799-94b1-b1e98211913a', 'USD', 39, NULL, NULL, '2026-11-25 18:59:30.458456+00', '01a21413-c81a-7299-8b9d-547afbfd59c9'),
	('01a21413-c81b-77d6-bdc8-72a862b9d665', 'e48843e5-6267-5b86-a952-a7def474f849', 'USD', 306, '2026-12-02 19:00:00+00', NULL, '2026-11-25 18:59:30.458456+00', '01a21413-c81a-7299-8b9d-547afbfd59c9'),
	('01a21413-c834-7743-be44-ca088d422b20', '1f7ae153-39d1-5328-8a5d-66ff26965c74', 'USD', -348, NULL, NULL, '2026-11-25 18:59:30.483974+00', '01a21413-c834-7743-be44-ca03d7a27b7d'),
	('01a21413-c834-7743-be44-ca0981a4fbd3', '1f7ae153-39d1-5328-8a5d-66ff26965c74', 'USD', 41, NULL, NULL, '2026-11-25 18:59:30.483974+00', '01a21413-c834-7743-be44-ca03d7a27b7d'),
	('01a21413-c834-7743-be44-ca0a838a06d7', 'f86643cc-1c5f-5de8-b88c-6593bb7a93a7', 'USD', -41, NULL, NULL, '2026-11-25 18:59:30.483974+00', '01a21413-c834-7743-be44-ca03d7a27b7d'),
	('01a21413-c834-7743-be44-ca0b4d3c1022', '6c67d41e-8567-5799-94b1-b1e98211913a', 'USD', 39, NULL, NULL, '2026-11-25 18:59:30.483974+00', '01a21413-c834-7743-be44-ca03d7a27b7d'),
	('01a21413-c834-7743-be44-ca0cb59289bf', '8dff8511-fff7-579f-900c-df91a2cc374b', 'USD', 309, '2026-12-02 19:00:00+00', NULL, '2026-11-25 18:59:30.483974+00', '01a21413-c834-7743-be44-ca03d7a27b7d'),
	('01a21413-c83d-74bf-a5f9-271a3a46a364', '1f7ae153-39d1-5328-8a5d-66ff26965c74', 'USD', -349, NULL, NULL, '2026-11-25 18:59:30.492731+00', '01a21413-c83c-740f-b0dc-5ea31c125aa9'),
	('01a21413-c83d-74bf-a5f9-271bc76e0d9f', '1f7ae153-39d1-5328-8a5d-66ff26965c74', 'USD', 41, NULL, NULL, '2026-11-25 18:59:30.492731+00', '01a21413-c83c-740f-b0dc-5ea31c125aa9'),
	('01a21413-c83d-74bf-a5f9-271cfb90d762', 'f86643cc-1c5f-5de8-b88c-6593bb7a93a7', 'USD', -41, NULL, NULL, '2026-11-25 18:59:30.492731+00', '01a21413-c83c-740f-b0dc-5ea31c125aa9'),
	('01a21413-c83d-74bf-a5f9-271de11ada41', '6c67d41e-8567-5799-94b1-b1e98211913a', 'USD', 39, NULL, NULL, '2026-11-25 18:59:30.492731+00', '01a21413-c83c-740f-b0dc-5ea31c125aa9'),
	('01a21413-c83d-74bf-a5f9-271e47738f69', 'e48843e5-6267-5b86-a952-a7def474f849', 'USD', 310, '2026-12-02 19:00:00+00', NULL, '2026-11-25 18:59:30.492731+00', '01a21413-c83c-740f-b0dc-5ea31c125aa9'),
	('01a21413-c84d-763c-8eb5-37df7db4b075', '1f7ae153-39d1-5328-8a5d-66ff26965c74', 'USD', -352, NULL, NULL, '2026-11-25 18:59:30.509386+00', '01a21413-c84d-763c-8eb5-37da4ac802f0'),
	('01a21413-c84d-763c-8eb5-37e0d52ba70e', '1f7ae153-39d1-5328-8a5d-66ff26965c74', 'USD', 41, NULL, NULL, '2026-11-25 18:59:30.509386+00', '01a21413-c84d-763c-8eb5-37da4ac802f0'),
	('01a21413-c84d-763c-8eb5-37e1c4348b19', 'f86643cc-1c5f-5de8-b88c-6593bb7a93a7', 'USD', -41, NULL, NULL, '2026-11-25 18:59:30.509386+00', '01a21413-c84d-763c-8eb5-37da4ac802f0'),
	('01a21413-c84d-763c-8eb5-37e2547a855e', '6c67d41e-8567-5799-94b1-b1e98211913a', 'USD', 40, NULL, NULL, '2026-11-25 18:59:30.509386+00', '01a21413-c84d-763c-8eb5-37da4ac802f0'),
	('01a21413-c84d-763c-8eb5-37e3a96809fb', 'e48843e5-6267-5b86-a952-a7def474f849', 'USD', 312, '2026-12-02 19:00:00+00', NULL, '2026-11-25 18:59:30.509386+00', '01a21413-c84d-763c-8eb5-37da4ac802f0'),
	('01a21413-c865-74cd-bc0a-41b0f7308627', '1f7ae153-39d1-5328-8a5d-66ff26965c74', 'USD', -356, NULL, NULL, '2026-11-25 18:59:30.53241+00', '01a21413-c864-769d-b78c-2ad24f8c5b88'),
	('01a21413-c865-74cd-bc0a-41b1a2c9b17c', '1f7ae153-39d1-5328-8a5d-66ff26965c74', 'USD', 41, NULL, NULL, '2026-11-25 18:59:30.53241+00', '01a21413-c864-769d-b78c-2ad24f8c5b88'),
	('01a21413-c865-74cd-bc0a-41b2077a803f', 'f86643cc-1c5f-5de8-b88c-6593bb7a93a7', 'USD', -41, NULL, NULL, '2026-11-25 18:59:30.53241+00', '01a21413-c864-769d-b78c-2ad24f8c5b88'),
	('01a21413-c865-74cd-bc0a-41b3af0a87e8', '6c67d41e-8567-5799-94b1-b1e98211913a', 'USD', 40, NULL, NULL, '2026-11-25 18:59:30.53241+00', '01a21413-c864-769d-b78c-2ad24f8c5b88'),
	('01a21413-c865-74cd-bc0a-41b4b4b24291', 'e48843e5-6267-5b86-a952-a7def474f849', 'USD', 316, '2026-12-02 19:00:00+00', NULL, '2026-11-25 18:59:30.53241+00', '01a21413-c864-769d-b78c-2ad24f8c5b88'),
	('01a21413-c86e-72eb-ac0f-9cd9729e08e3', '1f7ae153-39d1-5328-8a5d-66ff26965c74', 'USD', -357, NULL, NULL, '2026-11-25 18:59:30.541761+00', '01a21413-c86d-7606-b3ba-d34f6fc8ec5f'),
	('01a21413-c86e-72eb-ac0f-9cda78f0d1b1', '1f7ae153-39d1-5328-8a5d-66ff26965c74', 'USD', 41, NULL, NULL, '2026-11-25 18:59:30.541761+00', '01a21413-c86d-7606-b3ba-d34f6fc8ec5f'),
	('01a21413-c86e-72eb-ac0f-9cdb93eeaf31', 'f86643cc-1c5f-5de8-b88c-6593bb7a93a7', 'USD', -41, NULL, NULL, '2026-11-25 18:59:30.541761+00', '01a21413-c86d-7606-b3ba-d34f6fc8ec5f'),
	('01a21413-c86e-72eb-ac0f-9cdcbe878a66', '6c67d41e-8567-5799-94b1-b1e98211913a', 'USD', 40, NULL, NULL, '2026-11-25 18:59:30.541761+00', '01a21413-c86d-7606-b3ba-d34f6fc8ec5f'),
	('01a21413-c86e-72eb-ac0f-9cdd3bf8e613', '8dff8511-fff7-579f-900c-df91a2cc374b', 'USD', 317, '2026-12-02 19:00:00+00', NULL, '2026-11-25 18:59:30.541761+00', '01a21413-c86d-7606-b3ba-d34f6fc8ec5f'),
	('01a21413-c877-7532-83cf-a05d430ee0a9', '1f7ae153-39d1-5328-8a5d-66ff26965c74', 'USD', -751, NULL, NULL, '2026-11-25 18:59:30.551139+00', '01a21413-c877-7532-83cf-a058c9bd25bd'),
	('01a21413-c877-7532-83cf-a05eb213b615', '1f7ae153-39d1-5328-8a5d-66ff26965c74', 'USD', 52, NULL, NULL, '2026-11-25 18:59:30.551139+00', '01a21413-c877-7532-83cf-a058c9bd25bd'),
	('01a21413-c877-7532-83cf-a05f665710a4', 'f86643cc-1c5f-5de8-b88c-6593bb7a93a7', 'USD', -52, NULL, NULL, '2026-11-25 18:59:30.551139+00', '01a21413-c877-7532-83cf-a058c9bd25bd'),
	('01a21413-c877-7532-83cf-a060d465db09', '6c67d41e-8567-5799-94b1-b1e98211913a', 'USD', 51, NULL, NULL, '2026-11-25 18:59:30.551139+00', '01a21413-c877-7532-83cf-a058c9bd25bd'),
	('01a21413-c877-7532-83cf-a06172b1a632', 'e48843e5-6267-5b86-a952-a7def474f849', 'USD', 700, '2026-12-02 19:00:00+00', NULL, '2026-11-25 18:59:30.551139+00', '01a21413-c877-7532-83cf-a058c9bd25bd'),
	('01a21413-c880-712f-944a-d648be1e1073', 'e48843e5-6267-5b86-a952-a7def474f849', 'USD', -700, '2026-12-02 19:00:00+00', NULL, '2026-11-25 18:59:30.559978+00', '01a21413-c880-712f-944a-d646a953abc4'),
	('01a21413-c880-712f-944a-d649a48dab20', '4037e54a-3242-55f4-84fb-a7db86a5e8ff', 'USD', 700, NULL, NULL, '2026-11-25 18:59:30.559978+00', '01a21413-c880-712f-944a-d646a953abc4'),
	('01a21413-c880-712f-944a-d64aa8e98e5e', '6c67d41e-8567-5799-94b1-b1e98211913a', 'USD', -51, NULL, NULL, '2026-11-25 18:59:30.559978+00', '01a21413-c880-712f-944a-d646a953abc4'),
	('01a21413-c880-712f-944a-d64b394f1c47', '4037e54a-3242-55f4-84fb-a7db86a5e8ff', 'USD', 51, NULL, NULL, '2026-11-25 18:59:30.559978+00', '01a21413-c880-712f-944a-d646a953abc4'),
	('01a21413-c886-77f6-a75e-4398aaad7cb4', '4037e54a-3242-55f4-84fb-a7db86a5e8ff', 'USD', -751, NULL, NULL, '2026-11-25 18:59:30.565719+00', '01a21413-c885-759b-9a40-5b39129bbc0d'),
	('01a21413-c886-77f6-a75e-4399276b35ce', '972d56e0-17e6-52cc-a14c-e612f1ec5b5e', 'USD', 751, NULL, '01a21413-c879-75f2-a24c-a5c429a61e15', '2026-11-25 18:59:30.565719+00', '01a21413-c885-759b-9a40-5b39129bbc0d'),
	('01a21413-c890-7248-a45f-89f956ac5aa6', '1f7ae153-39d1-5328-8a5d-66ff26965c74', 'USD', -133, NULL, NULL, '2026-11-25 18:59:30.575685+00', '01a21413-c88f-7437-b005-77c25f053bf5'),
	('01a21413-c890-7248-a45f-89fa52a4c515', '1f7ae153-39d1-5328-8a5d-66ff26965c74', 'USD', 34, NULL, NULL, '2026-11-25 18:59:30.575685+00', '01a21413-c88f-7437-b005-77c25f053bf5'),
	('01a21413-c890-7248-a45f-89fbc313ac07', 'f86643cc-1c5f-5de8-b88c-6593bb7a93a7', 'USD', -34, NULL, NULL, '2026-11-25 18:59:30.575685+00', '01a21413-c88f-7437-b005-77c25f053bf5'),
	('01a21413-c890-7248-a45f-89fcdf48a98d', '6c67d41e-8567-5799-94b1-b1e98211913a', 'USD', 33, NULL, NULL, '2026-11-25 18:59:30.575685+00', '01a21413-c88f-7437-b005-77c25f053bf5'),
	('01a21413-c890-7248-a45f-89fd7cffdcfc', '8dff8511-fff7-579f-900c-df91a2cc374b', 'USD', 100, '2026-12-02 19:00:00+00', NULL, '2026-11-25 18:59:30.575685+00', '01a21413-c88f-7437-b005-77c25f053bf5'),
	('01a21413-c8da-7371-a93f-bc9265f5aa56', '1f7ae153-39d1-5328-8a5d-66ff26965c74', 'USD', -1150, NULL, NULL, '2026-11-25 18:59:30.650045+00', '01a21413-c8da-7371-a93f-bc8d5e838103'),
	('01a21413-c8da-7371-a93f-bc930e172968', '1f7ae153-39d1-5328-8a5d-66ff26965c74', 'USD', 64, NULL, NULL, '2026-11-25 18:59:30.650045+00', '01a21413-c8da-7371-a93f-bc8d5e838103'),
	('01a21413-c8da-7371-a93f-bc94ac65ad47', 'f86643cc-1c5f-5de8-b88c-6593bb7a93a7', 'USD', -64, NULL, NULL, '2026-11-25 18:59:30.650045+00', '01a21413-c8da-7371-a93f-bc8d5e838103'),
	('01a21413-c8da-7371-a93f-bc95769640cb', '016a6138-cdc7-55a9-9f61-8b6048bc0bde', 'USD', 1150, NULL, NULL, '2026-11-25 18:59:30.650045+00', '01a21413-c8da-7371-a93f-bc8d5e838103'),
	('01a21413-c8da-7371-a93f-bc968514d8ea', '9dbcb79c-ac4a-50bc-b3ca-6312cfa6e115', 'COIN', -1000, NULL, NULL, '2026-11-25 18:59:30.650045+00', '01a21413-c8da-7371-a93f-bc8d5e838103'),
	('01a21413-c8da-7371-a93f-bc97bd759bb9', '84d1c2d8-8e41-5d56-9c2c-ac9a67d8b594', 'COIN', 1000, NULL, NULL, '2026-11-25 18:59:30.650045+00', '01a21413-c8da-7371-a93f-bc8d5e838103'),
	('01a21413-c8e3-71ce-bbda-d9c96bef1ab5', '1f7ae153-39d1-5328-8a5d-66ff26965c74', 'USD', -120, NULL, NULL, '2026-11-25 18:59:30.658745+00', '01a21413-c8e2-732c-b813-f3ed2f4fad7e'),
	('01a21413-c8e3-71ce-bbda-d9ca396fa0a5', '1f7ae153-39d1-5328-8a5d-66ff26965c74', 'USD', 34, NULL, NULL, '2026-11-25 18:59:30.658745+00', '01a21413-c8e2-732c-b813-f3ed2f4fad7e'),
	('01a21413-c8e3-71ce-bbda-d9cb5d17367d', 'f86643cc-1c5f-5de8-b88c-6593bb7a93a7', 'USD', -34, NULL, NULL, '2026-11-25 18:59:30.658745+00', '01a21413-c8e2-732c-b813-f3ed2f4fad7e'),
	('01a21413-c8e3-71ce-bbda-d9ccaf806959', '016a6138-cdc7-55a9-9f61-8b6048bc0bde', 'USD', 120, NULL, NULL, '2026-11-25 18:59:30.658745+00', '01a21413-c8e2-732c-b813-f3ed2f4fad7e'),
	('01a21413-c8e3-71ce-bbda-d9cda00213f9', '9dbcb79c-ac4a-50bc-b3ca-6312cfa6e115', 'COIN', -100, NULL, NULL, '2026-11-25 18:59:30.658745+00', '01a21413-c8e2-732c-b813-f3ed2f4fad7e'),
	('01a21413-c8e3-71ce-bbda-d9ce659ce255', '84d1c2d8-8e41-5d56-9c2c-ac9a67d8b594', 'COIN', 100, NULL, NULL, '2026-11-25 18:59:30.658745+00', '01a21413-c8e2-732c-b813-f3ed2f4fad7e'),
	('01a21413-c8f0-7342-800a-5bfaa5086bf4', '84d1c2d8-8e41-5d56-9c2c-ac9a67d8b594', 'COIN', -200, NULL, NULL, '2026-11-25 18:59:30.6714+00', '01a21413-c8ef-7371-a291-6ad011bccdf1'),
	('01a21413-c8f0-7342-800a-5bfbef24aa58', '9dbcb79c-ac4a-50bc-b3ca-6312cfa6e115', 'COIN', 200, NULL, NULL, '2026-11-25 18:59:30.6714+00', '01a21413-c8ef-7371-a291-6ad011bccdf1'),
	('01a21413-c8f0-7342-800a-5bfca00f40be', 'cdce0de7-f525-5ae5-bd95-d087d7d2b392', 'DIAMOND', -100000, NULL, NULL, '2026-11-25 18:59:30.6714+00', '01a21413-c8ef-7371-a291-6ad011bccdf1'),
	('01a21413-c8f0-7342-800a-5bfd2ae7661d', '197443c2-4752-5aa8-9725-de938e11dc1d', 'DIAMOND', 100000, '2026-12-02 19:00:00+00', NULL, '2026-11-25 18:59:30.6714+00', '01a21413-c8ef-7371-a291-6ad011bccdf1'),
	('01a21413-c8fd-72a1-ad26-41e6e0aeed0d', '84d1c2d8-8e41-5d56-9c2c-ac9a67d8b594', 'COIN', -30, NULL, NULL, '2026-11-25 18:59:30.684618+00', '01a21413-c8fc-76ef-9f07-c97d0c5ea8d1'),
	('01a21413-c8fd-72a1-ad26-41e7f07a5c49', '9dbcb79c-ac4a-50bc-b3ca-6312cfa6e115', 'COIN', 30, NULL, NULL, '2026-11-25 18:59:30.684618+00', '01a21413-c8fc-76ef-9f07-c97d0c5ea8d1'),
	('01a21413-c8fd-72a1-ad26-41e834b4cfa4', 'cdce0de7-f525-5ae5-bd95-d087d7d2b392', 'DIAMOND', -15000, NULL, NULL, '2026-11-25 18:59:30.684618+00', '01a21413-c8fc-76ef-9f07-c97d0c5ea8d1'),
	('01a21413-c8fd-72a1-ad26-41e95773b35d', 'ba2fd5c4-4ea1-5ffc-94ba-49f4022ed9d4', 'DIAMOND', 15000, '2026-12-02 19:00:00+00', NULL, '2026-11-25 18:59:30.684618+00', '01a21413-c8fc-76ef-9f07-c97d0c5ea8d1'),
	('01a21413-c908-726a-9a2f-ceba522530d9', '84d1c2d8-8e41-5d56-9c2c-ac9a67d8b594', 'COIN', -90, NULL, NULL, '2026-11-25 18:59:30.6957+00', '01a21413-c907-7167-ba57-92f315a9ab64'),
	('01a21413-c908-726a-9a2f-cebbde319893', '9dbcb79c-ac4a-50bc-b3ca-6312cfa6e115', 'COIN', 90, NULL, NULL, '2026-11-25 18:59:30.6957+00', '01a21413-c907-7167-ba57-92f315a9ab64'),
	('01a21413-c908-726a-9a2f-cebc572b2767', 'cdce0de7-f525-5ae5-bd95-d087d7d2b392', 'DIAMOND', -45000, NULL, NULL, '2026-11-25 18:59:30.6957+00', '01a21413-c907-7167-ba57-92f315a9ab64'),
	('01a21413-c908-726a-9a2f-cebd6abd9fe3', 'ba2fd5c4-4ea1-5ffc-94ba-49f4022ed9d4', 'DIAMOND', 45000, '2026-12-02 19:00:00+00', NULL, '2026-11-25 18:59:30.6957+00', '01a21413-c907-7167-ba57-92f315a9ab64'),
	('01a21413-c912-738b-af05-812ac8dd1d7b', '1f7ae153-39d1-5328-8a5d-66ff26965c74', 'USD', -1150, NULL, NULL, '2026-11-25 18:59:30.706252+00', '01a21413-c912-738b-af05-8125c8928730'),
	('01a21413-c912-738b-af05-812bcbbab679', '1f7ae153-39d1-5328-8a5d-66ff26965c74', 'USD', 64, NULL, NULL, '2026-11-25 18:59:30.706252+00', '01a21413-c912-738b-af05-8125c8928730'),
	('01a21413-c912-738b-af05-812c40317ae1', 'f86643cc-1c5f-5de8-b88c-6593bb7a93a7', 'USD', -64, NULL, NULL, '2026-11-25 18:59:30.706252+00', '01a21413-c912-738b-af05-8125c8928730'),
	('01a21413-c912-738b-af05-812df40938c9', '016a6138-cdc7-55a9-9f61-8b6048bc0bde', 'USD', 1150, NULL, NULL, '2026-11-25 18:59:30.706252+00', '01a21413-c912-738b-af05-8125c8928730'),
	('01a21413-c912-738b-af05-812e8b3c5640', '9dbcb79c-ac4a-50bc-b3ca-6312cfa6e115', 'COIN', -1000, NULL, NULL, '2026-11-25 18:59:30.706252+00', '01a21413-c912-738b-af05-8125c8928730');
INSERT INTO public.entry VALUES
	('01a21413-c912-738b-af05-812f90e9a358', '56b5bb88-6064-51d3-a559-ffd3cfedad15', 'COIN', 1000, NULL, NULL, '2026-11-25 18:59:30.706252+00', '01a21413-c912-738b-af05-8125c8928730'),
	('01a21413-c91a-774c-99a8-107dbc4dfe95', '1f7ae153-39d1-5328-8a5d-66ff26965c74', 'USD', -120, NULL, NULL, '2026-11-25 18:59:30.713934+00', '01a21413-c919-76b5-af5f-4e32baa01ed1'),
	('01a21413-c91a-774c-99a8-107e914105fb', '1f7ae153-39d1-5328-8a5d-66ff26965c74', 'USD', 34, NULL, NULL, '2026-11-25 18:59:30.713934+00', '01a21413-c919-76b5-af5f-4e32baa01ed1'),
	('01a21413-c91a-774c-99a8-107f9e7cc218', 'f86643cc-1c5f-5de8-b88c-6593bb7a93a7', 'USD', -34, NULL, NULL, '2026-11-25 18:59:30.713934+00', '01a21413-c919-76b5-af5f-4e32baa01ed1'),
	('01a21413-c91a-774c-99a8-10802e8061fe', '016a6138-cdc7-55a9-9f61-8b6048bc0bde', 'USD', 120, NULL, NULL, '2026-11-25 18:59:30.713934+00', '01a21413-c919-76b5-af5f-4e32baa01ed1'),
	('01a21413-c91a-774c-99a8-1081a4e037ee', '9dbcb79c-ac4a-50bc-b3ca-6312cfa6e115', 'COIN', -100, NULL, NULL, '2026-11-25 18:59:30.713934+00', '01a21413-c919-76b5-af5f-4e32baa01ed1'),
	('01a21413-c91a-774c-99a8-1082094736c3', '56b5bb88-6064-51d3-a559-ffd3cfedad15', 'COIN', 100, NULL, NULL, '2026-11-25 18:59:30.713934+00', '01a21413-c919-76b5-af5f-4e32baa01ed1'),
	('01a21413-c922-7095-a08d-fc6756114bce', '56b5bb88-6064-51d3-a559-ffd3cfedad15', 'COIN', -200, NULL, NULL, '2026-11-25 18:59:30.721757+00', '01a21413-c921-70f1-8470-7d34c5feb8f1'),
	('01a21413-c922-7095-a08d-fc682466f5a1', '9dbcb79c-ac4a-50bc-b3ca-6312cfa6e115', 'COIN', 200, NULL, NULL, '2026-11-25 18:59:30.721757+00', '01a21413-c921-70f1-8470-7d34c5feb8f1'),
	('01a21413-c922-7095-a08d-fc699c9f5719', 'cdce0de7-f525-5ae5-bd95-d087d7d2b392', 'DIAMOND', -100000, NULL, NULL, '2026-11-25 18:59:30.721757+00', '01a21413-c921-70f1-8470-7d34c5feb8f1'),
	('01a21413-c922-7095-a08d-fc6ac2a907d7', '197443c2-4752-5aa8-9725-de938e11dc1d', 'DIAMOND', 100000, '2026-12-02 19:00:00+00', NULL, '2026-11-25 18:59:30.721757+00', '01a21413-c921-70f1-8470-7d34c5feb8f1'),
	('01a21413-c92b-774b-9f0a-20375ea20705', '56b5bb88-6064-51d3-a559-ffd3cfedad15', 'COIN', -30, NULL, NULL, '2026-11-25 18:59:30.730613+00', '01a21413-c92a-7431-8704-63edee1f32f5'),
	('01a21413-c92b-774b-9f0a-20389de4436d', '9dbcb79c-ac4a-50bc-b3ca-6312cfa6e115', 'COIN', 30, NULL, NULL, '2026-11-25 18:59:30.730613+00', '01a21413-c92a-7431-8704-63edee1f32f5'),
	('01a21413-c92b-774b-9f0a-20395f7a8469', 'cdce0de7-f525-5ae5-bd95-d087d7d2b392', 'DIAMOND', -15000, NULL, NULL, '2026-11-25 18:59:30.730613+00', '01a21413-c92a-7431-8704-63edee1f32f5'),
	('01a21413-c92b-774b-9f0a-203a3e52216d', 'ba2fd5c4-4ea1-5ffc-94ba-49f4022ed9d4', 'DIAMOND', 15000, '2026-12-02 19:00:00+00', NULL, '2026-11-25 18:59:30.730613+00', '01a21413-c92a-7431-8704-63edee1f32f5'),
	('01a21413-c935-7145-b112-553ae13b245a', '56b5bb88-6064-51d3-a559-ffd3cfedad15', 'COIN', -90, NULL, NULL, '2026-11-25 18:59:30.740255+00', '01a21413-c934-7358-96c3-b58be49b030a'),
	('01a21413-c935-7145-b112-553b26d089a7', '9dbcb79c-ac4a-50bc-b3ca-6312cfa6e115', 'COIN', 90, NULL, NULL, '2026-11-25 18:59:30.740255+00', '01a21413-c934-7358-96c3-b58be49b030a'),
	('01a21413-c935-7145-b112-553c47a302cd', 'cdce0de7-f525-5ae5-bd95-d087d7d2b392', 'DIAMOND', -45000, NULL, NULL, '2026-11-25 18:59:30.740255+00', '01a21413-c934-7358-96c3-b58be49b030a'),
	('01a21413-c935-7145-b112-553d4505a3f5', 'ba2fd5c4-4ea1-5ffc-94ba-49f4022ed9d4', 'DIAMOND', 45000, '2026-12-02 19:00:00+00', NULL, '2026-11-25 18:59:30.740255+00', '01a21413-c934-7358-96c3-b58be49b030a'),
	('01a21413-c93e-72cf-b5e1-9631777f2f37', '84d1c2d8-8e41-5d56-9c2c-ac9a67d8b594', 'COIN', -7, NULL, NULL, '2026-11-25 18:59:30.749722+00', '01a21413-c93d-746c-a99a-e521feb89dac'),
	('01a21413-c93e-72cf-b5e1-963295785186', '9dbcb79c-ac4a-50bc-b3ca-6312cfa6e115', 'COIN', 7, NULL, NULL, '2026-11-25 18:59:30.749722+00', '01a21413-c93d-746c-a99a-e521feb89dac'),
	('01a21413-c93e-72cf-b5e1-9633c2eebb0d', 'cdce0de7-f525-5ae5-bd95-d087d7d2b392', 'DIAMOND', -3500, NULL, NULL, '2026-11-25 18:59:30.749722+00', '01a21413-c93d-746c-a99a-e521feb89dac'),
	('01a21413-c93e-72cf-b5e1-9634b57a5c64', 'ba2fd5c4-4ea1-5ffc-94ba-49f4022ed9d4', 'DIAMOND', 3500, '2026-12-02 19:00:00+00', NULL, '2026-11-25 18:59:30.749722+00', '01a21413-c93d-746c-a99a-e521feb89dac'),
	('01a21413-c946-71d9-b0e8-5624e10d5e1b', 'ba2fd5c4-4ea1-5ffc-94ba-49f4022ed9d4', 'DIAMOND', -3500, '2026-12-02 19:00:00+00', NULL, '2026-11-25 18:59:30.7582+00', '01a21413-c946-71d9-b0e8-5621fc69b2b6'),
	('01a21413-c946-71d9-b0e8-56256634f92d', 'cdce0de7-f525-5ae5-bd95-d087d7d2b392', 'DIAMOND', 3500, NULL, NULL, '2026-11-25 18:59:30.7582+00', '01a21413-c946-71d9-b0e8-5621fc69b2b6'),
	('01a21413-c946-71d9-b0e8-5626e05da8a1', '9dbcb79c-ac4a-50bc-b3ca-6312cfa6e115', 'COIN', -7, NULL, NULL, '2026-11-25 18:59:30.7582+00', '01a21413-c946-71d9-b0e8-5621fc69b2b6'),
	('01a21413-c946-71d9-b0e8-5627acee1f66', '34988a66-6644-5f97-b29d-2ce57235ddf2', 'COIN', 7, NULL, NULL, '2026-11-25 18:59:30.7582+00', '01a21413-c946-71d9-b0e8-5621fc69b2b6'),
	('01a21413-c950-7272-840d-0653cd938618', '84d1c2d8-8e41-5d56-9c2c-ac9a67d8b594', 'COIN', -100, NULL, NULL, '2026-11-25 18:59:30.766161+00', '01a21413-c94e-712b-9382-7628381ddc6f'),
	('01a21413-c950-7272-840d-06549186671e', '44f05329-9538-55a0-83fb-ac5c1a0c45e4', 'COIN', 100, NULL, NULL, '2026-11-25 18:59:30.766161+00', '01a21413-c94e-712b-9382-7628381ddc6f'),
	('01a21413-c950-7272-840d-06556b13efa3', '016a6138-cdc7-55a9-9f61-8b6048bc0bde', 'USD', -120, NULL, NULL, '2026-11-25 18:59:30.766161+00', '01a21413-c94e-712b-9382-7628381ddc6f'),
	('01a21413-c950-7272-840d-06560c57b30a', '4d651b01-bd44-5faa-a6c5-18916528da40', 'USD', 120, NULL, NULL, '2026-11-25 18:59:30.766161+00', '01a21413-c94e-712b-9382-7628381ddc6f'),
	('01a21413-c955-7039-acca-3bb235bda970', '44f05329-9538-55a0-83fb-ac5c1a0c45e4', 'COIN', -100, NULL, NULL, '2026-11-25 18:59:30.773495+00', '01a21413-c955-7039-acca-3baf99dfb0e6'),
	('01a21413-c955-7039-acca-3bb335cb28dd', '9dbcb79c-ac4a-50bc-b3ca-6312cfa6e115', 'COIN', 100, NULL, NULL, '2026-11-25 18:59:30.773495+00', '01a21413-c955-7039-acca-3baf99dfb0e6'),
	('01a21413-c955-7039-acca-3bb43e0c4e8c', '4d651b01-bd44-5faa-a6c5-18916528da40', 'USD', -120, NULL, NULL, '2026-11-25 18:59:30.773495+00', '01a21413-c955-7039-acca-3baf99dfb0e6'),
	('01a21413-c955-7039-acca-3bb52c35988d', '972d56e0-17e6-52cc-a14c-e612f1ec5b5e', 'USD', 120, NULL, '01a21413-c94b-7582-bd10-1e27cb88503f', '2026-11-25 18:59:30.773495+00', '01a21413-c955-7039-acca-3baf99dfb0e6'),
	('01a21413-c96c-740c-8888-dca3707b15b7', 'e48843e5-6267-5b86-a952-a7def474f849', 'USD', -302, '2026-12-02 19:00:00+00', NULL, '2026-12-03 18:59:30.795491+00', '01a21413-c96b-7728-a1bd-559b13ef1397'),
	('01a21413-c96c-740c-8888-dca4c68ed3ce', '220026b5-6f15-53b8-b8a6-e051f1d7efd3', 'USD', 302, NULL, NULL, '2026-12-03 18:59:30.795491+00', '01a21413-c96b-7728-a1bd-559b13ef1397'),
	('01a21413-c973-7323-a85b-e8d56fd6131a', '8dff8511-fff7-579f-900c-df91a2cc374b', 'USD', -303, '2026-12-02 19:00:00+00', NULL, '2026-12-03 18:59:30.80268+00', '01a21413-c972-740b-9304-6da4968062e5'),
	('01a21413-c973-7323-a85b-e8d6800baa72', '5d408d88-e7ca-5aa8-b8af-c75300d6deac', 'USD', 303, NULL, NULL, '2026-12-03 18:59:30.80268+00', '01a21413-c972-740b-9304-6da4968062e5'),
	('01a21413-c973-7323-a85b-e8d7829db732', '5d408d88-e7ca-5aa8-b8af-c75300d6deac', 'USD', -303, NULL, NULL, '2026-12-03 18:59:30.80268+00', '01a21413-c973-7323-a85b-e8d2f3b3e30c'),
	('01a21413-c973-7323-a85b-e8d8a8fd30f9', '972d56e0-17e6-52cc-a14c-e612f1ec5b5e', 'USD', 303, NULL, '9ca7ba8c-81e7-5b3b-b2ea-14d92f4a1b9b', '2026-12-03 18:59:30.80268+00', '01a21413-c973-7323-a85b-e8d2f3b3e30c'),
	('01a21413-c973-7323-a85b-e8d932b89cea', '5aad27a6-b9f2-5f82-a9e3-dc83c01697d2', 'USD', -39, NULL, NULL, '2026-12-03 18:59:30.80268+00', '01a21413-c973-7323-a85b-e8d2f3b3e30c'),
	('01a21413-c973-7323-a85b-e8da2ce93ade', '972d56e0-17e6-52cc-a14c-e612f1ec5b5e', 'USD', 39, NULL, '9ca7ba8c-81e7-5b3b-b2ea-14d92f4a1b9b', '2026-12-03 18:59:30.80268+00', '01a21413-c973-7323-a85b-e8d2f3b3e30c'),
	('01a21413-c97c-77e9-823b-357d56bba4cd', 'e48843e5-6267-5b86-a952-a7def474f849', 'USD', -304, '2026-12-02 19:00:00+00', NULL, '2026-12-03 18:59:30.811867+00', '01a21413-c97b-7753-9e06-9fc32ccb4349'),
	('01a21413-c97c-77e9-823b-357e0dc4cba8', 'b9bd3c67-b739-538b-b257-0a1df4ba183f', 'USD', 304, NULL, NULL, '2026-12-03 18:59:30.811867+00', '01a21413-c97b-7753-9e06-9fc32ccb4349'),
	('01a21413-c982-7641-8190-a87cbee0a606', 'b9bd3c67-b739-538b-b257-0a1df4ba183f', 'USD', -304, NULL, NULL, '2026-12-03 18:59:30.817081+00', '01a21413-c981-76e4-8e1e-862354cf0f27'),
	('01a21413-c982-7641-8190-a87d0bd50b43', '972d56e0-17e6-52cc-a14c-e612f1ec5b5e', 'USD', 304, NULL, 'bed0e2a2-d01f-5655-af51-e9cedb247f26', '2026-12-03 18:59:30.817081+00', '01a21413-c981-76e4-8e1e-862354cf0f27'),
	('01a21413-c982-7641-8190-a87e728d25b4', '5aad27a6-b9f2-5f82-a9e3-dc83c01697d2', 'USD', -39, NULL, NULL, '2026-12-03 18:59:30.817081+00', '01a21413-c981-76e4-8e1e-862354cf0f27'),
	('01a21413-c982-7641-8190-a87f751e0d2e', '972d56e0-17e6-52cc-a14c-e612f1ec5b5e', 'USD', 39, NULL, 'bed0e2a2-d01f-5655-af51-e9cedb247f26', '2026-12-03 18:59:30.817081+00', '01a21413-c981-76e4-8e1e-862354cf0f27'),
	('01a21413-c988-75be-bfe2-f4ee6fe57f53', '8dff8511-fff7-579f-900c-df91a2cc374b', 'USD', -305, '2026-12-02 19:00:00+00', NULL, '2026-12-03 18:59:30.823431+00', '01a21413-c987-71a6-82c7-c447d99ff6e9'),
	('01a21413-c988-75be-bfe2-f4ef161dd74e', 'c6169375-14a0-53e7-891a-fcbc926d21cc', 'USD', 305, NULL, NULL, '2026-12-03 18:59:30.823431+00', '01a21413-c987-71a6-82c7-c447d99ff6e9'),
	('01a21413-c98c-72ad-b9ff-c272b3b8f842', 'c6169375-14a0-53e7-891a-fcbc926d21cc', 'USD', -305, NULL, NULL, '2026-12-03 18:59:30.827946+00', '01a21413-c98c-72ad-b9ff-c26f0aa89dff'),
	('01a21413-c98c-72ad-b9ff-c2734070ad8a', '972d56e0-17e6-52cc-a14c-e612f1ec5b5e', 'USD', 305, NULL, '92c79534-4897-5fab-8c6b-b1d30acccfb9', '2026-12-03 18:59:30.827946+00', '01a21413-c98c-72ad-b9ff-c26f0aa89dff'),
	('01a21413-c98c-72ad-b9ff-c27426d4b22e', '5aad27a6-b9f2-5f82-a9e3-dc83c01697d2', 'USD', -39, NULL, NULL, '2026-12-03 18:59:30.827946+00', '01a21413-c98c-72ad-b9ff-c26f0aa89dff'),
	('01a21413-c98c-72ad-b9ff-c275c5abe8ed', '972d56e0-17e6-52cc-a14c-e612f1ec5b5e', 'USD', 39, NULL, '92c79534-4897-5fab-8c6b-b1d30acccfb9', '2026-12-03 18:59:30.827946+00', '01a21413-c98c-72ad-b9ff-c26f0aa89dff'),
	('01a21413-c990-70d4-8929-86ea7ed775c1', '972d56e0-17e6-52cc-a14c-e612f1ec5b5e', 'USD', -344, NULL, '92c79534-4897-5fab-8c6b-b1d30acccfb9', '2026-12-03 18:59:30.832238+00', '01a21413-c990-70d4-8929-86e7c97da1ee'),
	('01a21413-c990-70d4-8929-86eb3a603599', 'e69943ca-5b41-5acd-92c9-490b6e0d91c5', 'USD', 305, NULL, NULL, '2026-12-03 18:59:30.832238+00', '01a21413-c990-70d4-8929-86e7c97da1ee'),
	('01a21413-c990-70d4-8929-86ec6cdbd0b0', '5aad27a6-b9f2-5f82-a9e3-dc83c01697d2', 'USD', 39, NULL, NULL, '2026-12-03 18:59:30.832238+00', '01a21413-c990-70d4-8929-86e7c97da1ee'),
	('01a21413-c996-7286-9358-7400ec5da831', 'e48843e5-6267-5b86-a952-a7def474f849', 'USD', -306, '2026-12-02 19:00:00+00', NULL, '2026-12-03 18:59:30.837715+00', '01a21413-c995-73ce-a161-4dabd6588433'),
	('01a21413-c996-7286-9358-7401d0a1a385', 'e64ea6a4-8450-59da-8808-1dd0c0aa6fd4', 'USD', 306, NULL, NULL, '2026-12-03 18:59:30.837715+00', '01a21413-c995-73ce-a161-4dabd6588433'),
	('01a21413-c99d-70ab-8324-a4f4eaed0c31', 'e64ea6a4-8450-59da-8808-1dd0c0aa6fd4', 'USD', -306, NULL, NULL, '2026-12-03 18:59:30.845418+00', '01a21413-c99d-70ab-8324-a4f39b71d27f'),
	('01a21413-c99d-70ab-8324-a4f5dfc5ff0f', '4385f850-dd3a-5dea-b8b1-bbd0724df147', 'USD', 306, NULL, NULL, '2026-12-03 18:59:30.845418+00', '01a21413-c99d-70ab-8324-a4f39b71d27f'),
	('01a21413-c9a3-7564-8dde-eedba6577dca', '1f7ae153-39d1-5328-8a5d-66ff26965c74', 'USD', -347, NULL, NULL, '2026-12-03 18:59:30.850405+00', '01a21413-c9a2-72f2-99e3-9016df76eaa4'),
	('01a21413-c9a3-7564-8dde-eedc368c9c90', '1f7ae153-39d1-5328-8a5d-66ff26965c74', 'USD', 41, NULL, NULL, '2026-12-03 18:59:30.850405+00', '01a21413-c9a2-72f2-99e3-9016df76eaa4'),
	('01a21413-c9a3-7564-8dde-eedd3f52c92a', 'f86643cc-1c5f-5de8-b88c-6593bb7a93a7', 'USD', -41, NULL, NULL, '2026-12-03 18:59:30.850405+00', '01a21413-c9a2-72f2-99e3-9016df76eaa4'),
	('01a21413-c9a3-7564-8dde-eede75915114', '6c67d41e-8567-5799-94b1-b1e98211913a', 'USD', 39, NULL, NULL, '2026-12-03 18:59:30.850405+00', '01a21413-c9a2-72f2-99e3-9016df76eaa4'),
	('01a21413-c9a3-7564-8dde-eedff949a3b6', 'e48843e5-6267-5b86-a952-a7def474f849', 'USD', 308, '2026-12-10 19:00:00+00', NULL, '2026-12-03 18:59:30.850405+00', '01a21413-c9a2-72f2-99e3-9016df76eaa4'),
	('01a21413-c9a7-7626-ba55-1b0282fd90a7', '1f7ae153-39d1-5328-8a5d-66ff26965c74', 'USD', -355, NULL, NULL, '2026-12-03 18:59:30.855173+00', '01a21413-c9a7-7626-ba55-1afdd3eabd9f'),
	('01a21413-c9a7-7626-ba55-1b036f39c163', '1f7ae153-39d1-5328-8a5d-66ff26965c74', 'USD', 41, NULL, NULL, '2026-12-03 18:59:30.855173+00', '01a21413-c9a7-7626-ba55-1afdd3eabd9f'),
	('01a21413-c9a7-7626-ba55-1b045cc55644', 'f86643cc-1c5f-5de8-b88c-6593bb7a93a7', 'USD', -41, NULL, NULL, '2026-12-03 18:59:30.855173+00', '01a21413-c9a7-7626-ba55-1afdd3eabd9f'),
	('01a21413-c9a7-7626-ba55-1b051a8e8172', '6c67d41e-8567-5799-94b1-b1e98211913a', 'USD', 40, NULL, NULL, '2026-12-03 18:59:30.855173+00', '01a21413-c9a7-7626-ba55-1afdd3eabd9f'),
	('01a21413-c9a7-7626-ba55-1b06e704334f', '8dff8511-fff7-579f-900c-df91a2cc374b', 'USD', 315, '2026-12-10 19:00:00+00', NULL, '2026-12-03 18:59:30.855173+00', '01a21413-c9a7-7626-ba55-1afdd3eabd9f'),
	('01a21413-c9ce-759d-bdf5-33c59233bbbc', '1f7ae153-39d1-5328-8a5d-66ff26965c74', 'USD', -351, NULL, NULL, '2026-12-03 18:59:30.892345+00', '01a21413-c9cc-76df-acb6-33eef3e0db90'),
	('01a21413-c9ce-759d-bdf5-33c6e8cbf3c0', '1f7ae153-39d1-5328-8a5d-66ff26965c74', 'USD', 41, NULL, NULL, '2026-12-03 18:59:30.892345+00', '01a21413-c9cc-76df-acb6-33eef3e0db90'),
	('01a21413-c9ce-759d-bdf5-33c72890d52f', 'f86643cc-1c5f-5de8-b88c-6593bb7a93a7', 'USD', -41, NULL, NULL, '2026-12-03 18:59:30.892345+00', '01a21413-c9cc-76df-acb6-33eef3e0db90'),
	('01a21413-c9ce-759d-bdf5-33c8c2beac4a', '6c67d41e-8567-5799-94b1-b1e98211913a', 'USD', 40, NULL, NULL, '2026-12-03 18:59:30.892345+00', '01a21413-c9cc-76df-acb6-33eef3e0db90'),
	('01a21413-c9ce-759d-bdf5-33c9d416efa8', '8dff8511-fff7-579f-900c-df91a2cc374b', 'USD', 311, '2026-12-10 19:00:00+00', NULL, '2026-12-03 18:59:30.892345+00', '01a21413-c9cc-76df-acb6-33eef3e0db90'),
	('01a21413-c9ce-759d-bdf5-33ca15f24e35', '1f7ae153-39d1-5328-8a5d-66ff26965c74', 'USD', -353, NULL, NULL, '2026-12-03 18:59:30.892345+00', '01a21413-c9cc-76df-acb6-33ef02a067cb'),
	('01a21413-c9ce-759d-bdf5-33cbd5c09787', '1f7ae153-39d1-5328-8a5d-66ff26965c74', 'USD', 41, NULL, NULL, '2026-12-03 18:59:30.892345+00', '01a21413-c9cc-76df-acb6-33ef02a067cb'),
	('01a21413-c9ce-759d-bdf5-33ccf1667840', 'f86643cc-1c5f-5de8-b88c-6593bb7a93a7', 'USD', -41, NULL, NULL, '2026-12-03 18:59:30.892345+00', '01a21413-c9cc-76df-acb6-33ef02a067cb'),
	('01a21413-c9ce-759d-bdf5-33cdffac575e', '6c67d41e-8567-5799-94b1-b1e98211913a', 'USD', 40, NULL, NULL, '2026-12-03 18:59:30.892345+00', '01a21413-c9cc-76df-acb6-33ef02a067cb'),
	('01a21413-c9ce-759d-bdf5-33ce689e205f', '8dff8511-fff7-579f-900c-df91a2cc374b', 'USD', 313, '2026-12-10 19:00:00+00', NULL, '2026-12-03 18:59:30.892345+00', '01a21413-c9cc-76df-acb6-33ef02a067cb'),
	('01a21413-c9ce-759d-bdf5-33cff23da049', '1f7ae153-39d1-5328-8a5d-66ff26965c74', 'USD', -354, NULL, NULL, '2026-12-03 18:59:30.892345+00', '01a21413-c9cc-76df-acb6-33f00719ce7e'),
	('01a21413-c9ce-759d-bdf5-33d0833bb55e', '1f7ae153-39d1-5328-8a5d-66ff26965c74', 'USD', 41, NULL, NULL, '2026-12-03 18:59:30.892345+00', '01a21413-c9cc-76df-acb6-33f00719ce7e'),
	('01a21413-c9ce-759d-bdf5-33d1b9be223c', 'f86643cc-1c5f-5de8-b88c-6593bb7a93a7', 'USD', -41, NULL, NULL, '2026-12-03 18:59:30.892345+00', '01a21413-c9cc-76df-acb6-33f00719ce7e'),
	('01a21413-c9ce-759d-bdf5-33d277ae61c4', '6c67d41e-8567-5799-94b1-b1e98211913a', 'USD', 40, NULL, NULL, '2026-12-03 18:59:30.892345+00', '01a21413-c9cc-76df-acb6-33f00719ce7e'),
	('01a21413-c9ce-759d-bdf5-33d35d4a3494', 'e48843e5-6267-5b86-a952-a7def474f849', 'USD', 314, '2026-12-10 19:00:00+00', NULL, '2026-12-03 18:59:30.892345+00', '01a21413-c9cc-76df-acb6-33f00719ce7e'),
	('01a21413-c9e3-7674-91d6-d34dd110b60e', '1f7ae153-39d1-5328-8a5d-66ff26965c74', 'USD', -300, NULL, NULL, '2026-12-03 18:59:30.91528+00', '01a21413-c9e3-7674-91d6-d33afd5264f4'),
	('01a21413-c9e3-7674-91d6-d34e7c50371a', '58da09bd-2650-5c2c-9b4c-0558d95f30c2', 'USD', 300, NULL, NULL, '2026-12-03 18:59:30.91528+00', '01a21413-c9e3-7674-91d6-d33afd5264f4'),
	('01a21413-c9e3-7674-91d6-d34fe5850b82', '1f7ae153-39d1-5328-8a5d-66ff26965c74', 'USD', 341, NULL, NULL, '2026-12-03 18:59:30.91528+00', '01a21413-c9e3-7674-91d6-d33b959dfe98'),
	('01a21413-c9e3-7674-91d6-d350656c0365', '972d56e0-17e6-52cc-a14c-e612f1ec5b5e', 'USD', -341, NULL, '1fb0c6cd-d146-5d84-bb43-233dc8a0ae15', '2026-12-03 18:59:30.91528+00', '01a21413-c9e3-7674-91d6-d33b959dfe98'),
	('01a21413-c9e3-7674-91d6-d351b94183d1', '1f7ae153-39d1-5328-8a5d-66ff26965c74', 'USD', 1500, NULL, NULL, '2026-12-03 18:59:30.91528+00', '01a21413-c9e3-7674-91d6-d33c2313d22b'),
	('01a21413-c9e3-7674-91d6-d3528f5c7c66', 'f86643cc-1c5f-5de8-b88c-6593bb7a93a7', 'USD', -1500, NULL, NULL, '2026-12-03 18:59:30.91528+00', '01a21413-c9e3-7674-91d6-d33c2313d22b'),
	('01a21413-c9e3-7674-91d6-d35394b29831', '1f7ae153-39d1-5328-8a5d-66ff26965c74', 'USD', 342, NULL, NULL, '2026-12-03 18:59:30.91528+00', '01a21413-c9e3-7674-91d6-d33d6af8dde9'),
	('01a21413-c9e3-7674-91d6-d354870c9efd', '972d56e0-17e6-52cc-a14c-e612f1ec5b5e', 'USD', -342, NULL, '9ca7ba8c-81e7-5b3b-b2ea-14d92f4a1b9b', '2026-12-03 18:59:30.91528+00', '01a21413-c9e3-7674-91d6-d33d6af8dde9'),
	('01a21413-c9e3-7674-91d6-d355b0c3386d', '1f7ae153-39d1-5328-8a5d-66ff26965c74', 'USD', 1500, NULL, NULL, '2026-12-03 18:59:30.91528+00', '01a21413-c9e3-7674-91d6-d33edbd08f63'),
	('01a21413-c9e3-7674-91d6-d356a9495f17', 'f86643cc-1c5f-5de8-b88c-6593bb7a93a7', 'USD', -1500, NULL, NULL, '2026-12-03 18:59:30.91528+00', '01a21413-c9e3-7674-91d6-d33edbd08f63'),
	('01a21413-c9e3-7674-91d6-d35770f52065', '1f7ae153-39d1-5328-8a5d-66ff26965c74', 'USD', 343, NULL, NULL, '2026-12-03 18:59:30.91528+00', '01a21413-c9e3-7674-91d6-d33fcc3c1320'),
	('01a21413-c9e3-7674-91d6-d358568d4a76', '972d56e0-17e6-52cc-a14c-e612f1ec5b5e', 'USD', -343, NULL, 'bed0e2a2-d01f-5655-af51-e9cedb247f26', '2026-12-03 18:59:30.91528+00', '01a21413-c9e3-7674-91d6-d33fcc3c1320'),
	('01a21413-c9e3-7674-91d6-d35949312c70', '1f7ae153-39d1-5328-8a5d-66ff26965c74', 'USD', 1500, NULL, NULL, '2026-12-03 18:59:30.91528+00', '01a21413-c9e3-7674-91d6-d34069e4c919');
INSERT INTO public.entry VALUES
	('01a21413-c9e3-7674-91d6-d35a91e42944', 'f86643cc-1c5f-5de8-b88c-6593bb7a93a7', 'USD', -1500, NULL, NULL, '2026-12-03 18:59:30.91528+00', '01a21413-c9e3-7674-91d6-d34069e4c919'),
	('01a21413-c9e3-7674-91d6-d35b6e83c2e7', '1f7ae153-39d1-5328-8a5d-66ff26965c74', 'USD', 344, NULL, NULL, '2026-12-03 18:59:30.91528+00', '01a21413-c9e3-7674-91d6-d3419c790bcb'),
	('01a21413-c9e3-7674-91d6-d35c7f1de6f5', '972d56e0-17e6-52cc-a14c-e612f1ec5b5e', 'USD', -344, NULL, '92c79534-4897-5fab-8c6b-b1d30acccfb9', '2026-12-03 18:59:30.91528+00', '01a21413-c9e3-7674-91d6-d3419c790bcb'),
	('01a21413-c9e3-7674-91d6-d35d6b28d85f', '1f7ae153-39d1-5328-8a5d-66ff26965c74', 'USD', 1500, NULL, NULL, '2026-12-03 18:59:30.91528+00', '01a21413-c9e3-7674-91d6-d342308088d4'),
	('01a21413-c9e3-7674-91d6-d35eb8122d85', 'f86643cc-1c5f-5de8-b88c-6593bb7a93a7', 'USD', -1500, NULL, NULL, '2026-12-03 18:59:30.91528+00', '01a21413-c9e3-7674-91d6-d342308088d4'),
	('01a21413-c9e3-7674-91d6-d35f195d15ae', '1f7ae153-39d1-5328-8a5d-66ff26965c74', 'USD', -344, NULL, NULL, '2026-12-03 18:59:30.91528+00', '01a21413-c9e3-7674-91d6-d34331bd91f9'),
	('01a21413-c9e3-7674-91d6-d360b1836414', '972d56e0-17e6-52cc-a14c-e612f1ec5b5e', 'USD', 344, NULL, '92c79534-4897-5fab-8c6b-b1d30acccfb9', '2026-12-03 18:59:30.91528+00', '01a21413-c9e3-7674-91d6-d34331bd91f9'),
	('01a21413-c9e3-7674-91d6-d3616b8c2445', '1f7ae153-39d1-5328-8a5d-66ff26965c74', 'USD', 345, NULL, NULL, '2026-12-03 18:59:30.91528+00', '01a21413-c9e3-7674-91d6-d344e75874d5'),
	('01a21413-c9e3-7674-91d6-d3628682b81d', '972d56e0-17e6-52cc-a14c-e612f1ec5b5e', 'USD', -345, NULL, '38c1cc6f-170d-5966-882e-965998b9341e', '2026-12-03 18:59:30.91528+00', '01a21413-c9e3-7674-91d6-d344e75874d5'),
	('01a21413-c9e3-7674-91d6-d363b3048a24', '1f7ae153-39d1-5328-8a5d-66ff26965c74', 'USD', 1500, NULL, NULL, '2026-12-03 18:59:30.91528+00', '01a21413-c9e3-7674-91d6-d345c4f23263'),
	('01a21413-c9e3-7674-91d6-d36469821260', 'f86643cc-1c5f-5de8-b88c-6593bb7a93a7', 'USD', -1500, NULL, NULL, '2026-12-03 18:59:30.91528+00', '01a21413-c9e3-7674-91d6-d345c4f23263'),
	('01a21413-c9e3-7674-91d6-d3658e166f5c', '1f7ae153-39d1-5328-8a5d-66ff26965c74', 'USD', -345, NULL, NULL, '2026-12-03 18:59:30.91528+00', '01a21413-c9e3-7674-91d6-d3460e534c2f'),
	('01a21413-c9e3-7674-91d6-d36642a7783e', '972d56e0-17e6-52cc-a14c-e612f1ec5b5e', 'USD', 345, NULL, '38c1cc6f-170d-5966-882e-965998b9341e', '2026-12-03 18:59:30.91528+00', '01a21413-c9e3-7674-91d6-d3460e534c2f'),
	('01a21413-c9e3-7674-91d6-d367ffb2de12', '1f7ae153-39d1-5328-8a5d-66ff26965c74', 'USD', 751, NULL, NULL, '2026-12-03 18:59:30.91528+00', '01a21413-c9e3-7674-91d6-d347e59678b2'),
	('01a21413-c9e3-7674-91d6-d368e20f072a', '972d56e0-17e6-52cc-a14c-e612f1ec5b5e', 'USD', -751, NULL, '01a21413-c879-75f2-a24c-a5c429a61e15', '2026-12-03 18:59:30.91528+00', '01a21413-c9e3-7674-91d6-d347e59678b2'),
	('01a21413-c9e3-7674-91d6-d369a879ba79', '1f7ae153-39d1-5328-8a5d-66ff26965c74', 'USD', 120, NULL, NULL, '2026-12-03 18:59:30.91528+00', '01a21413-c9e3-7674-91d6-d34875083525'),
	('01a21413-c9e3-7674-91d6-d36a01fb821d', '972d56e0-17e6-52cc-a14c-e612f1ec5b5e', 'USD', -120, NULL, '01a21413-c94b-7582-bd10-1e27cb88503f', '2026-12-03 18:59:30.91528+00', '01a21413-c9e3-7674-91d6-d34875083525'),
	('01a21413-c9ea-74e1-b3cf-dd15dff08443', 'e48843e5-6267-5b86-a952-a7def474f849', 'USD', -938, '2026-12-02 19:00:00+00', NULL, '2026-12-03 18:59:30.921251+00', '01a21413-c9e9-708d-9655-228c0daa439a'),
	('01a21413-c9ea-74e1-b3cf-dd169cb889bd', '4385f850-dd3a-5dea-b8b1-bbd0724df147', 'USD', 938, NULL, NULL, '2026-12-03 18:59:30.921251+00', '01a21413-c9e9-708d-9655-228c0daa439a'),
	('01a21413-c9ea-74e1-b3cf-dd170fb25978', '8dff8511-fff7-579f-900c-df91a2cc374b', 'USD', -1027, '2026-12-02 19:00:00+00', NULL, '2026-12-03 18:59:30.921251+00', '01a21413-c9e9-708d-9655-228d3916f744'),
	('01a21413-c9ea-74e1-b3cf-dd18f6fe69ac', 'e69943ca-5b41-5acd-92c9-490b6e0d91c5', 'USD', 1027, NULL, NULL, '2026-12-03 18:59:30.921251+00', '01a21413-c9e9-708d-9655-228d3916f744'),
	('01a21413-c9ea-74e1-b3cf-dd1905fdbb66', '197443c2-4752-5aa8-9725-de938e11dc1d', 'DIAMOND', -200000, '2026-12-02 19:00:00+00', NULL, '2026-12-03 18:59:30.921251+00', '01a21413-c9e9-708d-9655-228e98c74ab2'),
	('01a21413-c9ea-74e1-b3cf-dd1a3de9f73e', 'edecf990-6ef0-552e-8931-861d2f358c65', 'DIAMOND', 200000, NULL, NULL, '2026-12-03 18:59:30.921251+00', '01a21413-c9e9-708d-9655-228e98c74ab2'),
	('01a21413-c9ea-74e1-b3cf-dd1b3e04f4b0', 'ba2fd5c4-4ea1-5ffc-94ba-49f4022ed9d4', 'DIAMOND', -120000, '2026-12-02 19:00:00+00', NULL, '2026-12-03 18:59:30.921251+00', '01a21413-c9e9-708d-9655-228f3abda767'),
	('01a21413-c9ea-74e1-b3cf-dd1caec37752', '8c991080-0ac8-5fd6-9b96-26c309d1e839', 'DIAMOND', 120000, NULL, NULL, '2026-12-03 18:59:30.921251+00', '01a21413-c9e9-708d-9655-228f3abda767'),
	('01a21413-ca09-70cc-9968-285202bc2d7a', 'edecf990-6ef0-552e-8931-861d2f358c65', 'DIAMOND', -100000, NULL, NULL, '2026-12-03 18:59:30.952721+00', '01a21413-ca08-77d4-85f7-ac1e2949669f'),
	('01a21413-ca09-70cc-9968-2853541bdb7d', '5aa4369a-812e-56db-bf0e-ccd332176550', 'DIAMOND', 100000, NULL, NULL, '2026-12-03 18:59:30.952721+00', '01a21413-ca08-77d4-85f7-ac1e2949669f'),
	('01a21413-ca09-70cc-9968-28547614575a', '5aa4369a-812e-56db-bf0e-ccd332176550', 'DIAMOND', -100000, NULL, NULL, '2026-12-03 18:59:30.952721+00', '01a21413-ca08-77d4-85f7-ac1fc05ab96b'),
	('01a21413-ca09-70cc-9968-28554021f372', 'cdce0de7-f525-5ae5-bd95-d087d7d2b392', 'DIAMOND', 100000, NULL, NULL, '2026-12-03 18:59:30.952721+00', '01a21413-ca08-77d4-85f7-ac1fc05ab96b'),
	('01a21413-ca09-70cc-9968-28569778ee2d', '016a6138-cdc7-55a9-9f61-8b6048bc0bde', 'USD', -100, NULL, NULL, '2026-12-03 18:59:30.952721+00', '01a21413-ca08-77d4-85f7-ac1fc05ab96b'),
	('01a21413-ca09-70cc-9968-2857ea34e771', 'a1e1456e-c854-55b3-8c33-7d5352e347eb', 'USD', 100, NULL, NULL, '2026-12-03 18:59:30.952721+00', '01a21413-ca08-77d4-85f7-ac1fc05ab96b'),
	('01a21413-ca19-727a-992a-34d60f6e2256', 'e48843e5-6267-5b86-a952-a7def474f849', 'USD', -622, '2026-12-10 19:00:00+00', NULL, '2026-12-11 18:59:30.969273+00', '01a21413-ca19-727a-992a-34d4ebbc9024'),
	('01a21413-ca19-727a-992a-34d726ab7d32', '4385f850-dd3a-5dea-b8b1-bbd0724df147', 'USD', 622, NULL, NULL, '2026-12-11 18:59:30.969273+00', '01a21413-ca19-727a-992a-34d4ebbc9024'),
	('01a21413-ca19-727a-992a-34d8f8b68f4a', '8dff8511-fff7-579f-900c-df91a2cc374b', 'USD', -939, '2026-12-10 19:00:00+00', NULL, '2026-12-11 18:59:30.969273+00', '01a21413-ca19-727a-992a-34d539293e04'),
	('01a21413-ca19-727a-992a-34d9b455d2df', 'e69943ca-5b41-5acd-92c9-490b6e0d91c5', 'USD', 939, NULL, NULL, '2026-12-11 18:59:30.969273+00', '01a21413-ca19-727a-992a-34d539293e04');


--
-- Data for Name: gift; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.gift VALUES
	('00000000-0000-7000-8000-000000000801', 'Spark', '/gifts/spark.svg', 'BOTH', true, '2020-01-01 00:00:00+00', NULL),
	('00000000-0000-7000-8000-000000000802', 'Clover', '/gifts/clover.svg', 'BOTH', true, '2020-01-01 00:00:00+00', NULL),
	('00000000-0000-7000-8000-000000000803', 'Paper boat', '/gifts/paper-boat.svg', 'BOTH', true, '2020-01-01 00:00:00+00', NULL),
	('00000000-0000-7000-8000-000000000804', 'Songbird', '/gifts/songbird.svg', 'BOTH', true, '2020-01-01 00:00:00+00', NULL),
	('00000000-0000-7000-8000-000000000805', 'Lantern', '/gifts/lantern.svg', 'LIVE', true, '2020-01-01 00:00:00+00', NULL),
	('00000000-0000-7000-8000-000000000806', 'Bouquet', '/gifts/bouquet.svg', 'VIDEO', false, '2020-01-01 00:00:00+00', NULL),
	('00000000-0000-7000-8000-000000000807', 'Carousel', '/gifts/carousel.svg', 'LIVE', false, '2020-01-01 00:00:00+00', NULL),
	('00000000-0000-7000-8000-000000000808', 'Lighthouse', '/gifts/lighthouse.svg', 'LIVE', false, '2020-01-01 00:00:00+00', NULL);


--
-- Data for Name: gift_caps; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.gift_caps VALUES
	('00000000-0000-7000-8000-000000000851', '2020-01-01 00:00:00+00', 100000, 1000, 5);


--
-- Data for Name: gift_day; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.gift_day VALUES
	('01a21413-c923-703b-9cb5-37054c583767', '01a21413-c7c6-752f-953f-3fa7bb63420d', '2026-11-25', 320),
	('01a21413-c8f1-761a-8231-fdcfcb565c0c', '01a21413-c7c4-75cb-9888-97906dafe864', '2026-11-25', 327);


--
-- Data for Name: gift_price; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.gift_price VALUES
	('00000000-0000-7000-8000-000000000821', '00000000-0000-7000-8000-000000000801', 1, '2020-01-01 00:00:00+00'),
	('00000000-0000-7000-8000-000000000822', '00000000-0000-7000-8000-000000000802', 5, '2020-01-01 00:00:00+00'),
	('00000000-0000-7000-8000-000000000823', '00000000-0000-7000-8000-000000000803', 10, '2020-01-01 00:00:00+00'),
	('00000000-0000-7000-8000-000000000824', '00000000-0000-7000-8000-000000000804', 30, '2020-01-01 00:00:00+00'),
	('00000000-0000-7000-8000-000000000825', '00000000-0000-7000-8000-000000000805', 99, '2020-01-01 00:00:00+00'),
	('00000000-0000-7000-8000-000000000826', '00000000-0000-7000-8000-000000000806', 200, '2020-01-01 00:00:00+00'),
	('00000000-0000-7000-8000-000000000827', '00000000-0000-7000-8000-000000000807', 1000, '2020-01-01 00:00:00+00'),
	('00000000-0000-7000-8000-000000000828', '00000000-0000-7000-8000-000000000808', 5000, '2020-01-01 00:00:00+00');


--
-- Data for Name: gift_reversal; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.gift_reversal VALUES
	('01a21413-c941-7163-9416-4cef0d69f1d8', '01a21413-c937-7107-9cb5-164b9f4b3987', '01a21413-c7c4-75cb-9888-97906dafe864', '01a21413-c8b4-7295-bc26-6a1f25e8a1db', '00000000-0000-0000-0000-000000000384', 'FROZEN', 7, 'FROZEN', 'a fraud', '2026-11-25 18:59:30.75735+00', NULL);


--
-- Data for Name: gift_streak; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.gift_streak VALUES
	('01a21413-c8fc-76ef-9f07-c97e1dcbfaa0', '01a21413-c8cd-73f6-adc6-a209e153637b', '01a21413-c7c4-75cb-9888-97906dafe864', '01a21413-c8b4-7295-bc26-6a1f25e8a1db', '00000000-0000-7000-8000-000000000804', 30, false, 4, 'ENDED', 'BROKEN', '2026-11-25 18:59:30.681405+00', '2026-11-25 18:59:35.693362+00', '2026-11-25 18:59:30.747596+00'),
	('01a21413-c92a-7431-8704-63ee22003167', '01a21413-c8cd-73f6-adc6-a209e153637b', '01a21413-c7c6-752f-953f-3fa7bb63420d', '01a21413-c8b4-7295-bc26-6a1f25e8a1db', '00000000-0000-7000-8000-000000000804', 30, false, 4, 'ENDED', 'TIMEOUT', '2026-11-25 18:59:30.728315+00', '2026-11-25 18:59:35.737703+00', '2026-12-03 18:59:30.904116+00'),
	('01a21413-c93d-746c-a99a-e522ff3e2e0e', '01a21413-c8cd-73f6-adc6-a209e153637b', '01a21413-c7c4-75cb-9888-97906dafe864', '01a21413-c8b4-7295-bc26-6a1f25e8a1db', '00000000-0000-7000-8000-000000000801', 1, true, 7, 'ENDED', 'TIMEOUT', '2026-11-25 18:59:30.747596+00', '2026-11-25 18:59:35.747596+00', '2026-12-03 18:59:30.904116+00');


--
-- Data for Name: hold; Type: TABLE DATA; Schema: public; Owner: -
--



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
	('01a21413-c775-75f1-9a96-96d0185f7729', '01a21413-c756-71a5-b5a3-0373247f2658', '01a21413c77575f19a9696ce1e0200fc', 'ea61f9de17ecb6ca4fb1b6369add670fb04e04d720812cc5b8bfda77976d4b03', '01a21413-c775-75f1-9a96-96cfb84b7a92', NULL, '2026-11-25 18:59:30.293302+00'),
	('01a21413-c796-7574-b839-62746bf94b2b', '01a21413-c78e-7353-abe4-fa38f6b72913', '01a21413c7967574b8396272daa5025d', '71d790669996129071627e151f1e217217f2d5e071f186af4e44cde6e587479a', '01a21413-c796-7574-b839-627316b08074', NULL, '2026-11-25 18:59:30.326283+00'),
	('01a21413-c7ac-7359-9642-bccc6a469dbd', '01a21413-c7a5-76f9-86f2-e590ab5a63d3', '01a21413c7ac73599642bcca4fb3c637', '9227b1cf91b96e29e35bad435afc2a823ac1f95953d8cfe805261f1a67441488', '01a21413-c7ac-7359-9642-bccbb307b852', NULL, '2026-11-25 18:59:30.348976+00'),
	('01a21413-c7bf-752f-8eb1-b1d1a50ea2ef', '01a21413-c7b7-755e-b0f1-699581532897', '01a21413c7bf752f8eb1b1cfc4b04c22', 'c9b649f2fcbfdb375db816f9b822570327f6cf9770ae3be4d45cf78930a09f58', '01a21413-c7bf-752f-8eb1-b1d010cf02d3', NULL, '2026-11-25 18:59:30.367287+00'),
	('01a21413-c7c8-7079-96f0-d2f7959b3b97', '01a21413-c7c4-75cb-9888-97906dafe864', '01a21413c7c8707996f0d2f5d0de16ba', '3f5ad76e0b25b2236601b2bad064d74c8685b06401e75d13ef05d08f0a551eac', '01a21413-c7c8-7079-96f0-d2f67039971a', NULL, '2026-11-25 18:59:30.376934+00'),
	('01a21413-c7d6-77fc-886e-29f45968b60f', '01a21413-c7c6-752f-953f-3fa7bb63420d', '01a21413c7d677fc886e29f246981a13', 'd6b06e5fa78df4db9b3268b509408d4c2ff070fb21e76535a55e7adfc70991ec', '01a21413-c7d6-77fc-886e-29f3805b3ba4', NULL, '2026-11-25 18:59:30.390695+00'),
	('01a21413-c7e7-74fd-b8b9-ac70b472364b', '01a21413-c7c7-7522-8bd3-90d942f9c1ab', '01a21413c7e774fdb8b9ac6e8fc0b367', '0a0154592a3275a06f59878cc525ec36a1d0c4ade0446e85aa80279d27ea7a07', '01a21413-c7e7-74fd-b8b9-ac6ff8a91347', NULL, '2026-11-25 18:59:30.40744+00'),
	('01a21413-c7f2-765b-acd4-3ea1e9ef042b', '01a21413-c7c4-75cb-9888-97906dafe864', '01a21413c7f2765bacd43e9f74be33b2', '2ea80c3c83fb25b0a9ee0fc8475ae1770bf86f967e7636abb18c06e1ccf51f29', '01a21413-c7f2-765b-acd4-3ea01331f3e2', NULL, '2026-11-25 18:59:30.418496+00'),
	('01a21413-c7fd-73e3-9866-51c2fc6826da', '01a21413-c7c6-752f-953f-3fa7bb63420d', '01a21413c7fd73e3986651c0d12a20d5', 'c41a33fedbd41505e27d731e034d6888110cd66925042a4fbe4438b5581b066f', '01a21413-c7fd-73e3-9866-51c17aae915c', NULL, '2026-11-25 18:59:30.429486+00'),
	('01a21413-c808-7221-bb37-5cc63f833952', '01a21413-c7c7-7522-8bd3-90d942f9c1ab', '01a21413c8087221bb375cc44f01d3e6', '6fbc8c1cef0e07bb55a304c580aa68d4e190edfb449751a6f4889212d7f3a221', '01a21413-c808-7221-bb37-5cc542769102', NULL, '2026-11-25 18:59:30.44021+00'),
	('01a21413-c812-70ee-ae60-bd8a7e4f6d71', '01a21413-c7c4-75cb-9888-97906dafe864', '01a21413c81270eeae60bd884a46b92d', '40ea5da75870884ee8811bcf79484ea55c58d9b3755736a9fefde81ab5b08b7d', '01a21413-c812-70ee-ae60-bd8922a69f90', NULL, '2026-11-25 18:59:30.450954+00'),
	('01a21413-c81c-7253-ba36-4e554845a52e', '01a21413-c7c6-752f-953f-3fa7bb63420d', '01a21413c81c7253ba364e535212ef12', '35827aa33f8fef142c49ca59556e36d123815bf0ddcccc23e652c968c8813be9', '01a21413-c81c-7253-ba36-4e54e92a8f5f', NULL, '2026-11-25 18:59:30.46099+00'),
	('01a21413-c823-75db-a5b7-92ac9c3ac2f1', '01a21413-c7c7-7522-8bd3-90d942f9c1ab', '01a21413c82375dba5b792aa9b4faa43', 'f8e1e1b4a0d7fd2a29718f75d1a1cfbe2a30b700242a87f96348867c6f763d43', '01a21413-c823-75db-a5b7-92ab8e96f4bd', NULL, '2026-11-25 18:59:30.467696+00'),
	('01a21413-c82b-774a-9f99-60260c240ba7', '01a21413-c7c4-75cb-9888-97906dafe864', '01a21413c82b774a9f9960248841c948', '4a76ccd4df76096b469d0473e6ed1655d7c45ca7b6e859fdd845dd469e5de811', '01a21413-c82b-774a-9f99-602502dae936', NULL, '2026-11-25 18:59:30.475383+00'),
	('01a21413-c836-70dd-8569-57fd0dc2d2d3', '01a21413-c7c6-752f-953f-3fa7bb63420d', '01a21413c83670dd856957fbc84ef934', '6c748a58b5761f351dce193f59954c413a2ab8f65e85801553b70a33c61ac365', '01a21413-c836-70dd-8569-57fcc701a76c', NULL, '2026-11-25 18:59:30.486382+00'),
	('01a21413-c83f-77de-afc6-207eec06a86b', '01a21413-c7c7-7522-8bd3-90d942f9c1ab', '01a21413c83e744c914333e20dba8dc5', '9b465c68f549988d0032700ce6d46fe7ea2f5b01eb3d7f227387cfc53b951c23', '01a21413-c83e-744c-9143-33e3b9c4858e', NULL, '2026-11-25 18:59:30.495093+00'),
	('01a21413-c844-7739-a40e-29899c0f04ca', '01a21413-c7c4-75cb-9888-97906dafe864', '01a21413c8447739a40e2987383fe4fc', 'ef1ebe29f10b446321a9034159fa484b9549017bbb802013c129605af8da15f9', '01a21413-c844-7739-a40e-2988e1dd8b99', NULL, '2026-11-25 18:59:30.500975+00'),
	('01a21413-c84f-73b6-88da-b13312013bee', '01a21413-c7c6-752f-953f-3fa7bb63420d', '01a21413c84f73b688dab1314d36c9d5', 'eb9382d2f9261cd7fb02a317088ef2262ae5cfe7f194d84fe7eaead79552efe3', '01a21413-c84f-73b6-88da-b13243d9954d', NULL, '2026-11-25 18:59:30.511774+00'),
	('01a21413-c854-7346-b4f9-cf5d809b26b6', '01a21413-c7c7-7522-8bd3-90d942f9c1ab', '01a21413c8547346b4f9cf5b42a7d08c', 'a6856fd2c68164c50ed6f6e00fd5173fdf17e22cde22d591409aa9eb0b901f3f', '01a21413-c854-7346-b4f9-cf5cb8bda01c', NULL, '2026-11-25 18:59:30.5164+00'),
	('01a21413-c858-73b4-a5cd-c41beaaa5691', '01a21413-c7c4-75cb-9888-97906dafe864', '01a21413c85873b4a5cdc41994b5fc6a', '1042e3b8d5259a53e051df094dd7d72f6f0890895c71040e9c7f23c116d8baf1', '01a21413-c858-73b4-a5cd-c41a446874bc', NULL, '2026-11-25 18:59:30.52094+00'),
	('01a21413-c85d-7253-8fec-f53dbdc77031', '01a21413-c7c6-752f-953f-3fa7bb63420d', '01a21413c85d72538fecf53bcd2425e8', 'acb8d1a4701f36784e7a8b14d9ec50a33c9fe267c169d0261781a2a0bd36e9ca', '01a21413-c85d-7253-8fec-f53cf82d39dd', NULL, '2026-11-25 18:59:30.525719+00'),
	('01a21413-c866-7733-9f27-3afd8b68a0a9', '01a21413-c7c7-7522-8bd3-90d942f9c1ab', '01a21413c86677339f273afb922bb3c1', 'cae4680957d8e3b45dfc96fdf7e441d46075e52920a62f1de2db7ab4f2c58c3d', '01a21413-c866-7733-9f27-3afc752d78a0', NULL, '2026-11-25 18:59:30.534676+00'),
	('01a21413-c870-75b6-8098-43bb611735d9', '01a21413-c7c4-75cb-9888-97906dafe864', '01a21413c87075b6809843b974774e37', '2d21d9b2b0c06fd0f94c4f269705a323f2dca7ce88e32c5cf797f0afc0d3d3a3', '01a21413-c870-75b6-8098-43ba9b9998ad', NULL, '2026-11-25 18:59:30.544322+00'),
	('01a21413-c87a-70c9-9053-f2522cb7cc64', '00000000-0000-0000-0000-000000000384', '01a21413c87975f2a24ca5c3c062f6e0', '704584140c2194ef9826c853d08c9c30cf742e291533a76e228b9f5900ec0328', '01a21413-c879-75f2-a24c-a5c429a61e15', NULL, '2026-11-25 18:59:30.554507+00'),
	('01a21413-c889-749e-9b03-eead25a6f14a', '01a21413-c7c6-752f-953f-3fa7bb63420d', '01a21413c88877cdb4620c274ac4f2a1', '5825becb110ee7f51382c600994600354fbc5a498a5610a8620d35e0014d9e55', '01a21413-c888-77cd-b462-0c28a7ea4bd7', NULL, '2026-11-25 18:59:30.569114+00'),
	('01a21413-c892-72ab-9a06-c05ec44aabfa', '01a21413-c78e-7353-abe4-fa38f6b72913', '01a21413c891708f95f3863026aceaf1', 'e22903956f34fa182d1cf70db1c07107a49f1416c104d74af9d64a440ec68164', '01a21413-c891-708f-95f3-8631ed9b2364', NULL, '2026-11-25 18:59:30.578074+00'),
	('01a21413-c89d-77b6-8cce-5b35ca097da7', '01a21413-c895-7748-a4a8-844b822d3357', '01a21413c89d77b68cce5b338232c291', '4828cc8e2f07ebd1c5e72348900b4b4a6bd911e4137b045868ab4372b9cf548e', '01a21413-c89d-77b6-8cce-5b34a3e2cb81', NULL, '2026-11-25 18:59:30.5893+00'),
	('01a21413-c8b8-73db-b4c4-6ab28aa2cbe1', '01a21413-c8b1-7008-9bc9-90993a97dbbc', '01a21413c8b873dbb4c46ab0de86bff2', '9f2718c241edda17fdd5496a169db0f9ea29fac92333baaa14cebb76f0ed2018', '01a21413-c8b8-73db-b4c4-6ab13a97987f', NULL, '2026-11-25 18:59:30.616887+00'),
	('01a21413-c8cd-73f6-adc6-a20a2393e63c', '01a21413-c8b1-7008-9bc9-90993a97dbbc', '01a21413c8cd73f6adc6a208948e5864', 'c1c5f55ef5e2c40a150f2b3fc922bd4977024efa8db234f387ff1958dd1a2e2f', '01a21413-c8cd-73f6-adc6-a209e153637b', NULL, '2026-11-25 18:59:30.63729+00'),
	('01a21413-c8d0-7766-95ce-93d5a3a547f9', '01a21413-c7c4-75cb-9888-97906dafe864', '01a21413c8d0776695ce93d3c1f3376e', '80426ebf22f8a78c6dd04c9603a9d52f9726cca3d1ad28c282ef8d74446ce06d', '01a21413-c8d0-7766-95ce-93d45d5815ae', NULL, '2026-11-25 18:59:30.640891+00'),
	('01a21413-c8dd-7472-99b0-3839361ce682', '01a21413-c7c4-75cb-9888-97906dafe864', '01a21413c8dd747299b038372c88b97f', '93e6348cbe3acb4ca5ae690ad2f733bbf63d8b92ab46529d321b514d1fb005d3', '01a21413-c8dd-7472-99b0-3838eeb472bf', NULL, '2026-11-25 18:59:30.65326+00'),
	('01a21413-c8e7-7190-b005-6009a49e1f1f', '01a21413-c7c4-75cb-9888-97906dafe864', '01a21413c8e577f3a07fd39d09fa541a', 'e4d2475c532130f88c7bfe11eae1996b8c26d2e164e1c572bed05fa65560c361', '01a21413-c8e5-77f3-a07f-d39e8d09873e', NULL, '2026-11-25 18:59:30.663415+00'),
	('01a21413-c8f5-70ee-8168-632776baca73', '01a21413-c7c4-75cb-9888-97906dafe864', '01a21413c8f37059bbc52e406e8e8eef', '655c92db825e2f37f3527d278dbf4d0d87a5047462b775db5e94db839a38d32e', '01a21413-c8f3-7059-bbc5-2e41e57f3b06', NULL, '2026-11-25 18:59:30.677496+00'),
	('01a21413-c902-72f8-b4dd-9db7014db23f', '01a21413-c7c4-75cb-9888-97906dafe864', '01a21413c901751d92223854330a6ae2', 'fcfcfb142ca532003f9c013d01169da6039485dfcebf7a3257e9664ba7bc5bdc', '01a21413-c901-751d-9222-38553376b918', NULL, '2026-11-25 18:59:30.690122+00'),
	('01a21413-c90b-76c9-b2d4-9940613a6ce0', '01a21413-c7c6-752f-953f-3fa7bb63420d', '01a21413c90b76c9b2d4993e7df4d09b', '4e45270a3f1c36f5c89f702a220e2956b7ef4249d17060c9d59876dfae7d6540', '01a21413-c90b-76c9-b2d4-993f8a0e52d6', NULL, '2026-11-25 18:59:30.699779+00'),
	('01a21413-c914-7022-8152-79168e1633d0', '01a21413-c7c6-752f-953f-3fa7bb63420d', '01a21413c9147022815279140df6289b', '9fd3500441ad9ceaea13abe39d1949aeec975bad2119d2c2a3e9c2c80e330a57', '01a21413-c914-7022-8152-79155af56798', NULL, '2026-11-25 18:59:30.708521+00'),
	('01a21413-c91c-73e0-a4d3-7216770b2c5f', '01a21413-c7c6-752f-953f-3fa7bb63420d', '01a21413c91b72c2804eb7c7ca6582b8', '501380d83dc9e013b08a1072b3a80c08ae8a0d46edfd6b6c38eb612be5be8412', '01a21413-c91b-72c2-804e-b7c88f039852', NULL, '2026-11-25 18:59:30.716622+00'),
	('01a21413-c925-71ec-a5f4-9ccdeff9d787', '01a21413-c7c6-752f-953f-3fa7bb63420d', '01a21413c92473949024073ec24237a5', '4dbf1ee8ed1423e98bae339a82daa4dc06eb5473037987440ec1c561c8408158', '01a21413-c924-7394-9024-073fde3f5e0f', NULL, '2026-11-25 18:59:30.725472+00'),
	('01a21413-c92e-772b-afc5-bb9fe3f183d4', '01a21413-c7c6-752f-953f-3fa7bb63420d', '01a21413c92e772bafc5bb9dd8758111', '56cbd8ed284fe3be543319066ef46bcedcc0a21ae01567915d130aadb74647a3', '01a21413-c92e-772b-afc5-bb9ef17f1b3b', NULL, '2026-11-25 18:59:30.734782+00'),
	('01a21413-c938-77d2-bd08-9282a3ab5a05', '01a21413-c7c4-75cb-9888-97906dafe864', '01a21413c93771079cb5164a6fb15d38', 'ba5d42cefe52a6ce6d49aea95d87dfa7a56e9b73591f620039abca9e33f76262', '01a21413-c937-7107-9cb5-164b9f4b3987', NULL, '2026-11-25 18:59:30.744469+00'),
	('01a21413-c943-7020-9a06-2e736210e7ae', '00000000-0000-0000-0000-000000000384', '01a21413c941716394164cee422c986a', '155fac4f10277226540513015995bb1157639a26f2f809f3fa57da1d2877d7c8', '01a21413-c941-7163-9416-4cef0d69f1d8', NULL, '2026-11-25 18:59:30.755475+00'),
	('01a21413-c94c-74b7-ac7a-abfa17987e4d', '01a21413-c7c4-75cb-9888-97906dafe864', '01a21413c94b7582bd101e263ce99d2e', '17d6098bb57bd7d9e33ac0639ea05d955fe3eda275cec75d817ea33c1a09539f', '01a21413-c94b-7582-bd10-1e27cb88503f', NULL, '2026-11-25 18:59:30.764676+00'),
	('01a21413-ca03-70e6-8be8-0d0163f8d825', '01a21413-c895-7748-a4a8-844b822d3357', '01a21413ca01777bb180ce8a7bbf58b2', '3dc1d981d5ae357c2ae2b566ed74a3501ef1af1520a7871d8fcf250d4e5e3905', '01a21413-ca01-777b-b180-ce8bc0f24228', NULL, '2026-12-03 18:59:30.94758+00');


--
-- Data for Name: live; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.live VALUES
	('01a21413-c8cd-73f6-adc6-a209e153637b', '01a21413c8cd73f6adc6a20745504b52', '01a21413-c8b4-7295-bc26-6a1f25e8a1db', NULL, 'ENDED', 50, '2026-11-25 18:59:30.693362+00', 240, 8, '2026-11-25 18:59:30.639095+00', '2026-11-25 18:59:30.776162+00');


--
-- Data for Name: live_giver; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.live_giver VALUES
	('01a21413-c8ff-77f0-aef8-d551d3699134', '01a21413-c8cd-73f6-adc6-a209e153637b', '01a21413-c7c4-75cb-9888-97906dafe864', 120, '2026-11-25 18:59:30.693362+00'),
	('01a21413-c92c-76b1-ae99-206b5c9e99d8', '01a21413-c8cd-73f6-adc6-a209e153637b', '01a21413-c7c6-752f-953f-3fa7bb63420d', 120, '2026-11-25 18:59:30.737703+00');


--
-- Data for Name: live_guest; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: membership; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.membership VALUES
	('01a21413-c784-7426-ade0-5dbdef2384b6', '01a21413-c767-7718-be47-e0124d9ec559', 'ACTIVE', '2026-11-25 18:59:30.308958+00', NULL, NULL, false, '01a21413-c783-721a-bb09-bacaa28ef5d4', '2026-12-12 18:59:30.973044+00'),
	('01a21413-c79f-75d5-ba8e-30725e932acb', '01a21413-c791-75a6-96b0-1c12b7171e6b', 'ACTIVE', '2026-11-25 18:59:30.335418+00', NULL, NULL, false, '01a21413-c79e-723a-ad53-179c1aeafb4f', '2026-12-12 18:59:30.973044+00'),
	('01a21413-c7b6-710a-bc22-4898f03dd8d9', '01a21413-c7a8-75ea-86d9-ba500ab3864a', 'ACTIVE', '2026-11-25 18:59:30.358485+00', NULL, NULL, false, '01a21413-c7b5-72f7-a1eb-518b97b27175', '2026-12-12 18:59:30.973044+00'),
	('01a21413-c8a6-71cf-9e5a-83450eba70b1', '01a21413-c898-73bc-b00f-1202c533a8d8', 'ACTIVE', '2026-11-25 18:59:30.598454+00', NULL, NULL, false, '01a21413-c8a5-75e5-ba5f-eec7d0a5056e', '2026-12-12 18:59:30.973044+00'),
	('01a21413-c8c1-734b-b0b1-6a192ddd8c8c', '01a21413-c8b4-7295-bc26-6a1f25e8a1db', 'ACTIVE', '2026-11-25 18:59:30.625372+00', NULL, NULL, false, '01a21413-c8c0-718e-b7b0-adcef57c2511', '2026-12-12 18:59:30.973044+00');


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
	('01a21413-c78b-7457-8640-6c6d0159a475', '01a21413-c767-7718-be47-e0124d9ec559', 'TIPS', true, '2026-11-25 18:59:30.314721+00', NULL, NULL, '2026-12-12 18:59:30.980716+00'),
	('01a21413-c7a3-756f-a3d1-08e510eb6d4a', '01a21413-c791-75a6-96b0-1c12b7171e6b', 'TIPS', true, '2026-11-25 18:59:30.338817+00', NULL, NULL, '2026-12-12 18:59:30.98094+00'),
	('01a21413-c8aa-76ae-afdf-217c08780b02', '01a21413-c898-73bc-b00f-1202c533a8d8', 'VIDEO_GIFTS', true, '2026-11-25 18:59:30.601793+00', NULL, NULL, '2026-12-12 18:59:30.981093+00'),
	('01a21413-c8ae-7427-8dc8-175c853185fb', '01a21413-c898-73bc-b00f-1202c533a8d8', 'LIVE_GIFTS', true, '2026-11-25 18:59:30.606504+00', NULL, NULL, '2026-12-12 18:59:30.981231+00'),
	('01a21413-c8c5-70bf-a70a-aa9051771c65', '01a21413-c8b4-7295-bc26-6a1f25e8a1db', 'VIDEO_GIFTS', true, '2026-11-25 18:59:30.628616+00', NULL, NULL, '2026-12-12 18:59:30.98137+00'),
	('01a21413-c8c9-749b-8c72-a6b54e585ef1', '01a21413-c8b4-7295-bc26-6a1f25e8a1db', 'LIVE_GIFTS', true, '2026-11-25 18:59:30.633045+00', NULL, NULL, '2026-12-12 18:59:30.9815+00');


--
-- Data for Name: notification; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.notification VALUES
	('01a21413-c785-70fc-9ee4-cc586c74b3d2', '01a21413-c767-7718-be47-e0124d9ec559', 1, 'ProgramApplicationDecided', '{"state": "APPROVED", "application_id": "01a21413-c775-75f1-9a96-96cfb84b7a92"}', '2026-11-25 18:59:30.309889+00'),
	('01a21413-c79f-75d5-ba8e-307386fef126', '01a21413-c791-75a6-96b0-1c12b7171e6b', 1, 'ProgramApplicationDecided', '{"state": "APPROVED", "application_id": "01a21413-c796-7574-b839-627316b08074"}', '2026-11-25 18:59:30.335854+00'),
	('01a21413-c7b6-710a-bc22-4899fe081400', '01a21413-c7a8-75ea-86d9-ba500ab3864a', 1, 'ProgramApplicationDecided', '{"state": "APPROVED", "application_id": "01a21413-c7ac-7359-9642-bccbb307b852"}', '2026-11-25 18:59:30.358928+00'),
	('01a21413-c7e6-7411-b8e4-2feb1357d482', '01a21413-c791-75a6-96b0-1c12b7171e6b', 2, 'TipReceived', '{"tip_id": "01a21413-c7d6-77fc-886e-29f3805b3ba4", "currency": "USD", "amount_minor": 301}', '2026-11-25 18:59:30.406239+00'),
	('01a21413-c7f1-77fa-ab5b-96933d8c0f45', '01a21413-c767-7718-be47-e0124d9ec559', 2, 'TipReceived', '{"tip_id": "01a21413-c7e7-74fd-b8b9-ac6ff8a91347", "currency": "USD", "amount_minor": 302}', '2026-11-25 18:59:30.41729+00'),
	('01a21413-c7fc-703d-9a26-18d268347998', '01a21413-c791-75a6-96b0-1c12b7171e6b', 3, 'TipReceived', '{"tip_id": "01a21413-c7f2-765b-acd4-3ea01331f3e2", "currency": "USD", "amount_minor": 303}', '2026-11-25 18:59:30.428289+00'),
	('01a21413-c807-7499-9bf8-2b9716099153', '01a21413-c767-7718-be47-e0124d9ec559', 3, 'TipReceived', '{"tip_id": "01a21413-c7fd-73e3-9866-51c17aae915c", "currency": "USD", "amount_minor": 304}', '2026-11-25 18:59:30.439042+00'),
	('01a21413-c811-724b-b4c1-f56517401c6d', '01a21413-c791-75a6-96b0-1c12b7171e6b', 4, 'TipReceived', '{"tip_id": "01a21413-c808-7221-bb37-5cc542769102", "currency": "USD", "amount_minor": 305}', '2026-11-25 18:59:30.44983+00'),
	('01a21413-c81c-7253-ba36-4e523815eb27', '01a21413-c767-7718-be47-e0124d9ec559', 4, 'TipReceived', '{"tip_id": "01a21413-c812-70ee-ae60-bd8922a69f90", "currency": "USD", "amount_minor": 306}', '2026-11-25 18:59:30.460002+00'),
	('01a21413-c835-774c-bebf-0b9d768e46a3', '01a21413-c791-75a6-96b0-1c12b7171e6b', 5, 'TipReceived', '{"tip_id": "01a21413-c82b-774a-9f99-602502dae936", "currency": "USD", "amount_minor": 309}', '2026-11-25 18:59:30.485339+00'),
	('01a21413-c83e-744c-9143-33e12435a4c5', '01a21413-c767-7718-be47-e0124d9ec559', 5, 'TipReceived', '{"tip_id": "01a21413-c836-70dd-8569-57fcc701a76c", "currency": "USD", "amount_minor": 310}', '2026-11-25 18:59:30.494088+00'),
	('01a21413-c84e-75b7-ac04-eadc6daa0a99', '01a21413-c767-7718-be47-e0124d9ec559', 6, 'TipReceived', '{"tip_id": "01a21413-c844-7739-a40e-2988e1dd8b99", "currency": "USD", "amount_minor": 312}', '2026-11-25 18:59:30.510606+00'),
	('01a21413-c865-74cd-bc0a-41b534b84b00', '01a21413-c767-7718-be47-e0124d9ec559', 7, 'TipReceived', '{"tip_id": "01a21413-c85d-7253-8fec-f53cf82d39dd", "currency": "USD", "amount_minor": 316}', '2026-11-25 18:59:30.533777+00'),
	('01a21413-c86f-777c-af5c-de4f2fe4d7c8', '01a21413-c791-75a6-96b0-1c12b7171e6b', 6, 'TipReceived', '{"tip_id": "01a21413-c866-7733-9f27-3afc752d78a0", "currency": "USD", "amount_minor": 317}', '2026-11-25 18:59:30.543185+00'),
	('01a21413-c878-71d0-9de0-08208c5e8bb2', '01a21413-c767-7718-be47-e0124d9ec559', 8, 'TipReceived', '{"tip_id": "01a21413-c870-75b6-8098-43ba9b9998ad", "currency": "USD", "amount_minor": 700}', '2026-11-25 18:59:30.552347+00'),
	('01a21413-c888-77cd-b462-0c261450e766', '01a21413-c767-7718-be47-e0124d9ec559', 9, 'TipRefunded', '{"tip_id": "01a21413-c870-75b6-8098-43ba9b9998ad", "currency": "USD", "amount_minor": 700}', '2026-11-25 18:59:30.568125+00'),
	('01a21413-c891-708f-95f3-862f2a7761ce', '01a21413-c791-75a6-96b0-1c12b7171e6b', 7, 'TipReceived', '{"tip_id": "01a21413-c888-77cd-b462-0c28a7ea4bd7", "currency": "USD", "amount_minor": 100}', '2026-11-25 18:59:30.577073+00'),
	('01a21413-c8a6-71cf-9e5a-834682009a0a', '01a21413-c898-73bc-b00f-1202c533a8d8', 1, 'ProgramApplicationDecided', '{"state": "APPROVED", "application_id": "01a21413-c89d-77b6-8cce-5b34a3e2cb81"}', '2026-11-25 18:59:30.598905+00'),
	('01a21413-c8c1-734b-b0b1-6a1a68759f5a', '01a21413-c8b4-7295-bc26-6a1f25e8a1db', 1, 'ProgramApplicationDecided', '{"state": "APPROVED", "application_id": "01a21413-c8b8-73db-b4c4-6ab13a97987f"}', '2026-11-25 18:59:30.625939+00'),
	('01a21413-c8f3-7059-bbc5-2e3f669327e2', '01a21413-c898-73bc-b00f-1202c533a8d8', 2, 'GiftReceived', '{"coins": 200, "count": 1, "gift_id": "00000000-0000-7000-8000-000000000806", "streak_id": null, "sent_gift_id": "01a21413-c8e5-77f3-a07f-d39e8d09873e", "streak_count": null}', '2026-11-25 18:59:30.675071+00'),
	('01a21413-c900-742a-8040-dac8ea2f4b04', '01a21413-c8b4-7295-bc26-6a1f25e8a1db', 2, 'GiftReceived', '{"coins": 30, "count": 1, "gift_id": "00000000-0000-7000-8000-000000000804", "streak_id": "01a21413-c8fc-76ef-9f07-c97e1dcbfaa0", "sent_gift_id": "01a21413-c8f3-7059-bbc5-2e41e57f3b06", "streak_count": 1}', '2026-11-25 18:59:30.688685+00'),
	('01a21413-c900-742a-8040-dac989020a8f', '01a21413-c8cd-73f6-adc6-a209e153637b', 1, 'GiftReceived', '{"coins": 30, "count": 1, "gift_id": "00000000-0000-7000-8000-000000000804", "streak_id": "01a21413-c8fc-76ef-9f07-c97e1dcbfaa0", "sent_gift_id": "01a21413-c8f3-7059-bbc5-2e41e57f3b06", "streak_count": 1}', '2026-11-25 18:59:30.688685+00'),
	('01a21413-c90a-735a-b7e6-fe50ce75cc6b', '01a21413-c8b4-7295-bc26-6a1f25e8a1db', 3, 'GiftReceived', '{"coins": 90, "count": 3, "gift_id": "00000000-0000-7000-8000-000000000804", "streak_id": "01a21413-c8fc-76ef-9f07-c97e1dcbfaa0", "sent_gift_id": "01a21413-c901-751d-9222-38553376b918", "streak_count": 4}', '2026-11-25 18:59:30.698764+00'),
	('01a21413-c90a-735a-b7e6-fe5125e4dd91', '01a21413-c8cd-73f6-adc6-a209e153637b', 2, 'GiftReceived', '{"coins": 90, "count": 3, "gift_id": "00000000-0000-7000-8000-000000000804", "streak_id": "01a21413-c8fc-76ef-9f07-c97e1dcbfaa0", "sent_gift_id": "01a21413-c901-751d-9222-38553376b918", "streak_count": 4}', '2026-11-25 18:59:30.698764+00'),
	('01a21413-c90a-735a-b7e6-fe527253e5be', '01a21413-c8b4-7295-bc26-6a1f25e8a1db', 4, 'GiftGoalReached', '{"coins": 120, "live_id": "01a21413-c8cd-73f6-adc6-a209e153637b", "goal_coins": 50}', '2026-11-25 18:59:30.698764+00'),
	('01a21413-c90a-735a-b7e6-fe530db50e48', '01a21413-c8cd-73f6-adc6-a209e153637b', 3, 'GiftGoalReached', '{"coins": 120, "live_id": "01a21413-c8cd-73f6-adc6-a209e153637b", "goal_coins": 50}', '2026-11-25 18:59:30.698764+00'),
	('01a21413-c924-7394-9024-073d1c14f2dd', '01a21413-c898-73bc-b00f-1202c533a8d8', 3, 'GiftReceived', '{"coins": 200, "count": 1, "gift_id": "00000000-0000-7000-8000-000000000806", "streak_id": null, "sent_gift_id": "01a21413-c91b-72c2-804e-b7c88f039852", "streak_count": null}', '2026-11-25 18:59:30.724037+00'),
	('01a21413-c92d-70d9-ba16-e55696affe70', '01a21413-c8b4-7295-bc26-6a1f25e8a1db', 5, 'GiftReceived', '{"coins": 30, "count": 1, "gift_id": "00000000-0000-7000-8000-000000000804", "streak_id": "01a21413-c92a-7431-8704-63ee22003167", "sent_gift_id": "01a21413-c924-7394-9024-073fde3f5e0f", "streak_count": 1}', '2026-11-25 18:59:30.733473+00'),
	('01a21413-c92d-70d9-ba16-e5572b98875e', '01a21413-c8cd-73f6-adc6-a209e153637b', 4, 'GiftReceived', '{"coins": 30, "count": 1, "gift_id": "00000000-0000-7000-8000-000000000804", "streak_id": "01a21413-c92a-7431-8704-63ee22003167", "sent_gift_id": "01a21413-c924-7394-9024-073fde3f5e0f", "streak_count": 1}', '2026-11-25 18:59:30.733473+00'),
	('01a21413-c937-7107-9cb5-16489b115a33', '01a21413-c8b4-7295-bc26-6a1f25e8a1db', 6, 'GiftReceived', '{"coins": 90, "count": 3, "gift_id": "00000000-0000-7000-8000-000000000804", "streak_id": "01a21413-c92a-7431-8704-63ee22003167", "sent_gift_id": "01a21413-c92e-772b-afc5-bb9ef17f1b3b", "streak_count": 4}', '2026-11-25 18:59:30.743125+00'),
	('01a21413-c937-7107-9cb5-16495a4c32e6', '01a21413-c8cd-73f6-adc6-a209e153637b', 5, 'GiftReceived', '{"coins": 90, "count": 3, "gift_id": "00000000-0000-7000-8000-000000000804", "streak_id": "01a21413-c92a-7431-8704-63ee22003167", "sent_gift_id": "01a21413-c92e-772b-afc5-bb9ef17f1b3b", "streak_count": 4}', '2026-11-25 18:59:30.743125+00'),
	('01a21413-c940-73bc-9bf7-637d52f599ba', '01a21413-c8b4-7295-bc26-6a1f25e8a1db', 7, 'GiftStreakEnded', '{"coins": 120, "count": 4, "gift_id": "00000000-0000-7000-8000-000000000804", "ended_by": "BROKEN", "streak_id": "01a21413-c8fc-76ef-9f07-c97e1dcbfaa0"}', '2026-11-25 18:59:30.752397+00'),
	('01a21413-c940-73bc-9bf7-637e886975e6', '01a21413-c8cd-73f6-adc6-a209e153637b', 6, 'GiftStreakEnded', '{"coins": 120, "count": 4, "gift_id": "00000000-0000-7000-8000-000000000804", "ended_by": "BROKEN", "streak_id": "01a21413-c8fc-76ef-9f07-c97e1dcbfaa0"}', '2026-11-25 18:59:30.752397+00'),
	('01a21413-c940-73bc-9bf7-637f8db42097', '01a21413-c8b4-7295-bc26-6a1f25e8a1db', 8, 'GiftReceived', '{"coins": 7, "count": 7, "gift_id": "00000000-0000-7000-8000-000000000801", "streak_id": "01a21413-c93d-746c-a99a-e522ff3e2e0e", "sent_gift_id": "01a21413-c937-7107-9cb5-164b9f4b3987", "streak_count": 7}', '2026-11-25 18:59:30.752397+00'),
	('01a21413-c940-73bc-9bf7-63808214adae', '01a21413-c8cd-73f6-adc6-a209e153637b', 7, 'GiftReceived', '{"coins": 7, "count": 7, "gift_id": "00000000-0000-7000-8000-000000000801", "streak_id": "01a21413-c93d-746c-a99a-e522ff3e2e0e", "sent_gift_id": "01a21413-c937-7107-9cb5-164b9f4b3987", "streak_count": 7}', '2026-11-25 18:59:30.752397+00'),
	('01a21413-c949-76cf-a2cc-1b6c3cdaa3b5', '01a21413-c8b4-7295-bc26-6a1f25e8a1db', 9, 'GiftReversed', '{"sent_gift_id": "01a21413-c937-7107-9cb5-164b9f4b3987", "diamonds_milli": 3500}', '2026-11-25 18:59:30.761338+00'),
	('01a21413-c9a3-7564-8dde-eee0ec8e76c5', '01a21413-c767-7718-be47-e0124d9ec559', 10, 'TipReceived', '{"tip_id": "01a21413-c823-75db-a5b7-92ab8e96f4bd", "currency": "USD", "amount_minor": 308}', '2026-12-03 18:59:30.851787+00'),
	('01a21413-c9a8-739e-a37a-4b5d8607233f', '01a21413-c791-75a6-96b0-1c12b7171e6b', 8, 'TipReceived', '{"tip_id": "01a21413-c858-73b4-a5cd-c41a446874bc", "currency": "USD", "amount_minor": 315}', '2026-12-03 18:59:30.856456+00'),
	('01a21413-c9d1-731d-b38a-33f02432d075', '01a21413-c791-75a6-96b0-1c12b7171e6b', 9, 'TipReceived', '{"tip_id": "01a21413-c83e-744c-9143-33e3b9c4858e", "currency": "USD", "amount_minor": 311}', '2026-12-03 18:59:30.89757+00'),
	('01a21413-c9d1-731d-b38a-33f19b3b35b0', '01a21413-c791-75a6-96b0-1c12b7171e6b', 10, 'TipReceived', '{"tip_id": "01a21413-c84f-73b6-88da-b13243d9954d", "currency": "USD", "amount_minor": 313}', '2026-12-03 18:59:30.89757+00'),
	('01a21413-c9d1-731d-b38a-33f229f50999', '01a21413-c767-7718-be47-e0124d9ec559', 11, 'TipReceived', '{"tip_id": "01a21413-c854-7346-b4f9-cf5cb8bda01c", "currency": "USD", "amount_minor": 314}', '2026-12-03 18:59:30.89757+00'),
	('01a21413-c9d9-73d8-9d68-397f5ed4fe0a', '01a21413-c8b4-7295-bc26-6a1f25e8a1db', 10, 'GiftStreakEnded', '{"coins": 120, "count": 4, "gift_id": "00000000-0000-7000-8000-000000000804", "ended_by": "TIMEOUT", "streak_id": "01a21413-c92a-7431-8704-63ee22003167"}', '2026-12-03 18:59:30.905092+00'),
	('01a21413-c9d9-73d8-9d68-3980d89f36e7', '01a21413-c8cd-73f6-adc6-a209e153637b', 8, 'GiftStreakEnded', '{"coins": 120, "count": 4, "gift_id": "00000000-0000-7000-8000-000000000804", "ended_by": "TIMEOUT", "streak_id": "01a21413-c92a-7431-8704-63ee22003167"}', '2026-12-03 18:59:30.905092+00'),
	('01a21413-c9d9-73d8-9d68-3981c80e1d23', '01a21413-c8b4-7295-bc26-6a1f25e8a1db', 11, 'GiftStreakEnded', '{"coins": 7, "count": 7, "gift_id": "00000000-0000-7000-8000-000000000801", "ended_by": "TIMEOUT", "streak_id": "01a21413-c93d-746c-a99a-e522ff3e2e0e"}', '2026-12-03 18:59:30.905092+00'),
	('01a21413-c9d9-73d8-9d68-39826434ae07', '01a21413-c8cd-73f6-adc6-a209e153637b', 9, 'GiftStreakEnded', '{"coins": 7, "count": 7, "gift_id": "00000000-0000-7000-8000-000000000801", "ended_by": "TIMEOUT", "streak_id": "01a21413-c93d-746c-a99a-e522ff3e2e0e"}', '2026-12-03 18:59:30.905092+00'),
	('01a21413-ca0b-76a6-b8d9-0df60047b136', '01a21413-c898-73bc-b00f-1202c533a8d8', 4, 'DiamondsRedeemed', '{"currency": "USD", "diamonds": 100, "amount_minor": 100, "redemption_id": "01a21413-ca01-777b-b180-ce8bc0f24228"}', '2026-12-03 18:59:30.955444+00');


--
-- Data for Name: payment; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.payment VALUES
	('01a21413-c7d6-77fc-886e-29f3805b3ba4', 'TIP', '01a21413-c7c6-752f-953f-3fa7bb63420d', '01a21413c7d677fc886e29f246981a13', 'sandbox', 'sandbox:captured_twice', 340, 39, 'USD', 'SUCCEEDED', 40, NULL, NULL, '2026-11-25 19:00:00.394831+00', 0, NULL, '2026-11-25 18:59:30.394831+00', '2026-11-25 18:59:30.399135+00'),
	('01a21413-c81c-7253-ba36-4e54e92a8f5f', 'TIP', '01a21413-c7c6-752f-953f-3fa7bb63420d', '01a21413c81c7253ba364e535212ef12', 'sandbox', 'sandbox:decline', 346, 39, 'USD', 'FAILED', 0, 'declined', NULL, '2026-11-25 19:00:00.463719+00', 0, NULL, '2026-11-25 18:59:30.463719+00', '2026-11-25 18:59:30.466828+00'),
	('01a21413-c82b-774a-9f99-602502dae936', 'TIP', '01a21413-c7c4-75cb-9888-97906dafe864', '01a21413c82b774a9f9960248841c948', 'sandbox', 'sandbox:refund_fails', 348, 39, 'USD', 'SUCCEEDED', 41, NULL, NULL, '2026-11-25 19:00:00.478187+00', 0, NULL, '2026-11-25 18:59:30.478187+00', '2026-11-25 18:59:30.482813+00'),
	('01a21413-c836-70dd-8569-57fcc701a76c', 'TIP', '01a21413-c7c6-752f-953f-3fa7bb63420d', '01a21413c83670dd856957fbc84ef934', 'sandbox', 'sandbox:refund_timeout', 349, 39, 'USD', 'SUCCEEDED', 41, NULL, NULL, '2026-11-25 19:00:00.489091+00', 0, NULL, '2026-11-25 18:59:30.489091+00', '2026-11-25 18:59:30.491856+00'),
	('01a21413-c844-7739-a40e-2988e1dd8b99', 'TIP', '01a21413-c7c4-75cb-9888-97906dafe864', '01a21413c8447739a40e2987383fe4fc', 'sandbox', 'sandbox:succeed', 352, 40, 'USD', 'SUCCEEDED', 41, NULL, NULL, '2026-11-25 19:00:00.505489+00', 0, NULL, '2026-11-25 18:59:30.505489+00', '2026-11-25 18:59:30.508343+00'),
	('01a21413-c85d-7253-8fec-f53cf82d39dd', 'TIP', '01a21413-c7c6-752f-953f-3fa7bb63420d', '01a21413c85d72538fecf53bcd2425e8', 'sandbox', 'sandbox:webhook_late', 356, 40, 'USD', 'SUCCEEDED', 41, NULL, NULL, '2026-11-25 19:00:00.528298+00', 0, NULL, '2026-11-25 18:59:30.528298+00', '2026-11-25 18:59:30.531196+00'),
	('01a21413-c866-7733-9f27-3afc752d78a0', 'TIP', '01a21413-c7c7-7522-8bd3-90d942f9c1ab', '01a21413c86677339f273afb922bb3c1', 'sandbox', 'sandbox:webhook_twice', 357, 40, 'USD', 'SUCCEEDED', 41, NULL, NULL, '2026-11-25 19:00:00.537386+00', 0, NULL, '2026-11-25 18:59:30.537386+00', '2026-11-25 18:59:30.540685+00'),
	('01a21413-c870-75b6-8098-43ba9b9998ad', 'TIP', '01a21413-c7c4-75cb-9888-97906dafe864', '01a21413c87075b6809843b974774e37', 'sandbox', 'sandbox:succeed', 751, 51, 'USD', 'REFUNDED', 52, NULL, NULL, '2026-11-25 19:00:00.546945+00', 0, NULL, '2026-11-25 18:59:30.546945+00', '2026-11-25 18:59:30.549984+00'),
	('01a21413-c888-77cd-b462-0c28a7ea4bd7', 'TIP', '01a21413-c7c6-752f-953f-3fa7bb63420d', '01a21413c88877cdb4620c274ac4f2a1', 'sandbox', 'sandbox:succeed', 133, 33, 'USD', 'SUCCEEDED', 34, NULL, NULL, '2026-11-25 19:00:00.571927+00', 0, NULL, '2026-11-25 18:59:30.571927+00', '2026-11-25 18:59:30.574732+00'),
	('01a21413-c8d0-7766-95ce-93d45d5815ae', 'COINS', '01a21413-c7c4-75cb-9888-97906dafe864', '01a21413c8d0776695ce93d3c1f3376e', 'sandbox', 'sandbox:succeed', 1150, 0, 'USD', 'SUCCEEDED', 64, NULL, NULL, '2026-11-25 19:00:00.643953+00', 0, NULL, '2026-11-25 18:59:30.643953+00', '2026-11-25 18:59:30.649172+00'),
	('01a21413-c90b-76c9-b2d4-993f8a0e52d6', 'COINS', '01a21413-c7c6-752f-953f-3fa7bb63420d', '01a21413c90b76c9b2d4993e7df4d09b', 'sandbox', 'sandbox:succeed', 1150, 0, 'USD', 'SUCCEEDED', 64, NULL, NULL, '2026-11-25 19:00:00.701455+00', 0, NULL, '2026-11-25 18:59:30.701455+00', '2026-11-25 18:59:30.705548+00'),
	('01a21413-c914-7022-8152-79155af56798', 'COINS', '01a21413-c7c6-752f-953f-3fa7bb63420d', '01a21413c9147022815279140df6289b', 'sandbox', 'sandbox:succeed', 120, 0, 'USD', 'SUCCEEDED', 34, NULL, NULL, '2026-11-25 19:00:00.710141+00', 0, NULL, '2026-11-25 18:59:30.710141+00', '2026-11-25 18:59:30.71319+00'),
	('01a21413-c8dd-7472-99b0-3838eeb472bf', 'COINS', '01a21413-c7c4-75cb-9888-97906dafe864', '01a21413c8dd747299b038372c88b97f', 'sandbox', 'sandbox:succeed', 120, 0, 'USD', 'REFUNDED', 34, NULL, NULL, '2026-11-25 19:00:00.654838+00', 0, NULL, '2026-11-25 18:59:30.654838+00', '2026-11-25 18:59:30.657977+00'),
	('01a21413-c7e7-74fd-b8b9-ac6ff8a91347', 'TIP', '01a21413-c7c7-7522-8bd3-90d942f9c1ab', '01a21413c7e774fdb8b9ac6e8fc0b367', 'sandbox', 'sandbox:chargeback', 341, 39, 'USD', 'CHARGEBACK_OPEN', 40, NULL, NULL, '2026-11-25 19:00:00.410447+00', 0, NULL, '2026-11-25 18:59:30.410447+00', '2026-11-25 18:59:30.414504+00'),
	('01a21413-c7f2-765b-acd4-3ea01331f3e2', 'TIP', '01a21413-c7c4-75cb-9888-97906dafe864', '01a21413c7f2765bacd43e9f74be33b2', 'sandbox', 'sandbox:chargeback_disordered', 342, 39, 'USD', 'CHARGED_BACK', 40, NULL, NULL, '2026-11-25 19:00:00.421592+00', 0, NULL, '2026-11-25 18:59:30.421592+00', '2026-11-25 18:59:30.425467+00'),
	('01a21413-c7fd-73e3-9866-51c17aae915c', 'TIP', '01a21413-c7c6-752f-953f-3fa7bb63420d', '01a21413c7fd73e3986651c0d12a20d5', 'sandbox', 'sandbox:chargeback_lost', 343, 39, 'USD', 'CHARGED_BACK', 40, NULL, NULL, '2026-11-25 19:00:00.432372+00', 0, NULL, '2026-11-25 18:59:30.432372+00', '2026-11-25 18:59:30.436114+00'),
	('01a21413-c808-7221-bb37-5cc542769102', 'TIP', '01a21413-c7c7-7522-8bd3-90d942f9c1ab', '01a21413c8087221bb375cc44f01d3e6', 'sandbox', 'sandbox:chargeback_overturned', 344, 39, 'USD', 'SUCCEEDED', 40, NULL, NULL, '2026-11-25 19:00:00.443456+00', 0, NULL, '2026-11-25 18:59:30.443456+00', '2026-11-25 18:59:30.447188+00'),
	('01a21413-c812-70ee-ae60-bd8922a69f90', 'TIP', '01a21413-c7c4-75cb-9888-97906dafe864', '01a21413c81270eeae60bd884a46b92d', 'sandbox', 'sandbox:chargeback_won', 345, 39, 'USD', 'SUCCEEDED', 41, NULL, NULL, '2026-11-25 19:00:00.453833+00', 0, NULL, '2026-11-25 18:59:30.453833+00', '2026-11-25 18:59:30.457283+00'),
	('01a21413-c823-75db-a5b7-92ab8e96f4bd', 'TIP', '01a21413-c7c7-7522-8bd3-90d942f9c1ab', '01a21413c82375dba5b792aa9b4faa43', 'sandbox', 'sandbox:fail_then_succeed', 347, 39, 'USD', 'SUCCEEDED', 41, NULL, NULL, '2026-11-25 19:00:00.470267+00', 0, NULL, '2026-11-25 18:59:30.470267+00', '2026-12-03 18:59:30.849382+00'),
	('01a21413-c858-73b4-a5cd-c41a446874bc', 'TIP', '01a21413-c7c4-75cb-9888-97906dafe864', '01a21413c85873b4a5cdc41994b5fc6a', 'sandbox', 'sandbox:webhook_first', 355, 40, 'USD', 'SUCCEEDED', 41, NULL, NULL, '2026-11-25 19:00:00.523553+00', 0, NULL, '2026-11-25 18:59:30.523553+00', '2026-12-03 18:59:30.854294+00'),
	('01a21413-c7c8-7079-96f0-d2f67039971a', 'TIP', '01a21413-c7c4-75cb-9888-97906dafe864', '01a21413c7c8707996f0d2f5d0de16ba', 'sandbox', 'sandbox:action', 339, 39, 'USD', 'FAILED', 0, 'cancelled', NULL, '2026-12-03 19:00:00.862616+00', 1, NULL, '2026-11-25 18:59:30.381732+00', '2026-12-03 18:59:30.889784+00'),
	('01a21413-c83e-744c-9143-33e3b9c4858e', 'TIP', '01a21413-c7c7-7522-8bd3-90d942f9c1ab', '01a21413c83e744c914333e20dba8dc5', 'sandbox', 'sandbox:slow', 351, 40, 'USD', 'SUCCEEDED', 41, NULL, NULL, '2026-12-03 19:00:00.862616+00', 1, NULL, '2026-11-25 18:59:30.497756+00', '2026-12-03 18:59:30.889784+00'),
	('01a21413-c84f-73b6-88da-b13243d9954d', 'TIP', '01a21413-c7c6-752f-953f-3fa7bb63420d', '01a21413c84f73b688dab1314d36c9d5', 'sandbox', 'sandbox:timeout_after', 353, 40, 'USD', 'SUCCEEDED', 41, NULL, NULL, '2026-12-03 19:00:00.862616+00', 1, NULL, '2026-11-25 18:59:30.514545+00', '2026-12-03 18:59:30.889784+00'),
	('01a21413-c854-7346-b4f9-cf5cb8bda01c', 'TIP', '01a21413-c7c7-7522-8bd3-90d942f9c1ab', '01a21413c8547346b4f9cf5b42a7d08c', 'sandbox', 'sandbox:timeout_before', 354, 40, 'USD', 'SUCCEEDED', 41, NULL, NULL, '2026-12-03 19:00:00.862616+00', 1, NULL, '2026-11-25 18:59:30.519078+00', '2026-12-03 18:59:30.889784+00');


--
-- Data for Name: product_clock; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.product_clock VALUES
	('00000000-0000-7000-8000-000000000001', 1382400);


--
-- Data for Name: program_application; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.program_application VALUES
	('01a21413-c775-75f1-9a96-96cfb84b7a92', '01a21413-c767-7718-be47-e0124d9ec559', 'APPROVED', '00000000-0000-7000-8000-000000000201', '01a21413-c783-721a-bb09-bacaa28ef5d4', NULL, '2026-11-25 18:59:30.301008+00', '2026-11-25 18:59:30.307857+00'),
	('01a21413-c796-7574-b839-627316b08074', '01a21413-c791-75a6-96b0-1c12b7171e6b', 'APPROVED', '00000000-0000-7000-8000-000000000201', '01a21413-c79e-723a-ad53-179c1aeafb4f', NULL, '2026-11-25 18:59:30.329624+00', '2026-11-25 18:59:30.33443+00'),
	('01a21413-c7ac-7359-9642-bccbb307b852', '01a21413-c7a8-75ea-86d9-ba500ab3864a', 'APPROVED', '00000000-0000-7000-8000-000000000201', '01a21413-c7b5-72f7-a1eb-518b97b27175', NULL, '2026-11-25 18:59:30.352038+00', '2026-11-25 18:59:30.357687+00'),
	('01a21413-c7bf-752f-8eb1-b1d010cf02d3', '01a21413-c7ba-7024-9bd6-0eb2fbed7ad3', 'PENDING', '00000000-0000-7000-8000-000000000201', NULL, NULL, '2026-11-25 18:59:30.370484+00', NULL),
	('01a21413-c89d-77b6-8cce-5b34a3e2cb81', '01a21413-c898-73bc-b00f-1202c533a8d8', 'APPROVED', '00000000-0000-7000-8000-000000000201', '01a21413-c8a5-75e5-ba5f-eec7d0a5056e', NULL, '2026-11-25 18:59:30.592434+00', '2026-11-25 18:59:30.597649+00'),
	('01a21413-c8b8-73db-b4c4-6ab13a97987f', '01a21413-c8b4-7295-bc26-6a1f25e8a1db', 'APPROVED', '00000000-0000-7000-8000-000000000201', '01a21413-c8c0-718e-b7b0-adcef57c2511', NULL, '2026-11-25 18:59:30.619995+00', '2026-11-25 18:59:30.624528+00');


--
-- Data for Name: program_decision; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.program_decision VALUES
	('01a21413-c77d-7419-bf01-e9d51c68ffcc', '01a21413-c767-7718-be47-e0124d9ec559', 'PROGRAM', 'APPLIED', 'CREATOR', '01a21413-c756-71a5-b5a3-0373247f2658', '[]', '00000000-0000-7000-8000-000000000201', '[{"rule": "STANDING", "as_of": "2026-11-25", "actual": "GOOD", "status": "MET", "required": "GOOD"}, {"rule": "AGE", "as_of": "2026-11-25", "actual": null, "status": "MET", "required": 18}, {"rule": "FOLLOWERS", "as_of": "2026-11-25", "actual": 20000, "status": "MET", "required": 10000}, {"rule": "VIEWS", "as_of": "2026-11-24", "actual": 150000, "status": "MET", "required": 100000}, {"rule": "POSTS", "as_of": "2026-11-25", "actual": 3, "status": "MET", "required": 3}, {"rule": "ORIGINALS", "as_of": "2026-11-25", "actual": 10000, "status": "MET", "required": 5000}, {"rule": "ACCOUNT_TYPE", "as_of": "2026-11-25", "actual": "PERSONAL", "status": "MET", "required": "PERSONAL"}]', '01a21413-c775-75f1-9a96-96cfb84b7a92', NULL, '2026-11-25 18:59:30.301734+00'),
	('01a21413-c783-721a-bb09-bacaa28ef5d4', '01a21413-c767-7718-be47-e0124d9ec559', 'PROGRAM', 'APPROVED', 'OPERATOR', '00000000-0000-0000-0000-000000000384', '[]', '00000000-0000-7000-8000-000000000201', '[{"rule": "STANDING", "as_of": "2026-11-25", "actual": "GOOD", "status": "MET", "required": "GOOD"}, {"rule": "AGE", "as_of": "2026-11-25", "actual": null, "status": "MET", "required": 18}, {"rule": "FOLLOWERS", "as_of": "2026-11-25", "actual": 20000, "status": "MET", "required": 10000}, {"rule": "VIEWS", "as_of": "2026-11-24", "actual": 150000, "status": "MET", "required": 100000}, {"rule": "POSTS", "as_of": "2026-11-25", "actual": 3, "status": "MET", "required": 3}, {"rule": "ORIGINALS", "as_of": "2026-11-25", "actual": 10000, "status": "MET", "required": 5000}, {"rule": "ACCOUNT_TYPE", "as_of": "2026-11-25", "actual": "PERSONAL", "status": "MET", "required": "PERSONAL"}]', '01a21413-c775-75f1-9a96-96cfb84b7a92', NULL, '2026-11-25 18:59:30.307857+00'),
	('01a21413-c78b-7457-8640-6c6e1c0a52b9', '01a21413-c767-7718-be47-e0124d9ec559', 'TIPS', 'ENABLED', 'CREATOR', '01a21413-c756-71a5-b5a3-0373247f2658', '[]', '00000000-0000-7000-8000-000000000202', '[{"rule": "MEMBERSHIP", "as_of": "2026-11-25", "actual": "ACTIVE", "status": "MET", "required": "ACTIVE"}, {"rule": "STANDING", "as_of": "2026-11-25", "actual": "GOOD", "status": "MET", "required": "GOOD"}, {"rule": "AGE", "as_of": "2026-11-25", "actual": null, "status": "MET", "required": 18}]', NULL, NULL, '2026-11-25 18:59:30.31598+00'),
	('01a21413-c799-7060-8671-cba609925923', '01a21413-c791-75a6-96b0-1c12b7171e6b', 'PROGRAM', 'APPLIED', 'CREATOR', '01a21413-c78e-7353-abe4-fa38f6b72913', '[]', '00000000-0000-7000-8000-000000000201', '[{"rule": "STANDING", "as_of": "2026-11-25", "actual": "GOOD", "status": "MET", "required": "GOOD"}, {"rule": "AGE", "as_of": "2026-11-25", "actual": null, "status": "MET", "required": 18}, {"rule": "FOLLOWERS", "as_of": "2026-11-25", "actual": 20000, "status": "MET", "required": 10000}, {"rule": "VIEWS", "as_of": "2026-11-24", "actual": 150000, "status": "MET", "required": 100000}, {"rule": "POSTS", "as_of": "2026-11-25", "actual": 3, "status": "MET", "required": 3}, {"rule": "ORIGINALS", "as_of": "2026-11-25", "actual": 10000, "status": "MET", "required": 5000}, {"rule": "ACCOUNT_TYPE", "as_of": "2026-11-25", "actual": "PERSONAL", "status": "MET", "required": "PERSONAL"}]', '01a21413-c796-7574-b839-627316b08074', NULL, '2026-11-25 18:59:30.329864+00'),
	('01a21413-c79e-723a-ad53-179c1aeafb4f', '01a21413-c791-75a6-96b0-1c12b7171e6b', 'PROGRAM', 'APPROVED', 'OPERATOR', '00000000-0000-0000-0000-000000000384', '[]', '00000000-0000-7000-8000-000000000201', '[{"rule": "STANDING", "as_of": "2026-11-25", "actual": "GOOD", "status": "MET", "required": "GOOD"}, {"rule": "AGE", "as_of": "2026-11-25", "actual": null, "status": "MET", "required": 18}, {"rule": "FOLLOWERS", "as_of": "2026-11-25", "actual": 20000, "status": "MET", "required": 10000}, {"rule": "VIEWS", "as_of": "2026-11-24", "actual": 150000, "status": "MET", "required": 100000}, {"rule": "POSTS", "as_of": "2026-11-25", "actual": 3, "status": "MET", "required": 3}, {"rule": "ORIGINALS", "as_of": "2026-11-25", "actual": 10000, "status": "MET", "required": 5000}, {"rule": "ACCOUNT_TYPE", "as_of": "2026-11-25", "actual": "PERSONAL", "status": "MET", "required": "PERSONAL"}]', '01a21413-c796-7574-b839-627316b08074', NULL, '2026-11-25 18:59:30.33443+00'),
	('01a21413-c7a3-756f-a3d1-08e676f4fb0a', '01a21413-c791-75a6-96b0-1c12b7171e6b', 'TIPS', 'ENABLED', 'CREATOR', '01a21413-c78e-7353-abe4-fa38f6b72913', '[]', '00000000-0000-7000-8000-000000000202', '[{"rule": "MEMBERSHIP", "as_of": "2026-11-25", "actual": "ACTIVE", "status": "MET", "required": "ACTIVE"}, {"rule": "STANDING", "as_of": "2026-11-25", "actual": "GOOD", "status": "MET", "required": "GOOD"}, {"rule": "AGE", "as_of": "2026-11-25", "actual": null, "status": "MET", "required": 18}]', NULL, NULL, '2026-11-25 18:59:30.339414+00'),
	('01a21413-c7b0-7517-bf77-8fdf96a38002', '01a21413-c7a8-75ea-86d9-ba500ab3864a', 'PROGRAM', 'APPLIED', 'CREATOR', '01a21413-c7a5-76f9-86f2-e590ab5a63d3', '[]', '00000000-0000-7000-8000-000000000201', '[{"rule": "STANDING", "as_of": "2026-11-25", "actual": "GOOD", "status": "MET", "required": "GOOD"}, {"rule": "AGE", "as_of": "2026-11-25", "actual": null, "status": "MET", "required": 18}, {"rule": "FOLLOWERS", "as_of": "2026-11-25", "actual": 20000, "status": "MET", "required": 10000}, {"rule": "VIEWS", "as_of": "2026-11-24", "actual": 150000, "status": "MET", "required": 100000}, {"rule": "POSTS", "as_of": "2026-11-25", "actual": 3, "status": "MET", "required": 3}, {"rule": "ORIGINALS", "as_of": "2026-11-25", "actual": 10000, "status": "MET", "required": 5000}, {"rule": "ACCOUNT_TYPE", "as_of": "2026-11-25", "actual": "PERSONAL", "status": "MET", "required": "PERSONAL"}]', '01a21413-c7ac-7359-9642-bccbb307b852', NULL, '2026-11-25 18:59:30.352272+00'),
	('01a21413-c7b5-72f7-a1eb-518b97b27175', '01a21413-c7a8-75ea-86d9-ba500ab3864a', 'PROGRAM', 'APPROVED', 'OPERATOR', '00000000-0000-0000-0000-000000000384', '[]', '00000000-0000-7000-8000-000000000201', '[{"rule": "STANDING", "as_of": "2026-11-25", "actual": "GOOD", "status": "MET", "required": "GOOD"}, {"rule": "AGE", "as_of": "2026-11-25", "actual": null, "status": "MET", "required": 18}, {"rule": "FOLLOWERS", "as_of": "2026-11-25", "actual": 20000, "status": "MET", "required": 10000}, {"rule": "VIEWS", "as_of": "2026-11-24", "actual": 150000, "status": "MET", "required": 100000}, {"rule": "POSTS", "as_of": "2026-11-25", "actual": 3, "status": "MET", "required": 3}, {"rule": "ORIGINALS", "as_of": "2026-11-25", "actual": 10000, "status": "MET", "required": 5000}, {"rule": "ACCOUNT_TYPE", "as_of": "2026-11-25", "actual": "PERSONAL", "status": "MET", "required": "PERSONAL"}]', '01a21413-c7ac-7359-9642-bccbb307b852', NULL, '2026-11-25 18:59:30.357687+00'),
	('01a21413-c7c2-7369-bf4c-8bbf82c97216', '01a21413-c7ba-7024-9bd6-0eb2fbed7ad3', 'PROGRAM', 'APPLIED', 'CREATOR', '01a21413-c7b7-755e-b0f1-699581532897', '[]', '00000000-0000-7000-8000-000000000201', '[{"rule": "STANDING", "as_of": "2026-11-25", "actual": "GOOD", "status": "MET", "required": "GOOD"}, {"rule": "AGE", "as_of": "2026-11-25", "actual": null, "status": "MET", "required": 18}, {"rule": "FOLLOWERS", "as_of": "2026-11-25", "actual": 20000, "status": "MET", "required": 10000}, {"rule": "VIEWS", "as_of": "2026-11-24", "actual": 150000, "status": "MET", "required": 100000}, {"rule": "POSTS", "as_of": "2026-11-25", "actual": 3, "status": "MET", "required": 3}, {"rule": "ORIGINALS", "as_of": "2026-11-25", "actual": 10000, "status": "MET", "required": 5000}, {"rule": "ACCOUNT_TYPE", "as_of": "2026-11-25", "actual": "PERSONAL", "status": "MET", "required": "PERSONAL"}]', '01a21413-c7bf-752f-8eb1-b1d010cf02d3', NULL, '2026-11-25 18:59:30.370716+00'),
	('01a21413-c8a0-75a0-93cb-11a14d3a43cd', '01a21413-c898-73bc-b00f-1202c533a8d8', 'PROGRAM', 'APPLIED', 'CREATOR', '01a21413-c895-7748-a4a8-844b822d3357', '[]', '00000000-0000-7000-8000-000000000201', '[{"rule": "STANDING", "as_of": "2026-11-25", "actual": "GOOD", "status": "MET", "required": "GOOD"}, {"rule": "AGE", "as_of": "2026-11-25", "actual": null, "status": "MET", "required": 18}, {"rule": "FOLLOWERS", "as_of": "2026-11-25", "actual": 20000, "status": "MET", "required": 10000}, {"rule": "VIEWS", "as_of": "2026-11-24", "actual": 150000, "status": "MET", "required": 100000}, {"rule": "POSTS", "as_of": "2026-11-25", "actual": 3, "status": "MET", "required": 3}, {"rule": "ORIGINALS", "as_of": "2026-11-25", "actual": 10000, "status": "MET", "required": 5000}, {"rule": "ACCOUNT_TYPE", "as_of": "2026-11-25", "actual": "PERSONAL", "status": "MET", "required": "PERSONAL"}]', '01a21413-c89d-77b6-8cce-5b34a3e2cb81', NULL, '2026-11-25 18:59:30.592735+00'),
	('01a21413-c8a5-75e5-ba5f-eec7d0a5056e', '01a21413-c898-73bc-b00f-1202c533a8d8', 'PROGRAM', 'APPROVED', 'OPERATOR', '00000000-0000-0000-0000-000000000384', '[]', '00000000-0000-7000-8000-000000000201', '[{"rule": "STANDING", "as_of": "2026-11-25", "actual": "GOOD", "status": "MET", "required": "GOOD"}, {"rule": "AGE", "as_of": "2026-11-25", "actual": null, "status": "MET", "required": 18}, {"rule": "FOLLOWERS", "as_of": "2026-11-25", "actual": 20000, "status": "MET", "required": 10000}, {"rule": "VIEWS", "as_of": "2026-11-24", "actual": 150000, "status": "MET", "required": 100000}, {"rule": "POSTS", "as_of": "2026-11-25", "actual": 3, "status": "MET", "required": 3}, {"rule": "ORIGINALS", "as_of": "2026-11-25", "actual": 10000, "status": "MET", "required": 5000}, {"rule": "ACCOUNT_TYPE", "as_of": "2026-11-25", "actual": "PERSONAL", "status": "MET", "required": "PERSONAL"}]', '01a21413-c89d-77b6-8cce-5b34a3e2cb81', NULL, '2026-11-25 18:59:30.597649+00'),
	('01a21413-c8aa-76ae-afdf-217dced1b558', '01a21413-c898-73bc-b00f-1202c533a8d8', 'VIDEO_GIFTS', 'ENABLED', 'CREATOR', '01a21413-c895-7748-a4a8-844b822d3357', '[]', '00000000-0000-7000-8000-000000000203', '[{"rule": "MEMBERSHIP", "as_of": "2026-11-25", "actual": "ACTIVE", "status": "MET", "required": "ACTIVE"}, {"rule": "STANDING", "as_of": "2026-11-25", "actual": "GOOD", "status": "MET", "required": "GOOD"}, {"rule": "AGE", "as_of": "2026-11-25", "actual": null, "status": "MET", "required": 18}]', NULL, NULL, '2026-11-25 18:59:30.602395+00'),
	('01a21413-c8af-73de-a201-878df78729cb', '01a21413-c898-73bc-b00f-1202c533a8d8', 'LIVE_GIFTS', 'ENABLED', 'CREATOR', '01a21413-c895-7748-a4a8-844b822d3357', '[]', '00000000-0000-7000-8000-000000000204', '[{"rule": "MEMBERSHIP", "as_of": "2026-11-25", "actual": "ACTIVE", "status": "MET", "required": "ACTIVE"}, {"rule": "STANDING", "as_of": "2026-11-25", "actual": "GOOD", "status": "MET", "required": "GOOD"}, {"rule": "AGE", "as_of": "2026-11-25", "actual": null, "status": "MET", "required": 18}]', NULL, NULL, '2026-11-25 18:59:30.607089+00'),
	('01a21413-c8bc-72f0-aa92-dbf88e6a08ab', '01a21413-c8b4-7295-bc26-6a1f25e8a1db', 'PROGRAM', 'APPLIED', 'CREATOR', '01a21413-c8b1-7008-9bc9-90993a97dbbc', '[]', '00000000-0000-7000-8000-000000000201', '[{"rule": "STANDING", "as_of": "2026-11-25", "actual": "GOOD", "status": "MET", "required": "GOOD"}, {"rule": "AGE", "as_of": "2026-11-25", "actual": null, "status": "MET", "required": 18}, {"rule": "FOLLOWERS", "as_of": "2026-11-25", "actual": 20000, "status": "MET", "required": 10000}, {"rule": "VIEWS", "as_of": "2026-11-24", "actual": 150000, "status": "MET", "required": 100000}, {"rule": "POSTS", "as_of": "2026-11-25", "actual": 3, "status": "MET", "required": 3}, {"rule": "ORIGINALS", "as_of": "2026-11-25", "actual": 10000, "status": "MET", "required": 5000}, {"rule": "ACCOUNT_TYPE", "as_of": "2026-11-25", "actual": "PERSONAL", "status": "MET", "required": "PERSONAL"}]', '01a21413-c8b8-73db-b4c4-6ab13a97987f', NULL, '2026-11-25 18:59:30.620231+00'),
	('01a21413-c8c0-718e-b7b0-adcef57c2511', '01a21413-c8b4-7295-bc26-6a1f25e8a1db', 'PROGRAM', 'APPROVED', 'OPERATOR', '00000000-0000-0000-0000-000000000384', '[]', '00000000-0000-7000-8000-000000000201', '[{"rule": "STANDING", "as_of": "2026-11-25", "actual": "GOOD", "status": "MET", "required": "GOOD"}, {"rule": "AGE", "as_of": "2026-11-25", "actual": null, "status": "MET", "required": 18}, {"rule": "FOLLOWERS", "as_of": "2026-11-25", "actual": 20000, "status": "MET", "required": 10000}, {"rule": "VIEWS", "as_of": "2026-11-24", "actual": 150000, "status": "MET", "required": 100000}, {"rule": "POSTS", "as_of": "2026-11-25", "actual": 3, "status": "MET", "required": 3}, {"rule": "ORIGINALS", "as_of": "2026-11-25", "actual": 10000, "status": "MET", "required": 5000}, {"rule": "ACCOUNT_TYPE", "as_of": "2026-11-25", "actual": "PERSONAL", "status": "MET", "required": "PERSONAL"}]', '01a21413-c8b8-73db-b4c4-6ab13a97987f', NULL, '2026-11-25 18:59:30.624528+00'),
	('01a21413-c8c5-70bf-a70a-aa9154fd87e5', '01a21413-c8b4-7295-bc26-6a1f25e8a1db', 'VIDEO_GIFTS', 'ENABLED', 'CREATOR', '01a21413-c8b1-7008-9bc9-90993a97dbbc', '[]', '00000000-0000-7000-8000-000000000203', '[{"rule": "MEMBERSHIP", "as_of": "2026-11-25", "actual": "ACTIVE", "status": "MET", "required": "ACTIVE"}, {"rule": "STANDING", "as_of": "2026-11-25", "actual": "GOOD", "status": "MET", "required": "GOOD"}, {"rule": "AGE", "as_of": "2026-11-25", "actual": null, "status": "MET", "required": 18}]', NULL, NULL, '2026-11-25 18:59:30.629246+00'),
	('01a21413-c8c9-749b-8c72-a6b6c38affa8', '01a21413-c8b4-7295-bc26-6a1f25e8a1db', 'LIVE_GIFTS', 'ENABLED', 'CREATOR', '01a21413-c8b1-7008-9bc9-90993a97dbbc', '[]', '00000000-0000-7000-8000-000000000204', '[{"rule": "MEMBERSHIP", "as_of": "2026-11-25", "actual": "ACTIVE", "status": "MET", "required": "ACTIVE"}, {"rule": "STANDING", "as_of": "2026-11-25", "actual": "GOOD", "status": "MET", "required": "GOOD"}, {"rule": "AGE", "as_of": "2026-11-25", "actual": null, "status": "MET", "required": 18}]', NULL, NULL, '2026-11-25 18:59:30.633638+00');


--
-- Data for Name: provider_list; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.provider_list VALUES
	('01a21413-c9da-726f-9528-6e22196d87b0', 'sandbox', '2026-12-03 18:58:30.960139+00', '2026-12-11 18:59:30.967771+00', NULL);


--
-- Data for Name: provider_movement; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.provider_movement VALUES
	('01a21413-c9dc-77ed-8a21-7856c8ab7c2f', 'sandbox', '01a21413c7dc7657b54f2edaa3285fe7', 'CAPTURE', '01a21413-c7d6-77fc-886e-29f3805b3ba4', NULL, 340, 40, 'USD', '2026-11-25 18:59:30.396017+00', 'SUSPENSE', NULL),
	('01a21413-c9dc-77ed-8a21-7855fa85ab7c', 'sandbox', '01a21413c7db701c8ed040b40e1ab756', 'CAPTURE', '01a21413-c7d6-77fc-886e-29f3805b3ba4', NULL, 340, 40, 'USD', '2026-11-25 18:59:30.395999+00', 'MATCHED', NULL),
	('01a21413-c9dc-77ed-8a21-7857441de392', 'sandbox', '01a21413c7eb7578af2f92d510fd3239', 'CAPTURE', '01a21413-c7e7-74fd-b8b9-ac6ff8a91347', NULL, 341, 40, 'USD', '2026-11-25 18:59:30.411551+00', 'MATCHED', NULL),
	('01a21413-c9dc-77ed-8a21-7858103ee0b8', 'sandbox', '01a21413c7eb7578af2f92d8258283e9', 'CHARGEBACK', '01a21413-c7e7-74fd-b8b9-ac6ff8a91347', 'cb_01a21413c7eb7578af2f92d75dd5477a', -341, 0, 'USD', '2026-11-25 18:59:30.411579+00', 'MATCHED', '1fb0c6cd-d146-5d84-bb43-233dc8a0ae15'),
	('01a21413-c9dc-77ed-8a21-785948cdf1c4', 'sandbox', '01a21413c7eb7578af2f92d9d38665ee', 'COST', '01a21413-c7e7-74fd-b8b9-ac6ff8a91347', 'cb_01a21413c7eb7578af2f92d75dd5477a', -1500, 0, 'USD', '2026-11-25 18:59:30.411588+00', 'MATCHED', '1fb0c6cd-d146-5d84-bb43-233dc8a0ae15'),
	('01a21413-c9dc-77ed-8a21-785a7785156c', 'sandbox', '01a21413c7f6753788b43a4637a2a089', 'CAPTURE', '01a21413-c7f2-765b-acd4-3ea01331f3e2', NULL, 342, 40, 'USD', '2026-11-25 18:59:30.42277+00', 'MATCHED', NULL),
	('01a21413-c9dc-77ed-8a21-785b48fe5042', 'sandbox', '01a21413c7f6753788b43a49a19a488f', 'CHARGEBACK', '01a21413-c7f2-765b-acd4-3ea01331f3e2', 'cb_01a21413c7f6753788b43a483039d382', -342, 0, 'USD', '2026-11-25 18:59:30.422793+00', 'MATCHED', '9ca7ba8c-81e7-5b3b-b2ea-14d92f4a1b9b'),
	('01a21413-c9dc-77ed-8a21-785cb9c6fd91', 'sandbox', '01a21413c7f6753788b43a4adea9d56a', 'COST', '01a21413-c7f2-765b-acd4-3ea01331f3e2', 'cb_01a21413c7f6753788b43a483039d382', -1500, 0, 'USD', '2026-11-25 18:59:30.422817+00', 'MATCHED', '9ca7ba8c-81e7-5b3b-b2ea-14d92f4a1b9b'),
	('01a21413-c9dc-77ed-8a21-785de58ef4b6', 'sandbox', '01a21413c8017462b1f96322bc327ffa', 'CAPTURE', '01a21413-c7fd-73e3-9866-51c17aae915c', NULL, 343, 40, 'USD', '2026-11-25 18:59:30.433592+00', 'MATCHED', NULL),
	('01a21413-c9dc-77ed-8a21-785e33449ac2', 'sandbox', '01a21413c8017462b1f9632563da9991', 'CHARGEBACK', '01a21413-c7fd-73e3-9866-51c17aae915c', 'cb_01a21413c8017462b1f963241bdb45f9', -343, 0, 'USD', '2026-11-25 18:59:30.433615+00', 'MATCHED', 'bed0e2a2-d01f-5655-af51-e9cedb247f26'),
	('01a21413-c9dc-77ed-8a21-785f424545ba', 'sandbox', '01a21413c8017462b1f96326b1d2a45a', 'COST', '01a21413-c7fd-73e3-9866-51c17aae915c', 'cb_01a21413c8017462b1f963241bdb45f9', -1500, 0, 'USD', '2026-11-25 18:59:30.433624+00', 'MATCHED', 'bed0e2a2-d01f-5655-af51-e9cedb247f26'),
	('01a21413-c9dc-77ed-8a21-7860b37111ea', 'sandbox', '01a21413c80c710699e784bc656b9d1d', 'CAPTURE', '01a21413-c808-7221-bb37-5cc542769102', NULL, 344, 40, 'USD', '2026-11-25 18:59:30.444612+00', 'MATCHED', NULL),
	('01a21413-c9dc-77ed-8a21-78616bb2f794', 'sandbox', '01a21413c80c710699e784bf3f26a347', 'CHARGEBACK', '01a21413-c808-7221-bb37-5cc542769102', 'cb_01a21413c80c710699e784be66e06378', -344, 0, 'USD', '2026-11-25 18:59:30.444673+00', 'MATCHED', '92c79534-4897-5fab-8c6b-b1d30acccfb9'),
	('01a21413-c9dc-77ed-8a21-7862ada74f7c', 'sandbox', '01a21413c80c710699e784c01220adbc', 'COST', '01a21413-c808-7221-bb37-5cc542769102', 'cb_01a21413c80c710699e784be66e06378', -1500, 0, 'USD', '2026-11-25 18:59:30.444682+00', 'MATCHED', '92c79534-4897-5fab-8c6b-b1d30acccfb9'),
	('01a21413-c9dc-77ed-8a21-78635e8498b8', 'sandbox', '01a21413c80c710699e784c2d203ef8d', 'CHARGEBACK', '01a21413-c808-7221-bb37-5cc542769102', 'cb_01a21413c80c710699e784be66e06378', 344, 0, 'USD', '2026-11-25 18:59:30.444695+00', 'MATCHED', '92c79534-4897-5fab-8c6b-b1d30acccfb9'),
	('01a21413-c9dc-77ed-8a21-7864e3b50172', 'sandbox', '01a21413c81670cfbb8c9c8a8e4f590d', 'CAPTURE', '01a21413-c812-70ee-ae60-bd8922a69f90', NULL, 345, 41, 'USD', '2026-11-25 18:59:30.45491+00', 'MATCHED', NULL),
	('01a21413-c9dc-77ed-8a21-7865b7d6d737', 'sandbox', '01a21413c81670cfbb8c9c8d68301313', 'CHARGEBACK', '01a21413-c812-70ee-ae60-bd8922a69f90', 'cb_01a21413c81670cfbb8c9c8cc5680503', -345, 0, 'USD', '2026-11-25 18:59:30.45493+00', 'MATCHED', '38c1cc6f-170d-5966-882e-965998b9341e'),
	('01a21413-c9dc-77ed-8a21-786627309dc7', 'sandbox', '01a21413c81670cfbb8c9c8efcaadc5e', 'COST', '01a21413-c812-70ee-ae60-bd8922a69f90', 'cb_01a21413c81670cfbb8c9c8cc5680503', -1500, 0, 'USD', '2026-11-25 18:59:30.454938+00', 'MATCHED', '38c1cc6f-170d-5966-882e-965998b9341e'),
	('01a21413-c9dc-77ed-8a21-786703008611', 'sandbox', '01a21413c81670cfbb8c9c9033e46158', 'CHARGEBACK', '01a21413-c812-70ee-ae60-bd8922a69f90', 'cb_01a21413c81670cfbb8c9c8cc5680503', 345, 0, 'USD', '2026-11-25 18:59:30.454951+00', 'MATCHED', '38c1cc6f-170d-5966-882e-965998b9341e'),
	('01a21413-c9dc-77ed-8a21-78684dc4908d', 'sandbox', '01a21413c82771149da3cbac75037822', 'CAPTURE', '01a21413-c823-75db-a5b7-92ab8e96f4bd', NULL, 347, 41, 'USD', '2026-11-25 18:59:30.471288+00', 'MATCHED', NULL),
	('01a21413-c9dc-77ed-8a21-7869b4aede66', 'sandbox', '01a21413c83074e795a95b6ac6d27d60', 'CAPTURE', '01a21413-c82b-774a-9f99-602502dae936', NULL, 348, 41, 'USD', '2026-11-25 18:59:30.480962+00', 'MATCHED', NULL),
	('01a21413-c9dc-77ed-8a21-786ac3b95b92', 'sandbox', '01a21413c83a7029856603e096eea4e7', 'CAPTURE', '01a21413-c836-70dd-8569-57fcc701a76c', NULL, 349, 41, 'USD', '2026-11-25 18:59:30.490153+00', 'MATCHED', NULL),
	('01a21413-c9dc-77ed-8a21-786b4c75ba6d', 'sandbox', '01a21413c84a7617b03c6a5ab6df531f', 'CAPTURE', '01a21413-c844-7739-a40e-2988e1dd8b99', NULL, 352, 41, 'USD', '2026-11-25 18:59:30.506526+00', 'MATCHED', NULL),
	('01a21413-c9dc-77ed-8a21-786c2ddb4b74', 'sandbox', '01a21413c85372559c520accd9e0b9ef', 'CAPTURE', '01a21413-c84f-73b6-88da-b13243d9954d', NULL, 353, 41, 'USD', '2026-11-25 18:59:30.51561+00', 'MATCHED', NULL),
	('01a21413-c9dc-77ed-8a21-786d8fb5ba73', 'sandbox', '01a21413c85c7679a19c7add79008a5b', 'CAPTURE', '01a21413-c858-73b4-a5cd-c41a446874bc', NULL, 355, 41, 'USD', '2026-11-25 18:59:30.524545+00', 'MATCHED', NULL),
	('01a21413-c9dc-77ed-8a21-786e0ddce734', 'sandbox', '01a21413c86171b0bc754448d5d9808f', 'CAPTURE', '01a21413-c85d-7253-8fec-f53cf82d39dd', NULL, 356, 41, 'USD', '2026-11-25 18:59:30.529314+00', 'MATCHED', NULL),
	('01a21413-c9dc-77ed-8a21-786f431aa0a0', 'sandbox', '01a21413c86a75da95b9eec227457721', 'CAPTURE', '01a21413-c866-7733-9f27-3afc752d78a0', NULL, 357, 41, 'USD', '2026-11-25 18:59:30.538398+00', 'MATCHED', NULL),
	('01a21413-c9dc-77ed-8a21-7870beec9523', 'sandbox', '01a21413c8747353850f26084f9f667b', 'CAPTURE', '01a21413-c870-75b6-8098-43ba9b9998ad', NULL, 751, 52, 'USD', '2026-11-25 18:59:30.548103+00', 'MATCHED', NULL),
	('01a21413-c9dc-77ed-8a21-787170d11361', 'sandbox', '01a21413c8827505ac2d75a42db76a82', 'REFUND', '01a21413-c879-75f2-a24c-a5c429a61e15', NULL, -751, 0, 'USD', '2026-11-25 18:59:30.562055+00', 'MATCHED', '01a21413-c879-75f2-a24c-a5c429a61e15'),
	('01a21413-c9dc-77ed-8a21-78727e9df991', 'sandbox', '01a21413c88d73579e3cd45e2ce5d8ae', 'CAPTURE', '01a21413-c888-77cd-b462-0c28a7ea4bd7', NULL, 133, 34, 'USD', '2026-11-25 18:59:30.573133+00', 'MATCHED', NULL),
	('01a21413-c9dc-77ed-8a21-787398fcd5f1', 'sandbox', '01a21413c8d577be876b220887c8f2c4', 'CAPTURE', '01a21413-c8d0-7766-95ce-93d45d5815ae', NULL, 1150, 64, 'USD', '2026-11-25 18:59:30.64584+00', 'MATCHED', NULL),
	('01a21413-c9dc-77ed-8a21-78741c2922e5', 'sandbox', '01a21413c8e075c485086f9b62427942', 'CAPTURE', '01a21413-c8dd-7472-99b0-3838eeb472bf', NULL, 120, 34, 'USD', '2026-11-25 18:59:30.656049+00', 'MATCHED', NULL),
	('01a21413-c9dc-77ed-8a21-7875485c1189', 'sandbox', '01a21413c90e7514abb87ffa0b74ea83', 'CAPTURE', '01a21413-c90b-76c9-b2d4-993f8a0e52d6', NULL, 1150, 64, 'USD', '2026-11-25 18:59:30.702772+00', 'MATCHED', NULL),
	('01a21413-c9dc-77ed-8a21-787679450d21', 'sandbox', '01a21413c91773548f25624335b2e251', 'CAPTURE', '01a21413-c914-7022-8152-79155af56798', NULL, 120, 34, 'USD', '2026-11-25 18:59:30.711252+00', 'MATCHED', NULL),
	('01a21413-c9dc-77ed-8a21-787775c607af', 'sandbox', '01a21413c95270d381f0550fba52a050', 'REFUND', '01a21413-c94b-7582-bd10-1e27cb88503f', NULL, -120, 0, 'USD', '2026-11-25 18:59:30.770128+00', 'MATCHED', '01a21413-c94b-7582-bd10-1e27cb88503f'),
	('01a21413-c9dc-77ed-8a21-78786987f54a', 'sandbox', '01a21413c9b57156b9069ef23957cd7d', 'CAPTURE', '01a21413-c83e-744c-9143-33e3b9c4858e', NULL, 351, 41, 'USD', '2026-12-03 18:59:30.869175+00', 'MATCHED', NULL),
	('01a21413-c9dc-77ed-8a21-787936065b9e', 'sandbox', '01a21413c9c17546a9e2af4d0b7d52ca', 'CAPTURE', '01a21413-c854-7346-b4f9-cf5cb8bda01c', NULL, 354, 41, 'USD', '2026-12-03 18:59:30.881036+00', 'MATCHED', NULL);


--
-- Data for Name: provider_notice; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.provider_notice VALUES
	('01a21413-c95a-7131-af6b-73d1f4fcaed5', 'sandbox', 'n_01a21413c7eb7578af2f92da06db13d1', 'CHARGEBACK', '01a21413-c7e7-74fd-b8b9-ac6ff8a91347', 'cb_01a21413c7eb7578af2f92d75dd5477a', '{"word": "OPENED", "currency": "USD", "drawn_minor": 341}', '2026-12-03 18:59:30.778639+00', '2026-12-03 19:00:00.787395+00', 1, '2026-12-03 18:59:30.860592+00'),
	('01a21413-c95b-7538-95cb-b2f4ea1eb8e2', 'sandbox', 'n_01a21413c7f6753788b43a4c5ce94490', 'CHARGEBACK', '01a21413-c7f2-765b-acd4-3ea01331f3e2', 'cb_01a21413c7f6753788b43a483039d382', '{"word": "LOST", "currency": "USD", "drawn_minor": 342}', '2026-12-03 18:59:30.779726+00', '2026-12-03 19:00:00.787395+00', 1, '2026-12-03 18:59:30.860592+00'),
	('01a21413-c95c-75aa-ae96-2152071e79a8', 'sandbox', 'n_01a21413c7f6753788b43a4d6be2063d', 'CHARGEBACK', '01a21413-c7f2-765b-acd4-3ea01331f3e2', 'cb_01a21413c7f6753788b43a483039d382', '{"word": "OPENED", "currency": "USD", "drawn_minor": 342}', '2026-12-03 18:59:30.780197+00', '2026-12-03 19:00:00.787395+00', 1, '2026-12-03 18:59:30.860592+00'),
	('01a21413-c95c-75aa-ae96-2153fef22405', 'sandbox', 'n_01a21413c8017462b1f9632852269838', 'CHARGEBACK', '01a21413-c7fd-73e3-9866-51c17aae915c', 'cb_01a21413c8017462b1f963241bdb45f9', '{"word": "OPENED", "currency": "USD", "drawn_minor": 343}', '2026-12-03 18:59:30.780616+00', '2026-12-03 19:00:00.787395+00', 1, '2026-12-03 18:59:30.860592+00'),
	('01a21413-c95d-770b-ac1a-370b6d895f68', 'sandbox', 'n_01a21413c8017462b1f9632958b7b043', 'CHARGEBACK', '01a21413-c7fd-73e3-9866-51c17aae915c', 'cb_01a21413c8017462b1f963241bdb45f9', '{"word": "LOST", "currency": "USD", "drawn_minor": 343}', '2026-12-03 18:59:30.781126+00', '2026-12-03 19:00:00.787395+00', 1, '2026-12-03 18:59:30.860592+00'),
	('01a21413-c95d-770b-ac1a-370cd478c335', 'sandbox', 'n_01a21413c80c710699e784c329853140', 'CHARGEBACK', '01a21413-c808-7221-bb37-5cc542769102', 'cb_01a21413c80c710699e784be66e06378', '{"word": "OPENED", "currency": "USD", "drawn_minor": 344}', '2026-12-03 18:59:30.781539+00', '2026-12-03 19:00:00.787395+00', 1, '2026-12-03 18:59:30.860592+00'),
	('01a21413-c95d-770b-ac1a-370d815f1588', 'sandbox', 'n_01a21413c80c710699e784c490a96166', 'CHARGEBACK', '01a21413-c808-7221-bb37-5cc542769102', 'cb_01a21413c80c710699e784be66e06378', '{"word": "LOST", "currency": "USD", "drawn_minor": 344}', '2026-12-03 18:59:30.781977+00', '2026-12-03 19:00:00.787395+00', 1, '2026-12-03 18:59:30.860592+00'),
	('01a21413-c95e-70bb-b514-9dde3a709006', 'sandbox', 'n_01a21413c80c710699e784c52c143c4a', 'CHARGEBACK', '01a21413-c808-7221-bb37-5cc542769102', 'cb_01a21413c80c710699e784be66e06378', '{"word": "OVERTURNED", "currency": "USD", "drawn_minor": 344}', '2026-12-03 18:59:30.782343+00', '2026-12-03 19:00:00.787395+00', 1, '2026-12-03 18:59:30.860592+00'),
	('01a21413-c95e-70bb-b514-9ddf6fcf8ad0', 'sandbox', 'n_01a21413c81670cfbb8c9c91810d4816', 'CHARGEBACK', '01a21413-c812-70ee-ae60-bd8922a69f90', 'cb_01a21413c81670cfbb8c9c8cc5680503', '{"word": "OPENED", "currency": "USD", "drawn_minor": 345}', '2026-12-03 18:59:30.782743+00', '2026-12-03 19:00:00.787395+00', 1, '2026-12-03 18:59:30.860592+00'),
	('01a21413-c95f-77e7-aa80-e53d09dfaaee', 'sandbox', 'n_01a21413c81670cfbb8c9c9232fa311e', 'CHARGEBACK', '01a21413-c812-70ee-ae60-bd8922a69f90', 'cb_01a21413c81670cfbb8c9c8cc5680503', '{"word": "UNDER_REVIEW", "currency": "USD", "drawn_minor": 345}', '2026-12-03 18:59:30.78315+00', '2026-12-03 19:00:00.787395+00', 1, '2026-12-03 18:59:30.860592+00'),
	('01a21413-c95f-77e7-aa80-e53efe06ac30', 'sandbox', 'n_01a21413c81670cfbb8c9c9386c5730d', 'CHARGEBACK', '01a21413-c812-70ee-ae60-bd8922a69f90', 'cb_01a21413c81670cfbb8c9c8cc5680503', '{"word": "WON", "currency": "USD", "drawn_minor": 345}', '2026-12-03 18:59:30.783554+00', '2026-12-03 19:00:00.787395+00', 1, '2026-12-03 18:59:30.860592+00'),
	('01a21413-c95f-77e7-aa80-e53f66936c14', 'sandbox', 'n_01a21413c82771149da3cbabed38d110', 'PAYMENT', '01a21413-c823-75db-a5b7-92ab8e96f4bd', NULL, '{}', '2026-12-03 18:59:30.783925+00', '2026-12-03 19:00:00.787395+00', 1, '2026-12-03 18:59:30.860592+00'),
	('01a21413-c960-76f3-b727-6c75eb2f3fa7', 'sandbox', 'n_01a21413c85c7679a19c7aded5f9ec54', 'PAYMENT', '01a21413-c858-73b4-a5cd-c41a446874bc', NULL, '{}', '2026-12-03 18:59:30.784327+00', '2026-12-03 19:00:00.787395+00', 1, '2026-12-03 18:59:30.860592+00'),
	('01a21413-c960-76f3-b727-6c76e7fe81d8', 'sandbox', 'n_01a21413c86a75da95b9eec30acdc808', 'PAYMENT', '01a21413-c866-7733-9f27-3afc752d78a0', NULL, '{}', '2026-12-03 18:59:30.784722+00', '2026-12-03 19:00:00.787395+00', 1, '2026-12-03 18:59:30.860592+00'),
	('01a21413-c961-76b5-bf3a-795180d600c7', 'sandbox', 'n_01a21413c86171b0bc754449b5668908', 'PAYMENT', '01a21413-c85d-7253-8fec-f53cf82d39dd', NULL, '{}', '2026-12-03 18:59:30.785401+00', '2026-12-03 19:00:00.787395+00', 1, '2026-12-03 18:59:30.860592+00');


--
-- Data for Name: redemption; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.redemption VALUES
	('01a21413-ca01-777b-b180-ce8bc0f24228', '01a21413-c898-73bc-b00f-1202c533a8d8', '01a21413ca01777bb180ce8a7bbf58b2', 100, 100, 'USD', '00000000-0000-7000-8000-000000000901', 'CONVERTED', NULL, '2026-12-03', '2026-12-03 18:59:30.952721+00', '2026-12-03 18:59:30.952721+00');


--
-- Data for Name: redemption_day; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.redemption_day VALUES
	('01a21413-ca06-711b-b8c3-f4dedad346dc', '01a21413-c898-73bc-b00f-1202c533a8d8', '2026-12-03', 100);


--
-- Data for Name: redemption_flag; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: redemption_rate; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.redemption_rate VALUES
	('00000000-0000-7000-8000-000000000901', 'USD', 1, 1, '2020-01-01 00:00:00+00'),
	('00000000-0000-7000-8000-000000000902', 'EUR', 1, 1, '2020-01-01 00:00:00+00'),
	('00000000-0000-7000-8000-000000000903', 'GBP', 4, 5, '2020-01-01 00:00:00+00'),
	('00000000-0000-7000-8000-000000000904', 'JPY', 3, 2, '2020-01-01 00:00:00+00');


--
-- Data for Name: redemption_terms; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.redemption_terms VALUES
	('00000000-0000-7000-8000-000000000911', '2020-01-01 00:00:00+00', 100, 100000, 50000);


--
-- Data for Name: refund; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.refund VALUES
	('01a21413-c879-75f2-a24c-a5c429a61e15', '00000000-0000-0000-0000-000000000384', '01a21413c87975f2a24ca5c3c062f6e0', 'by mistake', 751, 'USD', 'SUCCEEDED', NULL, '2026-11-25 19:00:00.556846+00', 0, '2026-11-25 18:59:30.556846+00', '2026-11-25 18:59:30.564609+00', '01a21413-c870-75b6-8098-43ba9b9998ad'),
	('01a21413-c94b-7582-bd10-1e27cb88503f', '01a21413-c7c4-75cb-9888-97906dafe864', '01a21413c94b7582bd101e263ce99d2e', 'unused', 120, 'USD', 'SUCCEEDED', NULL, '2026-11-25 19:00:00.767114+00', 0, '2026-11-25 18:59:30.767114+00', '2026-11-25 18:59:30.772731+00', '01a21413-c8dd-7472-99b0-3838eeb472bf');


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
	('01a21413-c7d0-76ad-8135-67de7a57a72b', '01a21413-c7c8-7079-96f0-d2f67039971a', 'WAITING', 'sandbox:action', NULL, 339, 0, 0, 'USD', '2026-11-25 18:59:30.384296+00'),
	('01a21413-c7db-701c-8ed0-40b40e1ab756', '01a21413-c7d6-77fc-886e-29f3805b3ba4', 'CAPTURED', 'sandbox:captured_twice', NULL, 340, 340, 40, 'USD', '2026-11-25 18:59:30.395999+00'),
	('01a21413-c7dc-7657-b54f-2edaa3285fe7', '01a21413-c7d6-77fc-886e-29f3805b3ba4', 'CAPTURED:2', 'sandbox:captured_twice', NULL, 340, 340, 40, 'USD', '2026-11-25 18:59:30.396017+00'),
	('01a21413-c7eb-7578-af2f-92d510fd3239', '01a21413-c7e7-74fd-b8b9-ac6ff8a91347', 'CAPTURED', 'sandbox:chargeback', NULL, 341, 341, 40, 'USD', '2026-11-25 18:59:30.411551+00'),
	('01a21413-c7eb-7578-af2f-92d8258283e9', '01a21413-c7e7-74fd-b8b9-ac6ff8a91347', 'CB_OPENED:cb_01a21413c7eb7578af2f92d75dd5477a', 'sandbox:chargeback', 'cb_01a21413c7eb7578af2f92d75dd5477a', 341, -341, 0, 'USD', '2026-11-25 18:59:30.411579+00'),
	('01a21413-c7eb-7578-af2f-92d9d38665ee', '01a21413-c7e7-74fd-b8b9-ac6ff8a91347', 'CB_COST:cb_01a21413c7eb7578af2f92d75dd5477a', 'sandbox:chargeback', 'cb_01a21413c7eb7578af2f92d75dd5477a', 341, -1500, 0, 'USD', '2026-11-25 18:59:30.411588+00'),
	('01a21413-c7f6-7537-88b4-3a4637a2a089', '01a21413-c7f2-765b-acd4-3ea01331f3e2', 'CAPTURED', 'sandbox:chargeback_disordered', NULL, 342, 342, 40, 'USD', '2026-11-25 18:59:30.42277+00'),
	('01a21413-c7f6-7537-88b4-3a49a19a488f', '01a21413-c7f2-765b-acd4-3ea01331f3e2', 'CB_OPENED:cb_01a21413c7f6753788b43a483039d382', 'sandbox:chargeback_disordered', 'cb_01a21413c7f6753788b43a483039d382', 342, -342, 0, 'USD', '2026-11-25 18:59:30.422793+00'),
	('01a21413-c7f6-7537-88b4-3a4adea9d56a', '01a21413-c7f2-765b-acd4-3ea01331f3e2', 'CB_COST:cb_01a21413c7f6753788b43a483039d382', 'sandbox:chargeback_disordered', 'cb_01a21413c7f6753788b43a483039d382', 342, -1500, 0, 'USD', '2026-11-25 18:59:30.422817+00'),
	('01a21413-c7f6-7537-88b4-3a4b66ce24b1', '01a21413-c7f2-765b-acd4-3ea01331f3e2', 'CB_LOST:cb_01a21413c7f6753788b43a483039d382', 'sandbox:chargeback_disordered', 'cb_01a21413c7f6753788b43a483039d382', 342, 0, 0, 'USD', '2026-11-25 18:59:30.422824+00'),
	('01a21413-c801-7462-b1f9-6322bc327ffa', '01a21413-c7fd-73e3-9866-51c17aae915c', 'CAPTURED', 'sandbox:chargeback_lost', NULL, 343, 343, 40, 'USD', '2026-11-25 18:59:30.433592+00'),
	('01a21413-c801-7462-b1f9-632563da9991', '01a21413-c7fd-73e3-9866-51c17aae915c', 'CB_OPENED:cb_01a21413c8017462b1f963241bdb45f9', 'sandbox:chargeback_lost', 'cb_01a21413c8017462b1f963241bdb45f9', 343, -343, 0, 'USD', '2026-11-25 18:59:30.433615+00'),
	('01a21413-c801-7462-b1f9-6326b1d2a45a', '01a21413-c7fd-73e3-9866-51c17aae915c', 'CB_COST:cb_01a21413c8017462b1f963241bdb45f9', 'sandbox:chargeback_lost', 'cb_01a21413c8017462b1f963241bdb45f9', 343, -1500, 0, 'USD', '2026-11-25 18:59:30.433624+00'),
	('01a21413-c801-7462-b1f9-63275f735c4f', '01a21413-c7fd-73e3-9866-51c17aae915c', 'CB_LOST:cb_01a21413c8017462b1f963241bdb45f9', 'sandbox:chargeback_lost', 'cb_01a21413c8017462b1f963241bdb45f9', 343, 0, 0, 'USD', '2026-11-25 18:59:30.433631+00'),
	('01a21413-c80c-7106-99e7-84bc656b9d1d', '01a21413-c808-7221-bb37-5cc542769102', 'CAPTURED', 'sandbox:chargeback_overturned', NULL, 344, 344, 40, 'USD', '2026-11-25 18:59:30.444612+00'),
	('01a21413-c80c-7106-99e7-84bf3f26a347', '01a21413-c808-7221-bb37-5cc542769102', 'CB_OPENED:cb_01a21413c80c710699e784be66e06378', 'sandbox:chargeback_overturned', 'cb_01a21413c80c710699e784be66e06378', 344, -344, 0, 'USD', '2026-11-25 18:59:30.444673+00'),
	('01a21413-c80c-7106-99e7-84c01220adbc', '01a21413-c808-7221-bb37-5cc542769102', 'CB_COST:cb_01a21413c80c710699e784be66e06378', 'sandbox:chargeback_overturned', 'cb_01a21413c80c710699e784be66e06378', 344, -1500, 0, 'USD', '2026-11-25 18:59:30.444682+00'),
	('01a21413-c80c-7106-99e7-84c1f82eac1b', '01a21413-c808-7221-bb37-5cc542769102', 'CB_LOST:cb_01a21413c80c710699e784be66e06378', 'sandbox:chargeback_overturned', 'cb_01a21413c80c710699e784be66e06378', 344, 0, 0, 'USD', '2026-11-25 18:59:30.444689+00'),
	('01a21413-c80c-7106-99e7-84c2d203ef8d', '01a21413-c808-7221-bb37-5cc542769102', 'CB_OVERTURNED:cb_01a21413c80c710699e784be66e06378', 'sandbox:chargeback_overturned', 'cb_01a21413c80c710699e784be66e06378', 344, 344, 0, 'USD', '2026-11-25 18:59:30.444695+00'),
	('01a21413-c816-70cf-bb8c-9c8a8e4f590d', '01a21413-c812-70ee-ae60-bd8922a69f90', 'CAPTURED', 'sandbox:chargeback_won', NULL, 345, 345, 41, 'USD', '2026-11-25 18:59:30.45491+00'),
	('01a21413-c816-70cf-bb8c-9c8d68301313', '01a21413-c812-70ee-ae60-bd8922a69f90', 'CB_OPENED:cb_01a21413c81670cfbb8c9c8cc5680503', 'sandbox:chargeback_won', 'cb_01a21413c81670cfbb8c9c8cc5680503', 345, -345, 0, 'USD', '2026-11-25 18:59:30.45493+00'),
	('01a21413-c816-70cf-bb8c-9c8efcaadc5e', '01a21413-c812-70ee-ae60-bd8922a69f90', 'CB_COST:cb_01a21413c81670cfbb8c9c8cc5680503', 'sandbox:chargeback_won', 'cb_01a21413c81670cfbb8c9c8cc5680503', 345, -1500, 0, 'USD', '2026-11-25 18:59:30.454938+00'),
	('01a21413-c816-70cf-bb8c-9c8fdb4651fe', '01a21413-c812-70ee-ae60-bd8922a69f90', 'CB_UNDER_REVIEW:cb_01a21413c81670cfbb8c9c8cc5680503', 'sandbox:chargeback_won', 'cb_01a21413c81670cfbb8c9c8cc5680503', 345, 0, 0, 'USD', '2026-11-25 18:59:30.454945+00'),
	('01a21413-c816-70cf-bb8c-9c9033e46158', '01a21413-c812-70ee-ae60-bd8922a69f90', 'CB_WON:cb_01a21413c81670cfbb8c9c8cc5680503', 'sandbox:chargeback_won', 'cb_01a21413c81670cfbb8c9c8cc5680503', 345, 345, 0, 'USD', '2026-11-25 18:59:30.454951+00'),
	('01a21413-c820-7351-a7d0-aa92ef0add96', '01a21413-c81c-7253-ba36-4e54e92a8f5f', 'DECLINED', 'sandbox:decline', NULL, 346, 0, 0, 'USD', '2026-11-25 18:59:30.464735+00'),
	('01a21413-c827-7114-9da3-cbaa92e633e3', '01a21413-c823-75db-a5b7-92ab8e96f4bd', 'DECLINED', 'sandbox:fail_then_succeed', NULL, 347, 0, 0, 'USD', '2026-11-25 18:59:30.471271+00'),
	('01a21413-c827-7114-9da3-cbac75037822', '01a21413-c823-75db-a5b7-92ab8e96f4bd', 'CAPTURED', 'sandbox:fail_then_succeed', NULL, 347, 347, 41, 'USD', '2026-11-25 18:59:30.471288+00'),
	('01a21413-c830-74e7-95a9-5b6ac6d27d60', '01a21413-c82b-774a-9f99-602502dae936', 'CAPTURED', 'sandbox:refund_fails', NULL, 348, 348, 41, 'USD', '2026-11-25 18:59:30.480962+00'),
	('01a21413-c83a-7029-8566-03e096eea4e7', '01a21413-c836-70dd-8569-57fcc701a76c', 'CAPTURED', 'sandbox:refund_timeout', NULL, 349, 349, 41, 'USD', '2026-11-25 18:59:30.490153+00'),
	('01a21413-c842-770f-a867-c581fb4f0d0d', '01a21413-c83e-744c-9143-33e3b9c4858e', 'SLOW', 'sandbox:slow', NULL, 351, 0, 0, 'USD', '2026-11-25 18:59:30.498804+00'),
	('01a21413-c84a-7617-b03c-6a5ab6df531f', '01a21413-c844-7739-a40e-2988e1dd8b99', 'CAPTURED', 'sandbox:succeed', NULL, 352, 352, 41, 'USD', '2026-11-25 18:59:30.506526+00'),
	('01a21413-c853-7255-9c52-0accd9e0b9ef', '01a21413-c84f-73b6-88da-b13243d9954d', 'CAPTURED', 'sandbox:timeout_after', NULL, 353, 353, 41, 'USD', '2026-11-25 18:59:30.51561+00'),
	('01a21413-c858-73b4-a5cd-c417d1cb7d66', '01a21413-c854-7346-b4f9-cf5cb8bda01c', 'LOST', 'sandbox:timeout_before', NULL, 354, 0, 0, 'USD', '2026-11-25 18:59:30.520034+00'),
	('01a21413-c85c-7679-a19c-7add79008a5b', '01a21413-c858-73b4-a5cd-c41a446874bc', 'CAPTURED', 'sandbox:webhook_first', NULL, 355, 355, 41, 'USD', '2026-11-25 18:59:30.524545+00'),
	('01a21413-c861-71b0-bc75-4448d5d9808f', '01a21413-c85d-7253-8fec-f53cf82d39dd', 'CAPTURED', 'sandbox:webhook_late', NULL, 356, 356, 41, 'USD', '2026-11-25 18:59:30.529314+00'),
	('01a21413-c86a-75da-95b9-eec227457721', '01a21413-c866-7733-9f27-3afc752d78a0', 'CAPTURED', 'sandbox:webhook_twice', NULL, 357, 357, 41, 'USD', '2026-11-25 18:59:30.538398+00'),
	('01a21413-c874-7353-850f-26084f9f667b', '01a21413-c870-75b6-8098-43ba9b9998ad', 'CAPTURED', 'sandbox:succeed', NULL, 751, 751, 52, 'USD', '2026-11-25 18:59:30.548103+00'),
	('01a21413-c882-7505-ac2d-75a42db76a82', '01a21413-c879-75f2-a24c-a5c429a61e15', 'REFUNDED', 'sandbox:succeed', '01a21413-c870-75b6-8098-43ba9b9998ad', 751, -751, 0, 'USD', '2026-11-25 18:59:30.562055+00'),
	('01a21413-c88d-7357-9e3c-d45e2ce5d8ae', '01a21413-c888-77cd-b462-0c28a7ea4bd7', 'CAPTURED', 'sandbox:succeed', NULL, 133, 133, 34, 'USD', '2026-11-25 18:59:30.573133+00'),
	('01a21413-c8d5-77be-876b-220887c8f2c4', '01a21413-c8d0-7766-95ce-93d45d5815ae', 'CAPTURED', 'sandbox:succeed', NULL, 1150, 1150, 64, 'USD', '2026-11-25 18:59:30.64584+00'),
	('01a21413-c8e0-75c4-8508-6f9b62427942', '01a21413-c8dd-7472-99b0-3838eeb472bf', 'CAPTURED', 'sandbox:succeed', NULL, 120, 120, 34, 'USD', '2026-11-25 18:59:30.656049+00'),
	('01a21413-c90e-7514-abb8-7ffa0b74ea83', '01a21413-c90b-76c9-b2d4-993f8a0e52d6', 'CAPTURED', 'sandbox:succeed', NULL, 1150, 1150, 64, 'USD', '2026-11-25 18:59:30.702772+00'),
	('01a21413-c917-7354-8f25-624335b2e251', '01a21413-c914-7022-8152-79155af56798', 'CAPTURED', 'sandbox:succeed', NULL, 120, 120, 34, 'USD', '2026-11-25 18:59:30.711252+00'),
	('01a21413-c952-70d3-81f0-550fba52a050', '01a21413-c94b-7582-bd10-1e27cb88503f', 'REFUNDED', 'sandbox:succeed', '01a21413-c8dd-7472-99b0-3838eeb472bf', 120, -120, 0, 'USD', '2026-11-25 18:59:30.770128+00'),
	('01a21413-c9b3-76fd-8c3b-c3c85ddd96b8', '01a21413-c7c8-7079-96f0-d2f67039971a', 'CANCELLED', 'sandbox:action', NULL, 339, 0, 0, 'USD', '2026-12-03 18:59:30.867184+00'),
	('01a21413-c9b5-7156-b906-9ef23957cd7d', '01a21413-c83e-744c-9143-33e3b9c4858e', 'CAPTURED', 'sandbox:slow', NULL, 351, 351, 41, 'USD', '2026-12-03 18:59:30.869175+00'),
	('01a21413-c9c1-7546-a9e2-af4d0b7d52ca', '01a21413-c854-7346-b4f9-cf5cb8bda01c', 'CAPTURED', 'sandbox:timeout_before', NULL, 354, 354, 41, 'USD', '2026-12-03 18:59:30.881036+00');


--
-- Data for Name: sandbox_webhook; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.sandbox_webhook VALUES
	('01a21413-c7ec-77fb-a6f6-98b6719f2f82', '2026-11-25 18:59:30.411593+00', '{"id":"n_01a21413c7eb7578af2f92da06db13d1","kind":"CHARGEBACK","key":"01a21413-c7e7-74fd-b8b9-ac6ff8a91347","reference":"cb_01a21413c7eb7578af2f92d75dd5477a","facts":{"word":"OPENED","drawn_minor":341,"currency":"USD"}}', true),
	('01a21413-c7f7-775b-98e1-a3d3ea5609c3', '2026-11-25 18:59:30.422829+00', '{"id":"n_01a21413c7f6753788b43a4c5ce94490","kind":"CHARGEBACK","key":"01a21413-c7f2-765b-acd4-3ea01331f3e2","reference":"cb_01a21413c7f6753788b43a483039d382","facts":{"word":"LOST","drawn_minor":342,"currency":"USD"}}', true),
	('01a21413-c7f7-775b-98e1-a3d42ec36795', '2026-11-25 18:59:30.422834+00', '{"id":"n_01a21413c7f6753788b43a4d6be2063d","kind":"CHARGEBACK","key":"01a21413-c7f2-765b-acd4-3ea01331f3e2","reference":"cb_01a21413c7f6753788b43a483039d382","facts":{"word":"OPENED","drawn_minor":342,"currency":"USD"}}', true),
	('01a21413-c802-707f-aa5c-435dcc9def18', '2026-11-25 18:59:30.433635+00', '{"id":"n_01a21413c8017462b1f9632852269838","kind":"CHARGEBACK","key":"01a21413-c7fd-73e3-9866-51c17aae915c","reference":"cb_01a21413c8017462b1f963241bdb45f9","facts":{"word":"OPENED","drawn_minor":343,"currency":"USD"}}', true),
	('01a21413-c802-707f-aa5c-435e4d7915a2', '2026-11-25 18:59:30.433639+00', '{"id":"n_01a21413c8017462b1f9632958b7b043","kind":"CHARGEBACK","key":"01a21413-c7fd-73e3-9866-51c17aae915c","reference":"cb_01a21413c8017462b1f963241bdb45f9","facts":{"word":"LOST","drawn_minor":343,"currency":"USD"}}', true),
	('01a21413-c80d-7500-8bfe-7e3afbeda5dd', '2026-11-25 18:59:30.444699+00', '{"id":"n_01a21413c80c710699e784c329853140","kind":"CHARGEBACK","key":"01a21413-c808-7221-bb37-5cc542769102","reference":"cb_01a21413c80c710699e784be66e06378","facts":{"word":"OPENED","drawn_minor":344,"currency":"USD"}}', true),
	('01a21413-c80d-7500-8bfe-7e3b97c4ac7d', '2026-11-25 18:59:30.444703+00', '{"id":"n_01a21413c80c710699e784c490a96166","kind":"CHARGEBACK","key":"01a21413-c808-7221-bb37-5cc542769102","reference":"cb_01a21413c80c710699e784be66e06378","facts":{"word":"LOST","drawn_minor":344,"currency":"USD"}}', true),
	('01a21413-c80d-7500-8bfe-7e3c37b21a52', '2026-11-25 18:59:30.444707+00', '{"id":"n_01a21413c80c710699e784c52c143c4a","kind":"CHARGEBACK","key":"01a21413-c808-7221-bb37-5cc542769102","reference":"cb_01a21413c80c710699e784be66e06378","facts":{"word":"OVERTURNED","drawn_minor":344,"currency":"USD"}}', true),
	('01a21413-c817-7529-ac28-3ff04e5d3aed', '2026-11-25 18:59:30.454954+00', '{"id":"n_01a21413c81670cfbb8c9c91810d4816","kind":"CHARGEBACK","key":"01a21413-c812-70ee-ae60-bd8922a69f90","reference":"cb_01a21413c81670cfbb8c9c8cc5680503","facts":{"word":"OPENED","drawn_minor":345,"currency":"USD"}}', true),
	('01a21413-c817-7529-ac28-3ff1d84d41cb', '2026-11-25 18:59:30.454959+00', '{"id":"n_01a21413c81670cfbb8c9c9232fa311e","kind":"CHARGEBACK","key":"01a21413-c812-70ee-ae60-bd8922a69f90","reference":"cb_01a21413c81670cfbb8c9c8cc5680503","facts":{"word":"UNDER_REVIEW","drawn_minor":345,"currency":"USD"}}', true),
	('01a21413-c817-7529-ac28-3ff226616b6a', '2026-11-25 18:59:30.454962+00', '{"id":"n_01a21413c81670cfbb8c9c9386c5730d","kind":"CHARGEBACK","key":"01a21413-c812-70ee-ae60-bd8922a69f90","reference":"cb_01a21413c81670cfbb8c9c8cc5680503","facts":{"word":"WON","drawn_minor":345,"currency":"USD"}}', true),
	('01a21413-c827-7114-9da3-cbad6580e98e', '2026-11-25 18:59:30.471276+00', '{"id":"n_01a21413c82771149da3cbabed38d110","kind":"PAYMENT","key":"01a21413-c823-75db-a5b7-92ab8e96f4bd","facts":{}}', true),
	('01a21413-c85c-7679-a19c-7adff64bbe39', '2026-11-25 18:59:30.524549+00', '{"id":"n_01a21413c85c7679a19c7aded5f9ec54","kind":"PAYMENT","key":"01a21413-c858-73b4-a5cd-c41a446874bc","facts":{}}', true),
	('01a21413-c861-71b0-bc75-444a433eb2ba', '2026-11-25 19:59:30.529318+00', '{"id":"n_01a21413c86171b0bc754449b5668908","kind":"PAYMENT","key":"01a21413-c85d-7253-8fec-f53cf82d39dd","facts":{}}', true),
	('01a21413-c86a-75da-95b9-eec455775378', '2026-11-25 18:59:30.538403+00', '{"id":"n_01a21413c86a75da95b9eec30acdc808","kind":"PAYMENT","key":"01a21413-c866-7733-9f27-3afc752d78a0","facts":{}}', true),
	('01a21413-c86a-75da-95b9-eec5117ac6c8', '2026-11-25 18:59:30.538403+00', '{"id":"n_01a21413c86a75da95b9eec30acdc808","kind":"PAYMENT","key":"01a21413-c866-7733-9f27-3afc752d78a0","facts":{}}', true);


--
-- Data for Name: sent_gift; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.sent_gift VALUES
	('01a21413-c8e5-77f3-a07f-d39e8d09873e', '00000000-0000-7000-8000-000000000806', '01a21413-c7c4-75cb-9888-97906dafe864', '01a21413c8e577f3a07fd39d09fa541a', '01a21413-c898-73bc-b00f-1202c533a8d8', '01a21413-c8cb-705a-a5a6-5e7a1c13e05b', NULL, NULL, 1, 200, 100000, '00000000-0000-7000-8000-000000000841', 'Lovely', false, false, '2026-11-25', '2026-11-25 18:59:30.666492+00', NULL),
	('01a21413-c8f3-7059-bbc5-2e41e57f3b06', '00000000-0000-7000-8000-000000000804', '01a21413-c7c4-75cb-9888-97906dafe864', '01a21413c8f37059bbc52e406e8e8eef', '01a21413-c8b4-7295-bc26-6a1f25e8a1db', NULL, '01a21413-c8cd-73f6-adc6-a209e153637b', '01a21413-c8fc-76ef-9f07-c97e1dcbfaa0', 1, 30, 15000, '00000000-0000-7000-8000-000000000841', NULL, false, false, '2026-11-25', '2026-11-25 18:59:30.681405+00', NULL),
	('01a21413-c901-751d-9222-38553376b918', '00000000-0000-7000-8000-000000000804', '01a21413-c7c4-75cb-9888-97906dafe864', '01a21413c901751d92223854330a6ae2', '01a21413-c8b4-7295-bc26-6a1f25e8a1db', NULL, '01a21413-c8cd-73f6-adc6-a209e153637b', '01a21413-c8fc-76ef-9f07-c97e1dcbfaa0', 3, 30, 45000, '00000000-0000-7000-8000-000000000841', NULL, false, false, '2026-11-25', '2026-11-25 18:59:30.693362+00', NULL),
	('01a21413-c91b-72c2-804e-b7c88f039852', '00000000-0000-7000-8000-000000000806', '01a21413-c7c6-752f-953f-3fa7bb63420d', '01a21413c91b72c2804eb7c7ca6582b8', '01a21413-c898-73bc-b00f-1202c533a8d8', '01a21413-c8cb-705a-a5a6-5e7a1c13e05b', NULL, NULL, 1, 200, 100000, '00000000-0000-7000-8000-000000000841', 'Lovely', false, false, '2026-11-25', '2026-11-25 18:59:30.719395+00', NULL),
	('01a21413-c924-7394-9024-073fde3f5e0f', '00000000-0000-7000-8000-000000000804', '01a21413-c7c6-752f-953f-3fa7bb63420d', '01a21413c92473949024073ec24237a5', '01a21413-c8b4-7295-bc26-6a1f25e8a1db', NULL, '01a21413-c8cd-73f6-adc6-a209e153637b', '01a21413-c92a-7431-8704-63ee22003167', 1, 30, 15000, '00000000-0000-7000-8000-000000000841', NULL, false, false, '2026-11-25', '2026-11-25 18:59:30.728315+00', NULL),
	('01a21413-c92e-772b-afc5-bb9ef17f1b3b', '00000000-0000-7000-8000-000000000804', '01a21413-c7c6-752f-953f-3fa7bb63420d', '01a21413c92e772bafc5bb9dd8758111', '01a21413-c8b4-7295-bc26-6a1f25e8a1db', NULL, '01a21413-c8cd-73f6-adc6-a209e153637b', '01a21413-c92a-7431-8704-63ee22003167', 3, 30, 45000, '00000000-0000-7000-8000-000000000841', NULL, false, false, '2026-11-25', '2026-11-25 18:59:30.737703+00', NULL),
	('01a21413-c937-7107-9cb5-164b9f4b3987', '00000000-0000-7000-8000-000000000801', '01a21413-c7c4-75cb-9888-97906dafe864', '01a21413c93771079cb5164a6fb15d38', '01a21413-c8b4-7295-bc26-6a1f25e8a1db', NULL, '01a21413-c8cd-73f6-adc6-a209e153637b', '01a21413-c93d-746c-a99a-e522ff3e2e0e', 7, 1, 3500, '00000000-0000-7000-8000-000000000841', NULL, false, true, '2026-11-25', '2026-11-25 18:59:30.747596+00', '2026-11-25 18:59:30.75735+00');


--
-- Data for Name: supporter; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.supporter VALUES
	('01a21413-c819-7116-b555-a520a1d7f649', '01a21413-c767-7718-be47-e0124d9ec559', '01a21413-c7c4-75cb-9888-97906dafe864', 2),
	('01a21413-c7fa-77f6-9454-4f747af77828', '01a21413-c791-75a6-96b0-1c12b7171e6b', '01a21413-c7c4-75cb-9888-97906dafe864', 1),
	('01a21413-c804-7781-9ac8-465508dc2ebc', '01a21413-c767-7718-be47-e0124d9ec559', '01a21413-c7c6-752f-953f-3fa7bb63420d', 1),
	('01a21413-c7ef-7008-a10d-2c0ce1e5b1e2', '01a21413-c767-7718-be47-e0124d9ec559', '01a21413-c7c7-7522-8bd3-90d942f9c1ab', 3),
	('01a21413-c7df-7728-b1bd-b5e71afa60f8', '01a21413-c791-75a6-96b0-1c12b7171e6b', '01a21413-c7c6-752f-953f-3fa7bb63420d', 2),
	('01a21413-c86d-7606-b3ba-d34e20a13209', '01a21413-c791-75a6-96b0-1c12b7171e6b', '01a21413-c7c7-7522-8bd3-90d942f9c1ab', 2);


--
-- Data for Name: tip; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.tip VALUES
	('01a21413-c7c8-7079-96f0-d2f67039971a', '01a21413-c767-7718-be47-e0124d9ec559', '01a21413-c7c4-75cb-9888-97906dafe864', NULL, 300, 'USD', NULL, false, true, '2026-11-25', '2026-11-25 18:59:30.383112+00', NULL),
	('01a21413-c7d6-77fc-886e-29f3805b3ba4', '01a21413-c791-75a6-96b0-1c12b7171e6b', '01a21413-c7c6-752f-953f-3fa7bb63420d', NULL, 301, 'USD', 'tip 1', false, false, '2026-11-25', '2026-11-25 18:59:30.395315+00', '2026-11-25 18:59:30.399416+00'),
	('01a21413-c7e7-74fd-b8b9-ac6ff8a91347', '01a21413-c767-7718-be47-e0124d9ec559', '01a21413-c7c7-7522-8bd3-90d942f9c1ab', NULL, 302, 'USD', 'tip 2', false, false, '2026-11-25', '2026-11-25 18:59:30.410942+00', '2026-11-25 18:59:30.414789+00'),
	('01a21413-c7f2-765b-acd4-3ea01331f3e2', '01a21413-c791-75a6-96b0-1c12b7171e6b', '01a21413-c7c4-75cb-9888-97906dafe864', NULL, 303, 'USD', 'tip 3', false, false, '2026-11-25', '2026-11-25 18:59:30.422082+00', '2026-11-25 18:59:30.425746+00'),
	('01a21413-c7fd-73e3-9866-51c17aae915c', '01a21413-c767-7718-be47-e0124d9ec559', '01a21413-c7c6-752f-953f-3fa7bb63420d', NULL, 304, 'USD', NULL, false, false, '2026-11-25', '2026-11-25 18:59:30.432905+00', '2026-11-25 18:59:30.436394+00'),
	('01a21413-c808-7221-bb37-5cc542769102', '01a21413-c791-75a6-96b0-1c12b7171e6b', '01a21413-c7c7-7522-8bd3-90d942f9c1ab', NULL, 305, 'USD', 'tip 5', false, true, '2026-11-25', '2026-11-25 18:59:30.443974+00', '2026-11-25 18:59:30.447471+00'),
	('01a21413-c812-70ee-ae60-bd8922a69f90', '01a21413-c767-7718-be47-e0124d9ec559', '01a21413-c7c4-75cb-9888-97906dafe864', NULL, 306, 'USD', 'tip 6', false, false, '2026-11-25', '2026-11-25 18:59:30.454387+00', '2026-11-25 18:59:30.457482+00'),
	('01a21413-c81c-7253-ba36-4e54e92a8f5f', '01a21413-c791-75a6-96b0-1c12b7171e6b', '01a21413-c7c6-752f-953f-3fa7bb63420d', NULL, 307, 'USD', 'tip 7', false, false, '2026-11-25', '2026-11-25 18:59:30.464154+00', NULL),
	('01a21413-c82b-774a-9f99-602502dae936', '01a21413-c791-75a6-96b0-1c12b7171e6b', '01a21413-c7c4-75cb-9888-97906dafe864', NULL, 309, 'USD', 'tip 9', false, false, '2026-11-25', '2026-11-25 18:59:30.478624+00', '2026-11-25 18:59:30.483063+00'),
	('01a21413-c836-70dd-8569-57fcc701a76c', '01a21413-c767-7718-be47-e0124d9ec559', '01a21413-c7c6-752f-953f-3fa7bb63420d', NULL, 310, 'USD', 'tip 10', false, true, '2026-11-25', '2026-11-25 18:59:30.48956+00', '2026-11-25 18:59:30.492069+00'),
	('01a21413-c844-7739-a40e-2988e1dd8b99', '01a21413-c767-7718-be47-e0124d9ec559', '01a21413-c7c4-75cb-9888-97906dafe864', NULL, 312, 'USD', NULL, false, false, '2026-11-25', '2026-11-25 18:59:30.505939+00', '2026-11-25 18:59:30.508548+00'),
	('01a21413-c85d-7253-8fec-f53cf82d39dd', '01a21413-c767-7718-be47-e0124d9ec559', '01a21413-c7c6-752f-953f-3fa7bb63420d', NULL, 316, 'USD', NULL, false, false, '2026-11-25', '2026-11-25 18:59:30.528768+00', '2026-11-25 18:59:30.531403+00'),
	('01a21413-c866-7733-9f27-3afc752d78a0', '01a21413-c791-75a6-96b0-1c12b7171e6b', '01a21413-c7c7-7522-8bd3-90d942f9c1ab', NULL, 317, 'USD', 'tip 17', false, false, '2026-11-25', '2026-11-25 18:59:30.537824+00', '2026-11-25 18:59:30.54091+00'),
	('01a21413-c870-75b6-8098-43ba9b9998ad', '01a21413-c767-7718-be47-e0124d9ec559', '01a21413-c7c4-75cb-9888-97906dafe864', NULL, 700, 'USD', NULL, false, false, '2026-11-25', '2026-11-25 18:59:30.547541+00', '2026-11-25 18:59:30.550185+00'),
	('01a21413-c888-77cd-b462-0c28a7ea4bd7', '01a21413-c791-75a6-96b0-1c12b7171e6b', '01a21413-c7c6-752f-953f-3fa7bb63420d', NULL, 100, 'USD', NULL, false, true, '2026-11-25', '2026-11-25 18:59:30.572492+00', '2026-11-25 18:59:30.574944+00'),
	('01a21413-c823-75db-a5b7-92ab8e96f4bd', '01a21413-c767-7718-be47-e0124d9ec559', '01a21413-c7c7-7522-8bd3-90d942f9c1ab', NULL, 308, 'USD', NULL, false, false, '2026-11-25', '2026-11-25 18:59:30.470696+00', '2026-12-03 18:59:30.849596+00'),
	('01a21413-c858-73b4-a5cd-c41a446874bc', '01a21413-c791-75a6-96b0-1c12b7171e6b', '01a21413-c7c4-75cb-9888-97906dafe864', NULL, 315, 'USD', 'tip 15', false, true, '2026-11-25', '2026-11-25 18:59:30.523981+00', '2026-12-03 18:59:30.854502+00'),
	('01a21413-c83e-744c-9143-33e3b9c4858e', '01a21413-c791-75a6-96b0-1c12b7171e6b', '01a21413-c7c7-7522-8bd3-90d942f9c1ab', NULL, 311, 'USD', 'tip 11', false, false, '2026-11-25', '2026-11-25 18:59:30.498218+00', '2026-12-03 18:59:30.890359+00'),
	('01a21413-c84f-73b6-88da-b13243d9954d', '01a21413-c791-75a6-96b0-1c12b7171e6b', '01a21413-c7c6-752f-953f-3fa7bb63420d', NULL, 313, 'USD', 'tip 13', false, false, '2026-11-25', '2026-11-25 18:59:30.515085+00', '2026-12-03 18:59:30.890359+00'),
	('01a21413-c854-7346-b4f9-cf5cb8bda01c', '01a21413-c767-7718-be47-e0124d9ec559', '01a21413-c7c7-7522-8bd3-90d942f9c1ab', NULL, 314, 'USD', 'tip 14', false, false, '2026-11-25', '2026-11-25 18:59:30.519514+00', '2026-12-03 18:59:30.890359+00');


--
-- Data for Name: tip_day; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.tip_day VALUES
	('01a21413-c7da-712c-b228-8f022343f171', '01a21413-c7c6-752f-953f-3fa7bb63420d', 'USD', '2026-11-25', 1644, 6),
	('01a21413-c7ea-761d-b5b1-6b15cba01e41', '01a21413-c7c7-7522-8bd3-90d942f9c1ab', 'USD', '2026-11-25', 1857, 6),
	('01a21413-c7cc-76bc-a1f1-6c07f60caddc', '01a21413-c7c4-75cb-9888-97906dafe864', 'USD', '2026-11-25', 2245, 6);


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
	('01a21413-c7a8-75ea-86d9-ba500ab3864a', 'creator', 1),
	('01a21413-c7ba-7024-9bd6-0eb2fbed7ad3', 'creator', 0),
	('01a21413-c767-7718-be47-e0124d9ec559', 'creator', 11),
	('01a21413-c791-75a6-96b0-1c12b7171e6b', 'creator', 10),
	('01a21413-c8b4-7295-bc26-6a1f25e8a1db', 'creator', 11),
	('01a21413-c8cd-73f6-adc6-a209e153637b', 'live', 9),
	('01a21413-c898-73bc-b00f-1202c533a8d8', 'creator', 4);


--
-- Data for Name: tortoise_migrations; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.tortoise_migrations VALUES
	(1, 'models', '0001_initial', '2026-11-25 18:59:28.934696+00'),
	(2, 'models', '0002_guards', '2026-11-25 18:59:29.071573+00'),
	(3, 'models', '0003_shipped_defaults', '2026-11-25 18:59:29.085203+00'),
	(4, 'models', '0004_gifts', '2026-11-25 18:59:30.214841+00'),
	(5, 'models', '0005_gift_guards', '2026-11-25 18:59:30.23729+00'),
	(6, 'models', '0006_gift_defaults', '2026-11-25 18:59:30.257348+00');


--
-- Data for Name: transfer; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.transfer VALUES
	('01a21413-c7e1-7753-976e-cf1098f97ed8', 'tip:01a21413-c7d6-77fc-886e-29f3805b3ba4', 'TIP_SETTLED', '01a21413-c7d6-77fc-886e-29f3805b3ba4', 5, '2026-11-25 18:59:30.401597+00'),
	('01a21413-c7ef-7008-a10d-2c0d612f0858', 'tip:01a21413-c7e7-74fd-b8b9-ac6ff8a91347', 'TIP_SETTLED', '01a21413-c7e7-74fd-b8b9-ac6ff8a91347', 5, '2026-11-25 18:59:30.415778+00'),
	('01a21413-c7fa-77f6-9454-4f75bbdb601d', 'tip:01a21413-c7f2-765b-acd4-3ea01331f3e2', 'TIP_SETTLED', '01a21413-c7f2-765b-acd4-3ea01331f3e2', 5, '2026-11-25 18:59:30.426742+00'),
	('01a21413-c805-74ec-bf12-c07d793aec54', 'tip:01a21413-c7fd-73e3-9866-51c17aae915c', 'TIP_SETTLED', '01a21413-c7fd-73e3-9866-51c17aae915c', 5, '2026-11-25 18:59:30.437414+00'),
	('01a21413-c810-743c-8c66-c9578f84911a', 'tip:01a21413-c808-7221-bb37-5cc542769102', 'TIP_SETTLED', '01a21413-c808-7221-bb37-5cc542769102', 5, '2026-11-25 18:59:30.448378+00'),
	('01a21413-c81a-7299-8b9d-547afbfd59c9', 'tip:01a21413-c812-70ee-ae60-bd8922a69f90', 'TIP_SETTLED', '01a21413-c812-70ee-ae60-bd8922a69f90', 5, '2026-11-25 18:59:30.458456+00'),
	('01a21413-c834-7743-be44-ca03d7a27b7d', 'tip:01a21413-c82b-774a-9f99-602502dae936', 'TIP_SETTLED', '01a21413-c82b-774a-9f99-602502dae936', 5, '2026-11-25 18:59:30.483974+00'),
	('01a21413-c83c-740f-b0dc-5ea31c125aa9', 'tip:01a21413-c836-70dd-8569-57fcc701a76c', 'TIP_SETTLED', '01a21413-c836-70dd-8569-57fcc701a76c', 5, '2026-11-25 18:59:30.492731+00'),
	('01a21413-c84d-763c-8eb5-37da4ac802f0', 'tip:01a21413-c844-7739-a40e-2988e1dd8b99', 'TIP_SETTLED', '01a21413-c844-7739-a40e-2988e1dd8b99', 5, '2026-11-25 18:59:30.509386+00'),
	('01a21413-c864-769d-b78c-2ad24f8c5b88', 'tip:01a21413-c85d-7253-8fec-f53cf82d39dd', 'TIP_SETTLED', '01a21413-c85d-7253-8fec-f53cf82d39dd', 5, '2026-11-25 18:59:30.53241+00'),
	('01a21413-c86d-7606-b3ba-d34f6fc8ec5f', 'tip:01a21413-c866-7733-9f27-3afc752d78a0', 'TIP_SETTLED', '01a21413-c866-7733-9f27-3afc752d78a0', 5, '2026-11-25 18:59:30.541761+00'),
	('01a21413-c877-7532-83cf-a058c9bd25bd', 'tip:01a21413-c870-75b6-8098-43ba9b9998ad', 'TIP_SETTLED', '01a21413-c870-75b6-8098-43ba9b9998ad', 5, '2026-11-25 18:59:30.551139+00'),
	('01a21413-c880-712f-944a-d646a953abc4', 'refund:01a21413-c879-75f2-a24c-a5c429a61e15:taken', 'REFUND_TAKEN', '01a21413-c879-75f2-a24c-a5c429a61e15', 4, '2026-11-25 18:59:30.559978+00'),
	('01a21413-c885-759b-9a40-5b39129bbc0d', 'refund:01a21413-c879-75f2-a24c-a5c429a61e15:closed', 'REFUND_CLEARED', '01a21413-c879-75f2-a24c-a5c429a61e15', 2, '2026-11-25 18:59:30.565719+00'),
	('01a21413-c88f-7437-b005-77c25f053bf5', 'tip:01a21413-c888-77cd-b462-0c28a7ea4bd7', 'TIP_SETTLED', '01a21413-c888-77cd-b462-0c28a7ea4bd7', 5, '2026-11-25 18:59:30.575685+00'),
	('01a21413-c8da-7371-a93f-bc8d5e838103', 'coins:01a21413-c8d0-7766-95ce-93d45d5815ae', 'COINS_BOUGHT', '01a21413-c8d0-7766-95ce-93d45d5815ae', 6, '2026-11-25 18:59:30.650045+00'),
	('01a21413-c8e2-732c-b813-f3ed2f4fad7e', 'coins:01a21413-c8dd-7472-99b0-3838eeb472bf', 'COINS_BOUGHT', '01a21413-c8dd-7472-99b0-3838eeb472bf', 6, '2026-11-25 18:59:30.658745+00'),
	('01a21413-c8ef-7371-a291-6ad011bccdf1', 'gift:01a21413-c8e5-77f3-a07f-d39e8d09873e', 'GIFT_SENT', '01a21413-c8e5-77f3-a07f-d39e8d09873e', 4, '2026-11-25 18:59:30.6714+00'),
	('01a21413-c8fc-76ef-9f07-c97d0c5ea8d1', 'gift:01a21413-c8f3-7059-bbc5-2e41e57f3b06', 'GIFT_SENT', '01a21413-c8f3-7059-bbc5-2e41e57f3b06', 4, '2026-11-25 18:59:30.684618+00'),
	('01a21413-c907-7167-ba57-92f315a9ab64', 'gift:01a21413-c901-751d-9222-38553376b918', 'GIFT_SENT', '01a21413-c901-751d-9222-38553376b918', 4, '2026-11-25 18:59:30.6957+00'),
	('01a21413-c912-738b-af05-8125c8928730', 'coins:01a21413-c90b-76c9-b2d4-993f8a0e52d6', 'COINS_BOUGHT', '01a21413-c90b-76c9-b2d4-993f8a0e52d6', 6, '2026-11-25 18:59:30.706252+00'),
	('01a21413-c919-76b5-af5f-4e32baa01ed1', 'coins:01a21413-c914-7022-8152-79155af56798', 'COINS_BOUGHT', '01a21413-c914-7022-8152-79155af56798', 6, '2026-11-25 18:59:30.713934+00'),
	('01a21413-c921-70f1-8470-7d34c5feb8f1', 'gift:01a21413-c91b-72c2-804e-b7c88f039852', 'GIFT_SENT', '01a21413-c91b-72c2-804e-b7c88f039852', 4, '2026-11-25 18:59:30.721757+00'),
	('01a21413-c92a-7431-8704-63edee1f32f5', 'gift:01a21413-c924-7394-9024-073fde3f5e0f', 'GIFT_SENT', '01a21413-c924-7394-9024-073fde3f5e0f', 4, '2026-11-25 18:59:30.730613+00'),
	('01a21413-c934-7358-96c3-b58be49b030a', 'gift:01a21413-c92e-772b-afc5-bb9ef17f1b3b', 'GIFT_SENT', '01a21413-c92e-772b-afc5-bb9ef17f1b3b', 4, '2026-11-25 18:59:30.740255+00'),
	('01a21413-c93d-746c-a99a-e521feb89dac', 'gift:01a21413-c937-7107-9cb5-164b9f4b3987', 'GIFT_SENT', '01a21413-c937-7107-9cb5-164b9f4b3987', 4, '2026-11-25 18:59:30.749722+00'),
	('01a21413-c946-71d9-b0e8-5621fc69b2b6', 'gift:01a21413-c937-7107-9cb5-164b9f4b3987:reversed', 'GIFT_REVERSED', '01a21413-c937-7107-9cb5-164b9f4b3987', 4, '2026-11-25 18:59:30.7582+00'),
	('01a21413-c94e-712b-9382-7628381ddc6f', 'refund:01a21413-c94b-7582-bd10-1e27cb88503f:taken', 'REFUND_TAKEN', '01a21413-c94b-7582-bd10-1e27cb88503f', 4, '2026-11-25 18:59:30.766161+00'),
	('01a21413-c955-7039-acca-3baf99dfb0e6', 'refund:01a21413-c94b-7582-bd10-1e27cb88503f:closed', 'REFUND_CLEARED', '01a21413-c94b-7582-bd10-1e27cb88503f', 4, '2026-11-25 18:59:30.773495+00'),
	('01a21413-c96b-7728-a1bd-559b13ef1397', 'chargeback:1fb0c6cd-d146-5d84-bb43-233dc8a0ae15:opened', 'CHARGEBACK_OPENED', '1fb0c6cd-d146-5d84-bb43-233dc8a0ae15', 2, '2026-12-03 18:59:30.795491+00'),
	('01a21413-c973-7323-a85b-e8d2f3b3e30c', 'chargeback:9ca7ba8c-81e7-5b3b-b2ea-14d92f4a1b9b:closed', 'CHARGEBACK_LOST', '9ca7ba8c-81e7-5b3b-b2ea-14d92f4a1b9b', 4, '2026-12-03 18:59:30.80268+00'),
	('01a21413-c972-740b-9304-6da4968062e5', 'chargeback:9ca7ba8c-81e7-5b3b-b2ea-14d92f4a1b9b:opened', 'CHARGEBACK_OPENED', '9ca7ba8c-81e7-5b3b-b2ea-14d92f4a1b9b', 2, '2026-12-03 18:59:30.80268+00'),
	('01a21413-c97b-7753-9e06-9fc32ccb4349', 'chargeback:bed0e2a2-d01f-5655-af51-e9cedb247f26:opened', 'CHARGEBACK_OPENED', 'bed0e2a2-d01f-5655-af51-e9cedb247f26', 2, '2026-12-03 18:59:30.811867+00'),
	('01a21413-c981-76e4-8e1e-862354cf0f27', 'chargeback:bed0e2a2-d01f-5655-af51-e9cedb247f26:closed', 'CHARGEBACK_LOST', 'bed0e2a2-d01f-5655-af51-e9cedb247f26', 4, '2026-12-03 18:59:30.817081+00'),
	('01a21413-c987-71a6-82c7-c447d99ff6e9', 'chargeback:92c79534-4897-5fab-8c6b-b1d30acccfb9:opened', 'CHARGEBACK_OPENED', '92c79534-4897-5fab-8c6b-b1d30acccfb9', 2, '2026-12-03 18:59:30.823431+00'),
	('01a21413-c98c-72ad-b9ff-c26f0aa89dff', 'chargeback:92c79534-4897-5fab-8c6b-b1d30acccfb9:closed', 'CHARGEBACK_LOST', '92c79534-4897-5fab-8c6b-b1d30acccfb9', 4, '2026-12-03 18:59:30.827946+00'),
	('01a21413-c990-70d4-8929-86e7c97da1ee', 'chargeback:92c79534-4897-5fab-8c6b-b1d30acccfb9:overturned', 'CHARGEBACK_OVERTURNED', '92c79534-4897-5fab-8c6b-b1d30acccfb9', 3, '2026-12-03 18:59:30.832238+00'),
	('01a21413-c995-73ce-a161-4dabd6588433', 'chargeback:38c1cc6f-170d-5966-882e-965998b9341e:opened', 'CHARGEBACK_OPENED', '38c1cc6f-170d-5966-882e-965998b9341e', 2, '2026-12-03 18:59:30.837715+00'),
	('01a21413-c99d-70ab-8324-a4f39b71d27f', 'chargeback:38c1cc6f-170d-5966-882e-965998b9341e:closed', 'CHARGEBACK_WON', '38c1cc6f-170d-5966-882e-965998b9341e', 2, '2026-12-03 18:59:30.845418+00'),
	('01a21413-c9a2-72f2-99e3-9016df76eaa4', 'tip:01a21413-c823-75db-a5b7-92ab8e96f4bd', 'TIP_SETTLED', '01a21413-c823-75db-a5b7-92ab8e96f4bd', 5, '2026-12-03 18:59:30.850405+00'),
	('01a21413-c9a7-7626-ba55-1afdd3eabd9f', 'tip:01a21413-c858-73b4-a5cd-c41a446874bc', 'TIP_SETTLED', '01a21413-c858-73b4-a5cd-c41a446874bc', 5, '2026-12-03 18:59:30.855173+00'),
	('01a21413-c9cc-76df-acb6-33eef3e0db90', 'tip:01a21413-c83e-744c-9143-33e3b9c4858e', 'TIP_SETTLED', '01a21413-c83e-744c-9143-33e3b9c4858e', 5, '2026-12-03 18:59:30.892345+00'),
	('01a21413-c9cc-76df-acb6-33ef02a067cb', 'tip:01a21413-c84f-73b6-88da-b13243d9954d', 'TIP_SETTLED', '01a21413-c84f-73b6-88da-b13243d9954d', 5, '2026-12-03 18:59:30.892345+00'),
	('01a21413-c9cc-76df-acb6-33f00719ce7e', 'tip:01a21413-c854-7346-b4f9-cf5cb8bda01c', 'TIP_SETTLED', '01a21413-c854-7346-b4f9-cf5cb8bda01c', 5, '2026-12-03 18:59:30.892345+00'),
	('01a21413-c9e3-7674-91d6-d33afd5264f4', 'movement:sandbox:01a21413c7dc7657b54f2edaa3285fe7', 'UNEXPLAINED_MOVEMENT', NULL, 2, '2026-12-03 18:59:30.91528+00'),
	('01a21413-c9e3-7674-91d6-d33b959dfe98', 'movement:sandbox:01a21413c7eb7578af2f92d8258283e9', 'CASE_MOVEMENT', '1fb0c6cd-d146-5d84-bb43-233dc8a0ae15', 2, '2026-12-03 18:59:30.91528+00'),
	('01a21413-c9e3-7674-91d6-d33c2313d22b', 'movement:sandbox:01a21413c7eb7578af2f92d9d38665ee', 'COST_MOVEMENT', '1fb0c6cd-d146-5d84-bb43-233dc8a0ae15', 2, '2026-12-03 18:59:30.91528+00'),
	('01a21413-c9e3-7674-91d6-d33d6af8dde9', 'movement:sandbox:01a21413c7f6753788b43a49a19a488f', 'CASE_MOVEMENT', '9ca7ba8c-81e7-5b3b-b2ea-14d92f4a1b9b', 2, '2026-12-03 18:59:30.91528+00'),
	('01a21413-c9e3-7674-91d6-d33edbd08f63', 'movement:sandbox:01a21413c7f6753788b43a4adea9d56a', 'COST_MOVEMENT', '9ca7ba8c-81e7-5b3b-b2ea-14d92f4a1b9b', 2, '2026-12-03 18:59:30.91528+00'),
	('01a21413-c9e3-7674-91d6-d33fcc3c1320', 'movement:sandbox:01a21413c8017462b1f9632563da9991', 'CASE_MOVEMENT', 'bed0e2a2-d01f-5655-af51-e9cedb247f26', 2, '2026-12-03 18:59:30.91528+00'),
	('01a21413-c9e3-7674-91d6-d34069e4c919', 'movement:sandbox:01a21413c8017462b1f96326b1d2a45a', 'COST_MOVEMENT', 'bed0e2a2-d01f-5655-af51-e9cedb247f26', 2, '2026-12-03 18:59:30.91528+00'),
	('01a21413-c9e3-7674-91d6-d3419c790bcb', 'movement:sandbox:01a21413c80c710699e784bf3f26a347', 'CASE_MOVEMENT', '92c79534-4897-5fab-8c6b-b1d30acccfb9', 2, '2026-12-03 18:59:30.91528+00'),
	('01a21413-c9e3-7674-91d6-d342308088d4', 'movement:sandbox:01a21413c80c710699e784c01220adbc', 'COST_MOVEMENT', '92c79534-4897-5fab-8c6b-b1d30acccfb9', 2, '2026-12-03 18:59:30.91528+00'),
	('01a21413-c9e3-7674-91d6-d34331bd91f9', 'movement:sandbox:01a21413c80c710699e784c2d203ef8d', 'CASE_MOVEMENT', '92c79534-4897-5fab-8c6b-b1d30acccfb9', 2, '2026-12-03 18:59:30.91528+00'),
	('01a21413-c9e3-7674-91d6-d344e75874d5', 'movement:sandbox:01a21413c81670cfbb8c9c8d68301313', 'CASE_MOVEMENT', '38c1cc6f-170d-5966-882e-965998b9341e', 2, '2026-12-03 18:59:30.91528+00'),
	('01a21413-c9e3-7674-91d6-d345c4f23263', 'movement:sandbox:01a21413c81670cfbb8c9c8efcaadc5e', 'COST_MOVEMENT', '38c1cc6f-170d-5966-882e-965998b9341e', 2, '2026-12-03 18:59:30.91528+00'),
	('01a21413-c9e3-7674-91d6-d3460e534c2f', 'movement:sandbox:01a21413c81670cfbb8c9c9033e46158', 'CASE_MOVEMENT', '38c1cc6f-170d-5966-882e-965998b9341e', 2, '2026-12-03 18:59:30.91528+00'),
	('01a21413-c9e3-7674-91d6-d347e59678b2', 'movement:sandbox:01a21413c8827505ac2d75a42db76a82', 'CASE_MOVEMENT', '01a21413-c879-75f2-a24c-a5c429a61e15', 2, '2026-12-03 18:59:30.91528+00'),
	('01a21413-c9e3-7674-91d6-d34875083525', 'movement:sandbox:01a21413c95270d381f0550fba52a050', 'CASE_MOVEMENT', '01a21413-c94b-7582-bd10-1e27cb88503f', 2, '2026-12-03 18:59:30.91528+00'),
	('01a21413-c9e9-708d-9655-228e98c74ab2', 'hold:197443c2-4752-5aa8-9725-de938e11dc1d:2026-12-02T19', 'HOLD_RELEASED', '01a21413-c898-73bc-b00f-1202c533a8d8', 2, '2026-12-03 18:59:30.921251+00'),
	('01a21413-c9e9-708d-9655-228d3916f744', 'hold:8dff8511-fff7-579f-900c-df91a2cc374b:2026-12-02T19', 'HOLD_RELEASED', '01a21413-c791-75a6-96b0-1c12b7171e6b', 2, '2026-12-03 18:59:30.921251+00'),
	('01a21413-c9e9-708d-9655-228f3abda767', 'hold:ba2fd5c4-4ea1-5ffc-94ba-49f4022ed9d4:2026-12-02T19', 'HOLD_RELEASED', '01a21413-c8b4-7295-bc26-6a1f25e8a1db', 2, '2026-12-03 18:59:30.921251+00'),
	('01a21413-c9e9-708d-9655-228c0daa439a', 'hold:e48843e5-6267-5b86-a952-a7def474f849:2026-12-02T19', 'HOLD_RELEASED', '01a21413-c767-7718-be47-e0124d9ec559', 2, '2026-12-03 18:59:30.921251+00'),
	('01a21413-ca08-77d4-85f7-ac1fc05ab96b', 'redemption:01a21413-ca01-777b-b180-ce8bc0f24228:closed', 'REDEMPTION_CONVERTED', '01a21413-ca01-777b-b180-ce8bc0f24228', 4, '2026-12-03 18:59:30.952721+00'),
	('01a21413-ca08-77d4-85f7-ac1e2949669f', 'redemption:01a21413-ca01-777b-b180-ce8bc0f24228:requested', 'REDEMPTION_REQUESTED', '01a21413-ca01-777b-b180-ce8bc0f24228', 2, '2026-12-03 18:59:30.952721+00'),
	('01a21413-ca19-727a-992a-34d539293e04', 'hold:8dff8511-fff7-579f-900c-df91a2cc374b:2026-12-10T19', 'HOLD_RELEASED', '01a21413-c791-75a6-96b0-1c12b7171e6b', 2, '2026-12-11 18:59:30.969273+00'),
	('01a21413-ca19-727a-992a-34d4ebbc9024', 'hold:e48843e5-6267-5b86-a952-a7def474f849:2026-12-10T19', 'HOLD_RELEASED', '01a21413-c767-7718-be47-e0124d9ec559', 2, '2026-12-11 18:59:30.969273+00');


--
-- Data for Name: video; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.video VALUES
	('01a21413-c76c-71c4-ab73-fffd335e41f9', 'anna-0', 'https://v.test/1', '2026-11-24 18:59:30.284042+00', 30, 'ORIGINAL', false, false, false, true, '2026-11-25 18:59:30.284779+00', '01a21413-c767-7718-be47-e0124d9ec559'),
	('01a21413-c76c-71c4-ab73-fffed8cf1aa2', 'anna-1', 'https://v.test/1', '2026-11-24 18:59:30.284042+00', 30, 'ORIGINAL', false, false, false, true, '2026-11-25 18:59:30.284779+00', '01a21413-c767-7718-be47-e0124d9ec559'),
	('01a21413-c76c-71c4-ab73-ffffc0948223', 'anna-2', 'https://v.test/1', '2026-11-24 18:59:30.284042+00', 30, 'ORIGINAL', false, false, false, true, '2026-11-25 18:59:30.284779+00', '01a21413-c767-7718-be47-e0124d9ec559'),
	('01a21413-c793-77c3-89bd-775d9deb402c', 'cleo-0', 'https://v.test/1', '2026-11-24 18:59:30.322804+00', 30, 'ORIGINAL', false, false, false, true, '2026-11-25 18:59:30.323335+00', '01a21413-c791-75a6-96b0-1c12b7171e6b'),
	('01a21413-c793-77c3-89bd-775ec35feef0', 'cleo-1', 'https://v.test/1', '2026-11-24 18:59:30.322804+00', 30, 'ORIGINAL', false, false, false, true, '2026-11-25 18:59:30.323335+00', '01a21413-c791-75a6-96b0-1c12b7171e6b'),
	('01a21413-c793-77c3-89bd-775f79b4172b', 'cleo-2', 'https://v.test/1', '2026-11-24 18:59:30.322804+00', 30, 'ORIGINAL', false, false, false, true, '2026-11-25 18:59:30.323335+00', '01a21413-c791-75a6-96b0-1c12b7171e6b'),
	('01a21413-c7aa-75c1-b9be-b8ed7ab08d58', 'dora-0', 'https://v.test/1', '2026-11-24 18:59:30.345751+00', 30, 'ORIGINAL', false, false, false, true, '2026-11-25 18:59:30.346234+00', '01a21413-c7a8-75ea-86d9-ba500ab3864a'),
	('01a21413-c7aa-75c1-b9be-b8ee2c9beb47', 'dora-1', 'https://v.test/1', '2026-11-24 18:59:30.345751+00', 30, 'ORIGINAL', false, false, false, true, '2026-11-25 18:59:30.346234+00', '01a21413-c7a8-75ea-86d9-ba500ab3864a'),
	('01a21413-c7aa-75c1-b9be-b8ef97c5cd4d', 'dora-2', 'https://v.test/1', '2026-11-24 18:59:30.345751+00', 30, 'ORIGINAL', false, false, false, true, '2026-11-25 18:59:30.346234+00', '01a21413-c7a8-75ea-86d9-ba500ab3864a'),
	('01a21413-c7bc-76a8-88a1-3209bbfe002d', 'elin-0', 'https://v.test/1', '2026-11-24 18:59:30.363955+00', 30, 'ORIGINAL', false, false, false, true, '2026-11-25 18:59:30.364426+00', '01a21413-c7ba-7024-9bd6-0eb2fbed7ad3'),
	('01a21413-c7bc-76a8-88a1-320a344def1d', 'elin-1', 'https://v.test/1', '2026-11-24 18:59:30.363955+00', 30, 'ORIGINAL', false, false, false, true, '2026-11-25 18:59:30.364426+00', '01a21413-c7ba-7024-9bd6-0eb2fbed7ad3'),
	('01a21413-c7bc-76a8-88a1-320bc327f1a7', 'elin-2', 'https://v.test/1', '2026-11-24 18:59:30.363955+00', 30, 'ORIGINAL', false, false, false, true, '2026-11-25 18:59:30.364426+00', '01a21413-c7ba-7024-9bd6-0eb2fbed7ad3'),
	('01a21413-c89a-7777-92b5-8b547cf8b592', 'dana-0', 'https://v.test/1', '2026-11-24 18:59:30.585877+00', 30, 'ORIGINAL', false, false, false, true, '2026-11-25 18:59:30.586356+00', '01a21413-c898-73bc-b00f-1202c533a8d8'),
	('01a21413-c89a-7777-92b5-8b55e0424bf5', 'dana-1', 'https://v.test/1', '2026-11-24 18:59:30.585877+00', 30, 'ORIGINAL', false, false, false, true, '2026-11-25 18:59:30.586356+00', '01a21413-c898-73bc-b00f-1202c533a8d8'),
	('01a21413-c89a-7777-92b5-8b569963cf71', 'dana-2', 'https://v.test/1', '2026-11-24 18:59:30.585877+00', 30, 'ORIGINAL', false, false, false, true, '2026-11-25 18:59:30.586356+00', '01a21413-c898-73bc-b00f-1202c533a8d8'),
	('01a21413-c8b6-7146-838c-c8bb1bc298a2', 'eve-0', 'https://v.test/1', '2026-11-24 18:59:30.613553+00', 30, 'ORIGINAL', false, false, false, true, '2026-11-25 18:59:30.61402+00', '01a21413-c8b4-7295-bc26-6a1f25e8a1db'),
	('01a21413-c8b6-7146-838c-c8bc7af61bad', 'eve-1', 'https://v.test/1', '2026-11-24 18:59:30.613553+00', 30, 'ORIGINAL', false, false, false, true, '2026-11-25 18:59:30.61402+00', '01a21413-c8b4-7295-bc26-6a1f25e8a1db'),
	('01a21413-c8b6-7146-838c-c8bd96a06391', 'eve-2', 'https://v.test/1', '2026-11-24 18:59:30.613553+00', 30, 'ORIGINAL', false, false, false, true, '2026-11-25 18:59:30.61402+00', '01a21413-c8b4-7295-bc26-6a1f25e8a1db'),
	('01a21413-c8cb-705a-a5a6-5e7a1c13e05b', 'v1', 'https://video.example/v', '2026-11-01 12:00:00+00', 30, 'ORIGINAL', false, false, false, true, '2026-11-25 18:59:30.635725+00', '01a21413-c898-73bc-b00f-1202c533a8d8');


--
-- Data for Name: video_daily_stat; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: video_gifts; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.video_gifts VALUES
	('01a21413-c8cb-705a-a5a6-5e7a1c13e05b', 400, 2, 2);


--
-- Data for Name: video_giver; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.video_giver VALUES
	('01a21413-c8f2-715e-b1c8-c0133659a40f', '01a21413-c8cb-705a-a5a6-5e7a1c13e05b', '01a21413-c7c4-75cb-9888-97906dafe864', 1),
	('01a21413-c923-703b-9cb5-3706b8647bbd', '01a21413-c8cb-705a-a5a6-5e7a1c13e05b', '01a21413-c7c6-752f-953f-3fa7bb63420d', 1);


--
-- Name: tortoise_migrations_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.tortoise_migrations_id_seq', 6, true);


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
-- Name: coin_caps coin_caps_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.coin_caps
    ADD CONSTRAINT coin_caps_pkey PRIMARY KEY (id);


--
-- Name: coin_package coin_package_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.coin_package
    ADD CONSTRAINT coin_package_pkey PRIMARY KEY (id);


--
-- Name: coin_purchase coin_purchase_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.coin_purchase
    ADD CONSTRAINT coin_purchase_pkey PRIMARY KEY (id);


--
-- Name: coin_refund coin_refund_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.coin_refund
    ADD CONSTRAINT coin_refund_pkey PRIMARY KEY (id);


--
-- Name: coin_refund_terms coin_refund_terms_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.coin_refund_terms
    ADD CONSTRAINT coin_refund_terms_pkey PRIMARY KEY (id);


--
-- Name: coin_span coin_span_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.coin_span
    ADD CONSTRAINT coin_span_pkey PRIMARY KEY (id);


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
-- Name: diamond_rate diamond_rate_effective_from_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.diamond_rate
    ADD CONSTRAINT diamond_rate_effective_from_key UNIQUE (effective_from);


--
-- Name: diamond_rate diamond_rate_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.diamond_rate
    ADD CONSTRAINT diamond_rate_pkey PRIMARY KEY (id);


--
-- Name: entry entry_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.entry
    ADD CONSTRAINT entry_pkey PRIMARY KEY (id);


--
-- Name: gift_caps gift_caps_effective_from_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.gift_caps
    ADD CONSTRAINT gift_caps_effective_from_key UNIQUE (effective_from);


--
-- Name: gift_caps gift_caps_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.gift_caps
    ADD CONSTRAINT gift_caps_pkey PRIMARY KEY (id);


--
-- Name: gift_day gift_day_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.gift_day
    ADD CONSTRAINT gift_day_pkey PRIMARY KEY (id);


--
-- Name: gift gift_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.gift
    ADD CONSTRAINT gift_pkey PRIMARY KEY (id);


--
-- Name: gift_price gift_price_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.gift_price
    ADD CONSTRAINT gift_price_pkey PRIMARY KEY (id);


--
-- Name: gift_reversal gift_reversal_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.gift_reversal
    ADD CONSTRAINT gift_reversal_pkey PRIMARY KEY (id);


--
-- Name: gift_reversal gift_reversal_sent_gift_id_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.gift_reversal
    ADD CONSTRAINT gift_reversal_sent_gift_id_key UNIQUE (sent_gift_id);


--
-- Name: gift_streak gift_streak_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.gift_streak
    ADD CONSTRAINT gift_streak_pkey PRIMARY KEY (id);


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
-- Name: live live_external_id_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.live
    ADD CONSTRAINT live_external_id_key UNIQUE (external_id);


--
-- Name: live_giver live_giver_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.live_giver
    ADD CONSTRAINT live_giver_pkey PRIMARY KEY (id);


--
-- Name: live_guest live_guest_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.live_guest
    ADD CONSTRAINT live_guest_pkey PRIMARY KEY (id);


--
-- Name: live live_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.live
    ADD CONSTRAINT live_pkey PRIMARY KEY (id);


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
-- Name: redemption_day redemption_day_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.redemption_day
    ADD CONSTRAINT redemption_day_pkey PRIMARY KEY (id);


--
-- Name: redemption_flag redemption_flag_creator_id_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.redemption_flag
    ADD CONSTRAINT redemption_flag_creator_id_key UNIQUE (creator_id);


--
-- Name: redemption_flag redemption_flag_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.redemption_flag
    ADD CONSTRAINT redemption_flag_pkey PRIMARY KEY (id);


--
-- Name: redemption redemption_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.redemption
    ADD CONSTRAINT redemption_pkey PRIMARY KEY (id);


--
-- Name: redemption_rate redemption_rate_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.redemption_rate
    ADD CONSTRAINT redemption_rate_pkey PRIMARY KEY (id);


--
-- Name: redemption_terms redemption_terms_effective_from_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.redemption_terms
    ADD CONSTRAINT redemption_terms_effective_from_key UNIQUE (effective_from);


--
-- Name: redemption_terms redemption_terms_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.redemption_terms
    ADD CONSTRAINT redemption_terms_pkey PRIMARY KEY (id);


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
-- Name: sent_gift sent_gift_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.sent_gift
    ADD CONSTRAINT sent_gift_pkey PRIMARY KEY (id);


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
-- Name: coin_caps uid_coin_caps_currenc_b3952a; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.coin_caps
    ADD CONSTRAINT uid_coin_caps_currenc_b3952a UNIQUE (currency, effective_from);


--
-- Name: coin_purchase uid_coin_purcha_channel_f27860; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.coin_purchase
    ADD CONSTRAINT uid_coin_purcha_channel_f27860 UNIQUE (channel, store_transaction_id);


--
-- Name: coin_refund_terms uid_coin_refund_country_f066ef; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.coin_refund_terms
    ADD CONSTRAINT uid_coin_refund_country_f066ef UNIQUE (country, effective_from);


--
-- Name: coin_span uid_coin_span_fan_id_9bde28; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.coin_span
    ADD CONSTRAINT uid_coin_span_fan_id_9bde28 UNIQUE (fan_id, currency, span, first_day);


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
-- Name: gift_day uid_gift_day_fan_id_7294e7; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.gift_day
    ADD CONSTRAINT uid_gift_day_fan_id_7294e7 UNIQUE (fan_id, day);


--
-- Name: gift_price uid_gift_price_gift_id_e267cd; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.gift_price
    ADD CONSTRAINT uid_gift_price_gift_id_e267cd UNIQUE (gift_id, effective_from);


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
-- Name: live_giver uid_live_giver_live_id_8becf8; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.live_giver
    ADD CONSTRAINT uid_live_giver_live_id_8becf8 UNIQUE (live_id, fan_id);


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
-- Name: redemption_day uid_redemption__creator_9f742d; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.redemption_day
    ADD CONSTRAINT uid_redemption__creator_9f742d UNIQUE (creator_id, day);


--
-- Name: redemption_rate uid_redemption__currenc_faadd1; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.redemption_rate
    ADD CONSTRAINT uid_redemption__currenc_faadd1 UNIQUE (currency, effective_from);


--
-- Name: redemption uid_redemption_creator_bbc0f2; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.redemption
    ADD CONSTRAINT uid_redemption_creator_bbc0f2 UNIQUE (creator_id, idempotency_key);


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
-- Name: sent_gift uid_sent_gift_fan_id_9932a4; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.sent_gift
    ADD CONSTRAINT uid_sent_gift_fan_id_9932a4 UNIQUE (fan_id, idempotency_key);


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
-- Name: video_giver uid_video_giver_video_i_e1cdf1; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.video_giver
    ADD CONSTRAINT uid_video_giver_video_i_e1cdf1 UNIQUE (video_id, fan_id);


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
-- Name: video_gifts video_gifts_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.video_gifts
    ADD CONSTRAINT video_gifts_pkey PRIMARY KEY (id);


--
-- Name: video_giver video_giver_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.video_giver
    ADD CONSTRAINT video_giver_pkey PRIMARY KEY (id);


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
-- Name: gift_streak_open; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX gift_streak_open ON public.gift_streak USING btree (live_id, fan_id) WHERE ((state)::text = 'OPEN'::text);


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
-- Name: idx_block_sent_gi_0997d1; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX idx_block_sent_gi_0997d1 ON public.block USING btree (sent_gift_id);


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
-- Name: idx_coin_packag_currenc_c6f4b5; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX idx_coin_packag_currenc_c6f4b5 ON public.coin_package USING btree (currency, country, channel);


--
-- Name: idx_coin_purcha_fan_id_6bfa52; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX idx_coin_purcha_fan_id_6bfa52 ON public.coin_purchase USING btree (fan_id, bought_at, id);


--
-- Name: idx_coin_purcha_fan_id_7ebf57; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX idx_coin_purcha_fan_id_7ebf57 ON public.coin_purchase USING btree (fan_id, id);


--
-- Name: idx_coin_refund_purchas_e34a72; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX idx_coin_refund_purchas_e34a72 ON public.coin_refund USING btree (purchase_id, id);


--
-- Name: idx_entry_account_31f46c; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX idx_entry_account_31f46c ON public.entry USING btree (account_id, at, id);


--
-- Name: idx_entry_transfe_c568ee; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX idx_entry_transfe_c568ee ON public.entry USING btree (transfer_id);


--
-- Name: idx_gift_revers_fan_id_388045; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX idx_gift_revers_fan_id_388045 ON public.gift_reversal USING btree (fan_id, frozen_state);


--
-- Name: idx_gift_streak_live_id_6827be; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX idx_gift_streak_live_id_6827be ON public.gift_streak USING btree (live_id, fan_id);


--
-- Name: idx_gift_streak_state_d2e170; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX idx_gift_streak_state_d2e170 ON public.gift_streak USING btree (state, ends_at);


--
-- Name: idx_hold_release_d00939; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX idx_hold_release_d00939 ON public.hold USING btree (release_at);


--
-- Name: idx_idempotency_created_98dcfd; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX idx_idempotency_created_98dcfd ON public.idempotency_key USING btree (created_at);


--
-- Name: idx_live_giver_live_id_438afc; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX idx_live_giver_live_id_438afc ON public.live_giver USING btree (live_id, coins, id);


--
-- Name: idx_live_guest_creator_da6d4c; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX idx_live_guest_creator_da6d4c ON public.live_guest USING btree (creator_id, id);


--
-- Name: idx_live_guest_live_id_3df072; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX idx_live_guest_live_id_3df072 ON public.live_guest USING btree (live_id, creator_id);


--
-- Name: idx_live_host_id_66d236; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX idx_live_host_id_66d236 ON public.live USING btree (host_id, id);


--
-- Name: idx_live_state_6f2018; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX idx_live_state_6f2018 ON public.live USING btree (state, id);


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
-- Name: idx_redemption_creator_c9d339; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX idx_redemption_creator_c9d339 ON public.redemption USING btree (creator_id, id);


--
-- Name: idx_redemption_state_2fc710; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX idx_redemption_state_2fc710 ON public.redemption USING btree (state, id);


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
-- Name: idx_sent_gift_creator_2a5a1e; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX idx_sent_gift_creator_2a5a1e ON public.sent_gift USING btree (creator_id, id);


--
-- Name: idx_sent_gift_fan_id_9e6be4; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX idx_sent_gift_fan_id_9e6be4 ON public.sent_gift USING btree (fan_id, id);


--
-- Name: idx_sent_gift_live_id_18dd9c; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX idx_sent_gift_live_id_18dd9c ON public.sent_gift USING btree (live_id, id);


--
-- Name: idx_sent_gift_streak__ecafa2; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX idx_sent_gift_streak__ecafa2 ON public.sent_gift USING btree (streak_id);


--
-- Name: idx_sent_gift_video_i_683a8a; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX idx_sent_gift_video_i_683a8a ON public.sent_gift USING btree (video_id, id);


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
-- Name: idx_video_gifts_coins_999516; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX idx_video_gifts_coins_999516 ON public.video_gifts USING btree (coins, id);


--
-- Name: live_guest_present; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX live_guest_present ON public.live_guest USING btree (live_id, creator_id) WHERE (left_at IS NULL);


--
-- Name: live_running; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX live_running ON public.live USING btree (host_id) WHERE ((state)::text = 'RUNNING'::text);


--
-- Name: program_application_pending; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX program_application_pending ON public.program_application USING btree (creator_id) WHERE ((state)::text = 'PENDING'::text);


--
-- Name: provider_movement_capture; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX provider_movement_capture ON public.provider_movement USING btree (key) WHERE (((kind)::text = 'CAPTURE'::text) AND ((state)::text = 'MATCHED'::text));


--
-- Name: refund_under_way; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX refund_under_way ON public.refund USING btree (payment_id) WHERE ((state)::text = 'PROCESSING'::text);


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


