package fr.paysdesalers.pvd.compte;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface InvitationRepository extends Repository<Invitation, Long> {

    Invitation save(Invitation invitation);

    /** Locked: an invitation is accepted once, even by two requests at the same instant. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<Invitation> findByEmpreinte(String empreinte);

    Optional<Invitation> findById(long id);

    Optional<Invitation> findByIdAndConventionId(long id, long conventionId);

    /** Ends the links that opened a first account. */
    @Modifying
    @Query("update Invitation i set i.expireLe = :instant where i.administrateur = true and i.expireLe > :instant")
    void finirCellesDAdministrateur(Instant instant);
}
