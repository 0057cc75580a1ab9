#pragma once

#include "annotation/editsink.h"
#include "annotation/session.h"

#include <QWidget>

#include <memory>

class QLabel;

namespace Galley {

class ArticleView;
class PalettePanel;

// The open article and the palette as they would be with other schemas. Nothing can be marked in it.
class SchemaPreview : public QWidget
{
    Q_OBJECT
public:
    explicit SchemaPreview(QWidget *parent = nullptr);
    ~SchemaPreview() override;

    void setArticle(const Article &article, const AnnotationSet &set);
    void setSchemas(const SchemaSet &schemas); // the place in the text stays

private:
    class NoSink : public EditSink
    {
    public:
        void submit(SetId, const JournalEntry &) override {}
    };

    NoSink m_sink;
    std::unique_ptr<Session> m_session;
    Article m_article;
    AnnotationSet m_set;
    bool m_hasArticle = false;
    PalettePanel *m_palette;
    ArticleView *m_view;
    QLabel *m_nothing;
};

} // namespace Galley
