package fr.paysdesalers.pvd.publication;

import fr.paysdesalers.pvd.socle.Empreinte;
import fr.paysdesalers.pvd.socle.Montant;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdSerializer;

/** How a published content is written in the base, and read again: amounts keep every digit. */
final class ContenusEnJson {

    static final JsonMapper JSON = JsonMapper.builder()
            .addModule(new SimpleModule()
                    .addSerializer(Montant.class, new Ecriture())
                    .addDeserializer(Montant.class, new Lecture()))
            .build();

    private ContenusEnJson() {}

    static String ecrire(ContenuPublic contenu) {
        return JSON.writeValueAsString(contenu);
    }

    static ContenuPublic lire(String texte) {
        return JSON.readValue(texte, ContenuPublic.class);
    }

    /** The print of a content: what was shown before it was published is what is published. */
    static String empreinte(ContenuPublic contenu) {
        return Empreinte.de(ecrire(contenu));
    }

    private static final class Ecriture extends StdSerializer<Montant> {

        Ecriture() {
            super(Montant.class);
        }

        @Override
        public void serialize(Montant montant, JsonGenerator sortie, SerializationContext contexte) {
            sortie.writeNumber(montant.valeur());
        }
    }

    private static final class Lecture extends StdDeserializer<Montant> {

        Lecture() {
            super(Montant.class);
        }

        @Override
        public Montant deserialize(JsonParser lu, DeserializationContext contexte) {
            return new Montant(lu.getDecimalValue());
        }
    }
}
