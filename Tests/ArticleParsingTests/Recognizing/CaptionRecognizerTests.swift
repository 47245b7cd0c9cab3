import ArticleParsing
import Articles
import Testing

struct CaptionRecognizerTests {
    @Test(arguments: [
        "Featured image: The bridge at noon", "Featured image is from The Gazette", "Image: A man stands at the river.",
        "Photo: Jane Roe", "Photo by John Roe", "Photo credit: John Roe", "Foto: Anna Beispiel", "Bild: Anna Beispiel",
        "Imagen: Juan Muestra", "Sputnik / Ivan Exempel", "(Reuters / John Roe)", "AFP/ John Roe",
    ])
    func claims(_ line: String) throws {
        #expect(try SmallArticle.part(of: line) == .caption)
    }

    @Test(arguments: [
        "Image is everything.", "Images of the bridge were found.", "Photos of the bridge were found.",
        "Picture the river in the spring.", "Reuters reported on Tuesday that the bridge was closed.",
        "AP and Reuters / both agreed that it was closed.", "Caption writers work at night.", "Fotos were found.",
    ])
    func leaves(_ line: String) throws {
        #expect(try SmallArticle.part(of: line) == .paragraph)
    }

    @Test func leavesASentenceThatBeginsWithPhotoBy() throws {
        let part = try SmallArticle.part(of: "Photo by the river, faded and torn, was all that she had kept.")
        #expect(part == .paragraph)
    }
}
