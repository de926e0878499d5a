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
	('01a21381-cb63-7532-b4b5-a58ea782c126', 'creator:anna', '', '1990-01-31', NULL, 'US', 'GOOD', NULL, NULL, '2026-11-25 16:20:03.043857+00'),
	('01a21381-cb9c-7296-90d6-1e15716a1202', 'creator:cleo', '', '1990-01-31', NULL, 'US', 'GOOD', NULL, NULL, '2026-11-25 16:20:03.100532+00'),
	('01a21381-cbb7-72ea-a860-90223426c0a2', 'creator:dora', '', '1990-01-31', NULL, 'US', 'GOOD', NULL, NULL, '2026-11-25 16:20:03.127467+00'),
	('01a21381-cbcd-7247-ab9e-2f2a6e832b6f', 'creator:elin', '', '1990-01-31', NULL, 'US', 'GOOD', NULL, NULL, '2026-11-25 16:20:03.149013+00'),
	('01a21381-cbdc-74ad-93a4-a36b099abb2d', 'fan:bob', 'Bob', '1990-01-31', NULL, 'US', 'GOOD', NULL, NULL, '2026-11-25 16:20:03.164098+00'),
	('01a21381-cbde-762c-a4c1-33bcd6dbbc7c', 'fan:finn', 'Finn', '1990-01-31', NULL, 'US', 'GOOD', NULL, NULL, '2026-11-25 16:20:03.16604+00'),
	('01a21381-cbdf-74bf-bb16-9c40db2b7628', 'fan:gus', 'Gus', '1990-01-31', NULL, 'US', 'GOOD', NULL, NULL, '2026-11-25 16:20:03.167947+00'),
	('01a21381-ccbb-77ee-80c5-fa2450a27105', 'creator:dana', '', '1990-01-31', NULL, 'US', 'GOOD', NULL, NULL, '2026-11-25 16:20:03.387823+00'),
	('01a21381-ccdb-7688-89f2-a6949792e4c6', 'creator:eve', '', '1990-01-31', NULL, 'US', 'GOOD', NULL, NULL, '2026-11-25 16:20:03.419367+00');


--
-- Data for Name: appeal; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: audit_record; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.audit_record VALUES
	('01a21381-cb6b-765b-89be-16a796b6b0d3', NULL, 'service', 'upsertUsers', '01a21381-cb63-7532-b4b5-a58ea782c126', '{}', '2026-11-25 16:20:03.051418+00'),
	('01a21381-cb78-74bc-90f7-7edf963247e3', NULL, 'service', 'upsertCreators', '01a21381-cb74-77af-8955-2a399a177323', '{}', '2026-11-25 16:20:03.064404+00'),
	('01a21381-cb7e-74d7-85e4-47cc94b9aa49', NULL, 'service', 'upsertVideos', '01a21381-cb7a-73a8-af79-31aaf2b0a33b', '{}', '2026-11-25 16:20:03.070147+00'),
	('01a21381-cb7e-74d7-85e4-47cd408b4166', NULL, 'service', 'upsertVideos', '01a21381-cb7a-73a8-af79-31ab7f9ec201', '{}', '2026-11-25 16:20:03.070147+00'),
	('01a21381-cb7e-74d7-85e4-47ce8b30eb9c', NULL, 'service', 'upsertVideos', '01a21381-cb7a-73a8-af79-31acc8695c15', '{}', '2026-11-25 16:20:03.070147+00'),
	('01a21381-cb81-7064-9198-b1b625d6e43a', NULL, 'service', 'upsertDailyStats', NULL, '{"stored": 1}', '2026-11-25 16:20:03.073374+00'),
	('01a21381-cb91-76b0-bb67-014dce901571', '00000000-0000-0000-0000-000000000384', 'operator', 'approveProgramApplication', '01a21381-cb74-77af-8955-2a399a177323', '{"scope": "PROGRAM", "until": null, "inputs": [{"rule": "STANDING", "as_of": "2026-11-25", "actual": "GOOD", "status": "MET", "required": "GOOD"}, {"rule": "AGE", "as_of": "2026-11-25", "actual": null, "status": "MET", "required": 18}, {"rule": "FOLLOWERS", "as_of": "2026-11-25", "actual": 20000, "status": "MET", "required": 10000}, {"rule": "VIEWS", "as_of": "2026-11-24", "actual": 150000, "status": "MET", "required": 100000}, {"rule": "POSTS", "as_of": "2026-11-25", "actual": 3, "status": "MET", "required": 3}, {"rule": "ORIGINALS", "as_of": "2026-11-25", "actual": 10000, "status": "MET", "required": 5000}, {"rule": "ACCOUNT_TYPE", "as_of": "2026-11-25", "actual": "PERSONAL", "status": "MET", "required": "PERSONAL"}], "decided": "APPROVED", "subject_id": "01a21381-cb82-72db-9247-5e3f08db5e26", "decision_id": "01a21381-cb91-76b0-bb67-014c10d6fa50", "ruleset_version": 1}', '2026-11-25 16:20:03.089614+00'),
	('01a21381-cb9d-7715-b97e-b716ac8265f7', NULL, 'service', 'upsertUsers', '01a21381-cb9c-7296-90d6-1e15716a1202', '{}', '2026-11-25 16:20:03.101058+00'),
	('01a21381-cba0-757e-854b-519497ed94e1', NULL, 'service', 'upsertCreators', '01a21381-cb9f-71a4-bdfd-894c16b367f1', '{}', '2026-11-25 16:20:03.104655+00'),
	('01a21381-cba2-7406-8735-a6db69e3c59d', NULL, 'service', 'upsertVideos', '01a21381-cba1-77e9-876f-5f69410e9fcd', '{}', '2026-11-25 16:20:03.106658+00'),
	('01a21381-cba2-7406-8735-a6dc21000d67', NULL, 'service', 'upsertVideos', '01a21381-cba2-7406-8735-a6d91e5faf74', '{}', '2026-11-25 16:20:03.106658+00'),
	('01a21381-cba2-7406-8735-a6ddae4fced8', NULL, 'service', 'upsertVideos', '01a21381-cba2-7406-8735-a6da56710c1d', '{}', '2026-11-25 16:20:03.106658+00'),
	('01a21381-cba4-72a5-be8f-02ce76484e2d', NULL, 'service', 'upsertDailyStats', NULL, '{"stored": 1}', '2026-11-25 16:20:03.108747+00'),
	('01a21381-cbaf-72eb-94c7-484cc35bfe21', '00000000-0000-0000-0000-000000000384', 'operator', 'approveProgramApplication', '01a21381-cb9f-71a4-bdfd-894c16b367f1', '{"scope": "PROGRAM", "until": null, "inputs": [{"rule": "STANDING", "as_of": "2026-11-25", "actual": "GOOD", "status": "MET", "required": "GOOD"}, {"rule": "AGE", "as_of": "2026-11-25", "actual": null, "status": "MET", "required": 18}, {"rule": "FOLLOWERS", "as_of": "2026-11-25", "actual": 20000, "status": "MET", "required": 10000}, {"rule": "VIEWS", "as_of": "2026-11-24", "actual": 150000, "status": "MET", "required": 100000}, {"rule": "POSTS", "as_of": "2026-11-25", "actual": 3, "status": "MET", "required": 3}, {"rule": "ORIGINALS", "as_of": "2026-11-25", "actual": 10000, "status": "MET", "required": 5000}, {"rule": "ACCOUNT_TYPE", "as_of": "2026-11-25", "actual": "PERSONAL", "status": "MET", "required": "PERSONAL"}], "decided": "APPROVED", "subject_id": "01a21381-cba5-730a-be94-2db302be1ed1", "decision_id": "01a21381-cbaf-72eb-94c7-484b469e89c3", "ruleset_version": 1}', '2026-11-25 16:20:03.11932+00'),
	('01a21381-cbb7-72ea-a860-90232bc47e49', NULL, 'service', 'upsertUsers', '01a21381-cbb7-72ea-a860-90223426c0a2', '{}', '2026-11-25 16:20:03.127809+00'),
	('01a21381-cbbb-7380-81e5-a2f010fdd3d6', NULL, 'service', 'upsertCreators', '01a21381-cbba-75e0-a604-ba4b5988eb2a', '{}', '2026-11-25 16:20:03.131651+00'),
	('01a21381-cbbd-71cf-b9ee-9cc68d478b0f', NULL, 'service', 'upsertVideos', '01a21381-cbbc-77cb-88e0-21fd66f55463', '{}', '2026-11-25 16:20:03.133622+00'),
	('01a21381-cbbd-71cf-b9ee-9cc74e42ee07', NULL, 'service', 'upsertVideos', '01a21381-cbbc-77cb-88e0-21fe6f87991c', '{}', '2026-11-25 16:20:03.133622+00'),
	('01a21381-cbbd-71cf-b9ee-9cc879f35976', NULL, 'service', 'upsertVideos', '01a21381-cbbc-77cb-88e0-21ff6103a0da', '{}', '2026-11-25 16:20:03.133622+00'),
	('01a21381-cbbf-7711-901e-3223177a22bb', NULL, 'service', 'upsertDailyStats', NULL, '{"stored": 1}', '2026-11-25 16:20:03.135733+00'),
	('01a21381-cbca-7647-ad31-9ac0cea56959', '00000000-0000-0000-0000-000000000384', 'operator', 'approveProgramApplication', '01a21381-cbba-75e0-a604-ba4b5988eb2a', '{"scope": "PROGRAM", "until": null, "inputs": [{"rule": "STANDING", "as_of": "2026-11-25", "actual": "GOOD", "status": "MET", "required": "GOOD"}, {"rule": "AGE", "as_of": "2026-11-25", "actual": null, "status": "MET", "required": 18}, {"rule": "FOLLOWERS", "as_of": "2026-11-25", "actual": 20000, "status": "MET", "required": 10000}, {"rule": "VIEWS", "as_of": "2026-11-24", "actual": 150000, "status": "MET", "required": 100000}, {"rule": "POSTS", "as_of": "2026-11-25", "actual": 3, "status": "MET", "required": 3}, {"rule": "ORIGINALS", "as_of": "2026-11-25", "actual": 10000, "status": "MET", "required": 5000}, {"rule": "ACCOUNT_TYPE", "as_of": "2026-11-25", "actual": "PERSONAL", "status": "MET", "required": "PERSONAL"}], "decided": "APPROVED", "subject_id": "01a21381-cbc0-75f5-a9dc-aead868f16f0", "decision_id": "01a21381-cbca-7647-ad31-9abfe50a7398", "ruleset_version": 1}', '2026-11-25 16:20:03.146635+00'),
	('01a21381-cbcd-7247-ab9e-2f2bbe441782', NULL, 'service', 'upsertUsers', '01a21381-cbcd-7247-ab9e-2f2a6e832b6f', '{}', '2026-11-25 16:20:03.149404+00'),
	('01a21381-cbd1-7652-a530-6963c9dd8863', NULL, 'service', 'upsertCreators', '01a21381-cbd0-7413-a5d5-ffa05b21caaa', '{}', '2026-11-25 16:20:03.153134+00'),
	('01a21381-cbd3-7430-b133-c3c722a117e1', NULL, 'service', 'upsertVideos', '01a21381-cbd2-70c7-9908-c812879108a7', '{}', '2026-11-25 16:20:03.155046+00'),
	('01a21381-cbd3-7430-b133-c3c8c9e2af8c', NULL, 'service', 'upsertVideos', '01a21381-cbd2-70c7-9908-c813aa2fe72c', '{}', '2026-11-25 16:20:03.155046+00'),
	('01a21381-cbd3-7430-b133-c3c99f58a27c', NULL, 'service', 'upsertVideos', '01a21381-cbd2-70c7-9908-c814a7a15894', '{}', '2026-11-25 16:20:03.155046+00'),
	('01a21381-cbd4-7308-b199-319a6ba0bc15', NULL, 'service', 'upsertDailyStats', NULL, '{"stored": 1}', '2026-11-25 16:20:03.156981+00'),
	('01a21381-cbdc-74ad-93a4-a36ce7f8da36', NULL, 'service', 'upsertUsers', '01a21381-cbdc-74ad-93a4-a36b099abb2d', '{}', '2026-11-25 16:20:03.16441+00'),
	('01a21381-cbde-762c-a4c1-33bd27835a1d', NULL, 'service', 'upsertUsers', '01a21381-cbde-762c-a4c1-33bcd6dbbc7c', '{}', '2026-11-25 16:20:03.166339+00'),
	('01a21381-cbe0-736f-97e4-20667cdecb00', NULL, 'service', 'upsertUsers', '01a21381-cbdf-74bf-bb16-9c40db2b7628', '{}', '2026-11-25 16:20:03.168181+00'),
	('01a21381-cca4-72c7-9abe-9b7199ab0ae0', '00000000-0000-0000-0000-000000000384', 'operator', 'refundTip', '01a21381-cc97-75b4-90f7-bfce5ea4e1f0', '{"currency": "USD", "refund_id": "01a21381-cc9f-7309-bf8a-ae4a768a210e", "total_minor": 751}', '2026-11-25 16:20:03.364434+00'),
	('01a21381-ccbc-7487-b802-3c3c536dd98d', NULL, 'service', 'upsertUsers', '01a21381-ccbb-77ee-80c5-fa2450a27105', '{}', '2026-11-25 16:20:03.38808+00'),
	('01a21381-ccbf-76e9-8edd-861cdf7310b6', NULL, 'service', 'upsertCreators', '01a21381-ccbe-777a-9ea4-c2922ce42b04', '{}', '2026-11-25 16:20:03.391767+00'),
	('01a21381-ccc1-7019-b98e-e3e6cb3c781e', NULL, 'service', 'upsertVideos', '01a21381-ccc1-7019-b98e-e3e3672281d4', '{}', '2026-11-25 16:20:03.393752+00'),
	('01a21381-ccc1-7019-b98e-e3e74c8f7f8f', NULL, 'service', 'upsertVideos', '01a21381-ccc1-7019-b98e-e3e49f189d5d', '{}', '2026-11-25 16:20:03.393752+00'),
	('01a21381-ccc1-7019-b98e-e3e8c0edb8b4', NULL, 'service', 'upsertVideos', '01a21381-ccc1-7019-b98e-e3e5113d4aa1', '{}', '2026-11-25 16:20:03.393752+00'),
	('01a21381-ccc3-7258-9cad-3d21902b6d1a', NULL, 'service', 'upsertDailyStats', NULL, '{"stored": 1}', '2026-11-25 16:20:03.395732+00'),
	('01a21381-ccce-7173-b3f0-1b61de5438a3', '00000000-0000-0000-0000-000000000384', 'operator', 'approveProgramApplication', '01a21381-ccbe-777a-9ea4-c2922ce42b04', '{"scope": "PROGRAM", "until": null, "inputs": [{"rule": "STANDING", "as_of": "2026-11-25", "actual": "GOOD", "status": "MET", "required": "GOOD"}, {"rule": "AGE", "as_of": "2026-11-25", "actual": null, "status": "MET", "required": 18}, {"rule": "FOLLOWERS", "as_of": "2026-11-25", "actual": 20000, "status": "MET", "required": 10000}, {"rule": "VIEWS", "as_of": "2026-11-24", "actual": 150000, "status": "MET", "required": 100000}, {"rule": "POSTS", "as_of": "2026-11-25", "actual": 3, "status": "MET", "required": 3}, {"rule": "ORIGINALS", "as_of": "2026-11-25", "actual": 10000, "status": "MET", "required": 5000}, {"rule": "ACCOUNT_TYPE", "as_of": "2026-11-25", "actual": "PERSONAL", "status": "MET", "required": "PERSONAL"}], "decided": "APPROVED", "subject_id": "01a21381-ccc4-7577-b938-607de3e58a4b", "decision_id": "01a21381-cccd-76e2-b533-53e321d37e01", "ruleset_version": 1}', '2026-11-25 16:20:03.406121+00'),
	('01a21381-ccdb-7688-89f2-a6953dfcfc20', NULL, 'service', 'upsertUsers', '01a21381-ccdb-7688-89f2-a6949792e4c6', '{}', '2026-11-25 16:20:03.419621+00'),
	('01a21381-ccdf-744b-b27e-9ba8dd0a777e', NULL, 'service', 'upsertCreators', '01a21381-ccde-76e1-a738-5a46dfd2c706', '{}', '2026-11-25 16:20:03.423604+00'),
	('01a21381-cce1-7682-ba60-07f3b0a484e8', NULL, 'service', 'upsertVideos', '01a21381-cce0-72e4-befc-4e9eb9fef34f', '{}', '2026-11-25 16:20:03.425573+00'),
	('01a21381-cce1-7682-ba60-07f496adcb7d', NULL, 'service', 'upsertVideos', '01a21381-cce0-72e4-befc-4e9f924d5721', '{}', '2026-11-25 16:20:03.425573+00'),
	('01a21381-cce1-7682-ba60-07f597d9a606', NULL, 'service', 'upsertVideos', '01a21381-cce0-72e4-befc-4ea06ddd13b9', '{}', '2026-11-25 16:20:03.425573+00'),
	('01a21381-cce3-7006-9550-8b5ec424a834', NULL, 'service', 'upsertDailyStats', NULL, '{"stored": 1}', '2026-11-25 16:20:03.427576+00'),
	('01a21381-cced-7098-afd2-489bf04c0b84', '00000000-0000-0000-0000-000000000384', 'operator', 'approveProgramApplication', '01a21381-ccde-76e1-a738-5a46dfd2c706', '{"scope": "PROGRAM", "until": null, "inputs": [{"rule": "STANDING", "as_of": "2026-11-25", "actual": "GOOD", "status": "MET", "required": "GOOD"}, {"rule": "AGE", "as_of": "2026-11-25", "actual": null, "status": "MET", "required": 18}, {"rule": "FOLLOWERS", "as_of": "2026-11-25", "actual": 20000, "status": "MET", "required": 10000}, {"rule": "VIEWS", "as_of": "2026-11-24", "actual": 150000, "status": "MET", "required": 100000}, {"rule": "POSTS", "as_of": "2026-11-25", "actual": 3, "status": "MET", "required": 3}, {"rule": "ORIGINALS", "as_of": "2026-11-25", "actual": 10000, "status": "MET", "required": 5000}, {"rule": "ACCOUNT_TYPE", "as_of": "2026-11-25", "actual": "PERSONAL", "status": "MET", "required": "PERSONAL"}], "decided": "APPROVED", "subject_id": "01a21381-cce4-707e-b9ff-2c1750e27c24", "decision_id": "01a21381-cced-7098-afd2-489a0578702b", "ruleset_version": 1}', '2026-11-25 16:20:03.437724+00'),
	('01a21381-ccfa-7232-a839-188158d5083a', NULL, 'service', 'upsertVideos', '01a21381-ccfa-7232-a839-18806e394f91', '{}', '2026-11-25 16:20:03.450848+00'),
	('01a21381-cd74-7449-8c2e-d7eae975c970', '00000000-0000-0000-0000-000000000384', 'operator', 'reverseGift', '01a21381-cd6b-7165-a484-a74674d9c56b', '{"coins": 7, "coins_go": "FROZEN", "frozen_coins": 7, "sent_gift_id": "01a21381-cd63-73fc-a69b-aae0eef1b86d"}', '2026-11-25 16:20:03.572156+00');


--
-- Data for Name: balance; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.balance VALUES
	('04798b7c-b321-5112-a19a-49c562cf8e34', 'RECEIVABLE', '01a21381-cb74-77af-8955-2a399a177323', 'USD', '01a21381-cb74-77af-8955-2a399a177323', NULL, 0, 0, NULL),
	('046a722d-d32e-5227-9e3a-4f5471421495', 'RECEIVABLE', '01a21381-cb9f-71a4-bdfd-894c16b367f1', 'USD', '01a21381-cb9f-71a4-bdfd-894c16b367f1', NULL, 0, 0, NULL),
	('257d6f84-b72b-5acf-878c-2c7dc52a31cb', 'PENDING', '01a21381-ccbe-777a-9ea4-c2922ce42b04', 'USD', '01a21381-ccbe-777a-9ea4-c2922ce42b04', 0, NULL, 0, NULL),
	('f3e6667e-82e6-5109-8286-cb716c465223', 'DISPUTED', '4ca268f9-3849-5ecc-8533-334a79ea5c97', 'USD', '01a21381-cb9f-71a4-bdfd-894c16b367f1', 0, NULL, 0, NULL),
	('344ff68f-590f-5a50-b503-17e107884d80', 'RECEIVABLE', '01a21381-ccbe-777a-9ea4-c2922ce42b04', 'USD', '01a21381-ccbe-777a-9ea4-c2922ce42b04', NULL, 0, 0, NULL),
	('cd0468c7-3793-5a1e-a2c1-e1a83c951729', 'DISPUTED', '5b119b06-8915-58f8-8c44-985c24ba4686', 'USD', '01a21381-cb74-77af-8955-2a399a177323', 0, NULL, 0, NULL),
	('d677363e-374e-538e-9ec5-dca64c31f514', 'AVAILABLE', '01a21381-ccbe-777a-9ea4-c2922ce42b04', 'USD', '01a21381-ccbe-777a-9ea4-c2922ce42b04', 0, NULL, 100, NULL),
	('78de72b7-8031-598a-84a5-ee75fc3d3b90', 'DISPUTED', '7c3d5de6-1363-5571-a2fb-ade84556eea6', 'USD', '01a21381-cb9f-71a4-bdfd-894c16b367f1', 0, NULL, 0, NULL),
	('ee95ec32-f384-5241-8e7e-4a7b69f65abd', 'REDEEMING', '01a21381-ce53-7351-b545-a74fcd80518b', 'DIAMOND', '01a21381-ccbe-777a-9ea4-c2922ce42b04', 0, NULL, 0, NULL),
	('786cb5ff-1eac-5e48-8d49-945f97110aaf', 'AVAILABLE', '01a21381-ccbe-777a-9ea4-c2922ce42b04', 'DIAMOND', '01a21381-ccbe-777a-9ea4-c2922ce42b04', 0, NULL, 100000, NULL),
	('016a6138-cdc7-55a9-9f61-8b6048bc0bde', 'COIN_SALES', '574a080e-49c2-505f-9e8b-4dbce52c3830', 'USD', NULL, NULL, NULL, 2320, NULL),
	('3c4350d8-a1d0-556a-a34d-05c25d16a06c', 'REFUNDING', '01a21381-cc9f-7309-bf8a-ae4a768a210e', 'USD', NULL, 0, NULL, 0, NULL),
	('cdce0de7-f525-5ae5-bd95-d087d7d2b392', 'ISSUER', '574a080e-49c2-505f-9e8b-4dbce52c3830', 'DIAMOND', NULL, NULL, NULL, -220000, NULL),
	('3620aa2c-63df-5adb-9604-26d4b889e72c', 'RECEIVABLE', '01a21381-cbdc-74ad-93a4-a36b099abb2d', 'COIN', '01a21381-cbdc-74ad-93a4-a36b099abb2d', NULL, 0, 0, NULL),
	('97ff6c78-d809-5af0-9212-d4d65ac408f9', 'AVAILABLE', '01a21381-cb9f-71a4-bdfd-894c16b367f1', 'USD', '01a21381-cb9f-71a4-bdfd-894c16b367f1', 0, NULL, 2271, NULL),
	('d8f3b3ca-1fe9-50ff-8af9-9de46a78fbee', 'DISPUTED', '1943708d-b03c-5f71-aae4-07573ed99a2b', 'USD', '01a21381-cb74-77af-8955-2a399a177323', 0, NULL, 0, NULL),
	('f1ba8bff-45bb-5ee3-be9b-4f4a656ff51c', 'RECEIVABLE', '01a21381-ccbe-777a-9ea4-c2922ce42b04', 'DIAMOND', '01a21381-ccbe-777a-9ea4-c2922ce42b04', NULL, 0, 0, NULL),
	('d9147d60-443a-51ab-b28d-5970927e83dd', 'AVAILABLE', '01a21381-cb74-77af-8955-2a399a177323', 'USD', '01a21381-cb74-77af-8955-2a399a177323', 0, NULL, 1866, NULL),
	('16fcf860-a6d6-5bda-9214-be7b3ae60a52', 'PENDING', '01a21381-cb74-77af-8955-2a399a177323', 'USD', '01a21381-cb74-77af-8955-2a399a177323', 0, NULL, 0, '2026-12-10 17:00:00+00'),
	('71a74e66-b13f-5677-b3b2-77ad5f1c712e', 'RECEIVABLE', '01a21381-ccde-76e1-a738-5a46dfd2c706', 'DIAMOND', '01a21381-ccde-76e1-a738-5a46dfd2c706', NULL, 0, 0, NULL),
	('acdbaa4d-cd23-5700-9f8b-7fb59bbc4f30', 'PENDING', '01a21381-cb9f-71a4-bdfd-894c16b367f1', 'USD', '01a21381-cb9f-71a4-bdfd-894c16b367f1', 0, NULL, 0, '2026-12-10 17:00:00+00'),
	('25154aed-b664-5c42-bc05-6c8d6ed68252', 'RECEIVABLE', '01a21381-cbde-762c-a4c1-33bcd6dbbc7c', 'COIN', '01a21381-cbde-762c-a4c1-33bcd6dbbc7c', NULL, 0, 0, NULL),
	('fbb5c3a1-2958-5319-b3e5-dbc07b6e46ec', 'AVAILABLE', '01a21381-ccde-76e1-a738-5a46dfd2c706', 'DIAMOND', '01a21381-ccde-76e1-a738-5a46dfd2c706', 0, NULL, 120000, NULL),
	('7eff9b0c-519e-5f56-9b38-5e3ec83ae6f7', 'PENDING', '01a21381-ccbe-777a-9ea4-c2922ce42b04', 'DIAMOND', '01a21381-ccbe-777a-9ea4-c2922ce42b04', 0, NULL, 0, '2026-12-02 17:00:00+00'),
	('98c256f9-5bf6-59f5-8205-545988343848', 'PENDING', '01a21381-ccde-76e1-a738-5a46dfd2c706', 'DIAMOND', '01a21381-ccde-76e1-a738-5a46dfd2c706', 0, NULL, 0, '2026-12-02 17:00:00+00'),
	('f9650dd7-5c09-58b0-8ecd-a0ae31a74f02', 'WALLET', '01a21381-cbde-762c-a4c1-33bcd6dbbc7c', 'COIN', '01a21381-cbde-762c-a4c1-33bcd6dbbc7c', 0, NULL, 780, NULL),
	('27df374b-bb52-59e3-bbfd-13e056c8617c', 'FROZEN', '01a21381-cd6b-7165-a484-a74674d9c56b', 'COIN', '01a21381-cbdc-74ad-93a4-a36b099abb2d', 0, NULL, 7, NULL),
	('73fe5bd2-cd47-5bda-a999-d917eb2bc46c', 'WALLET', '01a21381-cbdc-74ad-93a4-a36b099abb2d', 'COIN', '01a21381-cbdc-74ad-93a4-a36b099abb2d', 0, NULL, 673, NULL),
	('583ba2ec-612a-5d5a-91fd-b38d57130c90', 'REFUNDING', '01a21381-cd76-7014-8577-529fec97bf87', 'COIN', NULL, 0, NULL, 0, NULL),
	('7adfce7f-3abd-5936-8a98-d253b2fe847b', 'REFUNDING', '01a21381-cd76-7014-8577-529fec97bf87', 'USD', NULL, 0, NULL, 0, NULL),
	('74ebf09a-c912-5669-a5ee-f1dd90cee9c6', 'DISPUTED', '664079a1-184f-51ac-8ef2-86befaa2f55b', 'USD', '01a21381-cb74-77af-8955-2a399a177323', 0, NULL, 302, NULL),
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
	('01a21381-ccb7-75c4-948a-94b093106d80', '01a21381-cb9f-71a4-bdfd-894c16b367f1', '01a21381-cbde-762c-a4c1-33bcd6dbbc7c', '01a21381-ccae-7784-bfc2-e4ca1092f286', true, '2026-11-25 16:20:03.386281+00', NULL, NULL);


--
-- Data for Name: chargeback; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.chargeback VALUES
	('664079a1-184f-51ac-8ef2-86befaa2f55b', 'sandbox', 'cb_01a21381cc12749cba976df6b529246b', '01a21381-cc0e-776d-bb04-87e942a20c5c', '01a21381-cb74-77af-8955-2a399a177323', 'NEEDS_RESPONSE', 'CREATOR', 341, 302, 'USD', true, '2026-12-03 16:20:03.611533+00', NULL, 0, NULL, 0),
	('4ca268f9-3849-5ecc-8533-334a79ea5c97', 'sandbox', 'cb_01a21381cc1e75a993090ae6a3c986a9', '01a21381-cc1a-77e4-ae55-510e11cc239b', '01a21381-cb9f-71a4-bdfd-894c16b367f1', 'LOST', 'CREATOR', 342, 303, 'USD', true, '2026-12-03 16:20:03.628671+00', '2026-12-03 16:20:03.630902+00', 0, NULL, 0),
	('5b119b06-8915-58f8-8c44-985c24ba4686', 'sandbox', 'cb_01a21381cc2a74aebace47d5a5dd85bc', '01a21381-cc25-7591-997a-8fb1129e8e5c', '01a21381-cb74-77af-8955-2a399a177323', 'LOST', 'CREATOR', 343, 304, 'USD', true, '2026-12-03 16:20:03.640963+00', '2026-12-03 16:20:03.647005+00', 0, NULL, 0),
	('7c3d5de6-1363-5571-a2fb-ade84556eea6', 'sandbox', 'cb_01a21381cc35754589603d724d5cdbc0', '01a21381-cc30-7324-8c30-43261185babc', '01a21381-cb9f-71a4-bdfd-894c16b367f1', 'OVERTURNED', 'CREATOR', 344, 305, 'USD', true, '2026-12-03 16:20:03.653158+00', '2026-12-03 16:20:03.662828+00', 0, NULL, 0),
	('1943708d-b03c-5f71-aae4-07573ed99a2b', 'sandbox', 'cb_01a21381cc4071c6b0992c958d6f73a8', '01a21381-cc3b-745f-b43a-b5b6fee065e5', '01a21381-cb74-77af-8955-2a399a177323', 'WON', 'CREATOR', 345, 306, 'USD', true, '2026-12-03 16:20:03.668012+00', '2026-12-03 16:20:03.68053+00', 0, NULL, 0);


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
	('01a21381-cd00-7534-81bd-d42fea8e85ec', '01a21381-cbdc-74ad-93a4-a36b099abb2d', '00000000-0000-7000-8000-000000000603', 'WEB', 'US', 1000, 1150, 'USD', 1000, 1150, NULL, '2026-11-25', '2026-11-25 16:20:03.460108+00', '2026-11-25 16:20:03.465524+00'),
	('01a21381-cd39-77bb-aac8-33eeb687b18a', '01a21381-cbde-762c-a4c1-33bcd6dbbc7c', '00000000-0000-7000-8000-000000000603', 'WEB', 'US', 1000, 1150, 'USD', 1000, 1150, NULL, '2026-11-25', '2026-11-25 16:20:03.515774+00', '2026-11-25 16:20:03.51983+00'),
	('01a21381-cd42-709c-970f-f32e7356eea4', '01a21381-cbde-762c-a4c1-33bcd6dbbc7c', '00000000-0000-7000-8000-000000000601', 'WEB', 'US', 100, 120, 'USD', 100, 120, NULL, '2026-11-25', '2026-11-25 16:20:03.524081+00', '2026-11-25 16:20:03.527161+00'),
	('01a21381-cd0c-75d6-87fe-605159e1f828', '01a21381-cbdc-74ad-93a4-a36b099abb2d', '00000000-0000-7000-8000-000000000601', 'WEB', 'US', 100, 120, 'USD', 0, 0, NULL, '2026-11-25', '2026-11-25 16:20:03.471042+00', '2026-11-25 16:20:03.474216+00');


--
-- Data for Name: coin_refund; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.coin_refund VALUES
	('01a21381-cd76-7014-8577-529fec97bf87', '01a21381-cd0c-75d6-87fe-605159e1f828', '01a21381-cbdc-74ad-93a4-a36b099abb2d', 100, NULL);


--
-- Data for Name: coin_refund_terms; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.coin_refund_terms VALUES
	('00000000-0000-7000-8000-000000000711', 'ZZ', '2020-01-01 00:00:00+00', 14);


--
-- Data for Name: coin_span; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.coin_span VALUES
	('01a21381-cd02-73dd-8113-a279f1dae09e', '01a21381-cbdc-74ad-93a4-a36b099abb2d', 'USD', 'DAY', '2026-11-25', 1270),
	('01a21381-cd02-73dd-8113-a27a6b490639', '01a21381-cbdc-74ad-93a4-a36b099abb2d', 'USD', 'MONTH', '2026-11-01', 1270),
	('01a21381-cd3b-7653-8c9e-2f1135ef37d1', '01a21381-cbde-762c-a4c1-33bcd6dbbc7c', 'USD', 'DAY', '2026-11-25', 1270),
	('01a21381-cd3b-7653-8c9e-2f12e2cd5bdd', '01a21381-cbde-762c-a4c1-33bcd6dbbc7c', 'USD', 'MONTH', '2026-11-01', 1270);


