package fr.paysdesalers.pvd.journal;

import fr.paysdesalers.pvd.action.Reference;
import fr.paysdesalers.pvd.socle.Option;
import fr.paysdesalers.pvd.socle.Perimetre;
import fr.paysdesalers.pvd.socle.ReserveAuxLecteursInternes;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells what happened in a convention: who did what, when and why, the newest first. Partners do not read it. */
@Service
@Transactional(readOnly = true)
public class Historiques {

    private static final int PAR_PAGE = 50;
    /** Acts that a sheet shows before the link to the others. */
    private static final int SUR_UNE_FICHE = 20;

    private final Revisions revisions;
    private final Motifs motifs;
    private final Noms noms;
    private final Recits recits;

    Historiques(Revisions revisions, Motifs motifs, Noms noms, Recits recits) {
        this.revisions = revisions;
        this.motifs = motifs;
        this.noms = noms;
        this.recits = recits;
    }

    /**
     * Some acts.
     *
     * @param suite where the next page begins; null at the end
     */
    public record Extrait(List<Acte> actes, @Nullable String suite) {

        /** What somebody who may not read the history is shown of it. */
        public static final Extrait VIDE = new Extrait(List.of(), null);
    }

    /** The last acts on an action. */
    @ReserveAuxLecteursInternes
    public Extrait deLAction(Perimetre perimetre, Reference reference) {
        return lire(perimetre, CriteresDHistorique.action(reference), SUR_UNE_FICHE);
    }

    /** The last acts of the convention since a day, that day included. */
    @ReserveAuxLecteursInternes
    public Extrait depuis(Perimetre perimetre, LocalDate jour, int nombre) {
        return lire(perimetre, CriteresDHistorique.depuis(jour), nombre);
    }

    /** A page of the history of the convention. */
    @ReserveAuxLecteursInternes
    Extrait page(Perimetre perimetre, CriteresDHistorique criteres) {
        return lire(perimetre, criteres, PAR_PAGE);
    }

    /** Who changed something of the convention. */
    @ReserveAuxLecteursInternes
    List<Option> auteurs(Perimetre perimetre) {
        return revisions.auteurs(perimetre);
    }

    private Extrait lire(Perimetre perimetre, CriteresDHistorique criteres, int nombre) {
        List<Fait> faits = revisions.lire(perimetre, criteres, nombre + 1);
        Map<Curseur, List<Fait>> parActe = new LinkedHashMap<>();
        faits.forEach(fait -> parActe.computeIfAbsent(fait.curseur(), cle -> new ArrayList<>())
                .add(fait));
        List<Curseur> montres = parActe.keySet().stream().limit(nombre).toList();
        Recits.Contexte contexte =
                new Recits.Contexte(perimetre, motifs.de(faits), noms.de(perimetre), criteres.quoi());
        return new Extrait(
                montres.stream()
                        .map(cle -> recits.acte(contexte, parActe.getOrDefault(cle, List.of())))
                        .filter(acte -> !acte.phrases().isEmpty())
                        .toList(),
                parActe.size() > nombre ? montres.get(nombre - 1).toString() : null);
    }
}
