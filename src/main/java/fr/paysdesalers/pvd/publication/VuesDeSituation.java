package fr.paysdesalers.pvd.publication;

import fr.paysdesalers.pvd.action.Reference;
import fr.paysdesalers.pvd.socle.Libelles;
import fr.paysdesalers.pvd.socle.Perimetre;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Says where the public sheet of an action stands. */
@Component
class VuesDeSituation {

    private final VuesPubliques vues;
    private final Libelles libelles;

    VuesDeSituation(VuesPubliques vues, Libelles libelles) {
        this.vues = vues;
        this.libelles = libelles;
    }

    SituationVue vue(Perimetre perimetre, Situation situation) {
        Reference reference = situation.reference();
        EtatDePublication etat = situation.etat();
        ContenuPublic present = situation.present();
        String edition = perimetre.chemin("/actions/" + reference + "/edition?section=");
        boolean sansResume = present != null && present.resume() == null;
        return new SituationVue(
                reference.toString(),
                present == null ? "" : present.nom(),
                perimetre.chemin("/actions/" + reference),
                etat.name(),
                libelles.de(etat),
                etat.estAPublier() && !sansResume,
                situation.differences().stream().map(libelles::de).toList(),
                obstacle(present, sansResume),
                present == null ? edition + "IDENTITE" : sansResume ? edition + "TEXTES" : null,
                situation.publiee() == null
                        ? null
                        : vues.jour(situation.publiee().publieeLe()),
                etat.estEnLigne() ? Adresses.fiche(perimetre.slug(), reference.toString()) : null);
    }

    private @Nullable String obstacle(@Nullable ContenuPublic present, boolean sansResume) {
        if (present == null) {
            return libelles.texte("publication.obstacle.visibilite");
        }
        return sansResume ? libelles.texte("publication.obstacle.resume") : null;
    }
}
