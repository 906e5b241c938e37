-- Which roles must prove twice who they are to sign in: each decision stays, the last one of a role is in force.
create table reglage_de_second_facteur (
    id        bigint generated always as identity primary key,
    role      varchar(20)  not null,
    exige     boolean      not null,
    auteur_id bigint       not null references compte,
    auteur    varchar(120) not null,
    fait_le   timestamptz  not null
);

create index reglage_de_second_facteur_role on reglage_de_second_facteur (role, id desc);

create view second_facteur_exige as
select role
from (select distinct on (role) role, exige from reglage_de_second_facteur order by role, id desc) dernier
where exige;
