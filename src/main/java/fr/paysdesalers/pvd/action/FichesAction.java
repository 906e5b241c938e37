package fr.paysdesalers.pvd.action;

import fr.paysdesalers.pvd.socle.ActeImpossible;
import fr.paysdesalers.pvd.socle.Introuvable;
import fr.paysdesalers.pvd.socle.ModificationConcurrente;
import fr.paysdesalers.pvd.socle.Perimetre;
import fr.paysdesalers.pvd.socle.RefusDeSaisie;
import fr.paysdesalers.pvd.socle.ReserveAuChefDeProjet;
import fr.paysdesalers.pvd.socle.ReserveAuxComptables;
import fr.paysdesalers.pvd.socle.Signature;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The use cases of the content and of the statut of actions. */
@Service
@Transactional
public class FichesAction {

    private final FicheActionRepository actions;
    private final CodesDeConvention codes;
    private final VersionsDeFiche versions;
    private final JdbcClient base;
    private final Clock horloge;

    FichesAction(
            FicheActionRepository actions,
            CodesDeConvention codes,
            VersionsDeFiche versions,
            JdbcClient base,
            Clock horloge) {
        this.actions = actions;
        this.codes = codes;
        this.versions = versions;
        this.base = base;
        this.horloge = horloge;
    }

    /**
     * Creates an action under the next reference of the convention; two at once do not get the same.
     *
     * @throws fr.paysdesalers.pvd.socle.RefusDeSaisie when it refers to what the convention does not have
     */
    @ReserveAuChefDeProjet
    public Reference creer(Perimetre perimetre, Fiche fiche) {
        codes.verifier(perimetre, fiche);
        base.sql("select id from convention where id = ? for update")
                .param(perimetre.conventionId())
                .query(Long.class)
                .single();
        int numero = actions.dernierNumero(perimetre.conventionId()) + 1;
        actions.save(new FicheAction(perimetre.conventionId(), numero, fiche, horloge.instant()));
        return new Reference(numero);
    }

    /**
     * Replaces the content. What others changed since the form was opened is no conflict in sections that the form does
     * not show.
     *
     * @param lue what was saved when the rest of the form was read
     * @throws ModificationConcurrente when somebody saved one of these sections since the form was opened
     */
    @ReserveAuChefDeProjet
    void modifier(
            Perimetre perimetre,
            Reference reference,
            FicheActionForm form,
            FicheActionForm lue,
            Set<Section> sections) {
        FicheAction action = aChanger(perimetre, reference);
        FicheActionForm enregistre = FicheActionForm.de(action);
        if (!Objects.equals(enregistre.version(), form.version())) {
            FicheActionForm origine = versions.lire(action.id(), form.version());
            if (!Objects.equals(enregistre.version(), lue.version())
                    || !VersionsDeFiche.estIntacte(origine, enregistre, sections)) {
                throw new ModificationConcurrente(form, enregistre, origine);
            }
        }
        Fiche fiche = form.fiche();
        codes.verifier(perimetre, fiche);
        action.modifier(fiche, horloge.instant());
    }

    @Transactional(readOnly = true)
    @ReserveAuChefDeProjet
    public FicheActionForm formulaire(Perimetre perimetre, Reference reference) {
        return FicheActionForm.de(lue(perimetre, reference));
    }

    @ReserveAuChefDeProjet
    public void passer(Perimetre perimetre, Reference reference, Passage passage) {
        exigerPasse("le", passage.le(), "action.passage.futur");
        aChanger(perimetre, reference).passer(passage, signature(perimetre));
    }

    @ReserveAuChefDeProjet
    public void bloquer(Perimetre perimetre, Reference reference, ConstatDeBlocage constat) {
        exigerPasse("depuisLe", constat.depuisLe(), "action.blocage.futur");
        aChanger(perimetre, reference).bloquer(constat, signature(perimetre));
    }

    @ReserveAuChefDeProjet
    public void debloquer(Perimetre perimetre, Reference reference, LocalDate le) {
        exigerPasse("le", le, "action.blocage.futur");
        aChanger(perimetre, reference).debloquer(le, horloge.instant());
    }

    /** The key of an action of the convention, or 404. */
    @Transactional(readOnly = true)
    public long cle(Perimetre perimetre, Reference reference) {
        return lue(perimetre, reference).id();
    }

    @Transactional(readOnly = true)
    @ReserveAuChefDeProjet
    public Statut statut(Perimetre perimetre, Reference reference) {
        return lue(perimetre, reference).statut();
    }

    /** Marks the action as alive when its money changes; gives its key, or 404. */
    @ReserveAuxComptables
    public long toucher(Perimetre perimetre, Reference reference) {
        FicheAction action = aChanger(perimetre, reference);
        action.toucher(horloge.instant());
        return action.id();
    }

    /** The action, to be read inside a verb of the room, or 404. */
    @Transactional(readOnly = true)
    FicheAction lue(Perimetre perimetre, Reference reference) {
        return actions.lire(perimetre.conventionId(), reference.numero())
                .orElseThrow(() -> new Introuvable("action " + reference));
    }

    /**
     * The action, locked, to be changed inside a verb of the room, or 404.
     *
     * @throws ActeImpossible when it is archived
     */
    @Transactional(propagation = Propagation.MANDATORY)
    FicheAction aChanger(Perimetre perimetre, Reference reference) {
        FicheAction action = verrouillee(perimetre, reference);
        if (action.estArchivee()) {
            throw new ActeImpossible("action.archive.figee");
        }
        return action;
    }

    /** The same, were it archived. */
    @Transactional(propagation = Propagation.MANDATORY)
    FicheAction verrouillee(Perimetre perimetre, Reference reference) {
        return actions.findByConventionIdAndNumero(perimetre.conventionId(), reference.numero())
                .orElseThrow(() -> new Introuvable("action " + reference));
    }

    private void exigerPasse(String champ, LocalDate le, String cle) {
        if (le.isAfter(LocalDate.now(horloge))) {
            throw new RefusDeSaisie(champ, cle);
        }
    }

    private Signature signature(Perimetre perimetre) {
        return Signature.de(perimetre, horloge.instant());
    }
}
