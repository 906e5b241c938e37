-- The official contours of a territory, brought by an administrateur: all its communes or none.
create table contours_de_territoire (
    territoire_id bigint       primary key references territoire,
    source        varchar(200) not null,
    points        integer      not null constraint contours_de_territoire_points check (points > 0),
    importe_par   varchar(120) not null,
    importe_le    timestamptz  not null
);

-- Closed rings of [longitude, latitude] in ten-thousandths of a degree; a ring inside another is a hole.
create table contour_de_commune (
    commune_id bigint primary key references commune,
    anneaux    jsonb  not null
);
