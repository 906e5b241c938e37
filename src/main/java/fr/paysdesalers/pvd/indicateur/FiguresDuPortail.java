package fr.paysdesalers.pvd.indicateur;

import fr.paysdesalers.pvd.socle.Perimetre;
import java.util.List;

/** What the portal knows by itself of a convention; a room above, which sees actions and money, tells it. */
public interface FiguresDuPortail {

    /** The figures of today, of what the person may see. */
    List<Figure> de(Perimetre perimetre);
}
