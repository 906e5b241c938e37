package fr.paysdesalers.pvd.document;

import fr.paysdesalers.pvd.socle.Introuvable;
import fr.paysdesalers.pvd.socle.ModificationConcurrente;
import fr.paysdesalers.pvd.socle.Perimetre;
import fr.paysdesalers.pvd.socle.RefusDeSaisie;
import fr.paysdesalers.pvd.socle.ReserveAuxComptables;
import fr.paysdesalers.pvd.socle.Signature;
import fr.paysdesalers.pvd.socle.VersionsPassees.Depart;
import java.time.Clock;
import java.util.Objects;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The use cases of documents. Who keeps the accounts may come in; what bears the document then says whether this person
 * may write there: the finance service on funding lines, the chef de projet everywhere.
 */
@Service
@Transactional
public class Documents {

    private final DocumentJointRepository documents;
    private final Emplacements emplacements;
    private final ControleDeFichier controle;
    private final Coffre coffre;
    private final Clock horloge;

    Documents(
            DocumentJointRepository documents,
            Emplacements emplacements,
            ControleDeFichier controle,
            Coffre coffre,
            Clock horloge) {
        this.documents = documents;
        this.emplacements = emplacements;
        this.controle = controle;
        this.coffre = coffre;
        this.horloge = horloge;
    }

    /**
     * Attaches a file; gives the key of its document.
     *
     * @throws RefusDeSaisie when nothing there bears documents, or when the file is refused
     */
    @ReserveAuxComptables
    public long joindre(
            Perimetre perimetre, String reference, CleDePorteur porteur, Description description, FichierRecu recu) {
        Emplacements.Dossier dossier = emplacements.dossier(perimetre, reference);
        emplacements.changer(perimetre, reference, porteur.genre());
        if (dossier.porteurs().stream().noneMatch(un -> un.cle().equals(porteur))) {
            throw new RefusDeSaisie("porteur", "document.porteur.inconnu");
        }
        DocumentJoint document = new DocumentJoint(perimetre.conventionId(), dossier.actionId(), porteur, description);
        deposer(document, recu, perimetre);
        return documents.save(document).id();
    }

    /** Adds a file to a document; the ones before are kept. */
    @ReserveAuxComptables
    public void remplacer(Perimetre perimetre, String reference, long id, FichierRecu recu) {
        deposer(aChanger(perimetre, reference, id), recu, perimetre);
    }

    /**
     * Says something else of a document.
     *
     * @throws ModificationConcurrente when somebody did since the form was opened
     */
    @ReserveAuxComptables
    void modifier(Perimetre perimetre, String reference, long id, EditionDeDocumentForm form) {
        DocumentJoint document = aChanger(perimetre, reference, id);
        EditionDeDocumentForm enregistree = EditionDeDocumentForm.de(document);
        if (!Objects.equals(enregistree.version(), form.version())) {
            throw new ModificationConcurrente(
                    form,
                    enregistree,
                    new Depart<>(DocumentJoint.class, id, form.version(), EditionDeDocumentForm::de));
        }
        document.modifier(form.description());
    }

    /** Takes a document out of the sheet; nothing is destroyed. */
    @ReserveAuxComptables
    void retirer(Perimetre perimetre, String reference, long id) {
        aChanger(perimetre, reference, id).retirer(signature(perimetre));
    }

    /** Puts a withdrawn document back on the sheet, or 404 unless it is withdrawn. */
    @ReserveAuxComptables
    void remettre(Perimetre perimetre, String reference, long id) {
        long action = emplacements.dossier(perimetre, reference).actionId();
        DocumentJoint document = documents
                .findByConventionIdAndActionIdAndIdAndRetireLeIsNotNull(perimetre.conventionId(), action, id)
                .orElseThrow(() -> new Introuvable("document " + id));
        emplacements.changer(perimetre, reference, document.genreDePorteur());
        document.remettre();
    }

    @Transactional(readOnly = true)
    @ReserveAuxComptables
    EditionDeDocumentForm formulaire(Perimetre perimetre, String reference, long id) {
        return EditionDeDocumentForm.de(lire(perimetre, reference, id));
    }

    /** What people call a document that this person may change. */
    @Transactional(readOnly = true)
    @ReserveAuxComptables
    String titre(Perimetre perimetre, String reference, long id) {
        return lire(perimetre, reference, id).titre();
    }

    private DocumentJoint lire(Perimetre perimetre, String reference, long id) {
        DocumentJoint document = documents
                .lire(
                        perimetre.conventionId(),
                        emplacements.dossier(perimetre, reference).actionId(),
                        id)
                .orElseThrow(() -> new Introuvable("document " + id));
        emplacements.exigerEcriture(perimetre, document.genreDePorteur());
        return document;
    }

    private void deposer(DocumentJoint document, FichierRecu recu, Perimetre perimetre) {
        Fichier fichier = controle.controler(recu);
        document.description().verifier(fichier.type());
        document.deposer(fichier, coffre.deposer(fichier.octets()), signature(perimetre));
    }

    private DocumentJoint aChanger(Perimetre perimetre, String reference, long id) {
        long action = emplacements.dossier(perimetre, reference).actionId();
        DocumentJoint document = documents
                .findByConventionIdAndActionIdAndIdAndRetireLeIsNull(perimetre.conventionId(), action, id)
                .orElseThrow(() -> new Introuvable("document " + id));
        emplacements.changer(perimetre, reference, document.genreDePorteur());
        return document;
    }

    private Signature signature(Perimetre perimetre) {
        return Signature.de(perimetre, horloge.instant());
    }
}