--
-- Data for Name: creator; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.creator VALUES
	('01a21381-cb74-77af-8955-2a399a177323', 'anna', 'Anna', NULL, 20000, '2026-11-25', 'PERSONAL', false, '2026-11-25 16:20:03.056726+00', NULL, '01a21381-cb63-7532-b4b5-a58ea782c126'),
	('01a21381-cb9f-71a4-bdfd-894c16b367f1', 'cleo', 'Cleo', NULL, 20000, '2026-11-25', 'PERSONAL', false, '2026-11-25 16:20:03.102202+00', NULL, '01a21381-cb9c-7296-90d6-1e15716a1202'),
	('01a21381-cbba-75e0-a604-ba4b5988eb2a', 'dora', 'Dora', NULL, 20000, '2026-11-25', 'PERSONAL', false, '2026-11-25 16:20:03.12895+00', NULL, '01a21381-cbb7-72ea-a860-90223426c0a2'),
	('01a21381-cbd0-7413-a5d5-ffa05b21caaa', 'elin', 'Elin', NULL, 20000, '2026-11-25', 'PERSONAL', false, '2026-11-25 16:20:03.150713+00', NULL, '01a21381-cbcd-7247-ab9e-2f2a6e832b6f'),
	('01a21381-ccbe-777a-9ea4-c2922ce42b04', 'dana', 'Dana', NULL, 20000, '2026-11-25', 'PERSONAL', false, '2026-11-25 16:20:03.389154+00', NULL, '01a21381-ccbb-77ee-80c5-fa2450a27105'),
	('01a21381-ccde-76e1-a738-5a46dfd2c706', 'eve', 'Eve', NULL, 20000, '2026-11-25', 'PERSONAL', false, '2026-11-25 16:20:03.421117+00', NULL, '01a21381-ccdb-7688-89f2-a6949792e4c6');


--
-- Data for Name: creator_daily_stat; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.creator_daily_stat VALUES
	('01a21381-cb80-7565-9e9d-a5a1eeb4c608', '2026-11-24', 150000, 0, 0, 0, '01a21381-cb74-77af-8955-2a399a177323'),
	('01a21381-cba4-72a5-be8f-02cdb68e1385', '2026-11-24', 150000, 0, 0, 0, '01a21381-cb9f-71a4-bdfd-894c16b367f1'),
	('01a21381-cbbf-7711-901e-32224d783741', '2026-11-24', 150000, 0, 0, 0, '01a21381-cbba-75e0-a604-ba4b5988eb2a'),
	('01a21381-cbd4-7308-b199-3199e1e18d52', '2026-11-24', 150000, 0, 0, 0, '01a21381-cbd0-7413-a5d5-ffa05b21caaa'),
	('01a21381-ccc3-7258-9cad-3d20abc4fb87', '2026-11-24', 150000, 0, 0, 0, '01a21381-ccbe-777a-9ea4-c2922ce42b04'),
	('01a21381-cce3-7006-9550-8b5db8885d63', '2026-11-24', 150000, 0, 0, 0, '01a21381-ccde-76e1-a738-5a46dfd2c706');


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
	('01a21381-cc0b-77f5-b352-53dd2000a5b1', '1f7ae153-39d1-5328-8a5d-66ff26965c74', 'USD', -340, NULL, NULL, '2026-11-25 16:20:03.208169+00', '01a21381-cc08-7071-816d-1f89cfd6e8b3'),
	('01a21381-cc0b-77f5-b352-53de9a3172b1', '1f7ae153-39d1-5328-8a5d-66ff26965c74', 'USD', 40, NULL, NULL, '2026-11-25 16:20:03.208169+00', '01a21381-cc08-7071-816d-1f89cfd6e8b3'),
	('01a21381-cc0b-77f5-b352-53dfc6b8b606', 'f86643cc-1c5f-5de8-b88c-6593bb7a93a7', 'USD', -40, NULL, NULL, '2026-11-25 16:20:03.208169+00', '01a21381-cc08-7071-816d-1f89cfd6e8b3'),
	('01a21381-cc0b-77f5-b352-53e023859987', '6c67d41e-8567-5799-94b1-b1e98211913a', 'USD', 39, NULL, NULL, '2026-11-25 16:20:03.208169+00', '01a21381-cc08-7071-816d-1f89cfd6e8b3'),
	('01a21381-cc0b-77f5-b352-53e1454b8725', 'acdbaa4d-cd23-5700-9f8b-7fb59bbc4f30', 'USD', 301, '2026-12-02 17:00:00+00', NULL, '2026-11-25 16:20:03.208169+00', '01a21381-cc08-7071-816d-1f89cfd6e8b3'),
	('01a21381-cc18-7134-9f9a-12409561dd1b', '1f7ae153-39d1-5328-8a5d-66ff26965c74', 'USD', -341, NULL, NULL, '2026-11-25 16:20:03.223534+00', '01a21381-cc17-7777-b6a8-453a1c75bfa4'),
	('01a21381-cc18-7134-9f9a-1241b07045a6', '1f7ae153-39d1-5328-8a5d-66ff26965c74', 'USD', 40, NULL, NULL, '2026-11-25 16:20:03.223534+00', '01a21381-cc17-7777-b6a8-453a1c75bfa4'),
	('01a21381-cc18-7134-9f9a-1242daed1ca8', 'f86643cc-1c5f-5de8-b88c-6593bb7a93a7', 'USD', -40, NULL, NULL, '2026-11-25 16:20:03.223534+00', '01a21381-cc17-7777-b6a8-453a1c75bfa4'),
	('01a21381-cc18-7134-9f9a-12433c5c801c', '6c67d41e-8567-5799-94b1-b1e98211913a', 'USD', 39, NULL, NULL, '2026-11-25 16:20:03.223534+00', '01a21381-cc17-7777-b6a8-453a1c75bfa4'),
	('01a21381-cc18-7134-9f9a-1244e1ac998d', '16fcf860-a6d6-5bda-9214-be7b3ae60a52', 'USD', 302, '2026-12-02 17:00:00+00', NULL, '2026-11-25 16:20:03.223534+00', '01a21381-cc17-7777-b6a8-453a1c75bfa4'),
	('01a21381-cc23-7454-aafc-3c67c3696dbc', '1f7ae153-39d1-5328-8a5d-66ff26965c74', 'USD', -342, NULL, NULL, '2026-11-25 16:20:03.235092+00', '01a21381-cc23-7454-aafc-3c627c3d9471'),
	('01a21381-cc23-7454-aafc-3c688a135cac', '1f7ae153-39d1-5328-8a5d-66ff26965c74', 'USD', 40, NULL, NULL, '2026-11-25 16:20:03.235092+00', '01a21381-cc23-7454-aafc-3c627c3d9471'),
	('01a21381-cc23-7454-aafc-3c698ba87721', 'f86643cc-1c5f-5de8-b88c-6593bb7a93a7', 'USD', -40, NULL, NULL, '2026-11-25 16:20:03.235092+00', '01a21381-cc23-7454-aafc-3c627c3d9471'),
	('01a21381-cc23-7454-aafc-3c6a062495be', '6c67d41e-8567-5799-94b1-b1e98211913a', 'USD', 39, NULL, NULL, '2026-11-25 16:20:03.235092+00', '01a21381-cc23-7454-aafc-3c627c3d9471'),
	('01a21381-cc23-7454-aafc-3c6bad156896', 'acdbaa4d-cd23-5700-9f8b-7fb59bbc4f30', 'USD', 303, '2026-12-02 17:00:00+00', NULL, '2026-11-25 16:20:03.235092+00', '01a21381-cc23-7454-aafc-3c627c3d9471'),
	('01a21381-cc2e-7692-9849-fe08f85df970', '1f7ae153-39d1-5328-8a5d-66ff26965c74', 'USD', -343, NULL, NULL, '2026-11-25 16:20:03.246414+00', '01a21381-cc2e-7692-9849-fe0319d7dc0c'),
	('01a21381-cc2e-7692-9849-fe095cc914c1', '1f7ae153-39d1-5328-8a5d-66ff26965c74', 'USD', 40, NULL, NULL, '2026-11-25 16:20:03.246414+00', '01a21381-cc2e-7692-9849-fe0319d7dc0c'),
	('01a21381-cc2e-7692-9849-fe0a13b74ead', 'f86643cc-1c5f-5de8-b88c-6593bb7a93a7', 'USD', -40, NULL, NULL, '2026-11-25 16:20:03.246414+00', '01a21381-cc2e-7692-9849-fe0319d7dc0c'),
	('01a21381-cc2e-7692-9849-fe0bc70c1f94', '6c67d41e-8567-5799-94b1-b1e98211913a', 'USD', 39, NULL, NULL, '2026-11-25 16:20:03.246414+00', '01a21381-cc2e-7692-9849-fe0319d7dc0c'),
	('01a21381-cc2e-7692-9849-fe0cefc28c1b', '16fcf860-a6d6-5bda-9214-be7b3ae60a52', 'USD', 304, '2026-12-02 17:00:00+00', NULL, '2026-11-25 16:20:03.246414+00', '01a21381-cc2e-7692-9849-fe0319d7dc0c'),
	('01a21381-cc3a-7574-8841-bbeff830e574', '1f7ae153-39d1-5328-8a5d-66ff26965c74', 'USD', -344, NULL, NULL, '2026-11-25 16:20:03.257652+00', '01a21381-cc39-72f9-9fba-1a91af3f266a'),
	('01a21381-cc3a-7574-8841-bbf0e80c9081', '1f7ae153-39d1-5328-8a5d-66ff26965c74', 'USD', 40, NULL, NULL, '2026-11-25 16:20:03.257652+00', '01a21381-cc39-72f9-9fba-1a91af3f266a'),
	('01a21381-cc3a-7574-8841-bbf1e9a552cc', 'f86643cc-1c5f-5de8-b88c-6593bb7a93a7', 'USD', -40, NULL, NULL, '2026-11-25 16:20:03.257652+00', '01a21381-cc39-72f9-9fba-1a91af3f266a'),
	('01a21381-cc3a-7574-8841-bbf2c18794dc', '6c67d41e-8567-5799-94b1-b1e98211913a', 'USD', 39, NULL, NULL, '2026-11-25 16:20:03.257652+00', '01a21381-cc39-72f9-9fba-1a91af3f266a'),
	('01a21381-cc3a-7574-8841-bbf30795d04b', 'acdbaa4d-cd23-5700-9f8b-7fb59bbc4f30', 'USD', 305, '2026-12-02 17:00:00+00', NULL, '2026-11-25 16:20:03.257652+00', '01a21381-cc39-72f9-9fba-1a91af3f266a'),
	('01a21381-cc44-701b-94fd-eeeac046f94d', '1f7ae153-39d1-5328-8a5d-66ff26965c74', 'USD', -345, NULL, NULL, '2026-11-25 16:20:03.267993+00', '01a21381-cc44-701b-94fd-eee50e6fd08a'),
	('01a21381-cc44-701b-94fd-eeeb150e7973', '1f7ae153-39d1-5328-8a5d-66ff26965c74', 'USD', 41, NULL, NULL, '2026-11-25 16:20:03.267993+00', '01a21381-cc44-701b-94fd-eee50e6fd08a'),
	('01a21381-cc44-701b-94fd-eeec188acef4', 'f86643cc-1c5f-5de8-b88c-6593bb7a93a7', 'USD', -41, NULL, NULL, '2026-11-25 16:20:03.267993+00', '01a21381-cc44-701b-94fd-eee50e6fd08a'),
	('01a21381-cc44-701b-94fd-eeed5c571823', '6c67d41e-8567-5799-94b1-b1e98211913a', 'USD', 39, NULL, NULL, '2026-11-25 16:20:03.267993+00', '01a21381-cc44-701b-94fd-eee50e6fd08a'),
	('01a21381-cc44-701b-94fd-eeee2a143464', '16fcf860-a6d6-5bda-9214-be7b3ae60a52', 'USD', 306, '2026-12-02 17:00:00+00', NULL, '2026-11-25 16:20:03.267993+00', '01a21381-cc44-701b-94fd-eee50e6fd08a'),
	('01a21381-cc5c-758f-996f-572fc6475c2c', '1f7ae153-39d1-5328-8a5d-66ff26965c74', 'USD', -348, NULL, NULL, '2026-11-25 16:20:03.292376+00', '01a21381-cc5c-758f-996f-572a789b85ee'),
	('01a21381-cc5c-758f-996f-57309f452ad5', '1f7ae153-39d1-5328-8a5d-66ff26965c74', 'USD', 41, NULL, NULL, '2026-11-25 16:20:03.292376+00', '01a21381-cc5c-758f-996f-572a789b85ee'),
	('01a21381-cc5c-758f-996f-573152007708', 'f86643cc-1c5f-5de8-b88c-6593bb7a93a7', 'USD', -41, NULL, NULL, '2026-11-25 16:20:03.292376+00', '01a21381-cc5c-758f-996f-572a789b85ee'),
	('01a21381-cc5c-758f-996f-57328fd87abf', '6c67d41e-8567-5799-94b1-b1e98211913a', 'USD', 39, NULL, NULL, '2026-11-25 16:20:03.292376+00', '01a21381-cc5c-758f-996f-572a789b85ee'),
	('01a21381-cc5c-758f-996f-5733ae7f48ca', 'acdbaa4d-cd23-5700-9f8b-7fb59bbc4f30', 'USD', 309, '2026-12-02 17:00:00+00', NULL, '2026-11-25 16:20:03.292376+00', '01a21381-cc5c-758f-996f-572a789b85ee'),
	('01a21381-cc65-75ec-8c82-c6ba5a8603cd', '1f7ae153-39d1-5328-8a5d-66ff26965c74', 'USD', -349, NULL, NULL, '2026-11-25 16:20:03.301116+00', '01a21381-cc65-75ec-8c82-c6b5b2258b97'),
	('01a21381-cc65-75ec-8c82-c6bb82403b67', '1f7ae153-39d1-5328-8a5d-66ff26965c74', 'USD', 41, NULL, NULL, '2026-11-25 16:20:03.301116+00', '01a21381-cc65-75ec-8c82-c6b5b2258b97'),
	('01a21381-cc65-75ec-8c82-c6bcc9df7303', 'f86643cc-1c5f-5de8-b88c-6593bb7a93a7', 'USD', -41, NULL, NULL, '2026-11-25 16:20:03.301116+00', '01a21381-cc65-75ec-8c82-c6b5b2258b97'),
	('01a21381-cc65-75ec-8c82-c6bd6de8227c', '6c67d41e-8567-5799-94b1-b1e98211913a', 'USD', 39, NULL, NULL, '2026-11-25 16:20:03.301116+00', '01a21381-cc65-75ec-8c82-c6b5b2258b97'),
	('01a21381-cc65-75ec-8c82-c6bef1529801', '16fcf860-a6d6-5bda-9214-be7b3ae60a52', 'USD', 310, '2026-12-02 17:00:00+00', NULL, '2026-11-25 16:20:03.301116+00', '01a21381-cc65-75ec-8c82-c6b5b2258b97'),
	('01a21381-cc74-733a-b744-9d0fe2ea4f2f', '1f7ae153-39d1-5328-8a5d-66ff26965c74', 'USD', -352, NULL, NULL, '2026-11-25 16:20:03.316262+00', '01a21381-cc74-733a-b744-9d0a95758638'),
	('01a21381-cc74-733a-b744-9d10406ad990', '1f7ae153-39d1-5328-8a5d-66ff26965c74', 'USD', 41, NULL, NULL, '2026-11-25 16:20:03.316262+00', '01a21381-cc74-733a-b744-9d0a95758638'),
	('01a21381-cc74-733a-b744-9d117fefa02e', 'f86643cc-1c5f-5de8-b88c-6593bb7a93a7', 'USD', -41, NULL, NULL, '2026-11-25 16:20:03.316262+00', '01a21381-cc74-733a-b744-9d0a95758638'),
	('01a21381-cc74-733a-b744-9d123dc3c083', '6c67d41e-8567-5799-94b1-b1e98211913a', 'USD', 40, NULL, NULL, '2026-11-25 16:20:03.316262+00', '01a21381-cc74-733a-b744-9d0a95758638'),
	('01a21381-cc74-733a-b744-9d135efce20d', '16fcf860-a6d6-5bda-9214-be7b3ae60a52', 'USD', 312, '2026-12-02 17:00:00+00', NULL, '2026-11-25 16:20:03.316262+00', '01a21381-cc74-733a-b744-9d0a95758638'),
	('01a21381-cc8c-7704-934a-157f2dd5957d', '1f7ae153-39d1-5328-8a5d-66ff26965c74', 'USD', -356, NULL, NULL, '2026-11-25 16:20:03.339845+00', '01a21381-cc8b-7492-8af4-a56e5687ea08'),
	('01a21381-cc8c-7704-934a-15805d962177', '1f7ae153-39d1-5328-8a5d-66ff26965c74', 'USD', 41, NULL, NULL, '2026-11-25 16:20:03.339845+00', '01a21381-cc8b-7492-8af4-a56e5687ea08'),
	('01a21381-cc8c-7704-934a-158127b06d23', 'f86643cc-1c5f-5de8-b88c-6593bb7a93a7', 'USD', -41, NULL, NULL, '2026-11-25 16:20:03.339845+00', '01a21381-cc8b-7492-8af4-a56e5687ea08'),
	('01a21381-cc8c-7704-934a-1582a01f144f', '6c67d41e-8567-5799-94b1-b1e98211913a', 'USD', 40, NULL, NULL, '2026-11-25 16:20:03.339845+00', '01a21381-cc8b-7492-8af4-a56e5687ea08'),
	('01a21381-cc8c-7704-934a-1583e18829fd', '16fcf860-a6d6-5bda-9214-be7b3ae60a52', 'USD', 316, '2026-12-02 17:00:00+00', NULL, '2026-11-25 16:20:03.339845+00', '01a21381-cc8b-7492-8af4-a56e5687ea08'),
	('01a21381-cc95-716c-967f-9da363eb9328', '1f7ae153-39d1-5328-8a5d-66ff26965c74', 'USD', -357, NULL, NULL, '2026-11-25 16:20:03.348968+00', '01a21381-cc95-716c-967f-9d9e2195a146'),
	('01a21381-cc95-716c-967f-9da417fba48d', '1f7ae153-39d1-5328-8a5d-66ff26965c74', 'USD', 41, NULL, NULL, '2026-11-25 16:20:03.348968+00', '01a21381-cc95-716c-967f-9d9e2195a146'),
	('01a21381-cc95-716c-967f-9da5ced38910', 'f86643cc-1c5f-5de8-b88c-6593bb7a93a7', 'USD', -41, NULL, NULL, '2026-11-25 16:20:03.348968+00', '01a21381-cc95-716c-967f-9d9e2195a146'),
	('01a21381-cc95-716c-967f-9da6eebc297f', '6c67d41e-8567-5799-94b1-b1e98211913a', 'USD', 40, NULL, NULL, '2026-11-25 16:20:03.348968+00', '01a21381-cc95-716c-967f-9d9e2195a146'),
	('01a21381-cc95-716c-967f-9da72a5f045f', 'acdbaa4d-cd23-5700-9f8b-7fb59bbc4f30', 'USD', 317, '2026-12-02 17:00:00+00', NULL, '2026-11-25 16:20:03.348968+00', '01a21381-cc95-716c-967f-9d9e2195a146'),
	('01a21381-cc9e-77ba-8250-f51bc871127e', '1f7ae153-39d1-5328-8a5d-66ff26965c74', 'USD', -751, NULL, NULL, '2026-11-25 16:20:03.357739+00', '01a21381-cc9d-7422-ba68-ac5d341f9a5a'),
	('01a21381-cc9e-77ba-8250-f51cee9e8f7d', '1f7ae153-39d1-5328-8a5d-66ff26965c74', 'USD', 52, NULL, NULL, '2026-11-25 16:20:03.357739+00', '01a21381-cc9d-7422-ba68-ac5d341f9a5a'),
	('01a21381-cc9e-77ba-8250-f51df37f614a', 'f86643cc-1c5f-5de8-b88c-6593bb7a93a7', 'USD', -52, NULL, NULL, '2026-11-25 16:20:03.357739+00', '01a21381-cc9d-7422-ba68-ac5d341f9a5a'),
	('01a21381-cc9e-77ba-8250-f51e03cc6bbb', '6c67d41e-8567-5799-94b1-b1e98211913a', 'USD', 51, NULL, NULL, '2026-11-25 16:20:03.357739+00', '01a21381-cc9d-7422-ba68-ac5d341f9a5a'),
	('01a21381-cc9e-77ba-8250-f51fcb085f41', '16fcf860-a6d6-5bda-9214-be7b3ae60a52', 'USD', 700, '2026-12-02 17:00:00+00', NULL, '2026-11-25 16:20:03.357739+00', '01a21381-cc9d-7422-ba68-ac5d341f9a5a'),
	('01a21381-cca7-753e-9b7a-aebbcbddca7c', '16fcf860-a6d6-5bda-9214-be7b3ae60a52', 'USD', -700, '2026-12-02 17:00:00+00', NULL, '2026-11-25 16:20:03.366915+00', '01a21381-cca6-77a9-8c58-6c8db1bcb5a0'),
	('01a21381-cca7-753e-9b7a-aebcf5831702', '3c4350d8-a1d0-556a-a34d-05c25d16a06c', 'USD', 700, NULL, NULL, '2026-11-25 16:20:03.366915+00', '01a21381-cca6-77a9-8c58-6c8db1bcb5a0'),
	('01a21381-cca7-753e-9b7a-aebda1958a5e', '6c67d41e-8567-5799-94b1-b1e98211913a', 'USD', -51, NULL, NULL, '2026-11-25 16:20:03.366915+00', '01a21381-cca6-77a9-8c58-6c8db1bcb5a0'),
	('01a21381-cca7-753e-9b7a-aebe73f8a5d0', '3c4350d8-a1d0-556a-a34d-05c25d16a06c', 'USD', 51, NULL, NULL, '2026-11-25 16:20:03.366915+00', '01a21381-cca6-77a9-8c58-6c8db1bcb5a0'),
	('01a21381-ccad-7195-ad24-256492788646', '3c4350d8-a1d0-556a-a34d-05c25d16a06c', 'USD', -751, NULL, NULL, '2026-11-25 16:20:03.372801+00', '01a21381-ccac-7735-9600-f0814ccc8647'),
	('01a21381-ccad-7195-ad24-256558e36591', '972d56e0-17e6-52cc-a14c-e612f1ec5b5e', 'USD', 751, NULL, '01a21381-cc9f-7309-bf8a-ae4a768a210e', '2026-11-25 16:20:03.372801+00', '01a21381-ccac-7735-9600-f0814ccc8647'),
	('01a21381-ccb6-70d0-854b-f5174ba0e29d', '1f7ae153-39d1-5328-8a5d-66ff26965c74', 'USD', -133, NULL, NULL, '2026-11-25 16:20:03.381873+00', '01a21381-ccb5-72d2-8ba3-e95034ae3cfa'),
	('01a21381-ccb6-70d0-854b-f518906f4720', '1f7ae153-39d1-5328-8a5d-66ff26965c74', 'USD', 34, NULL, NULL, '2026-11-25 16:20:03.381873+00', '01a21381-ccb5-72d2-8ba3-e95034ae3cfa'),
	('01a21381-ccb6-70d0-854b-f5199ed41f6a', 'f86643cc-1c5f-5de8-b88c-6593bb7a93a7', 'USD', -34, NULL, NULL, '2026-11-25 16:20:03.381873+00', '01a21381-ccb5-72d2-8ba3-e95034ae3cfa'),
	('01a21381-ccb6-70d0-854b-f51af733fc25', '6c67d41e-8567-5799-94b1-b1e98211913a', 'USD', 33, NULL, NULL, '2026-11-25 16:20:03.381873+00', '01a21381-ccb5-72d2-8ba3-e95034ae3cfa'),
	('01a21381-ccb6-70d0-854b-f51b77a7792d', 'acdbaa4d-cd23-5700-9f8b-7fb59bbc4f30', 'USD', 100, '2026-12-02 17:00:00+00', NULL, '2026-11-25 16:20:03.381873+00', '01a21381-ccb5-72d2-8ba3-e95034ae3cfa'),
	('01a21381-cd0a-7386-8679-8c1c6984a07f', '1f7ae153-39d1-5328-8a5d-66ff26965c74', 'USD', -1150, NULL, NULL, '2026-11-25 16:20:03.466134+00', '01a21381-cd0a-7386-8679-8c1715bc9bb8'),
	('01a21381-cd0a-7386-8679-8c1d6e47d2e4', '1f7ae153-39d1-5328-8a5d-66ff26965c74', 'USD', 64, NULL, NULL, '2026-11-25 16:20:03.466134+00', '01a21381-cd0a-7386-8679-8c1715bc9bb8'),
	('01a21381-cd0a-7386-8679-8c1ecbf08929', 'f86643cc-1c5f-5de8-b88c-6593bb7a93a7', 'USD', -64, NULL, NULL, '2026-11-25 16:20:03.466134+00', '01a21381-cd0a-7386-8679-8c1715bc9bb8'),
	('01a21381-cd0a-7386-8679-8c1f4e96cca9', '016a6138-cdc7-55a9-9f61-8b6048bc0bde', 'USD', 1150, NULL, NULL, '2026-11-25 16:20:03.466134+00', '01a21381-cd0a-7386-8679-8c1715bc9bb8'),
	('01a21381-cd0a-7386-8679-8c20b8e411e3', '9dbcb79c-ac4a-50bc-b3ca-6312cfa6e115', 'COIN', -1000, NULL, NULL, '2026-11-25 16:20:03.466134+00', '01a21381-cd0a-7386-8679-8c1715bc9bb8'),
	('01a21381-cd0a-7386-8679-8c217302a587', '73fe5bd2-cd47-5bda-a999-d917eb2bc46c', 'COIN', 1000, NULL, NULL, '2026-11-25 16:20:03.466134+00', '01a21381-cd0a-7386-8679-8c1715bc9bb8'),
	('01a21381-cd12-76c0-955f-871c9013b36d', '1f7ae153-39d1-5328-8a5d-66ff26965c74', 'USD', -120, NULL, NULL, '2026-11-25 16:20:03.474593+00', '01a21381-cd12-76c0-955f-8717792fcfaa'),
	('01a21381-cd12-76c0-955f-871d39d3202e', '1f7ae153-39d1-5328-8a5d-66ff26965c74', 'USD', 34, NULL, NULL, '2026-11-25 16:20:03.474593+00', '01a21381-cd12-76c0-955f-8717792fcfaa'),
	('01a21381-cd12-76c0-955f-871e97e132b2', 'f86643cc-1c5f-5de8-b88c-6593bb7a93a7', 'USD', -34, NULL, NULL, '2026-11-25 16:20:03.474593+00', '01a21381-cd12-76c0-955f-8717792fcfaa'),
	('01a21381-cd12-76c0-955f-871f6927871f', '016a6138-cdc7-55a9-9f61-8b6048bc0bde', 'USD', 120, NULL, NULL, '2026-11-25 16:20:03.474593+00', '01a21381-cd12-76c0-955f-8717792fcfaa'),
	('01a21381-cd12-76c0-955f-8720c7d6dc50', '9dbcb79c-ac4a-50bc-b3ca-6312cfa6e115', 'COIN', -100, NULL, NULL, '2026-11-25 16:20:03.474593+00', '01a21381-cd12-76c0-955f-8717792fcfaa'),
	('01a21381-cd12-76c0-955f-8721257dca22', '73fe5bd2-cd47-5bda-a999-d917eb2bc46c', 'COIN', 100, NULL, NULL, '2026-11-25 16:20:03.474593+00', '01a21381-cd12-76c0-955f-8717792fcfaa'),
	('01a21381-cd1f-77ba-9aad-75a3d8330871', '73fe5bd2-cd47-5bda-a999-d917eb2bc46c', 'COIN', -200, NULL, NULL, '2026-11-25 16:20:03.487229+00', '01a21381-cd1f-77ba-9aad-759f6f382c8f'),
	('01a21381-cd1f-77ba-9aad-75a4684c5e5e', '9dbcb79c-ac4a-50bc-b3ca-6312cfa6e115', 'COIN', 200, NULL, NULL, '2026-11-25 16:20:03.487229+00', '01a21381-cd1f-77ba-9aad-759f6f382c8f'),
	('01a21381-cd1f-77ba-9aad-75a55e5069f0', 'cdce0de7-f525-5ae5-bd95-d087d7d2b392', 'DIAMOND', -100000, NULL, NULL, '2026-11-25 16:20:03.487229+00', '01a21381-cd1f-77ba-9aad-759f6f382c8f'),
	('01a21381-cd1f-77ba-9aad-75a6cfef6773', '7eff9b0c-519e-5f56-9b38-5e3ec83ae6f7', 'DIAMOND', 100000, '2026-12-02 17:00:00+00', NULL, '2026-11-25 16:20:03.487229+00', '01a21381-cd1f-77ba-9aad-759f6f382c8f'),
	('01a21381-cd2c-778d-b291-fc048f98ba76', '73fe5bd2-cd47-5bda-a999-d917eb2bc46c', 'COIN', -30, NULL, NULL, '2026-11-25 16:20:03.500119+00', '01a21381-cd2c-778d-b291-fbfff4cdd493'),
	('01a21381-cd2c-778d-b291-fc05fb034693', '9dbcb79c-ac4a-50bc-b3ca-6312cfa6e115', 'COIN', 30, NULL, NULL, '2026-11-25 16:20:03.500119+00', '01a21381-cd2c-778d-b291-fbfff4cdd493'),
	('01a21381-cd2c-778d-b291-fc0613fe1a55', 'cdce0de7-f525-5ae5-bd95-d087d7d2b392', 'DIAMOND', -15000, NULL, NULL, '2026-11-25 16:20:03.500119+00', '01a21381-cd2c-778d-b291-fbfff4cdd493'),
	('01a21381-cd2c-778d-b291-fc078a9e533e', '98c256f9-5bf6-59f5-8205-545988343848', 'DIAMOND', 15000, '2026-12-02 17:00:00+00', NULL, '2026-11-25 16:20:03.500119+00', '01a21381-cd2c-778d-b291-fbfff4cdd493'),
	('01a21381-cd36-74bf-8a98-53b862025097', '73fe5bd2-cd47-5bda-a999-d917eb2bc46c', 'COIN', -90, NULL, NULL, '2026-11-25 16:20:03.510219+00', '01a21381-cd36-74bf-8a98-53b387905fce'),
	('01a21381-cd36-74bf-8a98-53b91bcc13f6', '9dbcb79c-ac4a-50bc-b3ca-6312cfa6e115', 'COIN', 90, NULL, NULL, '2026-11-25 16:20:03.510219+00', '01a21381-cd36-74bf-8a98-53b387905fce'),
	('01a21381-cd36-74bf-8a98-53ba9f84b32f', 'cdce0de7-f525-5ae5-bd95-d087d7d2b392', 'DIAMOND', -45000, NULL, NULL, '2026-11-25 16:20:03.510219+00', '01a21381-cd36-74bf-8a98-53b387905fce'),
	('01a21381-cd36-74bf-8a98-53bbb7618456', '98c256f9-5bf6-59f5-8205-545988343848', 'DIAMOND', 45000, '2026-12-02 17:00:00+00', NULL, '2026-11-25 16:20:03.510219+00', '01a21381-cd36-74bf-8a98-53b387905fce'),
	('01a21381-cd40-7496-a667-50592b150c3d', '1f7ae153-39d1-5328-8a5d-66ff26965c74', 'USD', -1150, NULL, NULL, '2026-11-25 16:20:03.520211+00', '01a21381-cd40-7496-a667-5054818694e1'),
	('01a21381-cd40-7496-a667-505ae5cfd046', '1f7ae153-39d1-5328-8a5d-66ff26965c74', 'USD', 64, NULL, NULL, '2026-11-25 16:20:03.520211+00', '01a21381-cd40-7496-a667-5054818694e1'),
	('01a21381-cd40-7496-a667-505b691f0d8c', 'f86643cc-1c5f-5de8-b88c-6593bb7a93a7', 'USD', -64, NULL, NULL, '2026-11-25 16:20:03.520211+00', '01a21381-cd40-7496-a667-5054818694e1'),
	('01a21381-cd40-7496-a667-505cb231392f', '016a6138-cdc7-55a9-9f61-8b6048bc0bde', 'USD', 1150, NULL, NULL, '2026-11-25 16:20:03.520211+00', '01a21381-cd40-7496-a667-5054818694e1'),
	('01a21381-cd40-7496-a667-505d378c027b', '9dbcb79c-ac4a-50bc-b3ca-6312cfa6e115', 'COIN', -1000, NULL, NULL, '2026-11-25 16:20:03.520211+00', '01a21381-cd40-7496-a667-5054818694e1');
