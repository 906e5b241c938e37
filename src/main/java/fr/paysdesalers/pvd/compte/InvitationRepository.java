package fr.paysdesalers.pvd.compte;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.repository.Repository;

interface InvitationRepository extends Repository<Invitation, Long> {

    Invitation save(Invitation invitation);

    /** Locked: an invitation is accepted once, even by two requests at the same instant. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<Invitation> findByEmpreinte(String empreinte);
}
