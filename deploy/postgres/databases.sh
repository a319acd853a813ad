#!/bin/sh
# One database and one role for each service of ports.csv and one for the identity provider; no role may enter
# another's. Runs once, when the server's data is new.
set -eu

ports=${DPS_PORTS_TABLE:-/deploy/ports.csv}
services=$(awk -F, '$1 ~ /-service$/ { sub(/^DPS_/, "", $3); sub(/_PORT$/, "", $3); print $3 }' "$ports")

for stem in $services KEYCLOAK; do
    database=$(printf '%s' "$stem" | tr '[:upper:]' '[:lower:]')
    eval "password=\${DPS_${stem}_DB_PASSWORD:-$database}"
    psql -v ON_ERROR_STOP=1 -v name="$database" -v password="$password" --username postgres --dbname postgres <<'SQL'
create role :"name" login password :'password';
create database :"name" owner :"name";
revoke connect, temporary on database :"name" from public;
SQL
    if [ "$stem" != KEYCLOAK ]; then
        psql -v ON_ERROR_STOP=1 --username postgres --dbname "$database" <<'SQL'
create extension if not exists cube;
create extension if not exists earthdistance;
create extension if not exists pg_trgm;
SQL
    fi
done