INSERT INTO public.entry VALUES
	('01a21381-cd40-7496-a667-505ed3df9c32', 'f9650dd7-5c09-58b0-8ecd-a0ae31a74f02', 'COIN', 1000, NULL, NULL, '2026-11-25 16:20:03.520211+00', '01a21381-cd40-7496-a667-5054818694e1'),
	('01a21381-cd47-77e8-9b48-025675e51712', '1f7ae153-39d1-5328-8a5d-66ff26965c74', 'USD', -120, NULL, NULL, '2026-11-25 16:20:03.52753+00', '01a21381-cd47-77e8-9b48-02511547f9b0'),
	('01a21381-cd47-77e8-9b48-02579d4ac6d2', '1f7ae153-39d1-5328-8a5d-66ff26965c74', 'USD', 34, NULL, NULL, '2026-11-25 16:20:03.52753+00', '01a21381-cd47-77e8-9b48-02511547f9b0'),
	('01a21381-cd47-77e8-9b48-0258bcfcbcf3', 'f86643cc-1c5f-5de8-b88c-6593bb7a93a7', 'USD', -34, NULL, NULL, '2026-11-25 16:20:03.52753+00', '01a21381-cd47-77e8-9b48-02511547f9b0'),
	('01a21381-cd47-77e8-9b48-02596cc6c373', '016a6138-cdc7-55a9-9f61-8b6048bc0bde', 'USD', 120, NULL, NULL, '2026-11-25 16:20:03.52753+00', '01a21381-cd47-77e8-9b48-02511547f9b0'),
	('01a21381-cd47-77e8-9b48-025a017a7c45', '9dbcb79c-ac4a-50bc-b3ca-6312cfa6e115', 'COIN', -100, NULL, NULL, '2026-11-25 16:20:03.52753+00', '01a21381-cd47-77e8-9b48-02511547f9b0'),
	('01a21381-cd47-77e8-9b48-025b485d2a8d', 'f9650dd7-5c09-58b0-8ecd-a0ae31a74f02', 'COIN', 100, NULL, NULL, '2026-11-25 16:20:03.52753+00', '01a21381-cd47-77e8-9b48-02511547f9b0'),
	('01a21381-cd4f-7283-a337-659be3f9419d', 'f9650dd7-5c09-58b0-8ecd-a0ae31a74f02', 'COIN', -200, NULL, NULL, '2026-11-25 16:20:03.535064+00', '01a21381-cd4f-7283-a337-6597fb5a2cad'),
	('01a21381-cd4f-7283-a337-659c4b7ef27b', '9dbcb79c-ac4a-50bc-b3ca-6312cfa6e115', 'COIN', 200, NULL, NULL, '2026-11-25 16:20:03.535064+00', '01a21381-cd4f-7283-a337-6597fb5a2cad'),
	('01a21381-cd4f-7283-a337-659de47f6342', 'cdce0de7-f525-5ae5-bd95-d087d7d2b392', 'DIAMOND', -100000, NULL, NULL, '2026-11-25 16:20:03.535064+00', '01a21381-cd4f-7283-a337-6597fb5a2cad'),
	('01a21381-cd4f-7283-a337-659eb9c2d7d8', '7eff9b0c-519e-5f56-9b38-5e3ec83ae6f7', 'DIAMOND', 100000, '2026-12-02 17:00:00+00', NULL, '2026-11-25 16:20:03.535064+00', '01a21381-cd4f-7283-a337-6597fb5a2cad'),
	('01a21381-cd58-717c-a4aa-dbca6d05e8cf', 'f9650dd7-5c09-58b0-8ecd-a0ae31a74f02', 'COIN', -30, NULL, NULL, '2026-11-25 16:20:03.543508+00', '01a21381-cd57-712a-8e1a-96962d2be896'),
	('01a21381-cd58-717c-a4aa-dbcbd302afcb', '9dbcb79c-ac4a-50bc-b3ca-6312cfa6e115', 'COIN', 30, NULL, NULL, '2026-11-25 16:20:03.543508+00', '01a21381-cd57-712a-8e1a-96962d2be896'),
	('01a21381-cd58-717c-a4aa-dbcca7972e86', 'cdce0de7-f525-5ae5-bd95-d087d7d2b392', 'DIAMOND', -15000, NULL, NULL, '2026-11-25 16:20:03.543508+00', '01a21381-cd57-712a-8e1a-96962d2be896'),
	('01a21381-cd58-717c-a4aa-dbcd8d9f641f', '98c256f9-5bf6-59f5-8205-545988343848', 'DIAMOND', 15000, '2026-12-02 17:00:00+00', NULL, '2026-11-25 16:20:03.543508+00', '01a21381-cd57-712a-8e1a-96962d2be896'),
	('01a21381-cd60-779f-9ff0-492777388f6a', 'f9650dd7-5c09-58b0-8ecd-a0ae31a74f02', 'COIN', -90, NULL, NULL, '2026-11-25 16:20:03.552319+00', '01a21381-cd60-779f-9ff0-4922f88b4834'),
	('01a21381-cd60-779f-9ff0-4928c7e05944', '9dbcb79c-ac4a-50bc-b3ca-6312cfa6e115', 'COIN', 90, NULL, NULL, '2026-11-25 16:20:03.552319+00', '01a21381-cd60-779f-9ff0-4922f88b4834'),
	('01a21381-cd60-779f-9ff0-492911999180', 'cdce0de7-f525-5ae5-bd95-d087d7d2b392', 'DIAMOND', -45000, NULL, NULL, '2026-11-25 16:20:03.552319+00', '01a21381-cd60-779f-9ff0-4922f88b4834'),
	('01a21381-cd60-779f-9ff0-492a7abff072', '98c256f9-5bf6-59f5-8205-545988343848', 'DIAMOND', 45000, '2026-12-02 17:00:00+00', NULL, '2026-11-25 16:20:03.552319+00', '01a21381-cd60-779f-9ff0-4922f88b4834'),
	('01a21381-cd69-73b1-bf45-afa29d9a270f', '73fe5bd2-cd47-5bda-a999-d917eb2bc46c', 'COIN', -7, NULL, NULL, '2026-11-25 16:20:03.560392+00', '01a21381-cd68-7128-bbc3-e516f1ffe927'),
	('01a21381-cd69-73b1-bf45-afa3d7b9c940', '9dbcb79c-ac4a-50bc-b3ca-6312cfa6e115', 'COIN', 7, NULL, NULL, '2026-11-25 16:20:03.560392+00', '01a21381-cd68-7128-bbc3-e516f1ffe927'),
	('01a21381-cd69-73b1-bf45-afa440016a4e', 'cdce0de7-f525-5ae5-bd95-d087d7d2b392', 'DIAMOND', -3500, NULL, NULL, '2026-11-25 16:20:03.560392+00', '01a21381-cd68-7128-bbc3-e516f1ffe927'),
	('01a21381-cd69-73b1-bf45-afa5ac9de198', '98c256f9-5bf6-59f5-8205-545988343848', 'DIAMOND', 3500, '2026-12-02 17:00:00+00', NULL, '2026-11-25 16:20:03.560392+00', '01a21381-cd68-7128-bbc3-e516f1ffe927'),
	('01a21381-cd71-77f8-a464-4aee9d26cfea', '98c256f9-5bf6-59f5-8205-545988343848', 'DIAMOND', -3500, '2026-12-02 17:00:00+00', NULL, '2026-11-25 16:20:03.568823+00', '01a21381-cd70-74fd-8f29-216a9c849dfb'),
	('01a21381-cd71-77f8-a464-4aefdfe25a8b', 'cdce0de7-f525-5ae5-bd95-d087d7d2b392', 'DIAMOND', 3500, NULL, NULL, '2026-11-25 16:20:03.568823+00', '01a21381-cd70-74fd-8f29-216a9c849dfb'),
	('01a21381-cd71-77f8-a464-4af0f922864d', '9dbcb79c-ac4a-50bc-b3ca-6312cfa6e115', 'COIN', -7, NULL, NULL, '2026-11-25 16:20:03.568823+00', '01a21381-cd70-74fd-8f29-216a9c849dfb'),
	('01a21381-cd71-77f8-a464-4af1acf2862c', '27df374b-bb52-59e3-bbfd-13e056c8617c', 'COIN', 7, NULL, NULL, '2026-11-25 16:20:03.568823+00', '01a21381-cd70-74fd-8f29-216a9c849dfb'),
	('01a21381-cd7d-70b9-b366-20a65527f15f', '73fe5bd2-cd47-5bda-a999-d917eb2bc46c', 'COIN', -100, NULL, NULL, '2026-11-25 16:20:03.578151+00', '01a21381-cd7a-73d3-89c0-3c79c53754d6'),
	('01a21381-cd7d-70b9-b366-20a7012dd00d', '583ba2ec-612a-5d5a-91fd-b38d57130c90', 'COIN', 100, NULL, NULL, '2026-11-25 16:20:03.578151+00', '01a21381-cd7a-73d3-89c0-3c79c53754d6'),
	('01a21381-cd7d-70b9-b366-20a827c878f9', '016a6138-cdc7-55a9-9f61-8b6048bc0bde', 'USD', -120, NULL, NULL, '2026-11-25 16:20:03.578151+00', '01a21381-cd7a-73d3-89c0-3c79c53754d6'),
	('01a21381-cd7d-70b9-b366-20a9b13b5aea', '7adfce7f-3abd-5936-8a98-d253b2fe847b', 'USD', 120, NULL, NULL, '2026-11-25 16:20:03.578151+00', '01a21381-cd7a-73d3-89c0-3c79c53754d6'),
	('01a21381-cd82-74c2-bea5-8edb0e278f1c', '583ba2ec-612a-5d5a-91fd-b38d57130c90', 'COIN', -100, NULL, NULL, '2026-11-25 16:20:03.586674+00', '01a21381-cd82-74c2-bea5-8ed8b44b268d'),
	('01a21381-cd82-74c2-bea5-8edc15b3aa59', '9dbcb79c-ac4a-50bc-b3ca-6312cfa6e115', 'COIN', 100, NULL, NULL, '2026-11-25 16:20:03.586674+00', '01a21381-cd82-74c2-bea5-8ed8b44b268d'),
	('01a21381-cd82-74c2-bea5-8edd5c31313e', '7adfce7f-3abd-5936-8a98-d253b2fe847b', 'USD', -120, NULL, NULL, '2026-11-25 16:20:03.586674+00', '01a21381-cd82-74c2-bea5-8ed8b44b268d'),
	('01a21381-cd82-74c2-bea5-8edec47f82d7', '972d56e0-17e6-52cc-a14c-e612f1ec5b5e', 'USD', 120, NULL, '01a21381-cd76-7014-8577-529fec97bf87', '2026-11-25 16:20:03.586674+00', '01a21381-cd82-74c2-bea5-8ed8b44b268d'),
	('01a21381-cd9c-7770-9531-6bda3ef5a72d', '16fcf860-a6d6-5bda-9214-be7b3ae60a52', 'USD', -302, '2026-12-02 17:00:00+00', NULL, '2026-12-03 16:20:03.612018+00', '01a21381-cd9c-7770-9531-6bd9888afdb5'),
	('01a21381-cd9c-7770-9531-6bdbd56ef42a', '74ebf09a-c912-5669-a5ee-f1dd90cee9c6', 'USD', 302, NULL, NULL, '2026-12-03 16:20:03.612018+00', '01a21381-cd9c-7770-9531-6bd9888afdb5'),
	('01a21381-cdaf-76c6-877d-4e6a53979ff2', 'acdbaa4d-cd23-5700-9f8b-7fb59bbc4f30', 'USD', -303, '2026-12-02 17:00:00+00', NULL, '2026-12-03 16:20:03.630352+00', '01a21381-cdae-775a-b5bf-3247f76cdd4b'),
	('01a21381-cdaf-76c6-877d-4e6b03370450', 'f3e6667e-82e6-5109-8286-cb716c465223', 'USD', 303, NULL, NULL, '2026-12-03 16:20:03.630352+00', '01a21381-cdae-775a-b5bf-3247f76cdd4b'),
	('01a21381-cdaf-76c6-877d-4e6cc7585c58', 'f3e6667e-82e6-5109-8286-cb716c465223', 'USD', -303, NULL, NULL, '2026-12-03 16:20:03.630352+00', '01a21381-cdae-775a-b5bf-3248375c9453'),
	('01a21381-cdaf-76c6-877d-4e6d619eda83', '972d56e0-17e6-52cc-a14c-e612f1ec5b5e', 'USD', 303, NULL, '4ca268f9-3849-5ecc-8533-334a79ea5c97', '2026-12-03 16:20:03.630352+00', '01a21381-cdae-775a-b5bf-3248375c9453'),
	('01a21381-cdaf-76c6-877d-4e6e5b267b0f', '5aad27a6-b9f2-5f82-a9e3-dc83c01697d2', 'USD', -39, NULL, NULL, '2026-12-03 16:20:03.630352+00', '01a21381-cdae-775a-b5bf-3248375c9453'),
	('01a21381-cdaf-76c6-877d-4e6fa0f3aa30', '972d56e0-17e6-52cc-a14c-e612f1ec5b5e', 'USD', 39, NULL, '4ca268f9-3849-5ecc-8533-334a79ea5c97', '2026-12-03 16:20:03.630352+00', '01a21381-cdae-775a-b5bf-3248375c9453'),
	('01a21381-cdba-7585-9960-765dbba4b03b', '16fcf860-a6d6-5bda-9214-be7b3ae60a52', 'USD', -304, '2026-12-02 17:00:00+00', NULL, '2026-12-03 16:20:03.641509+00', '01a21381-cdb9-737e-8557-6775e9a00cb6'),
	('01a21381-cdba-7585-9960-765e77b4576a', 'cd0468c7-3793-5a1e-a2c1-e1a83c951729', 'USD', 304, NULL, NULL, '2026-12-03 16:20:03.641509+00', '01a21381-cdb9-737e-8557-6775e9a00cb6'),
	('01a21381-cdbf-7630-93f7-10530c4a422d', 'cd0468c7-3793-5a1e-a2c1-e1a83c951729', 'USD', -304, NULL, NULL, '2026-12-03 16:20:03.646897+00', '01a21381-cdbe-73de-9b69-1562dd99c96e'),
	('01a21381-cdbf-7630-93f7-105403583b51', '972d56e0-17e6-52cc-a14c-e612f1ec5b5e', 'USD', 304, NULL, '5b119b06-8915-58f8-8c44-985c24ba4686', '2026-12-03 16:20:03.646897+00', '01a21381-cdbe-73de-9b69-1562dd99c96e'),
	('01a21381-cdbf-7630-93f7-105513368f58', '5aad27a6-b9f2-5f82-a9e3-dc83c01697d2', 'USD', -39, NULL, NULL, '2026-12-03 16:20:03.646897+00', '01a21381-cdbe-73de-9b69-1562dd99c96e'),
	('01a21381-cdbf-7630-93f7-10561db53b82', '972d56e0-17e6-52cc-a14c-e612f1ec5b5e', 'USD', 39, NULL, '5b119b06-8915-58f8-8c44-985c24ba4686', '2026-12-03 16:20:03.646897+00', '01a21381-cdbe-73de-9b69-1562dd99c96e'),
	('01a21381-cdc6-71d0-9bda-01b3433fae83', 'acdbaa4d-cd23-5700-9f8b-7fb59bbc4f30', 'USD', -305, '2026-12-02 17:00:00+00', NULL, '2026-12-03 16:20:03.653702+00', '01a21381-cdc5-7757-9de4-caa4b917a20c'),
	('01a21381-cdc6-71d0-9bda-01b4885ecadb', '78de72b7-8031-598a-84a5-ee75fc3d3b90', 'USD', 305, NULL, NULL, '2026-12-03 16:20:03.653702+00', '01a21381-cdc5-7757-9de4-caa4b917a20c'),
	('01a21381-cdca-754a-b00d-dc8f4255bf70', '78de72b7-8031-598a-84a5-ee75fc3d3b90', 'USD', -305, NULL, NULL, '2026-12-03 16:20:03.658104+00', '01a21381-cdca-754a-b00d-dc8c1eca8ac0'),
	('01a21381-cdca-754a-b00d-dc9075f5bc17', '972d56e0-17e6-52cc-a14c-e612f1ec5b5e', 'USD', 305, NULL, '7c3d5de6-1363-5571-a2fb-ade84556eea6', '2026-12-03 16:20:03.658104+00', '01a21381-cdca-754a-b00d-dc8c1eca8ac0'),
	('01a21381-cdca-754a-b00d-dc91742c3111', '5aad27a6-b9f2-5f82-a9e3-dc83c01697d2', 'USD', -39, NULL, NULL, '2026-12-03 16:20:03.658104+00', '01a21381-cdca-754a-b00d-dc8c1eca8ac0'),
	('01a21381-cdca-754a-b00d-dc924c07824d', '972d56e0-17e6-52cc-a14c-e612f1ec5b5e', 'USD', 39, NULL, '7c3d5de6-1363-5571-a2fb-ade84556eea6', '2026-12-03 16:20:03.658104+00', '01a21381-cdca-754a-b00d-dc8c1eca8ac0'),
	('01a21381-cdcf-75e2-996f-7a453f465cee', '972d56e0-17e6-52cc-a14c-e612f1ec5b5e', 'USD', -344, NULL, '7c3d5de6-1363-5571-a2fb-ade84556eea6', '2026-12-03 16:20:03.662771+00', '01a21381-cdce-716b-9de5-b3aaa31d9018'),
	('01a21381-cdcf-75e2-996f-7a46173f3bf0', '97ff6c78-d809-5af0-9212-d4d65ac408f9', 'USD', 305, NULL, NULL, '2026-12-03 16:20:03.662771+00', '01a21381-cdce-716b-9de5-b3aaa31d9018'),
	('01a21381-cdcf-75e2-996f-7a47e674b163', '5aad27a6-b9f2-5f82-a9e3-dc83c01697d2', 'USD', 39, NULL, NULL, '2026-12-03 16:20:03.662771+00', '01a21381-cdce-716b-9de5-b3aaa31d9018'),
	('01a21381-cdd5-726b-8f00-355db30fb351', '16fcf860-a6d6-5bda-9214-be7b3ae60a52', 'USD', -306, '2026-12-02 17:00:00+00', NULL, '2026-12-03 16:20:03.668402+00', '01a21381-cdd4-74c7-829f-8cb416350dbe'),
	('01a21381-cdd5-726b-8f00-355e98548592', 'd8f3b3ca-1fe9-50ff-8af9-9de46a78fbee', 'USD', 306, NULL, NULL, '2026-12-03 16:20:03.668402+00', '01a21381-cdd4-74c7-829f-8cb416350dbe'),
	('01a21381-cde1-756c-afd1-700ddaf1117c', 'd8f3b3ca-1fe9-50ff-8af9-9de46a78fbee', 'USD', -306, NULL, NULL, '2026-12-03 16:20:03.680444+00', '01a21381-cde0-7167-a2e1-9dd5d01fc489'),
	('01a21381-cde1-756c-afd1-700e57fcb338', 'd9147d60-443a-51ab-b28d-5970927e83dd', 'USD', 306, NULL, NULL, '2026-12-03 16:20:03.680444+00', '01a21381-cde0-7167-a2e1-9dd5d01fc489'),
	('01a21381-cde8-70b7-879e-596a3a472617', '1f7ae153-39d1-5328-8a5d-66ff26965c74', 'USD', -347, NULL, NULL, '2026-12-03 16:20:03.687889+00', '01a21381-cde7-7099-82a3-f76fa3ba2cf4'),
	('01a21381-cde8-70b7-879e-596b410a19c3', '1f7ae153-39d1-5328-8a5d-66ff26965c74', 'USD', 41, NULL, NULL, '2026-12-03 16:20:03.687889+00', '01a21381-cde7-7099-82a3-f76fa3ba2cf4'),
	('01a21381-cde8-70b7-879e-596cc74caed9', 'f86643cc-1c5f-5de8-b88c-6593bb7a93a7', 'USD', -41, NULL, NULL, '2026-12-03 16:20:03.687889+00', '01a21381-cde7-7099-82a3-f76fa3ba2cf4'),
	('01a21381-cde8-70b7-879e-596d2e5d9f35', '6c67d41e-8567-5799-94b1-b1e98211913a', 'USD', 39, NULL, NULL, '2026-12-03 16:20:03.687889+00', '01a21381-cde7-7099-82a3-f76fa3ba2cf4'),
	('01a21381-cde8-70b7-879e-596ee091d04f', '16fcf860-a6d6-5bda-9214-be7b3ae60a52', 'USD', 308, '2026-12-10 17:00:00+00', NULL, '2026-12-03 16:20:03.687889+00', '01a21381-cde7-7099-82a3-f76fa3ba2cf4'),
	('01a21381-cdee-7497-8edb-227c7afb041f', '1f7ae153-39d1-5328-8a5d-66ff26965c74', 'USD', -355, NULL, NULL, '2026-12-03 16:20:03.693741+00', '01a21381-cded-765a-87c1-2acd26108240'),
	('01a21381-cdee-7497-8edb-227d25ba664c', '1f7ae153-39d1-5328-8a5d-66ff26965c74', 'USD', 41, NULL, NULL, '2026-12-03 16:20:03.693741+00', '01a21381-cded-765a-87c1-2acd26108240'),
	('01a21381-cdee-7497-8edb-227ec80ba183', 'f86643cc-1c5f-5de8-b88c-6593bb7a93a7', 'USD', -41, NULL, NULL, '2026-12-03 16:20:03.693741+00', '01a21381-cded-765a-87c1-2acd26108240'),
	('01a21381-cdee-7497-8edb-227facfcf483', '6c67d41e-8567-5799-94b1-b1e98211913a', 'USD', 40, NULL, NULL, '2026-12-03 16:20:03.693741+00', '01a21381-cded-765a-87c1-2acd26108240'),
	('01a21381-cdee-7497-8edb-22801a480234', 'acdbaa4d-cd23-5700-9f8b-7fb59bbc4f30', 'USD', 315, '2026-12-10 17:00:00+00', NULL, '2026-12-03 16:20:03.693741+00', '01a21381-cded-765a-87c1-2acd26108240'),
	('01a21381-ce18-768c-a4ef-ecd91d901187', '1f7ae153-39d1-5328-8a5d-66ff26965c74', 'USD', -351, NULL, NULL, '2026-12-03 16:20:03.734137+00', '01a21381-ce16-7131-acde-38e32cd3be8c'),
	('01a21381-ce18-768c-a4ef-ecda31b508ce', '1f7ae153-39d1-5328-8a5d-66ff26965c74', 'USD', 41, NULL, NULL, '2026-12-03 16:20:03.734137+00', '01a21381-ce16-7131-acde-38e32cd3be8c'),
	('01a21381-ce18-768c-a4ef-ecdbc129dd83', 'f86643cc-1c5f-5de8-b88c-6593bb7a93a7', 'USD', -41, NULL, NULL, '2026-12-03 16:20:03.734137+00', '01a21381-ce16-7131-acde-38e32cd3be8c'),
	('01a21381-ce18-768c-a4ef-ecdc608d3455', '6c67d41e-8567-5799-94b1-b1e98211913a', 'USD', 40, NULL, NULL, '2026-12-03 16:20:03.734137+00', '01a21381-ce16-7131-acde-38e32cd3be8c'),
	('01a21381-ce18-768c-a4ef-ecdd12d24607', 'acdbaa4d-cd23-5700-9f8b-7fb59bbc4f30', 'USD', 311, '2026-12-10 17:00:00+00', NULL, '2026-12-03 16:20:03.734137+00', '01a21381-ce16-7131-acde-38e32cd3be8c'),
	('01a21381-ce18-768c-a4ef-ecde0c1e2d4d', '1f7ae153-39d1-5328-8a5d-66ff26965c74', 'USD', -353, NULL, NULL, '2026-12-03 16:20:03.734137+00', '01a21381-ce16-7131-acde-38e4d814409e'),
	('01a21381-ce18-768c-a4ef-ecdfb4a02421', '1f7ae153-39d1-5328-8a5d-66ff26965c74', 'USD', 41, NULL, NULL, '2026-12-03 16:20:03.734137+00', '01a21381-ce16-7131-acde-38e4d814409e'),
	('01a21381-ce18-768c-a4ef-ece03e653009', 'f86643cc-1c5f-5de8-b88c-6593bb7a93a7', 'USD', -41, NULL, NULL, '2026-12-03 16:20:03.734137+00', '01a21381-ce16-7131-acde-38e4d814409e'),
	('01a21381-ce18-768c-a4ef-ece1ba6bde45', '6c67d41e-8567-5799-94b1-b1e98211913a', 'USD', 40, NULL, NULL, '2026-12-03 16:20:03.734137+00', '01a21381-ce16-7131-acde-38e4d814409e'),
	('01a21381-ce18-768c-a4ef-ece299d8982c', 'acdbaa4d-cd23-5700-9f8b-7fb59bbc4f30', 'USD', 313, '2026-12-10 17:00:00+00', NULL, '2026-12-03 16:20:03.734137+00', '01a21381-ce16-7131-acde-38e4d814409e'),
	('01a21381-ce18-768c-a4ef-ece3dfa4dc5d', '1f7ae153-39d1-5328-8a5d-66ff26965c74', 'USD', -354, NULL, NULL, '2026-12-03 16:20:03.734137+00', '01a21381-ce16-7131-acde-38e58c0b9ab3'),
	('01a21381-ce18-768c-a4ef-ece452aa9f3e', '1f7ae153-39d1-5328-8a5d-66ff26965c74', 'USD', 41, NULL, NULL, '2026-12-03 16:20:03.734137+00', '01a21381-ce16-7131-acde-38e58c0b9ab3'),
	('01a21381-ce18-768c-a4ef-ece5fb78b67a', 'f86643cc-1c5f-5de8-b88c-6593bb7a93a7', 'USD', -41, NULL, NULL, '2026-12-03 16:20:03.734137+00', '01a21381-ce16-7131-acde-38e58c0b9ab3'),
	('01a21381-ce18-768c-a4ef-ece68643c16d', '6c67d41e-8567-5799-94b1-b1e98211913a', 'USD', 40, NULL, NULL, '2026-12-03 16:20:03.734137+00', '01a21381-ce16-7131-acde-38e58c0b9ab3'),
	('01a21381-ce18-768c-a4ef-ece7cc27ab23', '16fcf860-a6d6-5bda-9214-be7b3ae60a52', 'USD', 314, '2026-12-10 17:00:00+00', NULL, '2026-12-03 16:20:03.734137+00', '01a21381-ce16-7131-acde-38e58c0b9ab3'),
	('01a21381-ce34-7023-943d-e9bb8812d446', '1f7ae153-39d1-5328-8a5d-66ff26965c74', 'USD', -300, NULL, NULL, '2026-12-03 16:20:03.764378+00', '01a21381-ce34-7023-943d-e9a8184b7f6f'),
	('01a21381-ce34-7023-943d-e9bcc4de797d', '58da09bd-2650-5c2c-9b4c-0558d95f30c2', 'USD', 300, NULL, NULL, '2026-12-03 16:20:03.764378+00', '01a21381-ce34-7023-943d-e9a8184b7f6f'),
	('01a21381-ce34-7023-943d-e9bdaf187b4f', '1f7ae153-39d1-5328-8a5d-66ff26965c74', 'USD', 341, NULL, NULL, '2026-12-03 16:20:03.764378+00', '01a21381-ce34-7023-943d-e9a9ce7d3330'),
	('01a21381-ce34-7023-943d-e9be2f64c528', '972d56e0-17e6-52cc-a14c-e612f1ec5b5e', 'USD', -341, NULL, '664079a1-184f-51ac-8ef2-86befaa2f55b', '2026-12-03 16:20:03.764378+00', '01a21381-ce34-7023-943d-e9a9ce7d3330'),
	('01a21381-ce34-7023-943d-e9bf054e2688', '1f7ae153-39d1-5328-8a5d-66ff26965c74', 'USD', 1500, NULL, NULL, '2026-12-03 16:20:03.764378+00', '01a21381-ce34-7023-943d-e9aac6a02184'),
	('01a21381-ce34-7023-943d-e9c0517b9d50', 'f86643cc-1c5f-5de8-b88c-6593bb7a93a7', 'USD', -1500, NULL, NULL, '2026-12-03 16:20:03.764378+00', '01a21381-ce34-7023-943d-e9aac6a02184'),
	('01a21381-ce34-7023-943d-e9c143b3d96f', '1f7ae153-39d1-5328-8a5d-66ff26965c74', 'USD', 342, NULL, NULL, '2026-12-03 16:20:03.764378+00', '01a21381-ce34-7023-943d-e9ab43f3677b'),
	('01a21381-ce34-7023-943d-e9c2f4a461a8', '972d56e0-17e6-52cc-a14c-e612f1ec5b5e', 'USD', -342, NULL, '4ca268f9-3849-5ecc-8533-334a79ea5c97', '2026-12-03 16:20:03.764378+00', '01a21381-ce34-7023-943d-e9ab43f3677b'),
	('01a21381-ce34-7023-943d-e9c380e92b1a', '1f7ae153-39d1-5328-8a5d-66ff26965c74', 'USD', 1500, NULL, NULL, '2026-12-03 16:20:03.764378+00', '01a21381-ce34-7023-943d-e9acc1eba165'),
	('01a21381-ce34-7023-943d-e9c434cfa732', 'f86643cc-1c5f-5de8-b88c-6593bb7a93a7', 'USD', -1500, NULL, NULL, '2026-12-03 16:20:03.764378+00', '01a21381-ce34-7023-943d-e9acc1eba165'),
	('01a21381-ce34-7023-943d-e9c549228613', '1f7ae153-39d1-5328-8a5d-66ff26965c74', 'USD', 343, NULL, NULL, '2026-12-03 16:20:03.764378+00', '01a21381-ce34-7023-943d-e9adddc4b295'),
	('01a21381-ce34-7023-943d-e9c6e689445f', '972d56e0-17e6-52cc-a14c-e612f1ec5b5e', 'USD', -343, NULL, '5b119b06-8915-58f8-8c44-985c24ba4686', '2026-12-03 16:20:03.764378+00', '01a21381-ce34-7023-943d-e9adddc4b295'),
	('01a21381-ce34-7023-943d-e9c74040d5e4', '1f7ae153-39d1-5328-8a5d-66ff26965c74', 'USD', 1500, NULL, NULL, '2026-12-03 16:20:03.764378+00', '01a21381-ce34-7023-943d-e9ae856397d5');
