package fr.paysdesalers.pvd.demonstration;

import fr.paysdesalers.pvd.action.ActionsLues;
import fr.paysdesalers.pvd.action.ActionsLues.FicheLue;
import fr.paysdesalers.pvd.action.ActionsLues.JalonLu;
import fr.paysdesalers.pvd.action.Reference;
import fr.paysdesalers.pvd.document.CleDePorteur;
import fr.paysdesalers.pvd.document.Description;
import fr.paysdesalers.pvd.document.Documents;
import fr.paysdesalers.pvd.document.FichierRecu;
import fr.paysdesalers.pvd.document.GenreDePorteur;
import fr.paysdesalers.pvd.document.GenreDocument;
import fr.paysdesalers.pvd.document.MomentPhoto;
import fr.paysdesalers.pvd.financement.LigneDeFinancement;
import fr.paysdesalers.pvd.financement.PlansDeFinancement;
import fr.paysdesalers.pvd.socle.FichierCsv.Ligne;
import fr.paysdesalers.pvd.socle.Perimetre;
import fr.paysdesalers.pvd.socle.Visibilite;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** Tells the documents of the actions: proofs, decisions, plans with their versions, photos; own drawings and texts. */
@Component
@Profile("demonstration")
class RecitDesDocuments {

    private static final String DOSSIER = "demonstration/pays-de-salers/documents/";

    private final Documents documents;
    private final ActionsLues actions;
    private final PlansDeFinancement plans;

    RecitDesDocuments(Documents documents, ActionsLues actions, PlansDeFinancement plans) {
        this.documents = documents;
        this.actions = actions;
        this.plans = plans;
    }

    /** Each file of a line, in the order of days: the first makes the document, the next ones are versions of it. */
    void raconter(Contexte contexte, JeuDeDonnees jeu, Reference reference, Ligne action, Deroulement deroulement) {
        for (Ligne document : jeu.de("documents", action)) {
            AtomicLong cle = new AtomicLong();
            List<Etape> fichiers = Etape.lire(document.texte("fichiers"));
            for (int rang = 0; rang < fichiers.size(); rang++) {
                boolean premier = rang == 0;
                Etape etape = fichiers.get(rang);
                deroulement.ajouter(Integer.parseInt(etape.jour()), document, () -> {
                    FichierRecu recu = FichierRecu.de(etape.suite(), octets(etape.suite()));
                    if (premier) {
                        cle.set(joindre(contexte.chef(), reference, document, recu));
                    } else {
                        documents.remplacer(contexte.chef(), reference.toString(), cle.get(), recu);
                    }
                });
            }
        }
    }

    private long joindre(Perimetre chef, Reference reference, Ligne document, FichierRecu recu) {
        return documents.joindre(
                chef,
                reference.toString(),
                porteur(chef, reference, document),
                new Description(
                        document.valeur("genre", GenreDocument::valueOf),
                        document.valeurOuNul("moment", MomentPhoto::valueOf),
                        document.texteOuNul("intitule"),
                        document.valeur("visibilite", Visibilite::valueOf)),
                recu);
    }

    /** {@code JALON:label}, {@code FINANCEMENT:partner/dispositif}, or nothing for the action itself. */
    private CleDePorteur porteur(Perimetre chef, Reference reference, Ligne document) {
        FicheLue fiche = actions.fiche(chef, reference);
        String porteur = document.texteOuNul("porteur");
        if (porteur == null) {
            return new CleDePorteur(GenreDePorteur.ACTION, fiche.id());
        }
        String nom = porteur.substring(porteur.indexOf(':') + 1);
        GenreDePorteur genre = GenreDePorteur.valueOf(porteur.substring(0, porteur.indexOf(':')));
        Long cle = genre == GenreDePorteur.JALON ? jalon(fiche, nom) : financement(chef, fiche, nom);
        if (cle == null) {
            throw document.erreur("rien ne s’appelle « " + nom + " » dans l’action " + reference, null);
        }
        return new CleDePorteur(genre, cle);
    }

    private @Nullable Long jalon(FicheLue fiche, String libelle) {
        return actions.jalons(fiche).stream()
                .filter(jalon -> jalon.libelle().equals(libelle))
                .map(JalonLu::id)
                .findFirst()
                .orElse(null);
    }

    private @Nullable Long financement(Perimetre chef, FicheLue fiche, String nom) {
        return plans.lignes(chef, fiche.id()).stream()
                .filter(ligne -> nom.endsWith("/" + ligne.dispositif()))
                .map(LigneDeFinancement::id)
                .findFirst()
                .orElse(null);
    }

    private static byte[] octets(String nom) {
        try {
            return new ClassPathResource(DOSSIER + nom).getContentAsByteArray();
        } catch (IOException absent) {
            throw new UncheckedIOException(absent);
        }
    }
}
