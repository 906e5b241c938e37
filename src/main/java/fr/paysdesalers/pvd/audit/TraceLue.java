package fr.paysdesalers.pvd.audit;

import fr.paysdesalers.pvd.socle.Empreinte;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;

/** A row of the trail, as the base holds it. */
record TraceLue(
        long id,
        String genre,
        @Nullable Long auteurId,
        @Nullable Long sujetId,
        @Nullable Long conventionId,
        String detail,
        String reseau,
        OffsetDateTime faiteLe,
        @Nullable Long rang,
        @Nullable String empreinte) {

    static final String COLONNES =
            "id, genre, auteur_id, sujet_id, convention_id, detail, reseau, faite_le, rang, empreinte";

    private static final JsonMapper JSON = JsonMapper.shared();

    /**
     * The print that this row must bear: SHA-256, in hexadecimal, of a JSON array of the print before, the place and each
     * value, so that no two contents are written alike.
     */
    String empreinteAttendue(long place, String precedente) {
        ArrayNode contenu = JSON.createArrayNode();
        contenu.add(precedente)
                .add(place)
                .add(id)
                .add(faiteLe.toInstant().toString())
                .add(genre)
                .add(auteurId)
                .add(sujetId)
                .add(conventionId)
                .add(detail)
                .add(reseau);
        return Empreinte.de(contenu.toString());
    }
}
