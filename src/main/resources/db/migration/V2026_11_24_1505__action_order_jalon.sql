-- Milestones stand in the order that people gave them; at first, by date.
alter table jalon add column rang integer not null default 0;
alter table jalon_aud add column rang integer;

update jalon set rang = place.rang
from (select id, row_number() over (partition by action_id order by coalesce(reelle_le, actuelle_le), id) rang
      from jalon) place
where place.id = jalon.id;
