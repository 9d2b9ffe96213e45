-- One table for each sheet with a column for each of its columns, as the contract of files has them. A row is known by
-- row_key; position gives the order of the list. Whoever is killed in the middle of this file leaves tables behind: so
-- each is made only where there is none.

CREATE TABLE IF NOT EXISTS "centers" (
    "position" BIGINT PRIMARY KEY,
    "row_key" CHARACTER VARYING NOT NULL UNIQUE,
    "center" CHARACTER VARYING,
    "name" CHARACTER VARYING,
    "latitude" DOUBLE PRECISION,
    "longitude" DOUBLE PRECISION,
    "postal_code" CHARACTER VARYING,
    "country" CHARACTER VARYING,
    "status" CHARACTER VARYING,
    "storage_capacity_m3" DOUBLE PRECISION,
    "throughput_per_day" DOUBLE PRECISION,
    "fixed_cost_per_month" DOUBLE PRECISION,
    "minimum_per_month" DOUBLE PRECISION,
    "opening_cost" DOUBLE PRECISION,
    "receiving_per_unit" DOUBLE PRECISION,
    "storage_per_m3_month" DOUBLE PRECISION,
    "bin_fee_per_month" DOUBLE PRECISION,
    "pick_per_order" DOUBLE PRECISION,
    "pick_per_unit" DOUBLE PRECISION,
    "dispatch_days" DOUBLE PRECISION,
    "dock_to_stock_days" DOUBLE PRECISION,
    "takes_returns" BOOLEAN,
    "return_processing" DOUBLE PRECISION
);

CREATE TABLE IF NOT EXISTS "products" (
    "position" BIGINT PRIMARY KEY,
    "row_key" CHARACTER VARYING NOT NULL UNIQUE,
    "client" CHARACTER VARYING,
    "sku" CHARACTER VARYING,
    "name" CHARACTER VARYING,
    "category" CHARACTER VARYING,
    "weight_kg" DOUBLE PRECISION,
    "length_cm" DOUBLE PRECISION,
    "width_cm" DOUBLE PRECISION,
    "height_cm" DOUBLE PRECISION,
    "ships_in_own_box" BOOLEAN,
    "unit_cost" DOUBLE PRECISION,
    "price" DOUBLE PRECISION,
    "units_per_parcel" DOUBLE PRECISION,
    "units_per_case" DOUBLE PRECISION,
    "cases_per_pallet" DOUBLE PRECISION,
    "return_rate" DOUBLE PRECISION,
    "lead_time_days" DOUBLE PRECISION,
    "lead_time_sd" DOUBLE PRECISION,
    "moq" DOUBLE PRECISION
);

CREATE TABLE IF NOT EXISTS "areas" (
    "position" BIGINT PRIMARY KEY,
    "row_key" CHARACTER VARYING NOT NULL UNIQUE,
    "area" CHARACTER VARYING,
    "name" CHARACTER VARYING,
    "latitude" DOUBLE PRECISION,
    "longitude" DOUBLE PRECISION,
    "country" CHARACTER VARYING
);

CREATE TABLE IF NOT EXISTS "supply_points" (
    "position" BIGINT PRIMARY KEY,
    "row_key" CHARACTER VARYING NOT NULL UNIQUE,
    "supply_point" CHARACTER VARYING,
    "name" CHARACTER VARYING,
    "latitude" DOUBLE PRECISION,
    "longitude" DOUBLE PRECISION,
    "postal_code" CHARACTER VARYING
);

CREATE TABLE IF NOT EXISTS "demand" (
    "position" BIGINT PRIMARY KEY,
    "row_key" CHARACTER VARYING NOT NULL UNIQUE,
    "area" CHARACTER VARYING,
    "client" CHARACTER VARYING,
    "sku" CHARACTER VARYING,
    "week" DOUBLE PRECISION,
    "units_per_day" DOUBLE PRECISION
);

CREATE TABLE IF NOT EXISTS "orders" (
    "position" BIGINT PRIMARY KEY,
    "row_key" CHARACTER VARYING NOT NULL UNIQUE,
    "order_id" CHARACTER VARYING,
    "order_date" DATE,
    "order_time" TIME(9),
    "client" CHARACTER VARYING,
    "sku" CHARACTER VARYING,
    "quantity" DOUBLE PRECISION,
    "area" CHARACTER VARYING,
    "postal_code" CHARACTER VARYING,
    "country" CHARACTER VARYING,
    "ship_center" CHARACTER VARYING,
    "ship_date" DATE,
    "delivery_date" DATE,
    "parcels" DOUBLE PRECISION,
    "freight_paid" DOUBLE PRECISION,
    "return_of" CHARACTER VARYING
);

CREATE TABLE IF NOT EXISTS "stock" (
    "position" BIGINT PRIMARY KEY,
    "row_key" CHARACTER VARYING NOT NULL UNIQUE,
    "center" CHARACTER VARYING,
    "client" CHARACTER VARYING,
    "sku" CHARACTER VARYING,
    "on_hand" DOUBLE PRECISION,
    "allocated" DOUBLE PRECISION,
    "unavailable" DOUBLE PRECISION,
    "as_of" DATE
);

CREATE TABLE IF NOT EXISTS "inbound" (
    "position" BIGINT PRIMARY KEY,
    "row_key" CHARACTER VARYING NOT NULL UNIQUE,
    "center" CHARACTER VARYING,
    "client" CHARACTER VARYING,
    "sku" CHARACTER VARYING,
    "units" DOUBLE PRECISION,
    "arrival_date" DATE,
    "supply_point" CHARACTER VARYING,
    "mode" CHARACTER VARYING,
    "reference" CHARACTER VARYING
);

