-- The services of the bourgs become dated: a row for each time that somebody counted, the last one is the present count.
create table service (
    id            bigint       generated always as identity primary key,
    territoire_id bigint       not null references territoire,
    rang          integer      not null,
    nom           varchar(100) not null,
    constraint service_nom_unique unique (territoire_id, nom)
);

-- What nobody counted has no row: it is not zero.
create table releve (
    id         bigint       generated always as identity primary key,
    service_id bigint       not null references service,
    commune_id bigint       not null references commune,
    nombre     integer      not null constraint releve_nombre_positif check (nombre >= 0),
    source     varchar(80)  not null,
    millesime  integer      not null constraint releve_millesime_plausible check (millesime between 1900 and 2100),
    releve_le  date         not null,
    note       varchar(500),
    auteur     varchar(200) not null,
    fait_le    timestamptz  not null,
    retire_par varchar(200),
    retire_le  timestamptz
);
create index releve_service_idx on releve (service_id, commune_id);

insert into service (territoire_id, rang, nom)
select c.territoire_id, row_number() over (partition by c.territoire_id order by min(s.rang)), s.service
from service_de_bourg s join commune c on c.id = s.commune_id
group by c.territoire_id, s.service;

insert into releve (service_id, commune_id, nombre, source, millesime, releve_le, auteur, fait_le)
select v.id, s.commune_id, s.nombre, s.source, s.millesime, make_date(s.millesime, 12, 31), 'Portail', now()
from service_de_bourg s join commune c on c.id = s.commune_id
join service v on v.territoire_id = c.territoire_id and v.nom = s.service
where s.nombre is not null;

drop table service_de_bourg;
