-- Who swept which action, and when.
create table point_hebdo (
    id        bigint generated always as identity primary key,
    action_id bigint       not null references fiche_action,
    auteur_id bigint       not null,
    auteur    varchar(120) not null,
    fait_le   timestamptz  not null
);
create index point_hebdo_action on point_hebdo (action_id, fait_le desc);