CREATE TABLE IF NOT EXISTS "transfers" (
    "position" BIGINT PRIMARY KEY,
    "row_key" CHARACTER VARYING NOT NULL UNIQUE,
    "transfer_id" CHARACTER VARYING,
    "client" CHARACTER VARYING,
    "sku" CHARACTER VARYING,
    "from" CHARACTER VARYING,
    "to" CHARACTER VARYING,
    "units" DOUBLE PRECISION,
    "departure_date" DATE,
    "mode" CHARACTER VARYING,
    "status" CHARACTER VARYING,
    "sent_date" DATE,
    "received_units" DOUBLE PRECISION
);

CREATE TABLE IF NOT EXISTS "lanes" (
    "position" BIGINT PRIMARY KEY,
    "row_key" CHARACTER VARYING NOT NULL UNIQUE,
    "center" CHARACTER VARYING,
    "area" CHARACTER VARYING,
    "cost_per_parcel" DOUBLE PRECISION,
    "cost_per_kg" DOUBLE PRECISION,
    "cost_per_unit" DOUBLE PRECISION,
    "transit_days" DOUBLE PRECISION
);

CREATE TABLE IF NOT EXISTS "rates" (
    "position" BIGINT PRIMARY KEY,
    "row_key" CHARACTER VARYING NOT NULL UNIQUE,
    "service" CHARACTER VARYING,
    "max_weight_lb" DOUBLE PRECISION,
    "zone_1" DOUBLE PRECISION,
    "zone_2" DOUBLE PRECISION,
    "zone_3" DOUBLE PRECISION,
    "zone_4" DOUBLE PRECISION,
    "zone_5" DOUBLE PRECISION,
    "zone_6" DOUBLE PRECISION,
    "zone_7" DOUBLE PRECISION,
    "zone_8" DOUBLE PRECISION,
    "zone_9" DOUBLE PRECISION
);

CREATE TABLE IF NOT EXISTS "services" (
    "position" BIGINT PRIMARY KEY,
    "row_key" CHARACTER VARYING NOT NULL UNIQUE,
    "service" CHARACTER VARYING,
    "days_1" DOUBLE PRECISION,
    "days_2" DOUBLE PRECISION,
    "days_3" DOUBLE PRECISION,
    "days_4" DOUBLE PRECISION,
    "days_5" DOUBLE PRECISION,
    "days_6" DOUBLE PRECISION,
    "days_7" DOUBLE PRECISION,
    "days_8" DOUBLE PRECISION,
    "days_9" DOUBLE PRECISION,
    "rate_factor" DOUBLE PRECISION,
    "dim_divisor" DOUBLE PRECISION,
    "dim_threshold_ft3" DOUBLE PRECISION,
    "fuel_surcharge" DOUBLE PRECISION,
    "residential_surcharge" DOUBLE PRECISION,
    "carrier_days" CHARACTER VARYING
);

CREATE TABLE IF NOT EXISTS "zones" (
    "position" BIGINT PRIMARY KEY,
    "row_key" CHARACTER VARYING NOT NULL UNIQUE,
    "from_zip3" CHARACTER VARYING,
    "to_zip3" CHARACTER VARYING,
    "zone" DOUBLE PRECISION
);

CREATE TABLE IF NOT EXISTS "freight" (
    "position" BIGINT PRIMARY KEY,
    "row_key" CHARACTER VARYING NOT NULL UNIQUE,
    "from" CHARACTER VARYING,
    "to" CHARACTER VARYING,
    "mode" CHARACTER VARYING,
    "minimum" DOUBLE PRECISION,
    "fixed" DOUBLE PRECISION,
    "per_kg_km" DOUBLE PRECISION,
    "min_density_kg_m3" DOUBLE PRECISION,
    "per_vehicle_km" DOUBLE PRECISION,
    "vehicle_kg" DOUBLE PRECISION,
    "vehicle_m3" DOUBLE PRECISION,
    "per_unit" DOUBLE PRECISION,
    "days" DOUBLE PRECISION,
    "extra_days" DOUBLE PRECISION,
    "loss_rate" DOUBLE PRECISION,
    "kg_co2_per_tonne_km" DOUBLE PRECISION
);

CREATE TABLE IF NOT EXISTS "eligibility" (
    "position" BIGINT PRIMARY KEY,
    "row_key" CHARACTER VARYING NOT NULL UNIQUE,
    "center" CHARACTER VARYING,
    "client" CHARACTER VARYING,
    "sku" CHARACTER VARYING,
    "category" CHARACTER VARYING,
    "allowed" BOOLEAN,
    "min_units" DOUBLE PRECISION,
    "max_units" DOUBLE PRECISION
);

CREATE TABLE IF NOT EXISTS "settings" (
    "position" BIGINT PRIMARY KEY,
    "row_key" CHARACTER VARYING NOT NULL UNIQUE,
    "key" CHARACTER VARYING,
    "value" CHARACTER VARYING
);

-- The planner's steps, the oldest first; the undone ones are the newest. "changes" is an EditPack.
CREATE TABLE IF NOT EXISTS "journal" (
    "id" BIGINT PRIMARY KEY,
    "label" CHARACTER VARYING NOT NULL,
    "sheets" CHARACTER VARYING NOT NULL,
    "undone" BOOLEAN NOT NULL,
    "changes" BINARY LARGE OBJECT NOT NULL
);

-- Written at every opening: a file can be readable and yet hang at a write.
CREATE TABLE IF NOT EXISTS "probe" (
    "id" INTEGER PRIMARY KEY,
    "opened" TIMESTAMP WITH TIME ZONE NOT NULL
);
MERGE INTO "probe"("id", "opened") KEY ("id") VALUES (1, CURRENT_TIMESTAMP);