INSERT INTO public.entry VALUES
	('01a21381-ce34-7023-943d-e9c87e7512d3', 'f86643cc-1c5f-5de8-b88c-6593bb7a93a7', 'USD', -1500, NULL, NULL, '2026-12-03 16:20:03.764378+00', '01a21381-ce34-7023-943d-e9ae856397d5'),
	('01a21381-ce34-7023-943d-e9c903c87b06', '1f7ae153-39d1-5328-8a5d-66ff26965c74', 'USD', 344, NULL, NULL, '2026-12-03 16:20:03.764378+00', '01a21381-ce34-7023-943d-e9affff2b777'),
	('01a21381-ce34-7023-943d-e9ca040a9aff', '972d56e0-17e6-52cc-a14c-e612f1ec5b5e', 'USD', -344, NULL, '7c3d5de6-1363-5571-a2fb-ade84556eea6', '2026-12-03 16:20:03.764378+00', '01a21381-ce34-7023-943d-e9affff2b777'),
	('01a21381-ce34-7023-943d-e9cb39acc59e', '1f7ae153-39d1-5328-8a5d-66ff26965c74', 'USD', 1500, NULL, NULL, '2026-12-03 16:20:03.764378+00', '01a21381-ce34-7023-943d-e9b0856e7b0a'),
	('01a21381-ce34-7023-943d-e9cc3c6cbf65', 'f86643cc-1c5f-5de8-b88c-6593bb7a93a7', 'USD', -1500, NULL, NULL, '2026-12-03 16:20:03.764378+00', '01a21381-ce34-7023-943d-e9b0856e7b0a'),
	('01a21381-ce34-7023-943d-e9cd3b50e6f8', '1f7ae153-39d1-5328-8a5d-66ff26965c74', 'USD', -344, NULL, NULL, '2026-12-03 16:20:03.764378+00', '01a21381-ce34-7023-943d-e9b1afb0f70f'),
	('01a21381-ce34-7023-943d-e9cecc750d06', '972d56e0-17e6-52cc-a14c-e612f1ec5b5e', 'USD', 344, NULL, '7c3d5de6-1363-5571-a2fb-ade84556eea6', '2026-12-03 16:20:03.764378+00', '01a21381-ce34-7023-943d-e9b1afb0f70f'),
	('01a21381-ce34-7023-943d-e9cffdee2b6f', '1f7ae153-39d1-5328-8a5d-66ff26965c74', 'USD', 345, NULL, NULL, '2026-12-03 16:20:03.764378+00', '01a21381-ce34-7023-943d-e9b23da1c338'),
	('01a21381-ce34-7023-943d-e9d0ff66517c', '972d56e0-17e6-52cc-a14c-e612f1ec5b5e', 'USD', -345, NULL, '1943708d-b03c-5f71-aae4-07573ed99a2b', '2026-12-03 16:20:03.764378+00', '01a21381-ce34-7023-943d-e9b23da1c338'),
	('01a21381-ce34-7023-943d-e9d1f46a9e10', '1f7ae153-39d1-5328-8a5d-66ff26965c74', 'USD', 1500, NULL, NULL, '2026-12-03 16:20:03.764378+00', '01a21381-ce34-7023-943d-e9b3511dfe08'),
	('01a21381-ce34-7023-943d-e9d2a8ddd65a', 'f86643cc-1c5f-5de8-b88c-6593bb7a93a7', 'USD', -1500, NULL, NULL, '2026-12-03 16:20:03.764378+00', '01a21381-ce34-7023-943d-e9b3511dfe08'),
	('01a21381-ce34-7023-943d-e9d3d3c11770', '1f7ae153-39d1-5328-8a5d-66ff26965c74', 'USD', -345, NULL, NULL, '2026-12-03 16:20:03.764378+00', '01a21381-ce34-7023-943d-e9b4f05f2bf5'),
	('01a21381-ce34-7023-943d-e9d4257cb367', '972d56e0-17e6-52cc-a14c-e612f1ec5b5e', 'USD', 345, NULL, '1943708d-b03c-5f71-aae4-07573ed99a2b', '2026-12-03 16:20:03.764378+00', '01a21381-ce34-7023-943d-e9b4f05f2bf5'),
	('01a21381-ce34-7023-943d-e9d525c9881a', '1f7ae153-39d1-5328-8a5d-66ff26965c74', 'USD', 751, NULL, NULL, '2026-12-03 16:20:03.764378+00', '01a21381-ce34-7023-943d-e9b5a322f1bf'),
	('01a21381-ce34-7023-943d-e9d61bb2d6c6', '972d56e0-17e6-52cc-a14c-e612f1ec5b5e', 'USD', -751, NULL, '01a21381-cc9f-7309-bf8a-ae4a768a210e', '2026-12-03 16:20:03.764378+00', '01a21381-ce34-7023-943d-e9b5a322f1bf'),
	('01a21381-ce34-7023-943d-e9d7ac865300', '1f7ae153-39d1-5328-8a5d-66ff26965c74', 'USD', 120, NULL, NULL, '2026-12-03 16:20:03.764378+00', '01a21381-ce34-7023-943d-e9b60db72a61'),
	('01a21381-ce34-7023-943d-e9d878d4cf91', '972d56e0-17e6-52cc-a14c-e612f1ec5b5e', 'USD', -120, NULL, '01a21381-cd76-7014-8577-529fec97bf87', '2026-12-03 16:20:03.764378+00', '01a21381-ce34-7023-943d-e9b60db72a61'),
	('01a21381-ce3c-7728-aefe-ba1f1dbb17c5', '16fcf860-a6d6-5bda-9214-be7b3ae60a52', 'USD', -938, '2026-12-02 17:00:00+00', NULL, '2026-12-03 16:20:03.771414+00', '01a21381-ce3b-70a8-a47f-a59d502e5892'),
	('01a21381-ce3c-7728-aefe-ba208063765c', 'd9147d60-443a-51ab-b28d-5970927e83dd', 'USD', 938, NULL, NULL, '2026-12-03 16:20:03.771414+00', '01a21381-ce3b-70a8-a47f-a59d502e5892'),
	('01a21381-ce3c-7728-aefe-ba21c859694f', 'acdbaa4d-cd23-5700-9f8b-7fb59bbc4f30', 'USD', -1027, '2026-12-02 17:00:00+00', NULL, '2026-12-03 16:20:03.771414+00', '01a21381-ce3b-70a8-a47f-a59ea8ebab97'),
	('01a21381-ce3c-7728-aefe-ba2270b6b707', '97ff6c78-d809-5af0-9212-d4d65ac408f9', 'USD', 1027, NULL, NULL, '2026-12-03 16:20:03.771414+00', '01a21381-ce3b-70a8-a47f-a59ea8ebab97'),
	('01a21381-ce3c-7728-aefe-ba230a1cfc70', '7eff9b0c-519e-5f56-9b38-5e3ec83ae6f7', 'DIAMOND', -200000, '2026-12-02 17:00:00+00', NULL, '2026-12-03 16:20:03.771414+00', '01a21381-ce3b-70a8-a47f-a59f119c26cd'),
	('01a21381-ce3c-7728-aefe-ba24595aa114', '786cb5ff-1eac-5e48-8d49-945f97110aaf', 'DIAMOND', 200000, NULL, NULL, '2026-12-03 16:20:03.771414+00', '01a21381-ce3b-70a8-a47f-a59f119c26cd'),
	('01a21381-ce3c-7728-aefe-ba25585b359f', '98c256f9-5bf6-59f5-8205-545988343848', 'DIAMOND', -120000, '2026-12-02 17:00:00+00', NULL, '2026-12-03 16:20:03.771414+00', '01a21381-ce3b-70a8-a47f-a5a0e8dbbd58'),
	('01a21381-ce3c-7728-aefe-ba26cb1b5bcd', 'fbb5c3a1-2958-5319-b3e5-dbc07b6e46ec', 'DIAMOND', 120000, NULL, NULL, '2026-12-03 16:20:03.771414+00', '01a21381-ce3b-70a8-a47f-a5a0e8dbbd58'),
	('01a21381-ce5b-7720-9902-415c60b6730b', '786cb5ff-1eac-5e48-8d49-945f97110aaf', 'DIAMOND', -100000, NULL, NULL, '2026-12-03 16:20:03.80248+00', '01a21381-ce5a-75cf-bad3-89a82b594a81'),
	('01a21381-ce5b-7720-9902-415d531abc63', 'ee95ec32-f384-5241-8e7e-4a7b69f65abd', 'DIAMOND', 100000, NULL, NULL, '2026-12-03 16:20:03.80248+00', '01a21381-ce5a-75cf-bad3-89a82b594a81'),
	('01a21381-ce5b-7720-9902-415e83068500', 'ee95ec32-f384-5241-8e7e-4a7b69f65abd', 'DIAMOND', -100000, NULL, NULL, '2026-12-03 16:20:03.80248+00', '01a21381-ce5a-75cf-bad3-89a9aa5bba5d'),
	('01a21381-ce5b-7720-9902-415f987b72fa', 'cdce0de7-f525-5ae5-bd95-d087d7d2b392', 'DIAMOND', 100000, NULL, NULL, '2026-12-03 16:20:03.80248+00', '01a21381-ce5a-75cf-bad3-89a9aa5bba5d'),
	('01a21381-ce5b-7720-9902-41603cd16302', '016a6138-cdc7-55a9-9f61-8b6048bc0bde', 'USD', -100, NULL, NULL, '2026-12-03 16:20:03.80248+00', '01a21381-ce5a-75cf-bad3-89a9aa5bba5d'),
	('01a21381-ce5b-7720-9902-416119079ad9', 'd677363e-374e-538e-9ec5-dca64c31f514', 'USD', 100, NULL, NULL, '2026-12-03 16:20:03.80248+00', '01a21381-ce5a-75cf-bad3-89a9aa5bba5d'),
	('01a21381-ce6a-7184-8112-35f2280cf229', '16fcf860-a6d6-5bda-9214-be7b3ae60a52', 'USD', -622, '2026-12-10 17:00:00+00', NULL, '2026-12-11 16:20:03.817615+00', '01a21381-ce69-7458-b6ab-b98afd690308'),
	('01a21381-ce6a-7184-8112-35f3e93190ab', 'd9147d60-443a-51ab-b28d-5970927e83dd', 'USD', 622, NULL, NULL, '2026-12-11 16:20:03.817615+00', '01a21381-ce69-7458-b6ab-b98afd690308'),
	('01a21381-ce6a-7184-8112-35f43d73edbe', 'acdbaa4d-cd23-5700-9f8b-7fb59bbc4f30', 'USD', -939, '2026-12-10 17:00:00+00', NULL, '2026-12-11 16:20:03.817615+00', '01a21381-ce69-7458-b6ab-b98be2d54e90'),
	('01a21381-ce6a-7184-8112-35f5dac1f427', '97ff6c78-d809-5af0-9212-d4d65ac408f9', 'USD', 939, NULL, NULL, '2026-12-11 16:20:03.817615+00', '01a21381-ce69-7458-b6ab-b98be2d54e90');


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
	('01a21381-cd50-7333-b0f4-aa013a4f88e8', '01a21381-cbde-762c-a4c1-33bcd6dbbc7c', '2026-11-25', 320),
	('01a21381-cd20-75b6-82df-defdab6fdbe1', '01a21381-cbdc-74ad-93a4-a36b099abb2d', '2026-11-25', 327);


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
	('01a21381-cd6b-7165-a484-a74674d9c56b', '01a21381-cd63-73fc-a69b-aae0eef1b86d', '01a21381-cbdc-74ad-93a4-a36b099abb2d', '01a21381-ccde-76e1-a738-5a46dfd2c706', '00000000-0000-0000-0000-000000000384', 'FROZEN', 7, 'FROZEN', 'a fraud', '2026-11-25 16:20:03.567727+00', NULL);


--
-- Data for Name: gift_streak; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.gift_streak VALUES
	('01a21381-cd2c-778d-b291-fc00b88c6943', '01a21381-ccfc-7051-9712-11d0a13e9d82', '01a21381-cbdc-74ad-93a4-a36b099abb2d', '01a21381-ccde-76e1-a738-5a46dfd2c706', '00000000-0000-7000-8000-000000000804', 30, false, 4, 'ENDED', 'BROKEN', '2026-11-25 16:20:03.496654+00', '2026-11-25 16:20:08.507998+00', '2026-11-25 16:20:03.558533+00'),
	('01a21381-cd57-712a-8e1a-969729c2146e', '01a21381-ccfc-7051-9712-11d0a13e9d82', '01a21381-cbde-762c-a4c1-33bcd6dbbc7c', '01a21381-ccde-76e1-a738-5a46dfd2c706', '00000000-0000-7000-8000-000000000804', 30, false, 4, 'ENDED', 'TIMEOUT', '2026-11-25 16:20:03.541177+00', '2026-11-25 16:20:08.549824+00', '2026-12-03 16:20:03.745969+00'),
	('01a21381-cd68-7128-bbc3-e5172fe1c7cd', '01a21381-ccfc-7051-9712-11d0a13e9d82', '01a21381-cbdc-74ad-93a4-a36b099abb2d', '01a21381-ccde-76e1-a738-5a46dfd2c706', '00000000-0000-7000-8000-000000000801', 1, true, 7, 'ENDED', 'TIMEOUT', '2026-11-25 16:20:03.558533+00', '2026-11-25 16:20:08.558533+00', '2026-12-03 16:20:03.745969+00');


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
	('01a21381-cb82-72db-9247-5e405b8314ae', '01a21381-cb63-7532-b4b5-a58ea782c126', '01a21381cb8272db92475e3ec46fff0d', 'b1800e49044324880b5ecc62fa4cce47b4784c96b0f70924144ad89ff34dcf34', '01a21381-cb82-72db-9247-5e3f08db5e26', NULL, '2026-11-25 16:20:03.074269+00'),
	('01a21381-cba5-730a-be94-2db49963a923', '01a21381-cb9c-7296-90d6-1e15716a1202', '01a21381cba5730abe942db28160e878', 'b44a1029864f4fe90687158bfb5a9f492c0597a8df4a251099b261006c208ec5', '01a21381-cba5-730a-be94-2db302be1ed1', NULL, '2026-11-25 16:20:03.109514+00'),
	('01a21381-cbc0-75f5-a9dc-aeae4684e144', '01a21381-cbb7-72ea-a860-90223426c0a2', '01a21381cbc075f5a9dcaeac7660a151', '07c5d0ad54a90bf5950f5cefc5ba088538593de81a5ee61e736b29001ae27a61', '01a21381-cbc0-75f5-a9dc-aead868f16f0', NULL, '2026-11-25 16:20:03.136436+00'),
	('01a21381-cbd5-7271-b4fa-4cfa53ccf978', '01a21381-cbcd-7247-ab9e-2f2a6e832b6f', '01a21381cbd57271b4fa4cf808dd074f', '29eaa9c45163102fb26dcad37981c60e8cb3850c5813d0e6e5fd9c2e3a2ca743', '01a21381-cbd5-7271-b4fa-4cf937c2a8b9', NULL, '2026-11-25 16:20:03.157686+00'),
	('01a21381-cbe1-763c-91a9-75388cc53818', '01a21381-cbdc-74ad-93a4-a36b099abb2d', '01a21381cbe1763c91a9753600f99560', '3d354a5c5ecad80596e5e7cece62fbb4bccd3fe6ccab432d33416c1183a6b2f9', '01a21381-cbe1-763c-91a9-75371183c422', NULL, '2026-11-25 16:20:03.169476+00'),
	('01a21381-cbfc-7236-87f4-34bd75a2a625', '01a21381-cbde-762c-a4c1-33bcd6dbbc7c', '01a21381cbfb731cb0b8889e92c92b0f', '892cd7deab629ce7950ec696a12b836af0fc715af6fd9007d5422220580b5cdb', '01a21381-cbfb-731c-b0b8-889f32bd6c79', NULL, '2026-11-25 16:20:03.196088+00'),
	('01a21381-cc0e-776d-bb04-87eabddd9eeb', '01a21381-cbdf-74bf-bb16-9c40db2b7628', '01a21381cc0e776dbb0487e83844124d', '31a2648f24a7c84101f8453f662d56c0ff08589cd710ea7d1fe3cfe3a897ac4c', '01a21381-cc0e-776d-bb04-87e942a20c5c', NULL, '2026-11-25 16:20:03.214548+00'),
	('01a21381-cc1a-77e4-ae55-510f72665eba', '01a21381-cbdc-74ad-93a4-a36b099abb2d', '01a21381cc1975f4bc4ee86f862d39e4', '1f5a2d4fe6806e6bee8638d59e81a7bfdb1573a2bc1366f424d15e48daec3fc7', '01a21381-cc1a-77e4-ae55-510e11cc239b', NULL, '2026-11-25 16:20:03.226207+00'),
	('01a21381-cc25-7591-997a-8fb26cfee522', '01a21381-cbde-762c-a4c1-33bcd6dbbc7c', '01a21381cc257591997a8fb016f0de71', '633eb52d67254032c0debe106d0c388203dbd7dcbd69c0d5dcbe3782901eca15', '01a21381-cc25-7591-997a-8fb1129e8e5c', NULL, '2026-11-25 16:20:03.237815+00'),
	('01a21381-cc30-7324-8c30-4327fb203658', '01a21381-cbdf-74bf-bb16-9c40db2b7628', '01a21381cc3073248c3043258c49719a', '7d1f258d9d18909ee5de3c6a3d7ac26d250de4a654a1ddcef374ef13a8690d5c', '01a21381-cc30-7324-8c30-43261185babc', NULL, '2026-11-25 16:20:03.248863+00'),
	('01a21381-cc3c-73bb-9103-e597eb65d2b5', '01a21381-cbdc-74ad-93a4-a36b099abb2d', '01a21381cc3b745fb43ab5b51eaf0573', 'e519947893b7f2273494b29e9fd2087a7db855b751a7c7026311937c578ec282', '01a21381-cc3b-745f-b43a-b5b6fee065e5', NULL, '2026-11-25 16:20:03.260088+00'),
	('01a21381-cc46-7796-9697-f2d8deb24526', '01a21381-cbde-762c-a4c1-33bcd6dbbc7c', '01a21381cc4677969697f2d6183246e8', 'fb227cf1f079b301c015cadeb47ed3f0ef13f410354127771454473a846751c9', '01a21381-cc46-7796-9697-f2d7b341e541', NULL, '2026-11-25 16:20:03.27034+00'),
	('01a21381-cc4d-739b-9188-528100329d1a', '01a21381-cbdf-74bf-bb16-9c40db2b7628', '01a21381cc4d739b9188527fe9de112a', '68f5daafff489a1f792d06ec4e48d2ed84ca6a80a2a03ca797388e51745b94dd', '01a21381-cc4d-739b-9188-52807c1fe46c', NULL, '2026-11-25 16:20:03.277809+00'),
	('01a21381-cc55-7268-9c9c-fc53dd01b2f6', '01a21381-cbdc-74ad-93a4-a36b099abb2d', '01a21381cc5572689c9cfc514151690d', '865263101610028e0bbe9dd007a8582c29fd166eb10a372e0f52483fd5fab0cf', '01a21381-cc55-7268-9c9c-fc52e22dec4d', NULL, '2026-11-25 16:20:03.28551+00'),
	('01a21381-cc5e-759e-a900-e214b5f0ff1e', '01a21381-cbde-762c-a4c1-33bcd6dbbc7c', '01a21381cc5e759ea900e2120ccc5e2a', 'ed9c55a1dc320d3964c8966e37bd92b8ee8f35a28c23cf0473caf556d3ccfc9c', '01a21381-cc5e-759e-a900-e213c9c5ab75', NULL, '2026-11-25 16:20:03.294565+00'),
	('01a21381-cc67-754c-9fb3-d8420ae2bd25', '01a21381-cbdf-74bf-bb16-9c40db2b7628', '01a21381cc67754c9fb3d8400f75e170', 'c65c453f54825bde4600bc5b6b4aa5825c7dd302e3f19872d406d080f4f215d3', '01a21381-cc67-754c-9fb3-d8410d7ebdcc', NULL, '2026-11-25 16:20:03.303248+00'),
	('01a21381-cc6d-72db-80ae-b9aa774432e0', '01a21381-cbdc-74ad-93a4-a36b099abb2d', '01a21381cc6d72db80aeb9a8927ce7d3', 'cf6637e469074c12aad7a46a77388a11d7faa00b399587af4def1c584f6a7c7f', '01a21381-cc6d-72db-80ae-b9a934868e76', NULL, '2026-11-25 16:20:03.309382+00'),
	('01a21381-cc76-73e6-b57d-272600939cde', '01a21381-cbde-762c-a4c1-33bcd6dbbc7c', '01a21381cc7673e6b57d272422481aeb', '594ee7be69b0052ba4151a10408ccfdd4186157eaba85e2f07769b1af1a37b5e', '01a21381-cc76-73e6-b57d-27252dc3ce06', NULL, '2026-11-25 16:20:03.318372+00'),
	('01a21381-cc7b-72e7-a18e-5c94e9e865da', '01a21381-cbdf-74bf-bb16-9c40db2b7628', '01a21381cc7a73d482d84b2d1cb36336', 'ea70c9ebef079b49139162a4c090156a575e5bc071a0a7dca46ec2ee89dd85df', '01a21381-cc7b-72e7-a18e-5c93a4cd8ea1', NULL, '2026-11-25 16:20:03.323147+00'),
	('01a21381-cc80-711b-b9d2-c453a76ba0ea', '01a21381-cbdc-74ad-93a4-a36b099abb2d', '01a21381cc7f748693de56d66d69a52a', '67326e7f17eb3545b42a5c71aa70a0b983094597b75bd72cd864691b6035fd72', '01a21381-cc7f-7486-93de-56d7373d5367', NULL, '2026-11-25 16:20:03.328017+00'),
	('01a21381-cc84-7747-a18f-b52915e7356f', '01a21381-cbde-762c-a4c1-33bcd6dbbc7c', '01a21381cc847747a18fb5274ccd933b', 'c9a3555edc0fe5088dedc8e884bf5ae4ed6db4534f2d837890af1eaa35ae05b5', '01a21381-cc84-7747-a18f-b52847b42cfd', NULL, '2026-11-25 16:20:03.332987+00'),
	('01a21381-cc8e-70d5-a70a-612bffc6c161', '01a21381-cbdf-74bf-bb16-9c40db2b7628', '01a21381cc8e70d5a70a61292c45505c', 'fbe42ce57655ec4cd20c84c8a5579aa72bd3633a0d0df427a3c2f09bf29ffe97', '01a21381-cc8e-70d5-a70a-612a07371cc9', NULL, '2026-11-25 16:20:03.342201+00'),
	('01a21381-cc97-75b4-90f7-bfcf80d47b3e', '01a21381-cbdc-74ad-93a4-a36b099abb2d', '01a21381cc9775b490f7bfcd83f2ba78', '0dddf2f35baaa377ea53b403b1fa4e9e27fbba64148a5b75addac96e5110cd34', '01a21381-cc97-75b4-90f7-bfce5ea4e1f0', NULL, '2026-11-25 16:20:03.351178+00'),
	('01a21381-cca1-7501-bed8-86c4b9fe45c9', '00000000-0000-0000-0000-000000000384', '01a21381cc9f7309bf8aae49fe7f3b5b', '4bc12ea31aecce8389e4bf8287367097b977ed453f8bb879f15ad5b7a8f2ea3c', '01a21381-cc9f-7309-bf8a-ae4a768a210e', NULL, '2026-11-25 16:20:03.361126+00'),
	('01a21381-ccae-7784-bfc2-e4cb533b515c', '01a21381-cbde-762c-a4c1-33bcd6dbbc7c', '01a21381ccae7784bfc2e4c951688763', '8ede9ed5c166f2315d403d6d1efe6f77f47935f402e09cf8b66a1e02b2c34e8f', '01a21381-ccae-7784-bfc2-e4ca1092f286', NULL, '2026-11-25 16:20:03.374779+00'),
	('01a21381-ccb7-75c4-948a-94b113ba72cf', '01a21381-cb9c-7296-90d6-1e15716a1202', '01a21381ccb775c4948a94afeb2ac4bb', '3e9b98a02a210ef84eaee121b7aaee8d64c43285185fe708196e7625d3e0e817', '01a21381-ccb7-75c4-948a-94b093106d80', NULL, '2026-11-25 16:20:03.383868+00'),
	('01a21381-ccc4-7577-b938-607e96258860', '01a21381-ccbb-77ee-80c5-fa2450a27105', '01a21381ccc47577b938607ccbd174cd', '6a8b1876a11d99ce0000416486be4224c3cc5f0310f2d946ca65677906be53f8', '01a21381-ccc4-7577-b938-607de3e58a4b', NULL, '2026-11-25 16:20:03.396429+00'),
	('01a21381-cce4-707e-b9ff-2c182631a1ac', '01a21381-ccdb-7688-89f2-a6949792e4c6', '01a21381cce4707eb9ff2c169be8f4e3', '30fcd11984762fc96c2b94ee7260c2a553a852bdd9ed2c0b94cb7baaf3c572ae', '01a21381-cce4-707e-b9ff-2c1750e27c24', NULL, '2026-11-25 16:20:03.428525+00'),
	('01a21381-ccfc-7051-9712-11d15ab3758c', '01a21381-ccdb-7688-89f2-a6949792e4c6', '01a21381ccfc7051971211cf5d334488', '9ba5e188fe668271ce6d8022c1312244f790d3ecc7249452d0fbf220af285f1a', '01a21381-ccfc-7051-9712-11d0a13e9d82', NULL, '2026-11-25 16:20:03.452284+00'),
	('01a21381-cd00-7534-81bd-d43010e5109a', '01a21381-cbdc-74ad-93a4-a36b099abb2d', '01a21381cd00753481bdd42e4056a2ec', 'dd7ec4823d1d0a22bd8a347b6442af34ad3764ed8bdd60f1dc7577fccff9a3f5', '01a21381-cd00-7534-81bd-d42fea8e85ec', NULL, '2026-11-25 16:20:03.456449+00'),
	('01a21381-cd0d-7589-bc3e-5af5fd3b2044', '01a21381-cbdc-74ad-93a4-a36b099abb2d', '01a21381cd0c75d687fe6050aa389c24', '076bcc0920eefccf2f6e541be035e4c541dfa719477f822183ce9e4b013d1eed', '01a21381-cd0c-75d6-87fe-605159e1f828', NULL, '2026-11-25 16:20:03.46901+00'),
	('01a21381-cd16-75a2-a44b-d6cc11ac0f19', '01a21381-cbdc-74ad-93a4-a36b099abb2d', '01a21381cd14712ca3d1b8857321d56d', 'a2dd378f0a0476edf69a980d616bd012aead8dd90dea5d7bbec5b1266beeb887', '01a21381-cd14-712c-a3d1-b886585178f0', NULL, '2026-11-25 16:20:03.478974+00'),
	('01a21381-cd25-7393-ac52-c43dda562255', '01a21381-cbdc-74ad-93a4-a36b099abb2d', '01a21381cd2372f7a7e416592be9455d', 'a4234294a0243b5af547f6e4d1a1483699e5f733bc0557e66b75671fc3750b21', '01a21381-cd23-72f7-a7e4-165ac421a7d4', NULL, '2026-11-25 16:20:03.493098+00'),
	('01a21381-cd31-71ec-b208-6689a2b93fc7', '01a21381-cbdc-74ad-93a4-a36b099abb2d', '01a21381cd3073cf8ce30630a7657129', 'ff5a041278a28467e484b2617c14a1cb8f84a820ee9529720e8640566a9447af', '01a21381-cd30-73cf-8ce3-063178eab16b', NULL, '2026-11-25 16:20:03.505195+00'),
	('01a21381-cd39-77bb-aac8-33ef7a7ce0ee', '01a21381-cbde-762c-a4c1-33bcd6dbbc7c', '01a21381cd3977bbaac833ed48ffb2cc', 'f0ff816fb907ca6916b1a0bd1a26bb0dcae7f29fe84730a1c55682b488d6a28b', '01a21381-cd39-77bb-aac8-33eeb687b18a', NULL, '2026-11-25 16:20:03.513871+00'),
	('01a21381-cd42-709c-970f-f32f2ee5a139', '01a21381-cbde-762c-a4c1-33bcd6dbbc7c', '01a21381cd42709c970ff32d8498350f', '7ed2a488ce0f88e3826295c1d903179754a1d5806265110d609d862bfeb77e53', '01a21381-cd42-709c-970f-f32e7356eea4', NULL, '2026-11-25 16:20:03.522363+00'),
	('01a21381-cd4a-749d-b435-0edb91b1c377', '01a21381-cbde-762c-a4c1-33bcd6dbbc7c', '01a21381cd49706cb720db49ae31e1f8', 'c3a6f38de4443191cda9dc0fe3fa0fa84cf029e8a965ed0f81495a3787d5663f', '01a21381-cd49-706c-b720-db4aea07f969', NULL, '2026-11-25 16:20:03.530308+00'),
	('01a21381-cd52-7269-9841-39f5e842e936', '01a21381-cbde-762c-a4c1-33bcd6dbbc7c', '01a21381cd5176919173d8b14343b13f', 'b10fa76f34183318a2cbc79b0bb129b7021f7eb6fde50eec06b7cdd6e8cb41f0', '01a21381-cd51-7691-9173-d8b266a1d10e', NULL, '2026-11-25 16:20:03.53828+00'),
	('01a21381-cd5b-70ec-aaf3-eea9b39d0829', '01a21381-cbde-762c-a4c1-33bcd6dbbc7c', '01a21381cd5a71d2b69cd1620c20e0be', '2c111ed033335258cc00c0ba0dc86734f626888309bb86239516bbec69350a5f', '01a21381-cd5a-71d2-b69c-d1632da6e275', NULL, '2026-11-25 16:20:03.547058+00'),
	('01a21381-cd63-73fc-a69b-aae1d556cac7', '01a21381-cbdc-74ad-93a4-a36b099abb2d', '01a21381cd6373fca69baadfa1d7aee0', '45d38494e55ef82aa8c248c0f498cfcbef9446166c350a144f60773e728777c0', '01a21381-cd63-73fc-a69b-aae0eef1b86d', NULL, '2026-11-25 16:20:03.555828+00'),
	('01a21381-cd6e-70e2-b6cd-3489913e2a01', '00000000-0000-0000-0000-000000000384', '01a21381cd6b7165a484a745e48c1ce9', 'a2f8a5056b65f0ddb82c8d1da576af37053f42a28e6ded363d52c1cba56403c5', '01a21381-cd6b-7165-a484-a74674d9c56b', NULL, '2026-11-25 16:20:03.565998+00'),
	('01a21381-cd78-7614-a765-c22aa38368fd', '01a21381-cbdc-74ad-93a4-a36b099abb2d', '01a21381cd7670148577529ebf8f80bd', '67c4b768ecd258ee85f803dd4b15fc74be1f784739eca3d6e8978048b47a42df', '01a21381-cd76-7014-8577-529fec97bf87', NULL, '2026-11-25 16:20:03.576279+00'),
	('01a21381-ce55-763e-b36e-737e93246c88', '01a21381-ccbb-77ee-80c5-fa2450a27105', '01a21381ce537351b545a74e70ef5835', '5dc21750613375eb4baa6fb57277975b2b371fbb8d24a60707c9b0a1cdd672b6', '01a21381-ce53-7351-b545-a74fcd80518b', NULL, '2026-12-03 16:20:03.797537+00');


--
-- Data for Name: live; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.live VALUES
	('01a21381-ccfc-7051-9712-11d0a13e9d82', '01a21381ccfc7051971211cef9d36e17', '01a21381-ccde-76e1-a738-5a46dfd2c706', NULL, 'ENDED', 50, '2026-11-25 16:20:03.507998+00', 240, 8, '2026-11-25 16:20:03.454381+00', '2026-11-25 16:20:03.589244+00');


--
-- Data for Name: live_giver; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.live_giver VALUES
	('01a21381-cd2e-70da-acd9-65b1c2efbd22', '01a21381-ccfc-7051-9712-11d0a13e9d82', '01a21381-cbdc-74ad-93a4-a36b099abb2d', 120, '2026-11-25 16:20:03.507998+00'),
	('01a21381-cd59-761a-9bf1-c446351559cb', '01a21381-ccfc-7051-9712-11d0a13e9d82', '01a21381-cbde-762c-a4c1-33bcd6dbbc7c', 120, '2026-11-25 16:20:03.549824+00');


--
-- Data for Name: live_guest; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: membership; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.membership VALUES
	('01a21381-cb92-74d1-b717-e9e672b49bf1', '01a21381-cb74-77af-8955-2a399a177323', 'ACTIVE', '2026-11-25 16:20:03.090452+00', NULL, NULL, false, '01a21381-cb91-76b0-bb67-014c10d6fa50', '2026-12-12 16:20:03.821753+00'),
	('01a21381-cbb0-70da-a81a-b3691632e6e8', '01a21381-cb9f-71a4-bdfd-894c16b367f1', 'ACTIVE', '2026-11-25 16:20:03.119997+00', NULL, NULL, false, '01a21381-cbaf-72eb-94c7-484b469e89c3', '2026-12-12 16:20:03.821753+00'),
	('01a21381-cbcb-7151-8c47-54c7ce92cb80', '01a21381-cbba-75e0-a604-ba4b5988eb2a', 'ACTIVE', '2026-11-25 16:20:03.147319+00', NULL, NULL, false, '01a21381-cbca-7647-ad31-9abfe50a7398', '2026-12-12 16:20:03.821753+00'),
	('01a21381-cccf-740a-975a-0e35fc877dcb', '01a21381-ccbe-777a-9ea4-c2922ce42b04', 'ACTIVE', '2026-11-25 16:20:03.407243+00', NULL, NULL, false, '01a21381-cccd-76e2-b533-53e321d37e01', '2026-12-12 16:20:03.821753+00'),
	('01a21381-ccee-70b1-a723-a774ad6cb2fb', '01a21381-ccde-76e1-a738-5a46dfd2c706', 'ACTIVE', '2026-11-25 16:20:03.438417+00', NULL, NULL, false, '01a21381-cced-7098-afd2-489a0578702b', '2026-12-12 16:20:03.821753+00');


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
	('01a21381-cb99-764d-b296-d58c51e48a79', '01a21381-cb74-77af-8955-2a399a177323', 'TIPS', true, '2026-11-25 16:20:03.096482+00', NULL, NULL, '2026-12-12 16:20:03.829383+00'),
	('01a21381-cbb4-76d2-a603-b964c44a3a78', '01a21381-cb9f-71a4-bdfd-894c16b367f1', 'TIPS', true, '2026-11-25 16:20:03.124005+00', NULL, NULL, '2026-12-12 16:20:03.829635+00'),
	('01a21381-ccd3-73af-b2be-140dff95ee6e', '01a21381-ccbe-777a-9ea4-c2922ce42b04', 'VIDEO_GIFTS', true, '2026-11-25 16:20:03.41113+00', NULL, NULL, '2026-12-12 16:20:03.829743+00'),
	('01a21381-ccd8-753c-a7ff-c6b9c347d01f', '01a21381-ccbe-777a-9ea4-c2922ce42b04', 'LIVE_GIFTS', true, '2026-11-25 16:20:03.416196+00', NULL, NULL, '2026-12-12 16:20:03.829822+00'),
	('01a21381-ccf2-7468-8fb0-56740e602033', '01a21381-ccde-76e1-a738-5a46dfd2c706', 'VIDEO_GIFTS', true, '2026-11-25 16:20:03.442229+00', NULL, NULL, '2026-12-12 16:20:03.829896+00'),
	('01a21381-ccf7-75dc-9008-9268dfe44fdb', '01a21381-ccde-76e1-a738-5a46dfd2c706', 'LIVE_GIFTS', true, '2026-11-25 16:20:03.447274+00', NULL, NULL, '2026-12-12 16:20:03.829967+00');


