-- Hypotheses on a plan that people keep under a name: the query string of the page that computes them.
create table scenario (
    id            bigint        generated always as identity primary key,
    convention_id bigint        not null,
    action_id     bigint        not null,
    nom           varchar(120)  not null,
    parametres    varchar(2000) not null,
    auteur_id     bigint        not null,
    auteur        varchar(120)  not null,
    fait_le       timestamptz   not null,
    constraint scenario_nom_unique unique (action_id, nom),
    constraint scenario_action foreign key (convention_id, action_id) references fiche_action (convention_id, id)
);
