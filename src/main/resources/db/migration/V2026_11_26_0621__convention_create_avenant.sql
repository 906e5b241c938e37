-- What changes a convention after its signature; it counts from the day on which it is signed.
create table avenant (
    id                        bigint        generated always as identity primary key,
    convention_id             bigint        not null references convention,
    numero                    integer       not null constraint avenant_numero_positif check (numero > 0),
    objet                     varchar(300)  not null,
    signe_le                  date,
    duree_initialisation_mois integer constraint avenant_duree_positive check (duree_initialisation_mois between 1 and 120),
    fin_ort_le                date,
    perimetre                 varchar(1000),
    version                   bigint        not null,
    constraint avenant_numero_unique unique (convention_id, numero),
    constraint avenant_de_convention unique (convention_id, id)
);

create table avenant_aud (
    id                        bigint not null,
    rev                       bigint not null references revision,
    revtype                   smallint,
    convention_id             bigint,
    numero                    integer,
    objet                     varchar(300),
    signe_le                  date,
    duree_initialisation_mois integer,
    fin_ort_le                date,
    perimetre                 varchar(1000),
    version                   bigint,
    primary key (id, rev)
);
create index avenant_aud_convention on avenant_aud (convention_id);
