package fr.paysdesalers.pvd.compte;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface CompteRepository extends Repository<Compte, Long> {

    Compte save(Compte compte);

    Optional<Compte> findById(long id);

    Optional<Compte> findByCourriel(String courriel);

    /** Written in one statement: two sign-ins at the same instant both succeed. */
    @Modifying
    @Query("update Compte c set c.connexionPrecedenteLe = c.derniereConnexionLe, c.derniereConnexionLe = :instant "
            + "where c.id = :id")
    void noterConnexion(long id, Instant instant);

    @Query("select c.connexionPrecedenteLe from Compte c where c.id = :id")
    @Nullable
    Instant visitePrecedente(long id);

    /** The open accounts that administer, locked in order: two people who leave at the same instant do not each count on the other. */
    @Query(
            value = "select id from compte where administrateur and ferme_le is null order by id for update",
            nativeQuery = true)
    List<Long> verrouillerLesAdministrateurs();

    boolean existsByCourriel(String courriel);

    long count();
}
