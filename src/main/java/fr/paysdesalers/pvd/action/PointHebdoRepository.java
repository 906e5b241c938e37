package fr.paysdesalers.pvd.action;

import org.springframework.data.repository.Repository;

interface PointHebdoRepository extends Repository<PointHebdo, Long> {

    PointHebdo save(PointHebdo point);
}
