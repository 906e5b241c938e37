package fr.paysdesalers.pvd.indicateur;

import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface MesureRepository extends Repository<Mesure, Long> {

    Mesure save(Mesure mesure);

    void delete(Mesure mesure);

    Optional<Mesure> findByConventionIdAndIndicateurIdAndId(long conventionId, long indicateurId, long id);

    /** Whether another measure says the same place, year and edition of a source. */
    @Query("select count(m) > 0 from Mesure m where m.indicateurId = :indicateurId and m.id <> :id "
            + "and coalesce(m.communeId, 0) = coalesce(:#{#form.communeId}, 0) "
            + "and coalesce(m.secteur, '') = coalesce(:#{#form.secteur}, '') "
            + "and m.annee = :#{#form.annee} and m.source = :#{#form.source} and m.millesime = :#{#form.millesime}")
    boolean dejaDite(long indicateurId, long id, MesureForm form);
}
