extension FootPhrases {
    /// How agencies credit those who worked on a report, under it: "Reporting by Ann Roe; Editing by Max Moe".
    static let credits = PhraseTable<Void>(
        rows:
            """
            additional reporting by
            avec afp
            avec la contribution de
            avec reuters
            bearbeitet von
            bericht von
            bewerkt door
            com agencia
            com agencias
            com informacoes de
            compiled by
            con il contributo di
            con informacion de
            edicao de
            editado en espanol por
            editado por
            edite par
            edited by
            editing by
            informacion de
            met medewerking van
            redazione di
            redige par
            reportage de
            reportage par
            reportagem adicional de
            reportagem de
            reporte adicional de
            reporte de
            reporte por
            reporteria de
            reporting and writing by
            reporting by
            servizio di
            translated and edited by
            version francaise
            versione italiana di
            verslaggeving door
            with additional reporting by
            with files from
            with reporting by
            writing by
            подготовил
            подготовила
            подготовили
            редактор
            редактура
            """)
}
