-- A forecast that the planner made: how each product was forecast, and its weeks. Weeks of a hundred thousand products are
-- more than a million rows, so they are packed into blocks as order lines are; their table of rows stays empty.

CREATE TABLE IF NOT EXISTS "product_forecasts" (
    "position" BIGINT PRIMARY KEY,
    "row_key" CHARACTER VARYING NOT NULL UNIQUE,
    "client" CHARACTER VARYING,
    "sku" CHARACTER VARYING,
    "method" CHARACTER VARYING,
    "kind" CHARACTER VARYING,
    "made_on" DATE,
    "history_weeks" DOUBLE PRECISION,
    "wape" DOUBLE PRECISION,
    "mase" DOUBLE PRECISION,
    "rmsse" DOUBLE PRECISION,
    "bias" DOUBLE PRECISION,
    "naive_wape" DOUBLE PRECISION,
    "naive_mase" DOUBLE PRECISION,
    "naive_rmsse" DOUBLE PRECISION,
    "coverage_80" DOUBLE PRECISION,
    "coverage_95" DOUBLE PRECISION,
    "sd_per_week" DOUBLE PRECISION,
    "area_method" CHARACTER VARYING
);

CREATE TABLE IF NOT EXISTS "product_forecast_weeks" (
    "position" BIGINT PRIMARY KEY,
    "row_key" CHARACTER VARYING NOT NULL UNIQUE,
    "client" CHARACTER VARYING,
    "sku" CHARACTER VARYING,
    "week" DOUBLE PRECISION,
    "units_per_day" DOUBLE PRECISION,
    "lo80" DOUBLE PRECISION,
    "hi80" DOUBLE PRECISION,
    "lo95" DOUBLE PRECISION,
    "hi95" DOUBLE PRECISION
);

CREATE TABLE IF NOT EXISTS "product_forecast_week_blocks" (
    "id" BIGINT PRIMARY KEY,
    "place" BIGINT NOT NULL,
    "lines" INTEGER NOT NULL,
    "unpacked" INTEGER NOT NULL,
    "columns" CHARACTER VARYING NOT NULL,
    "made_by" BIGINT,
    "gone_by" BIGINT,
    "in_force" BOOLEAN NOT NULL
);

CREATE TABLE IF NOT EXISTS "product_forecast_week_bytes" (
    "id" BIGINT PRIMARY KEY,
    "packed" BINARY LARGE OBJECT NOT NULL
);