--
-- Data for Name: notification; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.notification VALUES
	('01a21381-cb93-74df-b237-f4b382f61a30', '01a21381-cb74-77af-8955-2a399a177323', 1, 'ProgramApplicationDecided', '{"state": "APPROVED", "application_id": "01a21381-cb82-72db-9247-5e3f08db5e26"}', '2026-11-25 16:20:03.091445+00'),
	('01a21381-cbb0-70da-a81a-b36a0b04d879', '01a21381-cb9f-71a4-bdfd-894c16b367f1', 1, 'ProgramApplicationDecided', '{"state": "APPROVED", "application_id": "01a21381-cba5-730a-be94-2db302be1ed1"}', '2026-11-25 16:20:03.120409+00'),
	('01a21381-cbcb-7151-8c47-54c8717823a4', '01a21381-cbba-75e0-a604-ba4b5988eb2a', 1, 'ProgramApplicationDecided', '{"state": "APPROVED", "application_id": "01a21381-cbc0-75f5-a9dc-aead868f16f0"}', '2026-11-25 16:20:03.147722+00'),
	('01a21381-cc0d-735f-aa16-072b9ecb8cd3', '01a21381-cb9f-71a4-bdfd-894c16b367f1', 2, 'TipReceived', '{"tip_id": "01a21381-cbfb-731c-b0b8-889f32bd6c79", "currency": "USD", "amount_minor": 301}', '2026-11-25 16:20:03.21309+00'),
	('01a21381-cc18-7134-9f9a-12451dd2c2bc', '01a21381-cb74-77af-8955-2a399a177323', 2, 'TipReceived', '{"tip_id": "01a21381-cc0e-776d-bb04-87e942a20c5c", "currency": "USD", "amount_minor": 302}', '2026-11-25 16:20:03.224818+00'),
	('01a21381-cc24-7192-8ccf-2c7870501894', '01a21381-cb9f-71a4-bdfd-894c16b367f1', 3, 'TipReceived', '{"tip_id": "01a21381-cc1a-77e4-ae55-510e11cc239b", "currency": "USD", "amount_minor": 303}', '2026-11-25 16:20:03.23638+00'),
	('01a21381-cc2f-746a-b8b0-d4d9ace31f24', '01a21381-cb74-77af-8955-2a399a177323', 3, 'TipReceived', '{"tip_id": "01a21381-cc25-7591-997a-8fb1129e8e5c", "currency": "USD", "amount_minor": 304}', '2026-11-25 16:20:03.247573+00'),
	('01a21381-cc3a-7574-8841-bbf4e93b9d69', '01a21381-cb9f-71a4-bdfd-894c16b367f1', 4, 'TipReceived', '{"tip_id": "01a21381-cc30-7324-8c30-43261185babc", "currency": "USD", "amount_minor": 305}', '2026-11-25 16:20:03.258827+00'),
	('01a21381-cc45-718f-aebe-5bb6d84334d5', '01a21381-cb74-77af-8955-2a399a177323', 4, 'TipReceived', '{"tip_id": "01a21381-cc3b-745f-b43a-b5b6fee065e5", "currency": "USD", "amount_minor": 306}', '2026-11-25 16:20:03.269157+00'),
	('01a21381-cc5d-7585-8947-5a4f4f67cfc5', '01a21381-cb9f-71a4-bdfd-894c16b367f1', 5, 'TipReceived', '{"tip_id": "01a21381-cc55-7268-9c9c-fc52e22dec4d", "currency": "USD", "amount_minor": 309}', '2026-11-25 16:20:03.293453+00'),
	('01a21381-cc66-7601-a27b-30ef8f855987', '01a21381-cb74-77af-8955-2a399a177323', 5, 'TipReceived', '{"tip_id": "01a21381-cc5e-759e-a900-e213c9c5ab75", "currency": "USD", "amount_minor": 310}', '2026-11-25 16:20:03.302199+00'),
	('01a21381-cc75-76b5-8ab7-b97c75987393', '01a21381-cb74-77af-8955-2a399a177323', 6, 'TipReceived', '{"tip_id": "01a21381-cc6d-72db-80ae-b9a934868e76", "currency": "USD", "amount_minor": 312}', '2026-11-25 16:20:03.317215+00'),
	('01a21381-cc8d-7033-9318-3a4bce4f68cc', '01a21381-cb74-77af-8955-2a399a177323', 7, 'TipReceived', '{"tip_id": "01a21381-cc84-7747-a18f-b52847b42cfd", "currency": "USD", "amount_minor": 316}', '2026-11-25 16:20:03.341034+00'),
	('01a21381-cc96-7708-a389-81acf9def5ae', '01a21381-cb9f-71a4-bdfd-894c16b367f1', 6, 'TipReceived', '{"tip_id": "01a21381-cc8e-70d5-a70a-612a07371cc9", "currency": "USD", "amount_minor": 317}', '2026-11-25 16:20:03.350023+00'),
	('01a21381-cc9e-77ba-8250-f52070629f4f', '01a21381-cb74-77af-8955-2a399a177323', 8, 'TipReceived', '{"tip_id": "01a21381-cc97-75b4-90f7-bfce5ea4e1f0", "currency": "USD", "amount_minor": 700}', '2026-11-25 16:20:03.358688+00'),
	('01a21381-ccad-7195-ad24-2566c2f680fd', '01a21381-cb74-77af-8955-2a399a177323', 9, 'TipRefunded', '{"tip_id": "01a21381-cc97-75b4-90f7-bfce5ea4e1f0", "currency": "USD", "amount_minor": 700}', '2026-11-25 16:20:03.373656+00'),
	('01a21381-ccb6-70d0-854b-f51c0d6d4646', '01a21381-cb9f-71a4-bdfd-894c16b367f1', 7, 'TipReceived', '{"tip_id": "01a21381-ccae-7784-bfc2-e4ca1092f286", "currency": "USD", "amount_minor": 100}', '2026-11-25 16:20:03.382825+00'),
	('01a21381-cccf-740a-975a-0e3636f993ed', '01a21381-ccbe-777a-9ea4-c2922ce42b04', 1, 'ProgramApplicationDecided', '{"state": "APPROVED", "application_id": "01a21381-ccc4-7577-b938-607de3e58a4b"}', '2026-11-25 16:20:03.407728+00'),
	('01a21381-ccee-70b1-a723-a7756208c77f', '01a21381-ccde-76e1-a738-5a46dfd2c706', 1, 'ProgramApplicationDecided', '{"state": "APPROVED", "application_id": "01a21381-cce4-707e-b9ff-2c1750e27c24"}', '2026-11-25 16:20:03.4388+00'),
	('01a21381-cd22-7767-940c-41df45343827', '01a21381-ccbe-777a-9ea4-c2922ce42b04', 2, 'GiftReceived', '{"coins": 200, "count": 1, "gift_id": "00000000-0000-7000-8000-000000000806", "streak_id": null, "sent_gift_id": "01a21381-cd14-712c-a3d1-b886585178f0", "streak_count": null}', '2026-11-25 16:20:03.490594+00'),
	('01a21381-cd2f-7073-99fb-240e980aa2a7', '01a21381-ccde-76e1-a738-5a46dfd2c706', 2, 'GiftReceived', '{"coins": 30, "count": 1, "gift_id": "00000000-0000-7000-8000-000000000804", "streak_id": "01a21381-cd2c-778d-b291-fc00b88c6943", "sent_gift_id": "01a21381-cd23-72f7-a7e4-165ac421a7d4", "streak_count": 1}', '2026-11-25 16:20:03.503779+00'),
	('01a21381-cd2f-7073-99fb-240fb241e206', '01a21381-ccfc-7051-9712-11d0a13e9d82', 1, 'GiftReceived', '{"coins": 30, "count": 1, "gift_id": "00000000-0000-7000-8000-000000000804", "streak_id": "01a21381-cd2c-778d-b291-fc00b88c6943", "sent_gift_id": "01a21381-cd23-72f7-a7e4-165ac421a7d4", "streak_count": 1}', '2026-11-25 16:20:03.503779+00'),
	('01a21381-cd38-740f-95e7-d91e06014eff', '01a21381-ccde-76e1-a738-5a46dfd2c706', 3, 'GiftReceived', '{"coins": 90, "count": 3, "gift_id": "00000000-0000-7000-8000-000000000804", "streak_id": "01a21381-cd2c-778d-b291-fc00b88c6943", "sent_gift_id": "01a21381-cd30-73cf-8ce3-063178eab16b", "streak_count": 4}', '2026-11-25 16:20:03.512803+00'),
	('01a21381-cd38-740f-95e7-d91fa6f2bde3', '01a21381-ccfc-7051-9712-11d0a13e9d82', 2, 'GiftReceived', '{"coins": 90, "count": 3, "gift_id": "00000000-0000-7000-8000-000000000804", "streak_id": "01a21381-cd2c-778d-b291-fc00b88c6943", "sent_gift_id": "01a21381-cd30-73cf-8ce3-063178eab16b", "streak_count": 4}', '2026-11-25 16:20:03.512803+00'),
	('01a21381-cd38-740f-95e7-d920325b9ab3', '01a21381-ccde-76e1-a738-5a46dfd2c706', 4, 'GiftGoalReached', '{"coins": 120, "live_id": "01a21381-ccfc-7051-9712-11d0a13e9d82", "goal_coins": 50}', '2026-11-25 16:20:03.512803+00'),
	('01a21381-cd38-740f-95e7-d92191c6c779', '01a21381-ccfc-7051-9712-11d0a13e9d82', 3, 'GiftGoalReached', '{"coins": 120, "live_id": "01a21381-ccfc-7051-9712-11d0a13e9d82", "goal_coins": 50}', '2026-11-25 16:20:03.512803+00'),
	('01a21381-cd50-7333-b0f4-aa035337a58c', '01a21381-ccbe-777a-9ea4-c2922ce42b04', 3, 'GiftReceived', '{"coins": 200, "count": 1, "gift_id": "00000000-0000-7000-8000-000000000806", "streak_id": null, "sent_gift_id": "01a21381-cd49-706c-b720-db4aea07f969", "streak_count": null}', '2026-11-25 16:20:03.536864+00'),
	('01a21381-cd59-761a-9bf1-c4476ef2dbc0', '01a21381-ccde-76e1-a738-5a46dfd2c706', 5, 'GiftReceived', '{"coins": 30, "count": 1, "gift_id": "00000000-0000-7000-8000-000000000804", "streak_id": "01a21381-cd57-712a-8e1a-969729c2146e", "sent_gift_id": "01a21381-cd51-7691-9173-d8b266a1d10e", "streak_count": 1}', '2026-11-25 16:20:03.545684+00'),
	('01a21381-cd59-761a-9bf1-c4480927d66b', '01a21381-ccfc-7051-9712-11d0a13e9d82', 4, 'GiftReceived', '{"coins": 30, "count": 1, "gift_id": "00000000-0000-7000-8000-000000000804", "streak_id": "01a21381-cd57-712a-8e1a-969729c2146e", "sent_gift_id": "01a21381-cd51-7691-9173-d8b266a1d10e", "streak_count": 1}', '2026-11-25 16:20:03.545684+00'),
	('01a21381-cd62-749e-9287-d77fa2d07961', '01a21381-ccde-76e1-a738-5a46dfd2c706', 6, 'GiftReceived', '{"coins": 90, "count": 3, "gift_id": "00000000-0000-7000-8000-000000000804", "streak_id": "01a21381-cd57-712a-8e1a-969729c2146e", "sent_gift_id": "01a21381-cd5a-71d2-b69c-d1632da6e275", "streak_count": 4}', '2026-11-25 16:20:03.554572+00'),
	('01a21381-cd62-749e-9287-d780336b7c6a', '01a21381-ccfc-7051-9712-11d0a13e9d82', 5, 'GiftReceived', '{"coins": 90, "count": 3, "gift_id": "00000000-0000-7000-8000-000000000804", "streak_id": "01a21381-cd57-712a-8e1a-969729c2146e", "sent_gift_id": "01a21381-cd5a-71d2-b69c-d1632da6e275", "streak_count": 4}', '2026-11-25 16:20:03.554572+00'),
	('01a21381-cd6a-7720-bbb5-4f15d4e02193', '01a21381-ccde-76e1-a738-5a46dfd2c706', 7, 'GiftStreakEnded', '{"coins": 120, "count": 4, "gift_id": "00000000-0000-7000-8000-000000000804", "ended_by": "BROKEN", "streak_id": "01a21381-cd2c-778d-b291-fc00b88c6943"}', '2026-11-25 16:20:03.562676+00'),
	('01a21381-cd6a-7720-bbb5-4f16474eab27', '01a21381-ccfc-7051-9712-11d0a13e9d82', 6, 'GiftStreakEnded', '{"coins": 120, "count": 4, "gift_id": "00000000-0000-7000-8000-000000000804", "ended_by": "BROKEN", "streak_id": "01a21381-cd2c-778d-b291-fc00b88c6943"}', '2026-11-25 16:20:03.562676+00'),
	('01a21381-cd6a-7720-bbb5-4f17df1eb5f3', '01a21381-ccde-76e1-a738-5a46dfd2c706', 8, 'GiftReceived', '{"coins": 7, "count": 7, "gift_id": "00000000-0000-7000-8000-000000000801", "streak_id": "01a21381-cd68-7128-bbc3-e5172fe1c7cd", "sent_gift_id": "01a21381-cd63-73fc-a69b-aae0eef1b86d", "streak_count": 7}', '2026-11-25 16:20:03.562676+00'),
	('01a21381-cd6a-7720-bbb5-4f1862d1d7a9', '01a21381-ccfc-7051-9712-11d0a13e9d82', 7, 'GiftReceived', '{"coins": 7, "count": 7, "gift_id": "00000000-0000-7000-8000-000000000801", "streak_id": "01a21381-cd68-7128-bbc3-e5172fe1c7cd", "sent_gift_id": "01a21381-cd63-73fc-a69b-aae0eef1b86d", "streak_count": 7}', '2026-11-25 16:20:03.562676+00'),
	('01a21381-cd74-7449-8c2e-d7eb5811066d', '01a21381-ccde-76e1-a738-5a46dfd2c706', 9, 'GiftReversed', '{"sent_gift_id": "01a21381-cd63-73fc-a69b-aae0eef1b86d", "diamonds_milli": 3500}', '2026-11-25 16:20:03.572534+00'),
	('01a21381-cde8-70b7-879e-596fae315ce5', '01a21381-cb74-77af-8955-2a399a177323', 10, 'TipReceived', '{"tip_id": "01a21381-cc4d-739b-9188-52807c1fe46c", "currency": "USD", "amount_minor": 308}', '2026-12-03 16:20:03.688942+00'),
	('01a21381-cdef-7672-b88f-6768b6be8270', '01a21381-cb9f-71a4-bdfd-894c16b367f1', 8, 'TipReceived', '{"tip_id": "01a21381-cc7f-7486-93de-56d7373d5367", "currency": "USD", "amount_minor": 315}', '2026-12-03 16:20:03.695297+00'),
	('01a21381-ce1b-7521-9f71-16579eb81634', '01a21381-cb9f-71a4-bdfd-894c16b367f1', 9, 'TipReceived', '{"tip_id": "01a21381-cc67-754c-9fb3-d8410d7ebdcc", "currency": "USD", "amount_minor": 311}', '2026-12-03 16:20:03.73907+00'),
	('01a21381-ce1b-7521-9f71-1658412c2ea3', '01a21381-cb9f-71a4-bdfd-894c16b367f1', 10, 'TipReceived', '{"tip_id": "01a21381-cc76-73e6-b57d-27252dc3ce06", "currency": "USD", "amount_minor": 313}', '2026-12-03 16:20:03.73907+00'),
	('01a21381-ce1b-7521-9f71-1659394c871a', '01a21381-cb74-77af-8955-2a399a177323', 11, 'TipReceived', '{"tip_id": "01a21381-cc7b-72e7-a18e-5c93a4cd8ea1", "currency": "USD", "amount_minor": 314}', '2026-12-03 16:20:03.73907+00'),
	('01a21381-ce22-738d-b445-250293869786', '01a21381-ccde-76e1-a738-5a46dfd2c706', 10, 'GiftStreakEnded', '{"coins": 120, "count": 4, "gift_id": "00000000-0000-7000-8000-000000000804", "ended_by": "TIMEOUT", "streak_id": "01a21381-cd57-712a-8e1a-969729c2146e"}', '2026-12-03 16:20:03.746763+00'),
	('01a21381-ce22-738d-b445-2503c8bd431d', '01a21381-ccfc-7051-9712-11d0a13e9d82', 8, 'GiftStreakEnded', '{"coins": 120, "count": 4, "gift_id": "00000000-0000-7000-8000-000000000804", "ended_by": "TIMEOUT", "streak_id": "01a21381-cd57-712a-8e1a-969729c2146e"}', '2026-12-03 16:20:03.746763+00'),
	('01a21381-ce22-738d-b445-25044340b8ae', '01a21381-ccde-76e1-a738-5a46dfd2c706', 11, 'GiftStreakEnded', '{"coins": 7, "count": 7, "gift_id": "00000000-0000-7000-8000-000000000801", "ended_by": "TIMEOUT", "streak_id": "01a21381-cd68-7128-bbc3-e5172fe1c7cd"}', '2026-12-03 16:20:03.746763+00'),
	('01a21381-ce22-738d-b445-25053a38c5f7', '01a21381-ccfc-7051-9712-11d0a13e9d82', 9, 'GiftStreakEnded', '{"coins": 7, "count": 7, "gift_id": "00000000-0000-7000-8000-000000000801", "ended_by": "TIMEOUT", "streak_id": "01a21381-cd68-7128-bbc3-e5172fe1c7cd"}', '2026-12-03 16:20:03.746763+00'),
	('01a21381-ce5c-70aa-b9e7-ed5e137e963f', '01a21381-ccbe-777a-9ea4-c2922ce42b04', 4, 'DiamondsRedeemed', '{"currency": "USD", "diamonds": 100, "amount_minor": 100, "redemption_id": "01a21381-ce53-7351-b545-a74fcd80518b"}', '2026-12-03 16:20:03.804732+00');


--
-- Data for Name: payment; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.payment VALUES
	('01a21381-cbfb-731c-b0b8-889f32bd6c79', 'TIP', '01a21381-cbde-762c-a4c1-33bcd6dbbc7c', '01a21381cbfb731cb0b8889e92c92b0f', 'sandbox', 'sandbox:captured_twice', 340, 39, 'USD', 'SUCCEEDED', 40, NULL, NULL, '2026-11-25 16:20:33.20049+00', 0, NULL, '2026-11-25 16:20:03.20049+00', '2026-11-25 16:20:03.205615+00'),
	('01a21381-cc46-7796-9697-f2d7b341e541', 'TIP', '01a21381-cbde-762c-a4c1-33bcd6dbbc7c', '01a21381cc4677969697f2d6183246e8', 'sandbox', 'sandbox:decline', 346, 39, 'USD', 'FAILED', 0, 'declined', NULL, '2026-11-25 16:20:33.27319+00', 0, NULL, '2026-11-25 16:20:03.27319+00', '2026-11-25 16:20:03.276741+00'),
	('01a21381-cc55-7268-9c9c-fc52e22dec4d', 'TIP', '01a21381-cbdc-74ad-93a4-a36b099abb2d', '01a21381cc5572689c9cfc514151690d', 'sandbox', 'sandbox:refund_fails', 348, 39, 'USD', 'SUCCEEDED', 41, NULL, NULL, '2026-11-25 16:20:33.288097+00', 0, NULL, '2026-11-25 16:20:03.288097+00', '2026-11-25 16:20:03.291376+00'),
	('01a21381-cc5e-759e-a900-e213c9c5ab75', 'TIP', '01a21381-cbde-762c-a4c1-33bcd6dbbc7c', '01a21381cc5e759ea900e2120ccc5e2a', 'sandbox', 'sandbox:refund_timeout', 349, 39, 'USD', 'SUCCEEDED', 41, NULL, NULL, '2026-11-25 16:20:33.297112+00', 0, NULL, '2026-11-25 16:20:03.297112+00', '2026-11-25 16:20:03.30019+00'),
	('01a21381-cc6d-72db-80ae-b9a934868e76', 'TIP', '01a21381-cbdc-74ad-93a4-a36b099abb2d', '01a21381cc6d72db80aeb9a8927ce7d3', 'sandbox', 'sandbox:succeed', 352, 40, 'USD', 'SUCCEEDED', 41, NULL, NULL, '2026-11-25 16:20:33.311972+00', 0, NULL, '2026-11-25 16:20:03.311972+00', '2026-11-25 16:20:03.315302+00'),
	('01a21381-cc84-7747-a18f-b52847b42cfd', 'TIP', '01a21381-cbde-762c-a4c1-33bcd6dbbc7c', '01a21381cc847747a18fb5274ccd933b', 'sandbox', 'sandbox:webhook_late', 356, 40, 'USD', 'SUCCEEDED', 41, NULL, NULL, '2026-11-25 16:20:33.335651+00', 0, NULL, '2026-11-25 16:20:03.335651+00', '2026-11-25 16:20:03.338919+00'),
	('01a21381-cc8e-70d5-a70a-612a07371cc9', 'TIP', '01a21381-cbdf-74bf-bb16-9c40db2b7628', '01a21381cc8e70d5a70a61292c45505c', 'sandbox', 'sandbox:webhook_twice', 357, 40, 'USD', 'SUCCEEDED', 41, NULL, NULL, '2026-11-25 16:20:33.344656+00', 0, NULL, '2026-11-25 16:20:03.344656+00', '2026-11-25 16:20:03.348075+00'),
	('01a21381-cc97-75b4-90f7-bfce5ea4e1f0', 'TIP', '01a21381-cbdc-74ad-93a4-a36b099abb2d', '01a21381cc9775b490f7bfcd83f2ba78', 'sandbox', 'sandbox:succeed', 751, 51, 'USD', 'REFUNDED', 52, NULL, NULL, '2026-11-25 16:20:33.353701+00', 0, NULL, '2026-11-25 16:20:03.353701+00', '2026-11-25 16:20:03.356717+00'),
	('01a21381-ccae-7784-bfc2-e4ca1092f286', 'TIP', '01a21381-cbde-762c-a4c1-33bcd6dbbc7c', '01a21381ccae7784bfc2e4c951688763', 'sandbox', 'sandbox:succeed', 133, 33, 'USD', 'SUCCEEDED', 34, NULL, NULL, '2026-11-25 16:20:33.377697+00', 0, NULL, '2026-11-25 16:20:03.377697+00', '2026-11-25 16:20:03.380939+00'),
	('01a21381-cd00-7534-81bd-d42fea8e85ec', 'COINS', '01a21381-cbdc-74ad-93a4-a36b099abb2d', '01a21381cd00753481bdd42e4056a2ec', 'sandbox', 'sandbox:succeed', 1150, 0, 'USD', 'SUCCEEDED', 64, NULL, NULL, '2026-11-25 16:20:33.459448+00', 0, NULL, '2026-11-25 16:20:03.459448+00', '2026-11-25 16:20:03.465214+00'),
	('01a21381-cd39-77bb-aac8-33eeb687b18a', 'COINS', '01a21381-cbde-762c-a4c1-33bcd6dbbc7c', '01a21381cd3977bbaac833ed48ffb2cc', 'sandbox', 'sandbox:succeed', 1150, 0, 'USD', 'SUCCEEDED', 64, NULL, NULL, '2026-11-25 16:20:33.51538+00', 0, NULL, '2026-11-25 16:20:03.51538+00', '2026-11-25 16:20:03.519627+00'),
	('01a21381-cd42-709c-970f-f32e7356eea4', 'COINS', '01a21381-cbde-762c-a4c1-33bcd6dbbc7c', '01a21381cd42709c970ff32d8498350f', 'sandbox', 'sandbox:succeed', 120, 0, 'USD', 'SUCCEEDED', 34, NULL, NULL, '2026-11-25 16:20:33.5237+00', 0, NULL, '2026-11-25 16:20:03.5237+00', '2026-11-25 16:20:03.526969+00'),
	('01a21381-cd0c-75d6-87fe-605159e1f828', 'COINS', '01a21381-cbdc-74ad-93a4-a36b099abb2d', '01a21381cd0c75d687fe6050aa389c24', 'sandbox', 'sandbox:succeed', 120, 0, 'USD', 'REFUNDED', 34, NULL, NULL, '2026-11-25 16:20:33.470516+00', 0, NULL, '2026-11-25 16:20:03.470516+00', '2026-11-25 16:20:03.474023+00'),
	('01a21381-cc0e-776d-bb04-87e942a20c5c', 'TIP', '01a21381-cbdf-74bf-bb16-9c40db2b7628', '01a21381cc0e776dbb0487e83844124d', 'sandbox', 'sandbox:chargeback', 341, 39, 'USD', 'CHARGEBACK_OPEN', 40, NULL, NULL, '2026-11-25 16:20:33.217695+00', 0, NULL, '2026-11-25 16:20:03.217695+00', '2026-11-25 16:20:03.222271+00'),
	('01a21381-cc1a-77e4-ae55-510e11cc239b', 'TIP', '01a21381-cbdc-74ad-93a4-a36b099abb2d', '01a21381cc1975f4bc4ee86f862d39e4', 'sandbox', 'sandbox:chargeback_disordered', 342, 39, 'USD', 'CHARGED_BACK', 40, NULL, NULL, '2026-11-25 16:20:33.229533+00', 0, NULL, '2026-11-25 16:20:03.229533+00', '2026-11-25 16:20:03.233689+00'),
	('01a21381-cc25-7591-997a-8fb1129e8e5c', 'TIP', '01a21381-cbde-762c-a4c1-33bcd6dbbc7c', '01a21381cc257591997a8fb016f0de71', 'sandbox', 'sandbox:chargeback_lost', 343, 39, 'USD', 'CHARGED_BACK', 40, NULL, NULL, '2026-11-25 16:20:33.240925+00', 0, NULL, '2026-11-25 16:20:03.240925+00', '2026-11-25 16:20:03.245041+00'),
	('01a21381-cc30-7324-8c30-43261185babc', 'TIP', '01a21381-cbdf-74bf-bb16-9c40db2b7628', '01a21381cc3073248c3043258c49719a', 'sandbox', 'sandbox:chargeback_overturned', 344, 39, 'USD', 'SUCCEEDED', 40, NULL, NULL, '2026-11-25 16:20:33.252121+00', 0, NULL, '2026-11-25 16:20:03.252121+00', '2026-11-25 16:20:03.256206+00'),
	('01a21381-cc3b-745f-b43a-b5b6fee065e5', 'TIP', '01a21381-cbdc-74ad-93a4-a36b099abb2d', '01a21381cc3b745fb43ab5b51eaf0573', 'sandbox', 'sandbox:chargeback_won', 345, 39, 'USD', 'SUCCEEDED', 41, NULL, NULL, '2026-11-25 16:20:33.263121+00', 0, NULL, '2026-11-25 16:20:03.263121+00', '2026-11-25 16:20:03.266832+00'),
	('01a21381-cc4d-739b-9188-52807c1fe46c', 'TIP', '01a21381-cbdf-74bf-bb16-9c40db2b7628', '01a21381cc4d739b9188527fe9de112a', 'sandbox', 'sandbox:fail_then_succeed', 347, 39, 'USD', 'SUCCEEDED', 41, NULL, NULL, '2026-11-25 16:20:33.280398+00', 0, NULL, '2026-11-25 16:20:03.280398+00', '2026-12-03 16:20:03.686445+00'),
	('01a21381-cc7f-7486-93de-56d7373d5367', 'TIP', '01a21381-cbdc-74ad-93a4-a36b099abb2d', '01a21381cc7f748693de56d66d69a52a', 'sandbox', 'sandbox:webhook_first', 355, 40, 'USD', 'SUCCEEDED', 41, NULL, NULL, '2026-11-25 16:20:33.330577+00', 0, NULL, '2026-11-25 16:20:03.330577+00', '2026-12-03 16:20:03.692721+00'),
	('01a21381-cbe1-763c-91a9-75371183c422', 'TIP', '01a21381-cbdc-74ad-93a4-a36b099abb2d', '01a21381cbe1763c91a9753600f99560', 'sandbox', 'sandbox:action', 339, 39, 'USD', 'FAILED', 0, 'cancelled', NULL, '2026-12-03 16:20:33.705235+00', 1, NULL, '2026-11-25 16:20:03.178105+00', '2026-12-03 16:20:03.731627+00'),
	('01a21381-cc67-754c-9fb3-d8410d7ebdcc', 'TIP', '01a21381-cbdf-74bf-bb16-9c40db2b7628', '01a21381cc67754c9fb3d8400f75e170', 'sandbox', 'sandbox:slow', 351, 40, 'USD', 'SUCCEEDED', 41, NULL, NULL, '2026-12-03 16:20:33.705235+00', 1, NULL, '2026-11-25 16:20:03.305855+00', '2026-12-03 16:20:03.731627+00'),
	('01a21381-cc76-73e6-b57d-27252dc3ce06', 'TIP', '01a21381-cbde-762c-a4c1-33bcd6dbbc7c', '01a21381cc7673e6b57d272422481aeb', 'sandbox', 'sandbox:timeout_after', 353, 40, 'USD', 'SUCCEEDED', 41, NULL, NULL, '2026-12-03 16:20:33.705235+00', 1, NULL, '2026-11-25 16:20:03.320985+00', '2026-12-03 16:20:03.731627+00'),
	('01a21381-cc7b-72e7-a18e-5c93a4cd8ea1', 'TIP', '01a21381-cbdf-74bf-bb16-9c40db2b7628', '01a21381cc7a73d482d84b2d1cb36336', 'sandbox', 'sandbox:timeout_before', 354, 40, 'USD', 'SUCCEEDED', 41, NULL, NULL, '2026-12-03 16:20:33.705235+00', 1, NULL, '2026-11-25 16:20:03.32572+00', '2026-12-03 16:20:03.731627+00');


--
-- Data for Name: product_clock; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.product_clock VALUES
	('00000000-0000-7000-8000-000000000001', 1382400);


--
-- Data for Name: program_application; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.program_application VALUES
	('01a21381-cb82-72db-9247-5e3f08db5e26', '01a21381-cb74-77af-8955-2a399a177323', 'APPROVED', '00000000-0000-7000-8000-000000000201', '01a21381-cb91-76b0-bb67-014c10d6fa50', NULL, '2026-11-25 16:20:03.081993+00', '2026-11-25 16:20:03.089244+00'),
	('01a21381-cba5-730a-be94-2db302be1ed1', '01a21381-cb9f-71a4-bdfd-894c16b367f1', 'APPROVED', '00000000-0000-7000-8000-000000000201', '01a21381-cbaf-72eb-94c7-484b469e89c3', NULL, '2026-11-25 16:20:03.113509+00', '2026-11-25 16:20:03.119068+00'),
	('01a21381-cbc0-75f5-a9dc-aead868f16f0', '01a21381-cbba-75e0-a604-ba4b5988eb2a', 'APPROVED', '00000000-0000-7000-8000-000000000201', '01a21381-cbca-7647-ad31-9abfe50a7398', NULL, '2026-11-25 16:20:03.140002+00', '2026-11-25 16:20:03.146399+00'),
	('01a21381-cbd5-7271-b4fa-4cf937c2a8b9', '01a21381-cbd0-7413-a5d5-ffa05b21caaa', 'PENDING', '00000000-0000-7000-8000-000000000201', NULL, NULL, '2026-11-25 16:20:03.161694+00', NULL),
	('01a21381-ccc4-7577-b938-607de3e58a4b', '01a21381-ccbe-777a-9ea4-c2922ce42b04', 'APPROVED', '00000000-0000-7000-8000-000000000201', '01a21381-cccd-76e2-b533-53e321d37e01', NULL, '2026-11-25 16:20:03.400075+00', '2026-11-25 16:20:03.405879+00'),
	('01a21381-cce4-707e-b9ff-2c1750e27c24', '01a21381-ccde-76e1-a738-5a46dfd2c706', 'APPROVED', '00000000-0000-7000-8000-000000000201', '01a21381-cced-7098-afd2-489a0578702b', NULL, '2026-11-25 16:20:03.432137+00', '2026-11-25 16:20:03.43748+00');


