package fr.paysdesalers.pvd.web;

import fr.paysdesalers.pvd.action.Reference;
import fr.paysdesalers.pvd.document.CleDePorteur;
import fr.paysdesalers.pvd.document.Description;
import fr.paysdesalers.pvd.document.Documents;
import fr.paysdesalers.pvd.document.FichierRecu;
import fr.paysdesalers.pvd.document.Fichiers;
import fr.paysdesalers.pvd.document.GenreDePorteur;
import fr.paysdesalers.pvd.document.GenreDocument;
import fr.paysdesalers.pvd.document.MomentPhoto;
import fr.paysdesalers.pvd.socle.Perimetre;
import fr.paysdesalers.pvd.socle.Visibilite;
import fr.paysdesalers.pvd.web.Jeu.Dossier;
import org.springframework.boot.test.context.TestComponent;

/** Mother of the documents and photos of an action. */
@TestComponent
public class JeuDeDocuments {

    private final Documents documents;
    private final Cles cles;

    JeuDeDocuments(Documents documents, Cles cles) {
        this.documents = documents;
        this.cles = cles;
    }

    /** One on each thing that may bear one, and a photo. */
    void poser(
            Perimetre perimetre,
            Reference reference,
            String marque,
            long action,
            long jalon,
            JeuDArgent.Lignes lignes) {
        CleDePorteur porteur = new CleDePorteur(GenreDePorteur.ACTION, action);
        joindre(perimetre, reference, porteur, marque, Visibilite.PARTENAIRES);
        joindre(perimetre, reference, new CleDePorteur(GenreDePorteur.JALON, jalon), Jeu.SECRET, Visibilite.INTERNE);
        joindre(
                perimetre,
                reference,
                new CleDePorteur(GenreDePorteur.FINANCEMENT, lignes.accordee()),
                marque,
                Visibilite.PUBLIQUE);
        joindre(
                perimetre,
                reference,
                new CleDePorteur(GenreDePorteur.FINANCEMENT, lignes.interne()),
                Jeu.SECRET,
                Visibilite.PUBLIQUE);
        photographier(perimetre, reference, porteur, marque);
    }

    /** A document in two versions, whose first one is internal in any case. */
    private void joindre(
            Perimetre perimetre, Reference reference, CleDePorteur porteur, String marque, Visibilite niveau) {
        long id = documents.joindre(
                perimetre,
                reference.toString(),
                porteur,
                new Description(GenreDocument.AUTRE, null, "Pièce " + porteur.genre() + " " + marque, niveau),
                FichierRecu.de("v1-" + Jeu.SECRET + ".txt", Fichiers.texte("Brouillon " + Jeu.SECRET)));
        documents.remplacer(
                perimetre,
                reference.toString(),
                id,
                FichierRecu.de("v2" + marque + ".txt", Fichiers.texte("Contenu " + marque)));
    }

    private void photographier(Perimetre perimetre, Reference reference, CleDePorteur porteur, String marque) {
        documents.joindre(
                perimetre,
                reference.toString(),
                porteur,
                new Description(GenreDocument.PHOTO, MomentPhoto.AVANT, "La place avant" + marque, Visibilite.PUBLIQUE),
                FichierRecu.de("place.png", Fichiers.png()));
    }

    /** The document that something of an action bears; the photo is not one of them. */
    public long document(Dossier dossier, GenreDePorteur genre, long porteur) {
        String colonne =
                genre == GenreDePorteur.ACTION ? "action_id" : genre.name().toLowerCase(java.util.Locale.ROOT) + "_id";
        String seule = genre == GenreDePorteur.ACTION ? " and jalon_id is null and financement_id is null" : "";
        return cles.cle(
                "select min(id) from document_joint where genre <> 'PHOTO' and action_id = ? and " + colonne + " = ?"
                        + seule,
                dossier.id(),
                porteur);
    }
}
