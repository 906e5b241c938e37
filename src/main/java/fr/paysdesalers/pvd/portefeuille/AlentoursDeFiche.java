package fr.paysdesalers.pvd.portefeuille;

import fr.paysdesalers.pvd.action.ActionsLues.CommuneLue;
import fr.paysdesalers.pvd.action.ActionsLues.FicheLue;
import fr.paysdesalers.pvd.action.Reference;
import fr.paysdesalers.pvd.indicateur.ChiffresMesures;
import fr.paysdesalers.pvd.indicateur.ChiffresMesures.ChiffreMesure;
import fr.paysdesalers.pvd.journal.Historiques;
import fr.paysdesalers.pvd.publication.EtatDePublication;
import fr.paysdesalers.pvd.publication.Situations;
import fr.paysdesalers.pvd.socle.Perimetre;
import fr.paysdesalers.pvd.socle.Visibilite;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What is known around an action, and that its sheet shows: its public page, its history, what its objective changes. */
@Component
class AlentoursDeFiche {

    private final Situations publications;
    private final Historiques historiques;
    private final ChiffresMesures mesures;

    AlentoursDeFiche(Situations publications, Historiques historiques, ChiffresMesures mesures) {
        this.publications = publications;
        this.historiques = historiques;
        this.mesures = mesures;
    }

    /** Where its public page stands; null for who does not publish, and for an action that is not public. */
    @Nullable
    EtatDePublication publication(Perimetre perimetre, FicheLue fiche) {
        return perimetre.estChefDeProjet() && fiche.visibilite() == Visibilite.PUBLIQUE
                ? publications.etat(perimetre, Reference.of(fiche.reference()))
                : null;
    }

    /** Its last acts; a partner reads none. */
    Historiques.Extrait historique(Perimetre perimetre, FicheLue fiche) {
        return perimetre.voitInterne()
                ? historiques.deLAction(perimetre, Reference.of(fiche.reference()))
                : Historiques.Extrait.VIDE;
    }

    /** The indicators of its objective, on the territory and in its own communes. */
    List<ChiffreMesure> indicateurs(Perimetre perimetre, FicheLue fiche, List<CommuneLue> communes) {
        return mesures.deLObjectif(
                perimetre,
                fiche.objectifNumero(),
                communes.stream().map(CommuneLue::codeInsee).collect(Collectors.toSet()));
    }
}
