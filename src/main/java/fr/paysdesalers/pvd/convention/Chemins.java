package fr.paysdesalers.pvd.convention;

import fr.paysdesalers.pvd.convention.Chemin.Pas;
import fr.paysdesalers.pvd.socle.Delais;
import fr.paysdesalers.pvd.socle.Jour;
import fr.paysdesalers.pvd.socle.Libelles;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Draws the path of a convention: the initialisation, then the life of its ORT. */
@Component
public class Chemins {

    private static final List<GenrePiece> ETAPES =
            List.of(GenrePiece.DIAGNOSTIC, GenrePiece.STRATEGIE, GenrePiece.PLAN_ACTIONS);

    private final Libelles libelles;
    private final Delais delais;

    Chemins(Libelles libelles, Delais delais) {
        this.libelles = libelles;
        this.delais = delais;
    }

    public Chemin de(Convention convention, Pieces pieces) {
        LocalDate jour = delais.aujourdHui();
        List<Pas> pas = new ArrayList<>();
        pas.add(pas("convention.date.adhesion", convention.signeeLe(), "fait", null));
        ETAPES.forEach(genre -> pas.add(piece(pieces.de(genre), jour)));
        pas.add(echeance(convention, jour));
        pas.add(ort(convention, jour));
        if (convention.ortSigneeLe() != null && convention.ortSignee(jour)) {
            pas.addAll(vie(convention, convention.ortSigneeLe(), jour));
        }
        return new Chemin(pas, derive(convention, jour));
    }

    private Pas piece(PieceLue piece, LocalDate jour) {
        Long retard = piece.retard(jour);
        String etat = piece.estFaite() ? "fait" : piece.etat() == EtatPiece.A_FAIRE ? "a-venir" : "courant";
        return new Pas(
                libelles.de(piece.genre()),
                Jour.de(piece.faiteLe() == null ? piece.echeanceLe() : piece.faiteLe()),
                etat,
                libelles.de(piece.etat()),
                null,
                retard == null || piece.estFaite() ? null : delais.retard(retard));
    }

    private Pas echeance(Convention convention, LocalDate jour) {
        Echeance situation = convention.situation(jour);
        return new Pas(
                libelles.texte("convention.date.echeance"),
                new Jour(convention.echeance(jour)),
                situation.ortSignee() || situation.enRetard() ? "fait" : "courant",
                situation.ortSignee() || situation.enRetard()
                        ? libelles.texte("convention.pas.passe")
                        : libelles.texte(situation.cas().cle(), situation.jours()),
                convention.echeanceDeplacee(jour)
                        ? libelles.texte("convention.initialement", new Jour(convention.echeanceInitiale()))
                        : null,
                situation.enRetard() ? libelles.texte(situation.cas().cle(), situation.jours()) : null);
    }

    private Pas ort(Convention convention, LocalDate jour) {
        return convention.ortSignee(jour)
                ? pas("convention.date.ort", convention.ortSigneeLe(), "fait", null)
                : pas("convention.date.ort", null, "a-venir", null);
    }

    private List<Pas> vie(Convention convention, LocalDate signature, LocalDate jour) {
        LocalDate fin = convention.finDeLOrt(jour);
        List<Pas> pas = new ArrayList<>();
        boolean suivant = true;
        for (VieDeLOrt.Echu echu : VieDeLOrt.de(signature, fin, jour)) {
            boolean passe = echu.le().isBefore(jour);
            pas.add(new Pas(
                    libelles.texte(echu.genre().cle(), echu.annee()),
                    new Jour(echu.le()),
                    passe ? "fait" : suivant ? "courant" : "a-venir",
                    passe ? libelles.texte("convention.pas.passe") : delais.jusquA(echu.le()),
                    echu.genre() == VieDeLOrt.Rendezvous.FIN ? finDeplacee(convention, echu.le()) : null,
                    null));
            suivant = passe;
        }
        if (fin == null) {
            pas.add(pas("convention.ort.FIN", null, "a-venir", libelles.texte("convention.ort.sans-duree")));
        }
        return pas;
    }

    private @Nullable String finDeplacee(Convention convention, LocalDate fin) {
        LocalDate initiale = convention.finInitialeDeLOrt();
        return initiale == null || initiale.equals(fin)
                ? null
                : libelles.texte("convention.initialement", new Jour(initiale));
    }

    private @Nullable String derive(Convention convention, LocalDate jour) {
        Long jours = convention.derive(jour);
        if (jours == null) {
            return null;
        }
        return jours == 0 ? libelles.texte("convention.derive.aucune") : delais.ecart(jours);
    }

    private Pas pas(String cle, @Nullable LocalDate le, String etat, @Nullable String detail) {
        return new Pas(
                libelles.texte(cle),
                Jour.de(le),
                etat,
                libelles.texte("fait".equals(etat) ? "convention.pas.fait" : "convention.pas.a-venir"),
                detail,
                null);
    }
}
