package fr.paysdesalers.pvd.tableaudebord;

import fr.paysdesalers.pvd.financement.BarreArgent;
import fr.paysdesalers.pvd.portefeuille.ActionResume;
import fr.paysdesalers.pvd.portefeuille.Criteres;
import fr.paysdesalers.pvd.socle.Delais;
import fr.paysdesalers.pvd.socle.Jour;
import fr.paysdesalers.pvd.socle.Libelles;
import fr.paysdesalers.pvd.socle.Montant;
import fr.paysdesalers.pvd.socle.Perimetre;
import fr.paysdesalers.pvd.socle.Taux;
import fr.paysdesalers.pvd.tableaudebord.PageDeCommune.ActionVue;
import fr.paysdesalers.pvd.tableaudebord.PageDeCommune.ArgentVu;
import fr.paysdesalers.pvd.tableaudebord.PageDeCommune.Chiffre;
import fr.paysdesalers.pvd.territoire.Commune;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts in words what the page of a commune shows. */
@Component
class VuesDeCommune {

    private final Libelles libelles;
    private final Delais delais;

    VuesDeCommune(Libelles libelles, Delais delais) {
        this.libelles = libelles;
        this.delais = delais;
    }

    /** A count in words that agree with it. */
    Chiffre chiffre(Perimetre perimetre, String cle, int nombre, Criteres criteres) {
        return new Chiffre(libelles.texte(cle, nombre), nombre, perimetre.chemin("/actions") + criteres.parametres());
    }

    ArgentVu argent(Perimetre perimetre, Commune commune, PartDArgent argent) {
        Montant parHabitant = argent.parHabitant(commune.population());
        return new ArgentVu(
                argent.estInconnu() ? null : argent.cout().toString(),
                parHabitant == null ? null : parHabitant.toString(),
                BarreArgent.de(argent.acquis(), argent.demande(), argent.aTrouver(), libelles),
                libelles.texte("tableaudebord.calcule-sur", argent.chiffrees(), argent.actions()),
                perimetre.chemin("/territoire/equilibre#c-" + commune.codeInsee()));
    }

    /** An action; its share is said when other communes have theirs. */
    ActionVue action(Perimetre perimetre, ActionResume action, @Nullable Taux part) {
        return new ActionVue(
                action.reference(),
                action.nom(),
                perimetre.chemin("/actions/" + action.reference()),
                action.statut().name(),
                libelles.de(action.statut()),
                action.retard() == null ? null : delais.retard(action.retard()),
                action.bloquee(),
                part == null ? null : libelles.texte("tableaudebord.commune.part", part),
                action.prochainJalon(),
                Jour.de(action.prochainJalonLe()),
                action.prochainJalonLe() == null ? null : delais.jusquA(action.prochainJalonLe()));
    }
}
