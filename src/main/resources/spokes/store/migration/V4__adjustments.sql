-- What the planner knows about demand that its source does not: promotions, growth, new products like old ones.

CREATE TABLE IF NOT EXISTS "adjustments" (
    "position" BIGINT PRIMARY KEY,
    "row_key" CHARACTER VARYING NOT NULL UNIQUE,
    "adjustment" CHARACTER VARYING,
    "kind" CHARACTER VARYING,
    "client" CHARACTER VARYING,
    "sku" CHARACTER VARYING,
    "category" CHARACTER VARYING,
    "area" CHARACTER VARYING,
    "from_date" DATE,
    "to_date" DATE,
    "factor" DOUBLE PRECISION,
    "units_per_day" DOUBLE PRECISION,
    "growth_per_year" DOUBLE PRECISION,
    "like_client" CHARACTER VARYING,
    "like_sku" CHARACTER VARYING,
    "note" CHARACTER VARYING
);
