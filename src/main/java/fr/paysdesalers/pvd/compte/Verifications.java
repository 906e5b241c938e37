package fr.paysdesalers.pvd.compte;

import fr.paysdesalers.pvd.message.Messages;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Judging what somebody who has a session gives to prove again who they are. */
@Service
@Transactional
public class Verifications {

    private final CompteRepository comptes;
    private final MotsDePasse motsDePasse;
    private final CodesParMessage codes;
    private final Messages messages;

    Verifications(CompteRepository comptes, MotsDePasse motsDePasse, CodesParMessage codes, Messages messages) {
        this.comptes = comptes;
        this.motsDePasse = motsDePasse;
        this.codes = codes;
        this.messages = messages;
    }

    @Transactional(readOnly = true)
    public boolean motDePasse(Visiteur visiteur, String motDePasse) {
        return comptes.findById(visiteur.compteId())
                .filter(compte -> motsDePasse.correspond(motDePasse, compte.motDePasse()))
                .isPresent();
    }

    /** A code can come by mail here. */
    public boolean parMessage() {
        return messages.partent();
    }

    /** @return whether a code leaves: beyond some in an hour, none does */
    public boolean demanderUnCode(Visiteur visiteur) {
        return codes.demander(visiteur);
    }

    public boolean code(Visiteur visiteur, String code) {
        return codes.juger(visiteur, code);
    }
}