--
-- Data for Name: program_decision; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.program_decision VALUES
	('01a21381-cb8a-7204-8bb3-460ea2509bc3', '01a21381-cb74-77af-8955-2a399a177323', 'PROGRAM', 'APPLIED', 'CREATOR', '01a21381-cb63-7532-b4b5-a58ea782c126', '[]', '00000000-0000-7000-8000-000000000201', '[{"rule": "STANDING", "as_of": "2026-11-25", "actual": "GOOD", "status": "MET", "required": "GOOD"}, {"rule": "AGE", "as_of": "2026-11-25", "actual": null, "status": "MET", "required": 18}, {"rule": "FOLLOWERS", "as_of": "2026-11-25", "actual": 20000, "status": "MET", "required": 10000}, {"rule": "VIEWS", "as_of": "2026-11-24", "actual": 150000, "status": "MET", "required": 100000}, {"rule": "POSTS", "as_of": "2026-11-25", "actual": 3, "status": "MET", "required": 3}, {"rule": "ORIGINALS", "as_of": "2026-11-25", "actual": 10000, "status": "MET", "required": 5000}, {"rule": "ACCOUNT_TYPE", "as_of": "2026-11-25", "actual": "PERSONAL", "status": "MET", "required": "PERSONAL"}]', '01a21381-cb82-72db-9247-5e3f08db5e26', NULL, '2026-11-25 16:20:03.082654+00'),
	('01a21381-cb91-76b0-bb67-014c10d6fa50', '01a21381-cb74-77af-8955-2a399a177323', 'PROGRAM', 'APPROVED', 'OPERATOR', '00000000-0000-0000-0000-000000000384', '[]', '00000000-0000-7000-8000-000000000201', '[{"rule": "STANDING", "as_of": "2026-11-25", "actual": "GOOD", "status": "MET", "required": "GOOD"}, {"rule": "AGE", "as_of": "2026-11-25", "actual": null, "status": "MET", "required": 18}, {"rule": "FOLLOWERS", "as_of": "2026-11-25", "actual": 20000, "status": "MET", "required": 10000}, {"rule": "VIEWS", "as_of": "2026-11-24", "actual": 150000, "status": "MET", "required": 100000}, {"rule": "POSTS", "as_of": "2026-11-25", "actual": 3, "status": "MET", "required": 3}, {"rule": "ORIGINALS", "as_of": "2026-11-25", "actual": 10000, "status": "MET", "required": 5000}, {"rule": "ACCOUNT_TYPE", "as_of": "2026-11-25", "actual": "PERSONAL", "status": "MET", "required": "PERSONAL"}]', '01a21381-cb82-72db-9247-5e3f08db5e26', NULL, '2026-11-25 16:20:03.089244+00'),
	('01a21381-cb99-764d-b296-d58d4e4340d1', '01a21381-cb74-77af-8955-2a399a177323', 'TIPS', 'ENABLED', 'CREATOR', '01a21381-cb63-7532-b4b5-a58ea782c126', '[]', '00000000-0000-7000-8000-000000000202', '[{"rule": "MEMBERSHIP", "as_of": "2026-11-25", "actual": "ACTIVE", "status": "MET", "required": "ACTIVE"}, {"rule": "STANDING", "as_of": "2026-11-25", "actual": "GOOD", "status": "MET", "required": "GOOD"}, {"rule": "AGE", "as_of": "2026-11-25", "actual": null, "status": "MET", "required": 18}]', NULL, NULL, '2026-11-25 16:20:03.09785+00'),
	('01a21381-cba9-7473-9829-2ee1dc205959', '01a21381-cb9f-71a4-bdfd-894c16b367f1', 'PROGRAM', 'APPLIED', 'CREATOR', '01a21381-cb9c-7296-90d6-1e15716a1202', '[]', '00000000-0000-7000-8000-000000000201', '[{"rule": "STANDING", "as_of": "2026-11-25", "actual": "GOOD", "status": "MET", "required": "GOOD"}, {"rule": "AGE", "as_of": "2026-11-25", "actual": null, "status": "MET", "required": 18}, {"rule": "FOLLOWERS", "as_of": "2026-11-25", "actual": 20000, "status": "MET", "required": 10000}, {"rule": "VIEWS", "as_of": "2026-11-24", "actual": 150000, "status": "MET", "required": 100000}, {"rule": "POSTS", "as_of": "2026-11-25", "actual": 3, "status": "MET", "required": 3}, {"rule": "ORIGINALS", "as_of": "2026-11-25", "actual": 10000, "status": "MET", "required": 5000}, {"rule": "ACCOUNT_TYPE", "as_of": "2026-11-25", "actual": "PERSONAL", "status": "MET", "required": "PERSONAL"}]', '01a21381-cba5-730a-be94-2db302be1ed1', NULL, '2026-11-25 16:20:03.113778+00'),
	('01a21381-cbaf-72eb-94c7-484b469e89c3', '01a21381-cb9f-71a4-bdfd-894c16b367f1', 'PROGRAM', 'APPROVED', 'OPERATOR', '00000000-0000-0000-0000-000000000384', '[]', '00000000-0000-7000-8000-000000000201', '[{"rule": "STANDING", "as_of": "2026-11-25", "actual": "GOOD", "status": "MET", "required": "GOOD"}, {"rule": "AGE", "as_of": "2026-11-25", "actual": null, "status": "MET", "required": 18}, {"rule": "FOLLOWERS", "as_of": "2026-11-25", "actual": 20000, "status": "MET", "required": 10000}, {"rule": "VIEWS", "as_of": "2026-11-24", "actual": 150000, "status": "MET", "required": 100000}, {"rule": "POSTS", "as_of": "2026-11-25", "actual": 3, "status": "MET", "required": 3}, {"rule": "ORIGINALS", "as_of": "2026-11-25", "actual": 10000, "status": "MET", "required": 5000}, {"rule": "ACCOUNT_TYPE", "as_of": "2026-11-25", "actual": "PERSONAL", "status": "MET", "required": "PERSONAL"}]', '01a21381-cba5-730a-be94-2db302be1ed1', NULL, '2026-11-25 16:20:03.119068+00'),
	('01a21381-cbb4-76d2-a603-b965c074a8bb', '01a21381-cb9f-71a4-bdfd-894c16b367f1', 'TIPS', 'ENABLED', 'CREATOR', '01a21381-cb9c-7296-90d6-1e15716a1202', '[]', '00000000-0000-7000-8000-000000000202', '[{"rule": "MEMBERSHIP", "as_of": "2026-11-25", "actual": "ACTIVE", "status": "MET", "required": "ACTIVE"}, {"rule": "STANDING", "as_of": "2026-11-25", "actual": "GOOD", "status": "MET", "required": "GOOD"}, {"rule": "AGE", "as_of": "2026-11-25", "actual": null, "status": "MET", "required": 18}]', NULL, NULL, '2026-11-25 16:20:03.124793+00'),
	('01a21381-cbc4-7452-abc7-f734712f5c5d', '01a21381-cbba-75e0-a604-ba4b5988eb2a', 'PROGRAM', 'APPLIED', 'CREATOR', '01a21381-cbb7-72ea-a860-90223426c0a2', '[]', '00000000-0000-7000-8000-000000000201', '[{"rule": "STANDING", "as_of": "2026-11-25", "actual": "GOOD", "status": "MET", "required": "GOOD"}, {"rule": "AGE", "as_of": "2026-11-25", "actual": null, "status": "MET", "required": 18}, {"rule": "FOLLOWERS", "as_of": "2026-11-25", "actual": 20000, "status": "MET", "required": 10000}, {"rule": "VIEWS", "as_of": "2026-11-24", "actual": 150000, "status": "MET", "required": 100000}, {"rule": "POSTS", "as_of": "2026-11-25", "actual": 3, "status": "MET", "required": 3}, {"rule": "ORIGINALS", "as_of": "2026-11-25", "actual": 10000, "status": "MET", "required": 5000}, {"rule": "ACCOUNT_TYPE", "as_of": "2026-11-25", "actual": "PERSONAL", "status": "MET", "required": "PERSONAL"}]', '01a21381-cbc0-75f5-a9dc-aead868f16f0', NULL, '2026-11-25 16:20:03.140331+00'),
	('01a21381-cbca-7647-ad31-9abfe50a7398', '01a21381-cbba-75e0-a604-ba4b5988eb2a', 'PROGRAM', 'APPROVED', 'OPERATOR', '00000000-0000-0000-0000-000000000384', '[]', '00000000-0000-7000-8000-000000000201', '[{"rule": "STANDING", "as_of": "2026-11-25", "actual": "GOOD", "status": "MET", "required": "GOOD"}, {"rule": "AGE", "as_of": "2026-11-25", "actual": null, "status": "MET", "required": 18}, {"rule": "FOLLOWERS", "as_of": "2026-11-25", "actual": 20000, "status": "MET", "required": 10000}, {"rule": "VIEWS", "as_of": "2026-11-24", "actual": 150000, "status": "MET", "required": 100000}, {"rule": "POSTS", "as_of": "2026-11-25", "actual": 3, "status": "MET", "required": 3}, {"rule": "ORIGINALS", "as_of": "2026-11-25", "actual": 10000, "status": "MET", "required": 5000}, {"rule": "ACCOUNT_TYPE", "as_of": "2026-11-25", "actual": "PERSONAL", "status": "MET", "required": "PERSONAL"}]', '01a21381-cbc0-75f5-a9dc-aead868f16f0', NULL, '2026-11-25 16:20:03.146399+00'),
	('01a21381-cbd9-74f4-9ad7-7507cf885b0f', '01a21381-cbd0-7413-a5d5-ffa05b21caaa', 'PROGRAM', 'APPLIED', 'CREATOR', '01a21381-cbcd-7247-ab9e-2f2a6e832b6f', '[]', '00000000-0000-7000-8000-000000000201', '[{"rule": "STANDING", "as_of": "2026-11-25", "actual": "GOOD", "status": "MET", "required": "GOOD"}, {"rule": "AGE", "as_of": "2026-11-25", "actual": null, "status": "MET", "required": 18}, {"rule": "FOLLOWERS", "as_of": "2026-11-25", "actual": 20000, "status": "MET", "required": 10000}, {"rule": "VIEWS", "as_of": "2026-11-24", "actual": 150000, "status": "MET", "required": 100000}, {"rule": "POSTS", "as_of": "2026-11-25", "actual": 3, "status": "MET", "required": 3}, {"rule": "ORIGINALS", "as_of": "2026-11-25", "actual": 10000, "status": "MET", "required": 5000}, {"rule": "ACCOUNT_TYPE", "as_of": "2026-11-25", "actual": "PERSONAL", "status": "MET", "required": "PERSONAL"}]', '01a21381-cbd5-7271-b4fa-4cf937c2a8b9', NULL, '2026-11-25 16:20:03.161948+00'),
	('01a21381-ccc8-763f-8af3-341ac548692a', '01a21381-ccbe-777a-9ea4-c2922ce42b04', 'PROGRAM', 'APPLIED', 'CREATOR', '01a21381-ccbb-77ee-80c5-fa2450a27105', '[]', '00000000-0000-7000-8000-000000000201', '[{"rule": "STANDING", "as_of": "2026-11-25", "actual": "GOOD", "status": "MET", "required": "GOOD"}, {"rule": "AGE", "as_of": "2026-11-25", "actual": null, "status": "MET", "required": 18}, {"rule": "FOLLOWERS", "as_of": "2026-11-25", "actual": 20000, "status": "MET", "required": 10000}, {"rule": "VIEWS", "as_of": "2026-11-24", "actual": 150000, "status": "MET", "required": 100000}, {"rule": "POSTS", "as_of": "2026-11-25", "actual": 3, "status": "MET", "required": 3}, {"rule": "ORIGINALS", "as_of": "2026-11-25", "actual": 10000, "status": "MET", "required": 5000}, {"rule": "ACCOUNT_TYPE", "as_of": "2026-11-25", "actual": "PERSONAL", "status": "MET", "required": "PERSONAL"}]', '01a21381-ccc4-7577-b938-607de3e58a4b', NULL, '2026-11-25 16:20:03.400347+00'),
	('01a21381-cccd-76e2-b533-53e321d37e01', '01a21381-ccbe-777a-9ea4-c2922ce42b04', 'PROGRAM', 'APPROVED', 'OPERATOR', '00000000-0000-0000-0000-000000000384', '[]', '00000000-0000-7000-8000-000000000201', '[{"rule": "STANDING", "as_of": "2026-11-25", "actual": "GOOD", "status": "MET", "required": "GOOD"}, {"rule": "AGE", "as_of": "2026-11-25", "actual": null, "status": "MET", "required": 18}, {"rule": "FOLLOWERS", "as_of": "2026-11-25", "actual": 20000, "status": "MET", "required": 10000}, {"rule": "VIEWS", "as_of": "2026-11-24", "actual": 150000, "status": "MET", "required": 100000}, {"rule": "POSTS", "as_of": "2026-11-25", "actual": 3, "status": "MET", "required": 3}, {"rule": "ORIGINALS", "as_of": "2026-11-25", "actual": 10000, "status": "MET", "required": 5000}, {"rule": "ACCOUNT_TYPE", "as_of": "2026-11-25", "actual": "PERSONAL", "status": "MET", "required": "PERSONAL"}]', '01a21381-ccc4-7577-b938-607de3e58a4b', NULL, '2026-11-25 16:20:03.405879+00'),
	('01a21381-ccd3-73af-b2be-140e317acd2a', '01a21381-ccbe-777a-9ea4-c2922ce42b04', 'VIDEO_GIFTS', 'ENABLED', 'CREATOR', '01a21381-ccbb-77ee-80c5-fa2450a27105', '[]', '00000000-0000-7000-8000-000000000203', '[{"rule": "MEMBERSHIP", "as_of": "2026-11-25", "actual": "ACTIVE", "status": "MET", "required": "ACTIVE"}, {"rule": "STANDING", "as_of": "2026-11-25", "actual": "GOOD", "status": "MET", "required": "GOOD"}, {"rule": "AGE", "as_of": "2026-11-25", "actual": null, "status": "MET", "required": 18}]', NULL, NULL, '2026-11-25 16:20:03.411945+00'),
	('01a21381-ccd8-753c-a7ff-c6baa05d1751', '01a21381-ccbe-777a-9ea4-c2922ce42b04', 'LIVE_GIFTS', 'ENABLED', 'CREATOR', '01a21381-ccbb-77ee-80c5-fa2450a27105', '[]', '00000000-0000-7000-8000-000000000204', '[{"rule": "MEMBERSHIP", "as_of": "2026-11-25", "actual": "ACTIVE", "status": "MET", "required": "ACTIVE"}, {"rule": "STANDING", "as_of": "2026-11-25", "actual": "GOOD", "status": "MET", "required": "GOOD"}, {"rule": "AGE", "as_of": "2026-11-25", "actual": null, "status": "MET", "required": 18}]', NULL, NULL, '2026-11-25 16:20:03.416952+00'),
	('01a21381-cce8-74a3-a818-1f12bc0aec7a', '01a21381-ccde-76e1-a738-5a46dfd2c706', 'PROGRAM', 'APPLIED', 'CREATOR', '01a21381-ccdb-7688-89f2-a6949792e4c6', '[]', '00000000-0000-7000-8000-000000000201', '[{"rule": "STANDING", "as_of": "2026-11-25", "actual": "GOOD", "status": "MET", "required": "GOOD"}, {"rule": "AGE", "as_of": "2026-11-25", "actual": null, "status": "MET", "required": 18}, {"rule": "FOLLOWERS", "as_of": "2026-11-25", "actual": 20000, "status": "MET", "required": 10000}, {"rule": "VIEWS", "as_of": "2026-11-24", "actual": 150000, "status": "MET", "required": 100000}, {"rule": "POSTS", "as_of": "2026-11-25", "actual": 3, "status": "MET", "required": 3}, {"rule": "ORIGINALS", "as_of": "2026-11-25", "actual": 10000, "status": "MET", "required": 5000}, {"rule": "ACCOUNT_TYPE", "as_of": "2026-11-25", "actual": "PERSONAL", "status": "MET", "required": "PERSONAL"}]', '01a21381-cce4-707e-b9ff-2c1750e27c24', NULL, '2026-11-25 16:20:03.432382+00'),
	('01a21381-cced-7098-afd2-489a0578702b', '01a21381-ccde-76e1-a738-5a46dfd2c706', 'PROGRAM', 'APPROVED', 'OPERATOR', '00000000-0000-0000-0000-000000000384', '[]', '00000000-0000-7000-8000-000000000201', '[{"rule": "STANDING", "as_of": "2026-11-25", "actual": "GOOD", "status": "MET", "required": "GOOD"}, {"rule": "AGE", "as_of": "2026-11-25", "actual": null, "status": "MET", "required": 18}, {"rule": "FOLLOWERS", "as_of": "2026-11-25", "actual": 20000, "status": "MET", "required": 10000}, {"rule": "VIEWS", "as_of": "2026-11-24", "actual": 150000, "status": "MET", "required": 100000}, {"rule": "POSTS", "as_of": "2026-11-25", "actual": 3, "status": "MET", "required": 3}, {"rule": "ORIGINALS", "as_of": "2026-11-25", "actual": 10000, "status": "MET", "required": 5000}, {"rule": "ACCOUNT_TYPE", "as_of": "2026-11-25", "actual": "PERSONAL", "status": "MET", "required": "PERSONAL"}]', '01a21381-cce4-707e-b9ff-2c1750e27c24', NULL, '2026-11-25 16:20:03.43748+00'),
	('01a21381-ccf2-7468-8fb0-5675c98218c1', '01a21381-ccde-76e1-a738-5a46dfd2c706', 'VIDEO_GIFTS', 'ENABLED', 'CREATOR', '01a21381-ccdb-7688-89f2-a6949792e4c6', '[]', '00000000-0000-7000-8000-000000000203', '[{"rule": "MEMBERSHIP", "as_of": "2026-11-25", "actual": "ACTIVE", "status": "MET", "required": "ACTIVE"}, {"rule": "STANDING", "as_of": "2026-11-25", "actual": "GOOD", "status": "MET", "required": "GOOD"}, {"rule": "AGE", "as_of": "2026-11-25", "actual": null, "status": "MET", "required": 18}]', NULL, NULL, '2026-11-25 16:20:03.442993+00'),
	('01a21381-ccf8-7487-a7f8-3432aaa41ae0', '01a21381-ccde-76e1-a738-5a46dfd2c706', 'LIVE_GIFTS', 'ENABLED', 'CREATOR', '01a21381-ccdb-7688-89f2-a6949792e4c6', '[]', '00000000-0000-7000-8000-000000000204', '[{"rule": "MEMBERSHIP", "as_of": "2026-11-25", "actual": "ACTIVE", "status": "MET", "required": "ACTIVE"}, {"rule": "STANDING", "as_of": "2026-11-25", "actual": "GOOD", "status": "MET", "required": "GOOD"}, {"rule": "AGE", "as_of": "2026-11-25", "actual": null, "status": "MET", "required": 18}]', NULL, NULL, '2026-11-25 16:20:03.448046+00');


--
-- Data for Name: provider_list; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.provider_list VALUES
	('01a21381-ce25-7517-bf67-7e6f3d235e8a', 'sandbox', '2026-12-03 16:19:03.809196+00', '2026-12-11 16:20:03.816065+00', NULL);


--
-- Data for Name: provider_movement; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.provider_movement VALUES
	('01a21381-ce2e-737b-859b-ec1180d06ad8', 'sandbox', '01a21381cc027725b1ceb0f254dbce81', 'CAPTURE', '01a21381-cbfb-731c-b0b8-889f32bd6c79', NULL, 340, 40, 'USD', '2026-11-25 16:20:03.202003+00', 'SUSPENSE', NULL),
	('01a21381-ce2e-737b-859b-ec102839ecc4', 'sandbox', '01a21381cc01730d88fec32dc1fcc268', 'CAPTURE', '01a21381-cbfb-731c-b0b8-889f32bd6c79', NULL, 340, 40, 'USD', '2026-11-25 16:20:03.201977+00', 'MATCHED', NULL),
	('01a21381-ce2e-737b-859b-ec123da3a5eb', 'sandbox', '01a21381cc12749cba976df40a673e20', 'CAPTURE', '01a21381-cc0e-776d-bb04-87e942a20c5c', NULL, 341, 40, 'USD', '2026-11-25 16:20:03.218902+00', 'MATCHED', NULL),
	('01a21381-ce2e-737b-859b-ec1393401e5d', 'sandbox', '01a21381cc12749cba976df7a1ca0ba6', 'CHARGEBACK', '01a21381-cc0e-776d-bb04-87e942a20c5c', 'cb_01a21381cc12749cba976df6b529246b', -341, 0, 'USD', '2026-11-25 16:20:03.218938+00', 'MATCHED', '664079a1-184f-51ac-8ef2-86befaa2f55b'),
	('01a21381-ce2e-737b-859b-ec1484fe7c2e', 'sandbox', '01a21381cc12749cba976df8bcf34ffd', 'COST', '01a21381-cc0e-776d-bb04-87e942a20c5c', 'cb_01a21381cc12749cba976df6b529246b', -1500, 0, 'USD', '2026-11-25 16:20:03.218948+00', 'MATCHED', '664079a1-184f-51ac-8ef2-86befaa2f55b'),
	('01a21381-ce2e-737b-859b-ec154aa14767', 'sandbox', '01a21381cc1e75a993090ae47780c4e9', 'CAPTURE', '01a21381-cc1a-77e4-ae55-510e11cc239b', NULL, 342, 40, 'USD', '2026-11-25 16:20:03.230818+00', 'MATCHED', NULL),
	('01a21381-ce2e-737b-859b-ec16515c8282', 'sandbox', '01a21381cc1e75a993090ae718ed16ca', 'CHARGEBACK', '01a21381-cc1a-77e4-ae55-510e11cc239b', 'cb_01a21381cc1e75a993090ae6a3c986a9', -342, 0, 'USD', '2026-11-25 16:20:03.230854+00', 'MATCHED', '4ca268f9-3849-5ecc-8533-334a79ea5c97'),
	('01a21381-ce2e-737b-859b-ec17f350f23f', 'sandbox', '01a21381cc1e75a993090ae85fb5c041', 'COST', '01a21381-cc1a-77e4-ae55-510e11cc239b', 'cb_01a21381cc1e75a993090ae6a3c986a9', -1500, 0, 'USD', '2026-11-25 16:20:03.230864+00', 'MATCHED', '4ca268f9-3849-5ecc-8533-334a79ea5c97'),
	('01a21381-ce2e-737b-859b-ec18c44fe59d', 'sandbox', '01a21381cc2a74aebace47d37469099e', 'CAPTURE', '01a21381-cc25-7591-997a-8fb1129e8e5c', NULL, 343, 40, 'USD', '2026-11-25 16:20:03.242299+00', 'MATCHED', NULL),
	('01a21381-ce2e-737b-859b-ec19210acbfc', 'sandbox', '01a21381cc2a74aebace47d653f93adb', 'CHARGEBACK', '01a21381-cc25-7591-997a-8fb1129e8e5c', 'cb_01a21381cc2a74aebace47d5a5dd85bc', -343, 0, 'USD', '2026-11-25 16:20:03.242334+00', 'MATCHED', '5b119b06-8915-58f8-8c44-985c24ba4686'),
	('01a21381-ce2e-737b-859b-ec1a50a3aa49', 'sandbox', '01a21381cc2a74aebace47d7445b2a7c', 'COST', '01a21381-cc25-7591-997a-8fb1129e8e5c', 'cb_01a21381cc2a74aebace47d5a5dd85bc', -1500, 0, 'USD', '2026-11-25 16:20:03.242344+00', 'MATCHED', '5b119b06-8915-58f8-8c44-985c24ba4686'),
	('01a21381-ce2e-737b-859b-ec1b8f5eddf6', 'sandbox', '01a21381cc35754589603d70a34a8c1e', 'CAPTURE', '01a21381-cc30-7324-8c30-43261185babc', NULL, 344, 40, 'USD', '2026-11-25 16:20:03.253399+00', 'MATCHED', NULL),
	('01a21381-ce2e-737b-859b-ec1c60217091', 'sandbox', '01a21381cc35754589603d73d4faf1ae', 'CHARGEBACK', '01a21381-cc30-7324-8c30-43261185babc', 'cb_01a21381cc35754589603d724d5cdbc0', -344, 0, 'USD', '2026-11-25 16:20:03.253429+00', 'MATCHED', '7c3d5de6-1363-5571-a2fb-ade84556eea6'),
	('01a21381-ce2e-737b-859b-ec1d70b65c17', 'sandbox', '01a21381cc35754589603d7402ec3170', 'COST', '01a21381-cc30-7324-8c30-43261185babc', 'cb_01a21381cc35754589603d724d5cdbc0', -1500, 0, 'USD', '2026-11-25 16:20:03.253438+00', 'MATCHED', '7c3d5de6-1363-5571-a2fb-ade84556eea6'),
	('01a21381-ce2e-737b-859b-ec1e68461ae2', 'sandbox', '01a21381cc35754589603d763a30104d', 'CHARGEBACK', '01a21381-cc30-7324-8c30-43261185babc', 'cb_01a21381cc35754589603d724d5cdbc0', 344, 0, 'USD', '2026-11-25 16:20:03.25345+00', 'MATCHED', '7c3d5de6-1363-5571-a2fb-ade84556eea6'),
	('01a21381-ce2e-737b-859b-ec1f837e97df', 'sandbox', '01a21381cc4071c6b0992c9324f0180b', 'CAPTURE', '01a21381-cc3b-745f-b43a-b5b6fee065e5', NULL, 345, 41, 'USD', '2026-11-25 16:20:03.264244+00', 'MATCHED', NULL),
	('01a21381-ce2e-737b-859b-ec2027e3f4e5', 'sandbox', '01a21381cc4071c6b0992c964176329d', 'CHARGEBACK', '01a21381-cc3b-745f-b43a-b5b6fee065e5', 'cb_01a21381cc4071c6b0992c958d6f73a8', -345, 0, 'USD', '2026-11-25 16:20:03.264274+00', 'MATCHED', '1943708d-b03c-5f71-aae4-07573ed99a2b'),
	('01a21381-ce2e-737b-859b-ec2107254c9a', 'sandbox', '01a21381cc4071c6b0992c97f44fb0f9', 'COST', '01a21381-cc3b-745f-b43a-b5b6fee065e5', 'cb_01a21381cc4071c6b0992c958d6f73a8', -1500, 0, 'USD', '2026-11-25 16:20:03.264284+00', 'MATCHED', '1943708d-b03c-5f71-aae4-07573ed99a2b'),
	('01a21381-ce2e-737b-859b-ec22c239dba9', 'sandbox', '01a21381cc4071c6b0992c99e9d24e3c', 'CHARGEBACK', '01a21381-cc3b-745f-b43a-b5b6fee065e5', 'cb_01a21381cc4071c6b0992c958d6f73a8', 345, 0, 'USD', '2026-11-25 16:20:03.264296+00', 'MATCHED', '1943708d-b03c-5f71-aae4-07573ed99a2b'),
	('01a21381-ce2e-737b-859b-ec23e76b88ef', 'sandbox', '01a21381cc5176659e8404e6fa5ce67c', 'CAPTURE', '01a21381-cc4d-739b-9188-52807c1fe46c', NULL, 347, 41, 'USD', '2026-11-25 16:20:03.28164+00', 'MATCHED', NULL),
	('01a21381-ce2e-737b-859b-ec24b2e29d12', 'sandbox', '01a21381cc5971f6b114f469f5dbcbb9', 'CAPTURE', '01a21381-cc55-7268-9c9c-fc52e22dec4d', NULL, 348, 41, 'USD', '2026-11-25 16:20:03.289195+00', 'MATCHED', NULL),
	('01a21381-ce2e-737b-859b-ec251df07cec', 'sandbox', '01a21381cc62737eb3eeb958505d927d', 'CAPTURE', '01a21381-cc5e-759e-a900-e213c9c5ab75', NULL, 349, 41, 'USD', '2026-11-25 16:20:03.29828+00', 'MATCHED', NULL),
	('01a21381-ce2e-737b-859b-ec265828040e', 'sandbox', '01a21381cc717053a2a2c8e0d21cf5ad', 'CAPTURE', '01a21381-cc6d-72db-80ae-b9a934868e76', NULL, 352, 41, 'USD', '2026-11-25 16:20:03.313058+00', 'MATCHED', NULL),
	('01a21381-ce2e-737b-859b-ec27ec09c669', 'sandbox', '01a21381cc7a73d482d84b2b54869d51', 'CAPTURE', '01a21381-cc76-73e6-b57d-27252dc3ce06', NULL, 353, 41, 'USD', '2026-11-25 16:20:03.322176+00', 'MATCHED', NULL),
	('01a21381-ce2e-737b-859b-ec2899efd5c9', 'sandbox', '01a21381cc8371cc867d0d12b85420b3', 'CAPTURE', '01a21381-cc7f-7486-93de-56d7373d5367', NULL, 355, 41, 'USD', '2026-11-25 16:20:03.331775+00', 'MATCHED', NULL),
	('01a21381-ce2e-737b-859b-ec29a2a3391e', 'sandbox', '01a21381cc8874d1aeaf1d7db5921508', 'CAPTURE', '01a21381-cc84-7747-a18f-b52847b42cfd', NULL, 356, 41, 'USD', '2026-11-25 16:20:03.336729+00', 'MATCHED', NULL),
	('01a21381-ce2e-737b-859b-ec2ab95b9885', 'sandbox', '01a21381cc91752ab0acd7f113fe79db', 'CAPTURE', '01a21381-cc8e-70d5-a70a-612a07371cc9', NULL, 357, 41, 'USD', '2026-11-25 16:20:03.345769+00', 'MATCHED', NULL),
	('01a21381-ce2e-737b-859b-ec2b121d4bfc', 'sandbox', '01a21381cc9a7662b854bcf9589358b3', 'CAPTURE', '01a21381-cc97-75b4-90f7-bfce5ea4e1f0', NULL, 751, 52, 'USD', '2026-11-25 16:20:03.354752+00', 'MATCHED', NULL),
	('01a21381-ce2e-737b-859b-ec2c2d248b82', 'sandbox', '01a21381cca876b8b59830961b83e73d', 'REFUND', '01a21381-cc9f-7309-bf8a-ae4a768a210e', NULL, -751, 0, 'USD', '2026-11-25 16:20:03.368988+00', 'MATCHED', '01a21381-cc9f-7309-bf8a-ae4a768a210e'),
	('01a21381-ce2e-737b-859b-ec2da7c2fda6', 'sandbox', '01a21381ccb27148b27e0a622c4d429b', 'CAPTURE', '01a21381-ccae-7784-bfc2-e4ca1092f286', NULL, 133, 34, 'USD', '2026-11-25 16:20:03.378821+00', 'MATCHED', NULL),
	('01a21381-ce2e-737b-859b-ec2e4f33ce9d', 'sandbox', '01a21381cd057635b841be5e7a5bc664', 'CAPTURE', '01a21381-cd00-7534-81bd-d42fea8e85ec', NULL, 1150, 64, 'USD', '2026-11-25 16:20:03.461641+00', 'MATCHED', NULL),
	('01a21381-ce2e-737b-859b-ec2fba164651', 'sandbox', '01a21381cd0f710dbbd85888ba7f4d1d', 'CAPTURE', '01a21381-cd0c-75d6-87fe-605159e1f828', NULL, 120, 34, 'USD', '2026-11-25 16:20:03.471798+00', 'MATCHED', NULL),
	('01a21381-ce2e-737b-859b-ec30722e3a11', 'sandbox', '01a21381cd3c7277895f3ac386069b9c', 'CAPTURE', '01a21381-cd39-77bb-aac8-33eeb687b18a', NULL, 1150, 64, 'USD', '2026-11-25 16:20:03.516567+00', 'MATCHED', NULL),
	('01a21381-ce2e-737b-859b-ec31417aa10d', 'sandbox', '01a21381cd447437a7ead2dc911978af', 'CAPTURE', '01a21381-cd42-709c-970f-f32e7356eea4', NULL, 120, 34, 'USD', '2026-11-25 16:20:03.524836+00', 'MATCHED', NULL),
	('01a21381-ce2e-737b-859b-ec322436e5cb', 'sandbox', '01a21381cd7e7180a30d19bab0f42b4c', 'REFUND', '01a21381-cd76-7014-8577-529fec97bf87', NULL, -120, 0, 'USD', '2026-11-25 16:20:03.582612+00', 'MATCHED', '01a21381-cd76-7014-8577-529fec97bf87'),
	('01a21381-ce2e-737b-859b-ec33184165e0', 'sandbox', '01a21381ce00732dbefa223f65110e63', 'CAPTURE', '01a21381-cc67-754c-9fb3-d8410d7ebdcc', NULL, 351, 41, 'USD', '2026-12-03 16:20:03.712649+00', 'MATCHED', NULL),
	('01a21381-ce2e-737b-859b-ec34106832b7', 'sandbox', '01a21381ce0a744fa53759f8baaa1141', 'CAPTURE', '01a21381-cc7b-72e7-a18e-5c93a4cd8ea1', NULL, 354, 41, 'USD', '2026-12-03 16:20:03.722874+00', 'MATCHED', NULL);


--
-- Data for Name: provider_notice; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.provider_notice VALUES
	('01a21381-cd88-742b-9fab-6336d5d1b86c', 'sandbox', 'n_01a21381cc12749cba976df9b8ba49a3', 'CHARGEBACK', '01a21381-cc0e-776d-bb04-87e942a20c5c', 'cb_01a21381cc12749cba976df6b529246b', '{"word": "OPENED", "currency": "USD", "drawn_minor": 341}', '2026-12-03 16:20:03.59217+00', '2026-12-03 16:20:33.603499+00', 1, '2026-12-03 16:20:03.702948+00'),
	('01a21381-cd89-76a6-81ba-cfe91e793621', 'sandbox', 'n_01a21381cc1e75a993090aeaccf14028', 'CHARGEBACK', '01a21381-cc1a-77e4-ae55-510e11cc239b', 'cb_01a21381cc1e75a993090ae6a3c986a9', '{"word": "LOST", "currency": "USD", "drawn_minor": 342}', '2026-12-03 16:20:03.59334+00', '2026-12-03 16:20:33.603499+00', 1, '2026-12-03 16:20:03.702948+00'),
	('01a21381-cd8a-75e9-835d-b27d23f421ab', 'sandbox', 'n_01a21381cc1e75a993090aeb358d003f', 'CHARGEBACK', '01a21381-cc1a-77e4-ae55-510e11cc239b', 'cb_01a21381cc1e75a993090ae6a3c986a9', '{"word": "OPENED", "currency": "USD", "drawn_minor": 342}', '2026-12-03 16:20:03.594104+00', '2026-12-03 16:20:33.603499+00', 1, '2026-12-03 16:20:03.702948+00'),
	('01a21381-cd8a-75e9-835d-b27e47e13116', 'sandbox', 'n_01a21381cc2a74aebace47d9561a697d', 'CHARGEBACK', '01a21381-cc25-7591-997a-8fb1129e8e5c', 'cb_01a21381cc2a74aebace47d5a5dd85bc', '{"word": "OPENED", "currency": "USD", "drawn_minor": 343}', '2026-12-03 16:20:03.594718+00', '2026-12-03 16:20:33.603499+00', 1, '2026-12-03 16:20:03.702948+00'),
	('01a21381-cd8b-71b9-9db4-19483aadd9f8', 'sandbox', 'n_01a21381cc2a74aebace47da5151c0fb', 'CHARGEBACK', '01a21381-cc25-7591-997a-8fb1129e8e5c', 'cb_01a21381cc2a74aebace47d5a5dd85bc', '{"word": "LOST", "currency": "USD", "drawn_minor": 343}', '2026-12-03 16:20:03.595329+00', '2026-12-03 16:20:33.603499+00', 1, '2026-12-03 16:20:03.702948+00'),
	('01a21381-cd8b-71b9-9db4-1949027bbe15', 'sandbox', 'n_01a21381cc35754589603d77853a40fb', 'CHARGEBACK', '01a21381-cc30-7324-8c30-43261185babc', 'cb_01a21381cc35754589603d724d5cdbc0', '{"word": "OPENED", "currency": "USD", "drawn_minor": 344}', '2026-12-03 16:20:03.595944+00', '2026-12-03 16:20:33.603499+00', 1, '2026-12-03 16:20:03.702948+00'),
	('01a21381-cd8c-74f1-9bce-ba4481b677ba', 'sandbox', 'n_01a21381cc35754589603d78381f935a', 'CHARGEBACK', '01a21381-cc30-7324-8c30-43261185babc', 'cb_01a21381cc35754589603d724d5cdbc0', '{"word": "LOST", "currency": "USD", "drawn_minor": 344}', '2026-12-03 16:20:03.596544+00', '2026-12-03 16:20:33.603499+00', 1, '2026-12-03 16:20:03.702948+00'),
	('01a21381-cd8d-724f-ae9e-5c4e55ec5cb0', 'sandbox', 'n_01a21381cc35754589603d791e5c14da', 'CHARGEBACK', '01a21381-cc30-7324-8c30-43261185babc', 'cb_01a21381cc35754589603d724d5cdbc0', '{"word": "OVERTURNED", "currency": "USD", "drawn_minor": 344}', '2026-12-03 16:20:03.597099+00', '2026-12-03 16:20:33.603499+00', 1, '2026-12-03 16:20:03.702948+00'),
	('01a21381-cd8d-724f-ae9e-5c4fbfcc3b02', 'sandbox', 'n_01a21381cc4071c6b0992c9ad59d39b0', 'CHARGEBACK', '01a21381-cc3b-745f-b43a-b5b6fee065e5', 'cb_01a21381cc4071c6b0992c958d6f73a8', '{"word": "OPENED", "currency": "USD", "drawn_minor": 345}', '2026-12-03 16:20:03.597728+00', '2026-12-03 16:20:33.603499+00', 1, '2026-12-03 16:20:03.702948+00'),
	('01a21381-cd8e-7325-a567-35a1311e2097', 'sandbox', 'n_01a21381cc4071c6b0992c9b96f0d936', 'CHARGEBACK', '01a21381-cc3b-745f-b43a-b5b6fee065e5', 'cb_01a21381cc4071c6b0992c958d6f73a8', '{"word": "UNDER_REVIEW", "currency": "USD", "drawn_minor": 345}', '2026-12-03 16:20:03.598249+00', '2026-12-03 16:20:33.603499+00', 1, '2026-12-03 16:20:03.702948+00'),
	('01a21381-cd8e-7325-a567-35a2f4a5f023', 'sandbox', 'n_01a21381cc4071c6b0992c9c322964b7', 'CHARGEBACK', '01a21381-cc3b-745f-b43a-b5b6fee065e5', 'cb_01a21381cc4071c6b0992c958d6f73a8', '{"word": "WON", "currency": "USD", "drawn_minor": 345}', '2026-12-03 16:20:03.598781+00', '2026-12-03 16:20:33.603499+00', 1, '2026-12-03 16:20:03.702948+00'),
	('01a21381-cd8f-774a-9d6f-0180f4f34e0c', 'sandbox', 'n_01a21381cc5176659e8404e5cdbc6643', 'PAYMENT', '01a21381-cc4d-739b-9188-52807c1fe46c', NULL, '{}', '2026-12-03 16:20:03.599303+00', '2026-12-03 16:20:33.603499+00', 1, '2026-12-03 16:20:03.702948+00'),
	('01a21381-cd8f-774a-9d6f-01815556b23a', 'sandbox', 'n_01a21381cc8371cc867d0d1350157f8e', 'PAYMENT', '01a21381-cc7f-7486-93de-56d7373d5367', NULL, '{}', '2026-12-03 16:20:03.599836+00', '2026-12-03 16:20:33.603499+00', 1, '2026-12-03 16:20:03.702948+00'),
	('01a21381-cd90-72fa-8576-1c22b7a715f7', 'sandbox', 'n_01a21381cc91752ab0acd7f2e65e32d6', 'PAYMENT', '01a21381-cc8e-70d5-a70a-612a07371cc9', NULL, '{}', '2026-12-03 16:20:03.600375+00', '2026-12-03 16:20:33.603499+00', 1, '2026-12-03 16:20:03.702948+00'),
	('01a21381-cd91-740f-ac47-30d2936d65db', 'sandbox', 'n_01a21381cc8874d1aeaf1d7e3b01ba04', 'PAYMENT', '01a21381-cc84-7747-a18f-b52847b42cfd', NULL, '{}', '2026-12-03 16:20:03.601229+00', '2026-12-03 16:20:33.603499+00', 1, '2026-12-03 16:20:03.702948+00');


