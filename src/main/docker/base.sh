#!/bin/bash
# First start of the base: the portal gets an ordinary role that owns its own database, and the superuser loses its
# password (it can then come in by the local socket of the container alone).
set -euo pipefail

psql --set=ON_ERROR_STOP=1 --username="$POSTGRES_USER" <<'SQL'
\getenv mot_de_passe POSTGRES_PASSWORD
create role portail login password :'mot_de_passe';
create database portail owner portail;
select format('alter role %I password null', current_user) \gexec
SQL
