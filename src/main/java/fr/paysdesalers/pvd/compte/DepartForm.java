package fr.paysdesalers.pvd.compte;

import fr.paysdesalers.pvd.socle.Libelle;
import jakarta.validation.constraints.NotEmpty;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Closing one's own account: said in a box, for a slip of the finger must not do it. */
record DepartForm(@NotEmpty @Nullable Set<Decision> fermer) {

    static final DepartForm VIDE = new DepartForm(null);

    enum Decision implements Libelle {
        FERMER;

        @Override
        public String cle() {
            return "compte.depart." + name();
        }
    }
}