--
-- Data for Name: redemption; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.redemption VALUES
	('01a21381-ce53-7351-b545-a74fcd80518b', '01a21381-ccbe-777a-9ea4-c2922ce42b04', '01a21381ce537351b545a74e70ef5835', 100, 100, 'USD', '00000000-0000-7000-8000-000000000901', 'CONVERTED', NULL, '2026-12-03', '2026-12-03 16:20:03.80248+00', '2026-12-03 16:20:03.80248+00');


--
-- Data for Name: redemption_day; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.redemption_day VALUES
	('01a21381-ce59-73ac-b6ab-fbf9a095262f', '01a21381-ccbe-777a-9ea4-c2922ce42b04', '2026-12-03', 100);


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
	('01a21381-cc9f-7309-bf8a-ae4a768a210e', '00000000-0000-0000-0000-000000000384', '01a21381cc9f7309bf8aae49fe7f3b5b', 'by mistake', 751, 'USD', 'SUCCEEDED', NULL, '2026-11-25 16:20:33.363725+00', 0, '2026-11-25 16:20:03.363725+00', '2026-11-25 16:20:03.371904+00', '01a21381-cc97-75b4-90f7-bfce5ea4e1f0'),
	('01a21381-cd76-7014-8577-529fec97bf87', '01a21381-cbdc-74ad-93a4-a36b099abb2d', '01a21381cd7670148577529ebf8f80bd', 'unused', 120, 'USD', 'SUCCEEDED', NULL, '2026-11-25 16:20:33.579247+00', 0, '2026-11-25 16:20:03.579247+00', '2026-11-25 16:20:03.585764+00', '01a21381-cd0c-75d6-87fe-605159e1f828');


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
	('01a21381-cbed-7047-903c-05f460d2b804', '01a21381-cbe1-763c-91a9-75371183c422', 'WAITING', 'sandbox:action', NULL, 339, 0, 0, 'USD', '2026-11-25 16:20:03.181249+00'),
	('01a21381-cc01-730d-88fe-c32dc1fcc268', '01a21381-cbfb-731c-b0b8-889f32bd6c79', 'CAPTURED', 'sandbox:captured_twice', NULL, 340, 340, 40, 'USD', '2026-11-25 16:20:03.201977+00'),
	('01a21381-cc02-7725-b1ce-b0f254dbce81', '01a21381-cbfb-731c-b0b8-889f32bd6c79', 'CAPTURED:2', 'sandbox:captured_twice', NULL, 340, 340, 40, 'USD', '2026-11-25 16:20:03.202003+00'),
	('01a21381-cc12-749c-ba97-6df40a673e20', '01a21381-cc0e-776d-bb04-87e942a20c5c', 'CAPTURED', 'sandbox:chargeback', NULL, 341, 341, 40, 'USD', '2026-11-25 16:20:03.218902+00'),
	('01a21381-cc12-749c-ba97-6df7a1ca0ba6', '01a21381-cc0e-776d-bb04-87e942a20c5c', 'CB_OPENED:cb_01a21381cc12749cba976df6b529246b', 'sandbox:chargeback', 'cb_01a21381cc12749cba976df6b529246b', 341, -341, 0, 'USD', '2026-11-25 16:20:03.218938+00'),
	('01a21381-cc12-749c-ba97-6df8bcf34ffd', '01a21381-cc0e-776d-bb04-87e942a20c5c', 'CB_COST:cb_01a21381cc12749cba976df6b529246b', 'sandbox:chargeback', 'cb_01a21381cc12749cba976df6b529246b', 341, -1500, 0, 'USD', '2026-11-25 16:20:03.218948+00'),
	('01a21381-cc1e-75a9-9309-0ae47780c4e9', '01a21381-cc1a-77e4-ae55-510e11cc239b', 'CAPTURED', 'sandbox:chargeback_disordered', NULL, 342, 342, 40, 'USD', '2026-11-25 16:20:03.230818+00'),
	('01a21381-cc1e-75a9-9309-0ae718ed16ca', '01a21381-cc1a-77e4-ae55-510e11cc239b', 'CB_OPENED:cb_01a21381cc1e75a993090ae6a3c986a9', 'sandbox:chargeback_disordered', 'cb_01a21381cc1e75a993090ae6a3c986a9', 342, -342, 0, 'USD', '2026-11-25 16:20:03.230854+00'),
	('01a21381-cc1e-75a9-9309-0ae85fb5c041', '01a21381-cc1a-77e4-ae55-510e11cc239b', 'CB_COST:cb_01a21381cc1e75a993090ae6a3c986a9', 'sandbox:chargeback_disordered', 'cb_01a21381cc1e75a993090ae6a3c986a9', 342, -1500, 0, 'USD', '2026-11-25 16:20:03.230864+00'),
	('01a21381-cc1e-75a9-9309-0ae9c3b112e8', '01a21381-cc1a-77e4-ae55-510e11cc239b', 'CB_LOST:cb_01a21381cc1e75a993090ae6a3c986a9', 'sandbox:chargeback_disordered', 'cb_01a21381cc1e75a993090ae6a3c986a9', 342, 0, 0, 'USD', '2026-11-25 16:20:03.230872+00'),
	('01a21381-cc2a-74ae-bace-47d37469099e', '01a21381-cc25-7591-997a-8fb1129e8e5c', 'CAPTURED', 'sandbox:chargeback_lost', NULL, 343, 343, 40, 'USD', '2026-11-25 16:20:03.242299+00'),
	('01a21381-cc2a-74ae-bace-47d653f93adb', '01a21381-cc25-7591-997a-8fb1129e8e5c', 'CB_OPENED:cb_01a21381cc2a74aebace47d5a5dd85bc', 'sandbox:chargeback_lost', 'cb_01a21381cc2a74aebace47d5a5dd85bc', 343, -343, 0, 'USD', '2026-11-25 16:20:03.242334+00'),
	('01a21381-cc2a-74ae-bace-47d7445b2a7c', '01a21381-cc25-7591-997a-8fb1129e8e5c', 'CB_COST:cb_01a21381cc2a74aebace47d5a5dd85bc', 'sandbox:chargeback_lost', 'cb_01a21381cc2a74aebace47d5a5dd85bc', 343, -1500, 0, 'USD', '2026-11-25 16:20:03.242344+00'),
	('01a21381-cc2a-74ae-bace-47d856d765a9', '01a21381-cc25-7591-997a-8fb1129e8e5c', 'CB_LOST:cb_01a21381cc2a74aebace47d5a5dd85bc', 'sandbox:chargeback_lost', 'cb_01a21381cc2a74aebace47d5a5dd85bc', 343, 0, 0, 'USD', '2026-11-25 16:20:03.242351+00'),
	('01a21381-cc35-7545-8960-3d70a34a8c1e', '01a21381-cc30-7324-8c30-43261185babc', 'CAPTURED', 'sandbox:chargeback_overturned', NULL, 344, 344, 40, 'USD', '2026-11-25 16:20:03.253399+00'),
	('01a21381-cc35-7545-8960-3d73d4faf1ae', '01a21381-cc30-7324-8c30-43261185babc', 'CB_OPENED:cb_01a21381cc35754589603d724d5cdbc0', 'sandbox:chargeback_overturned', 'cb_01a21381cc35754589603d724d5cdbc0', 344, -344, 0, 'USD', '2026-11-25 16:20:03.253429+00'),
	('01a21381-cc35-7545-8960-3d7402ec3170', '01a21381-cc30-7324-8c30-43261185babc', 'CB_COST:cb_01a21381cc35754589603d724d5cdbc0', 'sandbox:chargeback_overturned', 'cb_01a21381cc35754589603d724d5cdbc0', 344, -1500, 0, 'USD', '2026-11-25 16:20:03.253438+00'),
	('01a21381-cc35-7545-8960-3d75b5fa6e6c', '01a21381-cc30-7324-8c30-43261185babc', 'CB_LOST:cb_01a21381cc35754589603d724d5cdbc0', 'sandbox:chargeback_overturned', 'cb_01a21381cc35754589603d724d5cdbc0', 344, 0, 0, 'USD', '2026-11-25 16:20:03.253445+00'),
	('01a21381-cc35-7545-8960-3d763a30104d', '01a21381-cc30-7324-8c30-43261185babc', 'CB_OVERTURNED:cb_01a21381cc35754589603d724d5cdbc0', 'sandbox:chargeback_overturned', 'cb_01a21381cc35754589603d724d5cdbc0', 344, 344, 0, 'USD', '2026-11-25 16:20:03.25345+00'),
	('01a21381-cc40-71c6-b099-2c9324f0180b', '01a21381-cc3b-745f-b43a-b5b6fee065e5', 'CAPTURED', 'sandbox:chargeback_won', NULL, 345, 345, 41, 'USD', '2026-11-25 16:20:03.264244+00'),
	('01a21381-cc40-71c6-b099-2c964176329d', '01a21381-cc3b-745f-b43a-b5b6fee065e5', 'CB_OPENED:cb_01a21381cc4071c6b0992c958d6f73a8', 'sandbox:chargeback_won', 'cb_01a21381cc4071c6b0992c958d6f73a8', 345, -345, 0, 'USD', '2026-11-25 16:20:03.264274+00'),
	('01a21381-cc40-71c6-b099-2c97f44fb0f9', '01a21381-cc3b-745f-b43a-b5b6fee065e5', 'CB_COST:cb_01a21381cc4071c6b0992c958d6f73a8', 'sandbox:chargeback_won', 'cb_01a21381cc4071c6b0992c958d6f73a8', 345, -1500, 0, 'USD', '2026-11-25 16:20:03.264284+00'),
	('01a21381-cc40-71c6-b099-2c9860d39190', '01a21381-cc3b-745f-b43a-b5b6fee065e5', 'CB_UNDER_REVIEW:cb_01a21381cc4071c6b0992c958d6f73a8', 'sandbox:chargeback_won', 'cb_01a21381cc4071c6b0992c958d6f73a8', 345, 0, 0, 'USD', '2026-11-25 16:20:03.26429+00'),
	('01a21381-cc40-71c6-b099-2c99e9d24e3c', '01a21381-cc3b-745f-b43a-b5b6fee065e5', 'CB_WON:cb_01a21381cc4071c6b0992c958d6f73a8', 'sandbox:chargeback_won', 'cb_01a21381cc4071c6b0992c958d6f73a8', 345, 345, 0, 'USD', '2026-11-25 16:20:03.264296+00'),
	('01a21381-cc4a-7410-bc9a-511ffb94899f', '01a21381-cc46-7796-9697-f2d7b341e541', 'DECLINED', 'sandbox:decline', NULL, 346, 0, 0, 'USD', '2026-11-25 16:20:03.274398+00'),
	('01a21381-cc51-7665-9e84-04e464e4d372', '01a21381-cc4d-739b-9188-52807c1fe46c', 'DECLINED', 'sandbox:fail_then_succeed', NULL, 347, 0, 0, 'USD', '2026-11-25 16:20:03.281619+00'),
	('01a21381-cc51-7665-9e84-04e6fa5ce67c', '01a21381-cc4d-739b-9188-52807c1fe46c', 'CAPTURED', 'sandbox:fail_then_succeed', NULL, 347, 347, 41, 'USD', '2026-11-25 16:20:03.28164+00'),
	('01a21381-cc59-71f6-b114-f469f5dbcbb9', '01a21381-cc55-7268-9c9c-fc52e22dec4d', 'CAPTURED', 'sandbox:refund_fails', NULL, 348, 348, 41, 'USD', '2026-11-25 16:20:03.289195+00'),
	('01a21381-cc62-737e-b3ee-b958505d927d', '01a21381-cc5e-759e-a900-e213c9c5ab75', 'CAPTURED', 'sandbox:refund_timeout', NULL, 349, 349, 41, 'USD', '2026-11-25 16:20:03.29828+00'),
	('01a21381-cc6a-7387-a9d6-d794d5025f40', '01a21381-cc67-754c-9fb3-d8410d7ebdcc', 'SLOW', 'sandbox:slow', NULL, 351, 0, 0, 'USD', '2026-11-25 16:20:03.306929+00'),
	('01a21381-cc71-7053-a2a2-c8e0d21cf5ad', '01a21381-cc6d-72db-80ae-b9a934868e76', 'CAPTURED', 'sandbox:succeed', NULL, 352, 352, 41, 'USD', '2026-11-25 16:20:03.313058+00'),
	('01a21381-cc7a-73d4-82d8-4b2b54869d51', '01a21381-cc76-73e6-b57d-27252dc3ce06', 'CAPTURED', 'sandbox:timeout_after', NULL, 353, 353, 41, 'USD', '2026-11-25 16:20:03.322176+00'),
	('01a21381-cc7e-7353-b20a-1aec55299dd5', '01a21381-cc7b-72e7-a18e-5c93a4cd8ea1', 'LOST', 'sandbox:timeout_before', NULL, 354, 0, 0, 'USD', '2026-11-25 16:20:03.326824+00'),
	('01a21381-cc83-71cc-867d-0d12b85420b3', '01a21381-cc7f-7486-93de-56d7373d5367', 'CAPTURED', 'sandbox:webhook_first', NULL, 355, 355, 41, 'USD', '2026-11-25 16:20:03.331775+00'),
	('01a21381-cc88-74d1-aeaf-1d7db5921508', '01a21381-cc84-7747-a18f-b52847b42cfd', 'CAPTURED', 'sandbox:webhook_late', NULL, 356, 356, 41, 'USD', '2026-11-25 16:20:03.336729+00'),
	('01a21381-cc91-752a-b0ac-d7f113fe79db', '01a21381-cc8e-70d5-a70a-612a07371cc9', 'CAPTURED', 'sandbox:webhook_twice', NULL, 357, 357, 41, 'USD', '2026-11-25 16:20:03.345769+00'),
	('01a21381-cc9a-7662-b854-bcf9589358b3', '01a21381-cc97-75b4-90f7-bfce5ea4e1f0', 'CAPTURED', 'sandbox:succeed', NULL, 751, 751, 52, 'USD', '2026-11-25 16:20:03.354752+00'),
	('01a21381-cca8-76b8-b598-30961b83e73d', '01a21381-cc9f-7309-bf8a-ae4a768a210e', 'REFUNDED', 'sandbox:succeed', '01a21381-cc97-75b4-90f7-bfce5ea4e1f0', 751, -751, 0, 'USD', '2026-11-25 16:20:03.368988+00'),
	('01a21381-ccb2-7148-b27e-0a622c4d429b', '01a21381-ccae-7784-bfc2-e4ca1092f286', 'CAPTURED', 'sandbox:succeed', NULL, 133, 133, 34, 'USD', '2026-11-25 16:20:03.378821+00'),
	('01a21381-cd05-7635-b841-be5e7a5bc664', '01a21381-cd00-7534-81bd-d42fea8e85ec', 'CAPTURED', 'sandbox:succeed', NULL, 1150, 1150, 64, 'USD', '2026-11-25 16:20:03.461641+00'),
	('01a21381-cd0f-710d-bbd8-5888ba7f4d1d', '01a21381-cd0c-75d6-87fe-605159e1f828', 'CAPTURED', 'sandbox:succeed', NULL, 120, 120, 34, 'USD', '2026-11-25 16:20:03.471798+00'),
	('01a21381-cd3c-7277-895f-3ac386069b9c', '01a21381-cd39-77bb-aac8-33eeb687b18a', 'CAPTURED', 'sandbox:succeed', NULL, 1150, 1150, 64, 'USD', '2026-11-25 16:20:03.516567+00'),
	('01a21381-cd44-7437-a7ea-d2dc911978af', '01a21381-cd42-709c-970f-f32e7356eea4', 'CAPTURED', 'sandbox:succeed', NULL, 120, 120, 34, 'USD', '2026-11-25 16:20:03.524836+00'),
	('01a21381-cd7e-7180-a30d-19bab0f42b4c', '01a21381-cd76-7014-8577-529fec97bf87', 'REFUNDED', 'sandbox:succeed', '01a21381-cd0c-75d6-87fe-605159e1f828', 120, -120, 0, 'USD', '2026-11-25 16:20:03.582612+00'),
	('01a21381-cdfd-75fe-8933-afc9e83dc0cc', '01a21381-cbe1-763c-91a9-75371183c422', 'CANCELLED', 'sandbox:action', NULL, 339, 0, 0, 'USD', '2026-12-03 16:20:03.709809+00'),
	('01a21381-ce00-732d-befa-223f65110e63', '01a21381-cc67-754c-9fb3-d8410d7ebdcc', 'CAPTURED', 'sandbox:slow', NULL, 351, 351, 41, 'USD', '2026-12-03 16:20:03.712649+00'),
	('01a21381-ce0a-744f-a537-59f8baaa1141', '01a21381-cc7b-72e7-a18e-5c93a4cd8ea1', 'CAPTURED', 'sandbox:timeout_before', NULL, 354, 354, 41, 'USD', '2026-12-03 16:20:03.722874+00');


--
-- Data for Name: sandbox_webhook; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.sandbox_webhook VALUES
	('01a21381-cc13-717f-98af-af3a339c7b38', '2026-11-25 16:20:03.218952+00', '{"id":"n_01a21381cc12749cba976df9b8ba49a3","kind":"CHARGEBACK","key":"01a21381-cc0e-776d-bb04-87e942a20c5c","reference":"cb_01a21381cc12749cba976df6b529246b","facts":{"word":"OPENED","drawn_minor":341,"currency":"USD"}}', true),
	('01a21381-cc1f-774b-8f87-263c88f77dcd', '2026-11-25 16:20:03.230877+00', '{"id":"n_01a21381cc1e75a993090aeaccf14028","kind":"CHARGEBACK","key":"01a21381-cc1a-77e4-ae55-510e11cc239b","reference":"cb_01a21381cc1e75a993090ae6a3c986a9","facts":{"word":"LOST","drawn_minor":342,"currency":"USD"}}', true),
	('01a21381-cc1f-774b-8f87-263d1564f81f', '2026-11-25 16:20:03.230881+00', '{"id":"n_01a21381cc1e75a993090aeb358d003f","kind":"CHARGEBACK","key":"01a21381-cc1a-77e4-ae55-510e11cc239b","reference":"cb_01a21381cc1e75a993090ae6a3c986a9","facts":{"word":"OPENED","drawn_minor":342,"currency":"USD"}}', true),
	('01a21381-cc2a-74ae-bace-47dbc290ea26', '2026-11-25 16:20:03.242355+00', '{"id":"n_01a21381cc2a74aebace47d9561a697d","kind":"CHARGEBACK","key":"01a21381-cc25-7591-997a-8fb1129e8e5c","reference":"cb_01a21381cc2a74aebace47d5a5dd85bc","facts":{"word":"OPENED","drawn_minor":343,"currency":"USD"}}', true),
	('01a21381-cc2a-74ae-bace-47dcf1428fd8', '2026-11-25 16:20:03.242359+00', '{"id":"n_01a21381cc2a74aebace47da5151c0fb","kind":"CHARGEBACK","key":"01a21381-cc25-7591-997a-8fb1129e8e5c","reference":"cb_01a21381cc2a74aebace47d5a5dd85bc","facts":{"word":"LOST","drawn_minor":343,"currency":"USD"}}', true),
	('01a21381-cc35-7545-8960-3d7af378d948', '2026-11-25 16:20:03.253454+00', '{"id":"n_01a21381cc35754589603d77853a40fb","kind":"CHARGEBACK","key":"01a21381-cc30-7324-8c30-43261185babc","reference":"cb_01a21381cc35754589603d724d5cdbc0","facts":{"word":"OPENED","drawn_minor":344,"currency":"USD"}}', true),
	('01a21381-cc35-7545-8960-3d7beff1aae7', '2026-11-25 16:20:03.253458+00', '{"id":"n_01a21381cc35754589603d78381f935a","kind":"CHARGEBACK","key":"01a21381-cc30-7324-8c30-43261185babc","reference":"cb_01a21381cc35754589603d724d5cdbc0","facts":{"word":"LOST","drawn_minor":344,"currency":"USD"}}', true),
	('01a21381-cc35-7545-8960-3d7cadfe5aa3', '2026-11-25 16:20:03.253461+00', '{"id":"n_01a21381cc35754589603d791e5c14da","kind":"CHARGEBACK","key":"01a21381-cc30-7324-8c30-43261185babc","reference":"cb_01a21381cc35754589603d724d5cdbc0","facts":{"word":"OVERTURNED","drawn_minor":344,"currency":"USD"}}', true),
	('01a21381-cc40-71c6-b099-2c9d319a84b8', '2026-11-25 16:20:03.2643+00', '{"id":"n_01a21381cc4071c6b0992c9ad59d39b0","kind":"CHARGEBACK","key":"01a21381-cc3b-745f-b43a-b5b6fee065e5","reference":"cb_01a21381cc4071c6b0992c958d6f73a8","facts":{"word":"OPENED","drawn_minor":345,"currency":"USD"}}', true),
	('01a21381-cc40-71c6-b099-2c9ea495ffc5', '2026-11-25 16:20:03.264305+00', '{"id":"n_01a21381cc4071c6b0992c9b96f0d936","kind":"CHARGEBACK","key":"01a21381-cc3b-745f-b43a-b5b6fee065e5","reference":"cb_01a21381cc4071c6b0992c958d6f73a8","facts":{"word":"UNDER_REVIEW","drawn_minor":345,"currency":"USD"}}', true),
	('01a21381-cc40-71c6-b099-2c9ff0059c25', '2026-11-25 16:20:03.264307+00', '{"id":"n_01a21381cc4071c6b0992c9c322964b7","kind":"CHARGEBACK","key":"01a21381-cc3b-745f-b43a-b5b6fee065e5","reference":"cb_01a21381cc4071c6b0992c958d6f73a8","facts":{"word":"WON","drawn_minor":345,"currency":"USD"}}', true),
	('01a21381-cc52-71f0-a229-d6f47abe2328', '2026-11-25 16:20:03.281626+00', '{"id":"n_01a21381cc5176659e8404e5cdbc6643","kind":"PAYMENT","key":"01a21381-cc4d-739b-9188-52807c1fe46c","facts":{}}', true),
	('01a21381-cc84-7747-a18f-b52645656180', '2026-11-25 16:20:03.331782+00', '{"id":"n_01a21381cc8371cc867d0d1350157f8e","kind":"PAYMENT","key":"01a21381-cc7f-7486-93de-56d7373d5367","facts":{}}', true),
	('01a21381-cc89-770e-b052-16703531db08', '2026-11-25 17:20:03.336736+00', '{"id":"n_01a21381cc8874d1aeaf1d7e3b01ba04","kind":"PAYMENT","key":"01a21381-cc84-7747-a18f-b52847b42cfd","facts":{}}', true),
	('01a21381-cc92-77e2-bd6d-c9f899d8e2d1', '2026-11-25 16:20:03.345775+00', '{"id":"n_01a21381cc91752ab0acd7f2e65e32d6","kind":"PAYMENT","key":"01a21381-cc8e-70d5-a70a-612a07371cc9","facts":{}}', true),
	('01a21381-cc92-77e2-bd6d-c9f999ad43e6', '2026-11-25 16:20:03.345775+00', '{"id":"n_01a21381cc91752ab0acd7f2e65e32d6","kind":"PAYMENT","key":"01a21381-cc8e-70d5-a70a-612a07371cc9","facts":{}}', true);


--
-- Data for Name: sent_gift; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.sent_gift VALUES
	('01a21381-cd14-712c-a3d1-b886585178f0', '00000000-0000-7000-8000-000000000806', '01a21381-cbdc-74ad-93a4-a36b099abb2d', '01a21381cd14712ca3d1b8857321d56d', '01a21381-ccbe-777a-9ea4-c2922ce42b04', '01a21381-ccfa-7232-a839-18806e394f91', NULL, NULL, 1, 200, 100000, '00000000-0000-7000-8000-000000000841', 'Lovely', false, false, '2026-11-25', '2026-11-25 16:20:03.482018+00', NULL),
	('01a21381-cd23-72f7-a7e4-165ac421a7d4', '00000000-0000-7000-8000-000000000804', '01a21381-cbdc-74ad-93a4-a36b099abb2d', '01a21381cd2372f7a7e416592be9455d', '01a21381-ccde-76e1-a738-5a46dfd2c706', NULL, '01a21381-ccfc-7051-9712-11d0a13e9d82', '01a21381-cd2c-778d-b291-fc00b88c6943', 1, 30, 15000, '00000000-0000-7000-8000-000000000841', NULL, false, false, '2026-11-25', '2026-11-25 16:20:03.496654+00', NULL),
	('01a21381-cd30-73cf-8ce3-063178eab16b', '00000000-0000-7000-8000-000000000804', '01a21381-cbdc-74ad-93a4-a36b099abb2d', '01a21381cd3073cf8ce30630a7657129', '01a21381-ccde-76e1-a738-5a46dfd2c706', NULL, '01a21381-ccfc-7051-9712-11d0a13e9d82', '01a21381-cd2c-778d-b291-fc00b88c6943', 3, 30, 45000, '00000000-0000-7000-8000-000000000841', NULL, false, false, '2026-11-25', '2026-11-25 16:20:03.507998+00', NULL),
	('01a21381-cd49-706c-b720-db4aea07f969', '00000000-0000-7000-8000-000000000806', '01a21381-cbde-762c-a4c1-33bcd6dbbc7c', '01a21381cd49706cb720db49ae31e1f8', '01a21381-ccbe-777a-9ea4-c2922ce42b04', '01a21381-ccfa-7232-a839-18806e394f91', NULL, NULL, 1, 200, 100000, '00000000-0000-7000-8000-000000000841', 'Lovely', false, false, '2026-11-25', '2026-11-25 16:20:03.532865+00', NULL),
	('01a21381-cd51-7691-9173-d8b266a1d10e', '00000000-0000-7000-8000-000000000804', '01a21381-cbde-762c-a4c1-33bcd6dbbc7c', '01a21381cd5176919173d8b14343b13f', '01a21381-ccde-76e1-a738-5a46dfd2c706', NULL, '01a21381-ccfc-7051-9712-11d0a13e9d82', '01a21381-cd57-712a-8e1a-969729c2146e', 1, 30, 15000, '00000000-0000-7000-8000-000000000841', NULL, false, false, '2026-11-25', '2026-11-25 16:20:03.541177+00', NULL),
	('01a21381-cd5a-71d2-b69c-d1632da6e275', '00000000-0000-7000-8000-000000000804', '01a21381-cbde-762c-a4c1-33bcd6dbbc7c', '01a21381cd5a71d2b69cd1620c20e0be', '01a21381-ccde-76e1-a738-5a46dfd2c706', NULL, '01a21381-ccfc-7051-9712-11d0a13e9d82', '01a21381-cd57-712a-8e1a-969729c2146e', 3, 30, 45000, '00000000-0000-7000-8000-000000000841', NULL, false, false, '2026-11-25', '2026-11-25 16:20:03.549824+00', NULL),
	('01a21381-cd63-73fc-a69b-aae0eef1b86d', '00000000-0000-7000-8000-000000000801', '01a21381-cbdc-74ad-93a4-a36b099abb2d', '01a21381cd6373fca69baadfa1d7aee0', '01a21381-ccde-76e1-a738-5a46dfd2c706', NULL, '01a21381-ccfc-7051-9712-11d0a13e9d82', '01a21381-cd68-7128-bbc3-e5172fe1c7cd', 7, 1, 3500, '00000000-0000-7000-8000-000000000841', NULL, false, true, '2026-11-25', '2026-11-25 16:20:03.558533+00', '2026-11-25 16:20:03.567727+00');


--
-- Data for Name: supporter; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.supporter VALUES
	('01a21381-cc43-75d6-bf74-3e0685cec532', '01a21381-cb74-77af-8955-2a399a177323', '01a21381-cbdc-74ad-93a4-a36b099abb2d', 2),
	('01a21381-cc22-763f-80b7-77281cbf00fd', '01a21381-cb9f-71a4-bdfd-894c16b367f1', '01a21381-cbdc-74ad-93a4-a36b099abb2d', 1),
	('01a21381-cc2d-7227-9116-0b0910cea243', '01a21381-cb74-77af-8955-2a399a177323', '01a21381-cbde-762c-a4c1-33bcd6dbbc7c', 1),
	('01a21381-cc16-77a0-84fb-46ad51770845', '01a21381-cb74-77af-8955-2a399a177323', '01a21381-cbdf-74bf-bb16-9c40db2b7628', 3),
	('01a21381-cc06-75b3-9e81-44c5b186a7ad', '01a21381-cb9f-71a4-bdfd-894c16b367f1', '01a21381-cbde-762c-a4c1-33bcd6dbbc7c', 2),
	('01a21381-cc94-776d-861c-b20f403e3d3c', '01a21381-cb9f-71a4-bdfd-894c16b367f1', '01a21381-cbdf-74bf-bb16-9c40db2b7628', 2);


