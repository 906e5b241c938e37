package fr.paysdesalers.pvd.journal;

import fr.paysdesalers.pvd.journal.Champ.Nature;
import fr.paysdesalers.pvd.journal.Fait.Part;
import fr.paysdesalers.pvd.journal.Motifs.Motif;
import fr.paysdesalers.pvd.socle.Libelles;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells facts in French: one phrase for what appears or goes, one for each field that changes. */
@Component
class Phrases {

    private final Libelles libelles;
    private final Valeurs valeurs;
    private final PhrasesDActes actes;
    private final PhrasesDeConvention convention;
    private final PhrasesDIndicateurs indicateurs;

    Phrases(
            Libelles libelles,
            Valeurs valeurs,
            PhrasesDActes actes,
            PhrasesDeConvention convention,
            PhrasesDIndicateurs indicateurs) {
        this.convention = convention;
        this.indicateurs = indicateurs;
        this.libelles = libelles;
        this.valeurs = valeurs;
        this.actes = actes;
    }

    /**
     * The phrases of a fact.
     *
     * @param quoi only what answers is told; null for all
     */
    List<Phrase> de(Fait fait, Optional<Motif> motif, Noms.Lus noms, @Nullable Quoi quoi) {
        if (fait.sujet() == Sujet.COMMUNES || fait.sujet() == Sujet.CONTRATS) {
            return fait.parts().entrySet().stream()
                    .map(part -> fait.sujet() == Sujet.COMMUNES ? commune(part) : contrat(part))
                    .toList();
        }
        if (fait.estAjout()) {
            return List.of(fait.surLaConvention() ? sansAction(fait).ajout(fait) : actes.ajout(fait, noms));
        }
        if (fait.estRetrait()) {
            return List.of(fait.surLaConvention() ? sansAction(fait).retrait(fait) : actes.retrait(fait, noms));
        }
        List<Phrase> phrases = new ArrayList<>();
        for (Champ champ : fait.champs()) {
            if (quoi == null || quoi.retient(fait.sujet(), champ)) {
                phrases.add(acte(fait, champ, motif, noms).orElseGet(() -> changement(fait, champ, noms)));
            }
        }
        return phrases;
    }

    private Optional<Phrase> acte(Fait fait, Champ champ, Optional<Motif> motif, Noms.Lus noms) {
        return fait.surLaConvention() ? sansAction(fait).acte(fait, champ) : actes.acte(fait, champ, motif, noms);
    }

    private PhrasesSansAction sansAction(Fait fait) {
        return fait.sujet().estUnIndicateur() ? indicateurs : convention;
    }

    private Phrase changement(Fait fait, Champ champ, Noms.Lus noms) {
        String quoi = libelles.de(champ)
                + (fait.surLaConvention() ? sansAction(fait).complement(fait) : actes.complement(fait, noms));
        String avant = fait.avant(champ);
        String apres = fait.apres(champ);
        if (champ.nature() == Nature.LONG) {
            return new Phrase(libelles.texte("journal.long", quoi), null, avant, apres);
        }
        if (avant == null) {
            return Phrase.de(libelles.texte(
                    "journal.renseigne", quoi, valeurs.dire(champ, Objects.requireNonNull(apres), noms)));
        }
        if (apres == null) {
            return Phrase.de(libelles.texte("journal.efface", quoi, valeurs.dire(champ, avant, noms)));
        }
        return champ.nature() == Nature.JOUR
                ? Phrase.de(libelles.texte(
                        "journal.deplace", quoi, valeurs.jour(avant), valeurs.jour(apres), valeurs.ecart(avant, apres)))
                : Phrase.de(libelles.texte(
                        "journal.change", quoi, valeurs.dire(champ, avant, noms), valeurs.dire(champ, apres, noms)));
    }

    private Phrase commune(Map.Entry<String, Part> commune) {
        Part part = commune.getValue();
        if (part.avant() == null) {
            return Phrase.de(libelles.texte(
                    "journal.commune.ajout", commune.getKey(), valeurs.taux(Objects.requireNonNull(part.apres()))));
        }
        return part.apres() == null
                ? Phrase.de(libelles.texte("journal.commune.retrait", commune.getKey()))
                : Phrase.de(libelles.texte(
                        "journal.commune.part",
                        commune.getKey(),
                        valeurs.taux(part.avant()),
                        valeurs.taux(part.apres())));
    }

    private Phrase contrat(Map.Entry<String, Part> contrat) {
        String nom = actes.contrat(contrat.getKey());
        return Phrase.de(libelles.texte(
                contrat.getValue().avant() == null ? "journal.contrat.ajout" : "journal.contrat.retrait", nom));
    }
}