--
-- Data for Name: tip; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.tip VALUES
	('01a21381-cbe1-763c-91a9-75371183c422', '01a21381-cb74-77af-8955-2a399a177323', '01a21381-cbdc-74ad-93a4-a36b099abb2d', NULL, 300, 'USD', NULL, false, true, '2026-11-25', '2026-11-25 16:20:03.179829+00', NULL),
	('01a21381-cbfb-731c-b0b8-889f32bd6c79', '01a21381-cb9f-71a4-bdfd-894c16b367f1', '01a21381-cbde-762c-a4c1-33bcd6dbbc7c', NULL, 301, 'USD', 'tip 1', false, false, '2026-11-25', '2026-11-25 16:20:03.201078+00', '2026-11-25 16:20:03.205899+00'),
	('01a21381-cc0e-776d-bb04-87e942a20c5c', '01a21381-cb74-77af-8955-2a399a177323', '01a21381-cbdf-74bf-bb16-9c40db2b7628', NULL, 302, 'USD', 'tip 2', false, false, '2026-11-25', '2026-11-25 16:20:03.218136+00', '2026-11-25 16:20:03.222534+00'),
	('01a21381-cc1a-77e4-ae55-510e11cc239b', '01a21381-cb9f-71a4-bdfd-894c16b367f1', '01a21381-cbdc-74ad-93a4-a36b099abb2d', NULL, 303, 'USD', 'tip 3', false, false, '2026-11-25', '2026-11-25 16:20:03.230001+00', '2026-11-25 16:20:03.233958+00'),
	('01a21381-cc25-7591-997a-8fb1129e8e5c', '01a21381-cb74-77af-8955-2a399a177323', '01a21381-cbde-762c-a4c1-33bcd6dbbc7c', NULL, 304, 'USD', NULL, false, false, '2026-11-25', '2026-11-25 16:20:03.24146+00', '2026-11-25 16:20:03.245376+00'),
	('01a21381-cc30-7324-8c30-43261185babc', '01a21381-cb9f-71a4-bdfd-894c16b367f1', '01a21381-cbdf-74bf-bb16-9c40db2b7628', NULL, 305, 'USD', 'tip 5', false, true, '2026-11-25', '2026-11-25 16:20:03.252585+00', '2026-11-25 16:20:03.256467+00'),
	('01a21381-cc3b-745f-b43a-b5b6fee065e5', '01a21381-cb74-77af-8955-2a399a177323', '01a21381-cbdc-74ad-93a4-a36b099abb2d', NULL, 306, 'USD', 'tip 6', false, false, '2026-11-25', '2026-11-25 16:20:03.263493+00', '2026-11-25 16:20:03.267011+00'),
	('01a21381-cc46-7796-9697-f2d7b341e541', '01a21381-cb9f-71a4-bdfd-894c16b367f1', '01a21381-cbde-762c-a4c1-33bcd6dbbc7c', NULL, 307, 'USD', 'tip 7', false, false, '2026-11-25', '2026-11-25 16:20:03.273678+00', NULL),
	('01a21381-cc55-7268-9c9c-fc52e22dec4d', '01a21381-cb9f-71a4-bdfd-894c16b367f1', '01a21381-cbdc-74ad-93a4-a36b099abb2d', NULL, 309, 'USD', 'tip 9', false, false, '2026-11-25', '2026-11-25 16:20:03.288475+00', '2026-11-25 16:20:03.291558+00'),
	('01a21381-cc5e-759e-a900-e213c9c5ab75', '01a21381-cb74-77af-8955-2a399a177323', '01a21381-cbde-762c-a4c1-33bcd6dbbc7c', NULL, 310, 'USD', 'tip 10', false, true, '2026-11-25', '2026-11-25 16:20:03.297581+00', '2026-11-25 16:20:03.300363+00'),
	('01a21381-cc6d-72db-80ae-b9a934868e76', '01a21381-cb74-77af-8955-2a399a177323', '01a21381-cbdc-74ad-93a4-a36b099abb2d', NULL, 312, 'USD', NULL, false, false, '2026-11-25', '2026-11-25 16:20:03.312336+00', '2026-11-25 16:20:03.315484+00'),
	('01a21381-cc84-7747-a18f-b52847b42cfd', '01a21381-cb74-77af-8955-2a399a177323', '01a21381-cbde-762c-a4c1-33bcd6dbbc7c', NULL, 316, 'USD', NULL, false, false, '2026-11-25', '2026-11-25 16:20:03.336019+00', '2026-11-25 16:20:03.339101+00'),
	('01a21381-cc8e-70d5-a70a-612a07371cc9', '01a21381-cb9f-71a4-bdfd-894c16b367f1', '01a21381-cbdf-74bf-bb16-9c40db2b7628', NULL, 317, 'USD', 'tip 17', false, false, '2026-11-25', '2026-11-25 16:20:03.345017+00', '2026-11-25 16:20:03.348252+00'),
	('01a21381-cc97-75b4-90f7-bfce5ea4e1f0', '01a21381-cb74-77af-8955-2a399a177323', '01a21381-cbdc-74ad-93a4-a36b099abb2d', NULL, 700, 'USD', NULL, false, false, '2026-11-25', '2026-11-25 16:20:03.354062+00', '2026-11-25 16:20:03.356898+00'),
	('01a21381-ccae-7784-bfc2-e4ca1092f286', '01a21381-cb9f-71a4-bdfd-894c16b367f1', '01a21381-cbde-762c-a4c1-33bcd6dbbc7c', NULL, 100, 'USD', NULL, false, true, '2026-11-25', '2026-11-25 16:20:03.378076+00', '2026-11-25 16:20:03.381131+00'),
	('01a21381-cc4d-739b-9188-52807c1fe46c', '01a21381-cb74-77af-8955-2a399a177323', '01a21381-cbdf-74bf-bb16-9c40db2b7628', NULL, 308, 'USD', NULL, false, false, '2026-11-25', '2026-11-25 16:20:03.280889+00', '2026-12-03 16:20:03.686637+00'),
	('01a21381-cc7f-7486-93de-56d7373d5367', '01a21381-cb9f-71a4-bdfd-894c16b367f1', '01a21381-cbdc-74ad-93a4-a36b099abb2d', NULL, 315, 'USD', 'tip 15', false, true, '2026-11-25', '2026-11-25 16:20:03.331087+00', '2026-12-03 16:20:03.692912+00'),
	('01a21381-cc67-754c-9fb3-d8410d7ebdcc', '01a21381-cb9f-71a4-bdfd-894c16b367f1', '01a21381-cbdf-74bf-bb16-9c40db2b7628', NULL, 311, 'USD', 'tip 11', false, false, '2026-11-25', '2026-11-25 16:20:03.306232+00', '2026-12-03 16:20:03.732181+00'),
	('01a21381-cc76-73e6-b57d-27252dc3ce06', '01a21381-cb9f-71a4-bdfd-894c16b367f1', '01a21381-cbde-762c-a4c1-33bcd6dbbc7c', NULL, 313, 'USD', 'tip 13', false, false, '2026-11-25', '2026-11-25 16:20:03.321455+00', '2026-12-03 16:20:03.732181+00'),
	('01a21381-cc7b-72e7-a18e-5c93a4cd8ea1', '01a21381-cb74-77af-8955-2a399a177323', '01a21381-cbdf-74bf-bb16-9c40db2b7628', NULL, 314, 'USD', 'tip 14', false, false, '2026-11-25', '2026-11-25 16:20:03.326112+00', '2026-12-03 16:20:03.732181+00');


--
-- Data for Name: tip_day; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.tip_day VALUES
	('01a21381-cc00-76b7-905b-ef59323d097d', '01a21381-cbde-762c-a4c1-33bcd6dbbc7c', 'USD', '2026-11-25', 1644, 6),
	('01a21381-cc11-76d2-8b14-c20f13e1837a', '01a21381-cbdf-74bf-bb16-9c40db2b7628', 'USD', '2026-11-25', 1857, 6),
	('01a21381-cbe6-705d-8a26-c5af1f62e45d', '01a21381-cbdc-74ad-93a4-a36b099abb2d', 'USD', '2026-11-25', 2245, 6);


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
	('01a21381-cbba-75e0-a604-ba4b5988eb2a', 'creator', 1),
	('01a21381-cbd0-7413-a5d5-ffa05b21caaa', 'creator', 0),
	('01a21381-cb74-77af-8955-2a399a177323', 'creator', 11),
	('01a21381-cb9f-71a4-bdfd-894c16b367f1', 'creator', 10),
	('01a21381-ccde-76e1-a738-5a46dfd2c706', 'creator', 11),
	('01a21381-ccfc-7051-9712-11d0a13e9d82', 'live', 9),
	('01a21381-ccbe-777a-9ea4-c2922ce42b04', 'creator', 4);


--
-- Data for Name: tortoise_migrations; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.tortoise_migrations VALUES
	(1, 'models', '0001_initial', '2026-11-25 16:19:59.530627+00'),
	(2, 'models', '0002_guards', '2026-11-25 16:19:59.69036+00'),
	(3, 'models', '0003_shipped_defaults', '2026-11-25 16:19:59.949222+00'),
	(4, 'models', '0004_gifts', '2026-11-25 16:20:02.133467+00'),
	(5, 'models', '0005_gift_guards', '2026-11-25 16:20:02.522096+00'),
	(6, 'models', '0006_gift_defaults', '2026-11-25 16:20:03.037965+00');


--
-- Data for Name: transfer; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.transfer VALUES
	('01a21381-cc08-7071-816d-1f89cfd6e8b3', 'tip:01a21381-cbfb-731c-b0b8-889f32bd6c79', 'TIP_SETTLED', '01a21381-cbfb-731c-b0b8-889f32bd6c79', 5, '2026-11-25 16:20:03.208169+00'),
	('01a21381-cc17-7777-b6a8-453a1c75bfa4', 'tip:01a21381-cc0e-776d-bb04-87e942a20c5c', 'TIP_SETTLED', '01a21381-cc0e-776d-bb04-87e942a20c5c', 5, '2026-11-25 16:20:03.223534+00'),
	('01a21381-cc23-7454-aafc-3c627c3d9471', 'tip:01a21381-cc1a-77e4-ae55-510e11cc239b', 'TIP_SETTLED', '01a21381-cc1a-77e4-ae55-510e11cc239b', 5, '2026-11-25 16:20:03.235092+00'),
	('01a21381-cc2e-7692-9849-fe0319d7dc0c', 'tip:01a21381-cc25-7591-997a-8fb1129e8e5c', 'TIP_SETTLED', '01a21381-cc25-7591-997a-8fb1129e8e5c', 5, '2026-11-25 16:20:03.246414+00'),
	('01a21381-cc39-72f9-9fba-1a91af3f266a', 'tip:01a21381-cc30-7324-8c30-43261185babc', 'TIP_SETTLED', '01a21381-cc30-7324-8c30-43261185babc', 5, '2026-11-25 16:20:03.257652+00'),
	('01a21381-cc44-701b-94fd-eee50e6fd08a', 'tip:01a21381-cc3b-745f-b43a-b5b6fee065e5', 'TIP_SETTLED', '01a21381-cc3b-745f-b43a-b5b6fee065e5', 5, '2026-11-25 16:20:03.267993+00'),
	('01a21381-cc5c-758f-996f-572a789b85ee', 'tip:01a21381-cc55-7268-9c9c-fc52e22dec4d', 'TIP_SETTLED', '01a21381-cc55-7268-9c9c-fc52e22dec4d', 5, '2026-11-25 16:20:03.292376+00'),
	('01a21381-cc65-75ec-8c82-c6b5b2258b97', 'tip:01a21381-cc5e-759e-a900-e213c9c5ab75', 'TIP_SETTLED', '01a21381-cc5e-759e-a900-e213c9c5ab75', 5, '2026-11-25 16:20:03.301116+00'),
	('01a21381-cc74-733a-b744-9d0a95758638', 'tip:01a21381-cc6d-72db-80ae-b9a934868e76', 'TIP_SETTLED', '01a21381-cc6d-72db-80ae-b9a934868e76', 5, '2026-11-25 16:20:03.316262+00'),
	('01a21381-cc8b-7492-8af4-a56e5687ea08', 'tip:01a21381-cc84-7747-a18f-b52847b42cfd', 'TIP_SETTLED', '01a21381-cc84-7747-a18f-b52847b42cfd', 5, '2026-11-25 16:20:03.339845+00'),
	('01a21381-cc95-716c-967f-9d9e2195a146', 'tip:01a21381-cc8e-70d5-a70a-612a07371cc9', 'TIP_SETTLED', '01a21381-cc8e-70d5-a70a-612a07371cc9', 5, '2026-11-25 16:20:03.348968+00'),
	('01a21381-cc9d-7422-ba68-ac5d341f9a5a', 'tip:01a21381-cc97-75b4-90f7-bfce5ea4e1f0', 'TIP_SETTLED', '01a21381-cc97-75b4-90f7-bfce5ea4e1f0', 5, '2026-11-25 16:20:03.357739+00'),
	('01a21381-cca6-77a9-8c58-6c8db1bcb5a0', 'refund:01a21381-cc9f-7309-bf8a-ae4a768a210e:taken', 'REFUND_TAKEN', '01a21381-cc9f-7309-bf8a-ae4a768a210e', 4, '2026-11-25 16:20:03.366915+00'),
	('01a21381-ccac-7735-9600-f0814ccc8647', 'refund:01a21381-cc9f-7309-bf8a-ae4a768a210e:closed', 'REFUND_CLEARED', '01a21381-cc9f-7309-bf8a-ae4a768a210e', 2, '2026-11-25 16:20:03.372801+00'),
	('01a21381-ccb5-72d2-8ba3-e95034ae3cfa', 'tip:01a21381-ccae-7784-bfc2-e4ca1092f286', 'TIP_SETTLED', '01a21381-ccae-7784-bfc2-e4ca1092f286', 5, '2026-11-25 16:20:03.381873+00'),
	('01a21381-cd0a-7386-8679-8c1715bc9bb8', 'coins:01a21381-cd00-7534-81bd-d42fea8e85ec', 'COINS_BOUGHT', '01a21381-cd00-7534-81bd-d42fea8e85ec', 6, '2026-11-25 16:20:03.466134+00'),
	('01a21381-cd12-76c0-955f-8717792fcfaa', 'coins:01a21381-cd0c-75d6-87fe-605159e1f828', 'COINS_BOUGHT', '01a21381-cd0c-75d6-87fe-605159e1f828', 6, '2026-11-25 16:20:03.474593+00'),
	('01a21381-cd1f-77ba-9aad-759f6f382c8f', 'gift:01a21381-cd14-712c-a3d1-b886585178f0', 'GIFT_SENT', '01a21381-cd14-712c-a3d1-b886585178f0', 4, '2026-11-25 16:20:03.487229+00'),
	('01a21381-cd2c-778d-b291-fbfff4cdd493', 'gift:01a21381-cd23-72f7-a7e4-165ac421a7d4', 'GIFT_SENT', '01a21381-cd23-72f7-a7e4-165ac421a7d4', 4, '2026-11-25 16:20:03.500119+00'),
	('01a21381-cd36-74bf-8a98-53b387905fce', 'gift:01a21381-cd30-73cf-8ce3-063178eab16b', 'GIFT_SENT', '01a21381-cd30-73cf-8ce3-063178eab16b', 4, '2026-11-25 16:20:03.510219+00'),
	('01a21381-cd40-7496-a667-5054818694e1', 'coins:01a21381-cd39-77bb-aac8-33eeb687b18a', 'COINS_BOUGHT', '01a21381-cd39-77bb-aac8-33eeb687b18a', 6, '2026-11-25 16:20:03.520211+00'),
	('01a21381-cd47-77e8-9b48-02511547f9b0', 'coins:01a21381-cd42-709c-970f-f32e7356eea4', 'COINS_BOUGHT', '01a21381-cd42-709c-970f-f32e7356eea4', 6, '2026-11-25 16:20:03.52753+00'),
	('01a21381-cd4f-7283-a337-6597fb5a2cad', 'gift:01a21381-cd49-706c-b720-db4aea07f969', 'GIFT_SENT', '01a21381-cd49-706c-b720-db4aea07f969', 4, '2026-11-25 16:20:03.535064+00'),
	('01a21381-cd57-712a-8e1a-96962d2be896', 'gift:01a21381-cd51-7691-9173-d8b266a1d10e', 'GIFT_SENT', '01a21381-cd51-7691-9173-d8b266a1d10e', 4, '2026-11-25 16:20:03.543508+00'),
	('01a21381-cd60-779f-9ff0-4922f88b4834', 'gift:01a21381-cd5a-71d2-b69c-d1632da6e275', 'GIFT_SENT', '01a21381-cd5a-71d2-b69c-d1632da6e275', 4, '2026-11-25 16:20:03.552319+00'),
	('01a21381-cd68-7128-bbc3-e516f1ffe927', 'gift:01a21381-cd63-73fc-a69b-aae0eef1b86d', 'GIFT_SENT', '01a21381-cd63-73fc-a69b-aae0eef1b86d', 4, '2026-11-25 16:20:03.560392+00'),
	('01a21381-cd70-74fd-8f29-216a9c849dfb', 'gift:01a21381-cd63-73fc-a69b-aae0eef1b86d:reversed', 'GIFT_REVERSED', '01a21381-cd63-73fc-a69b-aae0eef1b86d', 4, '2026-11-25 16:20:03.568823+00'),
	('01a21381-cd7a-73d3-89c0-3c79c53754d6', 'refund:01a21381-cd76-7014-8577-529fec97bf87:taken', 'REFUND_TAKEN', '01a21381-cd76-7014-8577-529fec97bf87', 4, '2026-11-25 16:20:03.578151+00'),
	('01a21381-cd82-74c2-bea5-8ed8b44b268d', 'refund:01a21381-cd76-7014-8577-529fec97bf87:closed', 'REFUND_CLEARED', '01a21381-cd76-7014-8577-529fec97bf87', 4, '2026-11-25 16:20:03.586674+00'),
	('01a21381-cd9c-7770-9531-6bd9888afdb5', 'chargeback:664079a1-184f-51ac-8ef2-86befaa2f55b:opened', 'CHARGEBACK_OPENED', '664079a1-184f-51ac-8ef2-86befaa2f55b', 2, '2026-12-03 16:20:03.612018+00'),
	('01a21381-cdae-775a-b5bf-3248375c9453', 'chargeback:4ca268f9-3849-5ecc-8533-334a79ea5c97:closed', 'CHARGEBACK_LOST', '4ca268f9-3849-5ecc-8533-334a79ea5c97', 4, '2026-12-03 16:20:03.630352+00'),
	('01a21381-cdae-775a-b5bf-3247f76cdd4b', 'chargeback:4ca268f9-3849-5ecc-8533-334a79ea5c97:opened', 'CHARGEBACK_OPENED', '4ca268f9-3849-5ecc-8533-334a79ea5c97', 2, '2026-12-03 16:20:03.630352+00'),
	('01a21381-cdb9-737e-8557-6775e9a00cb6', 'chargeback:5b119b06-8915-58f8-8c44-985c24ba4686:opened', 'CHARGEBACK_OPENED', '5b119b06-8915-58f8-8c44-985c24ba4686', 2, '2026-12-03 16:20:03.641509+00'),
	('01a21381-cdbe-73de-9b69-1562dd99c96e', 'chargeback:5b119b06-8915-58f8-8c44-985c24ba4686:closed', 'CHARGEBACK_LOST', '5b119b06-8915-58f8-8c44-985c24ba4686', 4, '2026-12-03 16:20:03.646897+00'),
	('01a21381-cdc5-7757-9de4-caa4b917a20c', 'chargeback:7c3d5de6-1363-5571-a2fb-ade84556eea6:opened', 'CHARGEBACK_OPENED', '7c3d5de6-1363-5571-a2fb-ade84556eea6', 2, '2026-12-03 16:20:03.653702+00'),
	('01a21381-cdca-754a-b00d-dc8c1eca8ac0', 'chargeback:7c3d5de6-1363-5571-a2fb-ade84556eea6:closed', 'CHARGEBACK_LOST', '7c3d5de6-1363-5571-a2fb-ade84556eea6', 4, '2026-12-03 16:20:03.658104+00'),
	('01a21381-cdce-716b-9de5-b3aaa31d9018', 'chargeback:7c3d5de6-1363-5571-a2fb-ade84556eea6:overturned', 'CHARGEBACK_OVERTURNED', '7c3d5de6-1363-5571-a2fb-ade84556eea6', 3, '2026-12-03 16:20:03.662771+00'),
	('01a21381-cdd4-74c7-829f-8cb416350dbe', 'chargeback:1943708d-b03c-5f71-aae4-07573ed99a2b:opened', 'CHARGEBACK_OPENED', '1943708d-b03c-5f71-aae4-07573ed99a2b', 2, '2026-12-03 16:20:03.668402+00'),
	('01a21381-cde0-7167-a2e1-9dd5d01fc489', 'chargeback:1943708d-b03c-5f71-aae4-07573ed99a2b:closed', 'CHARGEBACK_WON', '1943708d-b03c-5f71-aae4-07573ed99a2b', 2, '2026-12-03 16:20:03.680444+00'),
	('01a21381-cde7-7099-82a3-f76fa3ba2cf4', 'tip:01a21381-cc4d-739b-9188-52807c1fe46c', 'TIP_SETTLED', '01a21381-cc4d-739b-9188-52807c1fe46c', 5, '2026-12-03 16:20:03.687889+00'),
	('01a21381-cded-765a-87c1-2acd26108240', 'tip:01a21381-cc7f-7486-93de-56d7373d5367', 'TIP_SETTLED', '01a21381-cc7f-7486-93de-56d7373d5367', 5, '2026-12-03 16:20:03.693741+00'),
	('01a21381-ce16-7131-acde-38e32cd3be8c', 'tip:01a21381-cc67-754c-9fb3-d8410d7ebdcc', 'TIP_SETTLED', '01a21381-cc67-754c-9fb3-d8410d7ebdcc', 5, '2026-12-03 16:20:03.734137+00'),
	('01a21381-ce16-7131-acde-38e4d814409e', 'tip:01a21381-cc76-73e6-b57d-27252dc3ce06', 'TIP_SETTLED', '01a21381-cc76-73e6-b57d-27252dc3ce06', 5, '2026-12-03 16:20:03.734137+00'),
	('01a21381-ce16-7131-acde-38e58c0b9ab3', 'tip:01a21381-cc7b-72e7-a18e-5c93a4cd8ea1', 'TIP_SETTLED', '01a21381-cc7b-72e7-a18e-5c93a4cd8ea1', 5, '2026-12-03 16:20:03.734137+00'),
	('01a21381-ce34-7023-943d-e9a8184b7f6f', 'movement:sandbox:01a21381cc027725b1ceb0f254dbce81', 'UNEXPLAINED_MOVEMENT', NULL, 2, '2026-12-03 16:20:03.764378+00'),
	('01a21381-ce34-7023-943d-e9a9ce7d3330', 'movement:sandbox:01a21381cc12749cba976df7a1ca0ba6', 'CASE_MOVEMENT', '664079a1-184f-51ac-8ef2-86befaa2f55b', 2, '2026-12-03 16:20:03.764378+00'),
	('01a21381-ce34-7023-943d-e9aac6a02184', 'movement:sandbox:01a21381cc12749cba976df8bcf34ffd', 'COST_MOVEMENT', '664079a1-184f-51ac-8ef2-86befaa2f55b', 2, '2026-12-03 16:20:03.764378+00'),
	('01a21381-ce34-7023-943d-e9ab43f3677b', 'movement:sandbox:01a21381cc1e75a993090ae718ed16ca', 'CASE_MOVEMENT', '4ca268f9-3849-5ecc-8533-334a79ea5c97', 2, '2026-12-03 16:20:03.764378+00'),
	('01a21381-ce34-7023-943d-e9acc1eba165', 'movement:sandbox:01a21381cc1e75a993090ae85fb5c041', 'COST_MOVEMENT', '4ca268f9-3849-5ecc-8533-334a79ea5c97', 2, '2026-12-03 16:20:03.764378+00'),
	('01a21381-ce34-7023-943d-e9adddc4b295', 'movement:sandbox:01a21381cc2a74aebace47d653f93adb', 'CASE_MOVEMENT', '5b119b06-8915-58f8-8c44-985c24ba4686', 2, '2026-12-03 16:20:03.764378+00'),
	('01a21381-ce34-7023-943d-e9ae856397d5', 'movement:sandbox:01a21381cc2a74aebace47d7445b2a7c', 'COST_MOVEMENT', '5b119b06-8915-58f8-8c44-985c24ba4686', 2, '2026-12-03 16:20:03.764378+00'),
	('01a21381-ce34-7023-943d-e9affff2b777', 'movement:sandbox:01a21381cc35754589603d73d4faf1ae', 'CASE_MOVEMENT', '7c3d5de6-1363-5571-a2fb-ade84556eea6', 2, '2026-12-03 16:20:03.764378+00'),
	('01a21381-ce34-7023-943d-e9b0856e7b0a', 'movement:sandbox:01a21381cc35754589603d7402ec3170', 'COST_MOVEMENT', '7c3d5de6-1363-5571-a2fb-ade84556eea6', 2, '2026-12-03 16:20:03.764378+00'),
	('01a21381-ce34-7023-943d-e9b1afb0f70f', 'movement:sandbox:01a21381cc35754589603d763a30104d', 'CASE_MOVEMENT', '7c3d5de6-1363-5571-a2fb-ade84556eea6', 2, '2026-12-03 16:20:03.764378+00'),
	('01a21381-ce34-7023-943d-e9b23da1c338', 'movement:sandbox:01a21381cc4071c6b0992c964176329d', 'CASE_MOVEMENT', '1943708d-b03c-5f71-aae4-07573ed99a2b', 2, '2026-12-03 16:20:03.764378+00'),
	('01a21381-ce34-7023-943d-e9b3511dfe08', 'movement:sandbox:01a21381cc4071c6b0992c97f44fb0f9', 'COST_MOVEMENT', '1943708d-b03c-5f71-aae4-07573ed99a2b', 2, '2026-12-03 16:20:03.764378+00'),
	('01a21381-ce34-7023-943d-e9b4f05f2bf5', 'movement:sandbox:01a21381cc4071c6b0992c99e9d24e3c', 'CASE_MOVEMENT', '1943708d-b03c-5f71-aae4-07573ed99a2b', 2, '2026-12-03 16:20:03.764378+00'),
	('01a21381-ce34-7023-943d-e9b5a322f1bf', 'movement:sandbox:01a21381cca876b8b59830961b83e73d', 'CASE_MOVEMENT', '01a21381-cc9f-7309-bf8a-ae4a768a210e', 2, '2026-12-03 16:20:03.764378+00'),
	('01a21381-ce34-7023-943d-e9b60db72a61', 'movement:sandbox:01a21381cd7e7180a30d19bab0f42b4c', 'CASE_MOVEMENT', '01a21381-cd76-7014-8577-529fec97bf87', 2, '2026-12-03 16:20:03.764378+00'),
	('01a21381-ce3b-70a8-a47f-a59d502e5892', 'hold:16fcf860-a6d6-5bda-9214-be7b3ae60a52:2026-12-02T17', 'HOLD_RELEASED', '01a21381-cb74-77af-8955-2a399a177323', 2, '2026-12-03 16:20:03.771414+00'),
	('01a21381-ce3b-70a8-a47f-a59f119c26cd', 'hold:7eff9b0c-519e-5f56-9b38-5e3ec83ae6f7:2026-12-02T17', 'HOLD_RELEASED', '01a21381-ccbe-777a-9ea4-c2922ce42b04', 2, '2026-12-03 16:20:03.771414+00'),
	('01a21381-ce3b-70a8-a47f-a5a0e8dbbd58', 'hold:98c256f9-5bf6-59f5-8205-545988343848:2026-12-02T17', 'HOLD_RELEASED', '01a21381-ccde-76e1-a738-5a46dfd2c706', 2, '2026-12-03 16:20:03.771414+00'),
	('01a21381-ce3b-70a8-a47f-a59ea8ebab97', 'hold:acdbaa4d-cd23-5700-9f8b-7fb59bbc4f30:2026-12-02T17', 'HOLD_RELEASED', '01a21381-cb9f-71a4-bdfd-894c16b367f1', 2, '2026-12-03 16:20:03.771414+00'),
	('01a21381-ce5a-75cf-bad3-89a9aa5bba5d', 'redemption:01a21381-ce53-7351-b545-a74fcd80518b:closed', 'REDEMPTION_CONVERTED', '01a21381-ce53-7351-b545-a74fcd80518b', 4, '2026-12-03 16:20:03.80248+00'),
	('01a21381-ce5a-75cf-bad3-89a82b594a81', 'redemption:01a21381-ce53-7351-b545-a74fcd80518b:requested', 'REDEMPTION_REQUESTED', '01a21381-ce53-7351-b545-a74fcd80518b', 2, '2026-12-03 16:20:03.80248+00'),
	('01a21381-ce69-7458-b6ab-b98afd690308', 'hold:16fcf860-a6d6-5bda-9214-be7b3ae60a52:2026-12-10T17', 'HOLD_RELEASED', '01a21381-cb74-77af-8955-2a399a177323', 2, '2026-12-11 16:20:03.817615+00'),
	('01a21381-ce69-7458-b6ab-b98be2d54e90', 'hold:acdbaa4d-cd23-5700-9f8b-7fb59bbc4f30:2026-12-10T17', 'HOLD_RELEASED', '01a21381-cb9f-71a4-bdfd-894c16b367f1', 2, '2026-12-11 16:20:03.817615+00');


--
-- Data for Name: video; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.video VALUES
	('01a21381-cb7a-73a8-af79-31aaf2b0a33b', 'anna-0', 'https://v.test/1', '2026-11-24 16:20:03.06515+00', 30, 'ORIGINAL', false, false, false, true, '2026-11-25 16:20:03.066009+00', '01a21381-cb74-77af-8955-2a399a177323'),
	('01a21381-cb7a-73a8-af79-31ab7f9ec201', 'anna-1', 'https://v.test/1', '2026-11-24 16:20:03.06515+00', 30, 'ORIGINAL', false, false, false, true, '2026-11-25 16:20:03.066009+00', '01a21381-cb74-77af-8955-2a399a177323'),
	('01a21381-cb7a-73a8-af79-31acc8695c15', 'anna-2', 'https://v.test/1', '2026-11-24 16:20:03.06515+00', 30, 'ORIGINAL', false, false, false, true, '2026-11-25 16:20:03.066009+00', '01a21381-cb74-77af-8955-2a399a177323'),
	('01a21381-cba1-77e9-876f-5f69410e9fcd', 'cleo-0', 'https://v.test/1', '2026-11-24 16:20:03.10534+00', 30, 'ORIGINAL', false, false, false, true, '2026-11-25 16:20:03.105965+00', '01a21381-cb9f-71a4-bdfd-894c16b367f1'),
	('01a21381-cba2-7406-8735-a6d91e5faf74', 'cleo-1', 'https://v.test/1', '2026-11-24 16:20:03.10534+00', 30, 'ORIGINAL', false, false, false, true, '2026-11-25 16:20:03.105965+00', '01a21381-cb9f-71a4-bdfd-894c16b367f1'),
	('01a21381-cba2-7406-8735-a6da56710c1d', 'cleo-2', 'https://v.test/1', '2026-11-24 16:20:03.10534+00', 30, 'ORIGINAL', false, false, false, true, '2026-11-25 16:20:03.105965+00', '01a21381-cb9f-71a4-bdfd-894c16b367f1'),
	('01a21381-cbbc-77cb-88e0-21fd66f55463', 'dora-0', 'https://v.test/1', '2026-11-24 16:20:03.132292+00', 30, 'ORIGINAL', false, false, false, true, '2026-11-25 16:20:03.132895+00', '01a21381-cbba-75e0-a604-ba4b5988eb2a'),
	('01a21381-cbbc-77cb-88e0-21fe6f87991c', 'dora-1', 'https://v.test/1', '2026-11-24 16:20:03.132292+00', 30, 'ORIGINAL', false, false, false, true, '2026-11-25 16:20:03.132895+00', '01a21381-cbba-75e0-a604-ba4b5988eb2a'),
	('01a21381-cbbc-77cb-88e0-21ff6103a0da', 'dora-2', 'https://v.test/1', '2026-11-24 16:20:03.132292+00', 30, 'ORIGINAL', false, false, false, true, '2026-11-25 16:20:03.132895+00', '01a21381-cbba-75e0-a604-ba4b5988eb2a'),
	('01a21381-cbd2-70c7-9908-c812879108a7', 'elin-0', 'https://v.test/1', '2026-11-24 16:20:03.153805+00', 30, 'ORIGINAL', false, false, false, true, '2026-11-25 16:20:03.154415+00', '01a21381-cbd0-7413-a5d5-ffa05b21caaa'),
	('01a21381-cbd2-70c7-9908-c813aa2fe72c', 'elin-1', 'https://v.test/1', '2026-11-24 16:20:03.153805+00', 30, 'ORIGINAL', false, false, false, true, '2026-11-25 16:20:03.154415+00', '01a21381-cbd0-7413-a5d5-ffa05b21caaa'),
	('01a21381-cbd2-70c7-9908-c814a7a15894', 'elin-2', 'https://v.test/1', '2026-11-24 16:20:03.153805+00', 30, 'ORIGINAL', false, false, false, true, '2026-11-25 16:20:03.154415+00', '01a21381-cbd0-7413-a5d5-ffa05b21caaa'),
	('01a21381-ccc1-7019-b98e-e3e3672281d4', 'dana-0', 'https://v.test/1', '2026-11-24 16:20:03.39242+00', 30, 'ORIGINAL', false, false, false, true, '2026-11-25 16:20:03.393022+00', '01a21381-ccbe-777a-9ea4-c2922ce42b04'),
	('01a21381-ccc1-7019-b98e-e3e49f189d5d', 'dana-1', 'https://v.test/1', '2026-11-24 16:20:03.39242+00', 30, 'ORIGINAL', false, false, false, true, '2026-11-25 16:20:03.393022+00', '01a21381-ccbe-777a-9ea4-c2922ce42b04'),
	('01a21381-ccc1-7019-b98e-e3e5113d4aa1', 'dana-2', 'https://v.test/1', '2026-11-24 16:20:03.39242+00', 30, 'ORIGINAL', false, false, false, true, '2026-11-25 16:20:03.393022+00', '01a21381-ccbe-777a-9ea4-c2922ce42b04'),
	('01a21381-cce0-72e4-befc-4e9eb9fef34f', 'eve-0', 'https://v.test/1', '2026-11-24 16:20:03.424263+00', 30, 'ORIGINAL', false, false, false, true, '2026-11-25 16:20:03.424851+00', '01a21381-ccde-76e1-a738-5a46dfd2c706'),
	('01a21381-cce0-72e4-befc-4e9f924d5721', 'eve-1', 'https://v.test/1', '2026-11-24 16:20:03.424263+00', 30, 'ORIGINAL', false, false, false, true, '2026-11-25 16:20:03.424851+00', '01a21381-ccde-76e1-a738-5a46dfd2c706'),
	('01a21381-cce0-72e4-befc-4ea06ddd13b9', 'eve-2', 'https://v.test/1', '2026-11-24 16:20:03.424263+00', 30, 'ORIGINAL', false, false, false, true, '2026-11-25 16:20:03.424851+00', '01a21381-ccde-76e1-a738-5a46dfd2c706'),
	('01a21381-ccfa-7232-a839-18806e394f91', 'v1', 'https://video.example/v', '2026-11-01 12:00:00+00', 30, 'ORIGINAL', false, false, false, true, '2026-11-25 16:20:03.450336+00', '01a21381-ccbe-777a-9ea4-c2922ce42b04');


--
-- Data for Name: video_daily_stat; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: video_gifts; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.video_gifts VALUES
	('01a21381-ccfa-7232-a839-18806e394f91', 400, 2, 2);


--
-- Data for Name: video_giver; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.video_giver VALUES
	('01a21381-cd21-747f-93d1-fe8edef30eb8', '01a21381-ccfa-7232-a839-18806e394f91', '01a21381-cbdc-74ad-93a4-a36b099abb2d', 1),
	('01a21381-cd50-7333-b0f4-aa021a1ce48e', '01a21381-ccfa-7232-a839-18806e394f91', '01a21381-cbde-762c-a4c1-33bcd6dbbc7c', 1);


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


