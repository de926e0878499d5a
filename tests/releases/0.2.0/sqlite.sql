BEGIN TRANSACTION;
CREATE TABLE "app_user" (
    "id" CHAR(36) NOT NULL  PRIMARY KEY,
    "subject" VARCHAR(255) NOT NULL UNIQUE,
    "display_name" VARCHAR(100) NOT NULL,
    "birth_date" DATE,
    "claimed_birth_date" DATE,
    "country" VARCHAR(2),
    "standing" VARCHAR(10) NOT NULL  /* Standing */,
    "tokens_valid_from" TIMESTAMP,
    "erased_at" TIMESTAMP,
    "created_at" TIMESTAMP NOT NULL
);
INSERT INTO "app_user" VALUES('01a21381-b755-72ea-87e1-c023618999fe','creator:anna','','1990-01-31',NULL,'US','GOOD',NULL,NULL,'2026-11-25 16:19:57.909255+00:00');
INSERT INTO "app_user" VALUES('01a21381-b76f-77d3-bb9e-0efde4ca6073','creator:cleo','','1990-01-31',NULL,'US','GOOD',NULL,NULL,'2026-11-25 16:19:57.935167+00:00');
INSERT INTO "app_user" VALUES('01a21381-b77f-75e6-be3f-f819a66731ae','creator:dora','','1990-01-31',NULL,'US','GOOD',NULL,NULL,'2026-11-25 16:19:57.951577+00:00');
INSERT INTO "app_user" VALUES('01a21381-b78d-71c2-8f8a-3a54a266cace','creator:elin','','1990-01-31',NULL,'US','GOOD',NULL,NULL,'2026-11-25 16:19:57.965801+00:00');
INSERT INTO "app_user" VALUES('01a21381-b798-7397-871e-0d8c004c17d8','fan:bob','Bob','1990-01-31',NULL,'US','GOOD',NULL,NULL,'2026-11-25 16:19:57.976325+00:00');
INSERT INTO "app_user" VALUES('01a21381-b799-7723-a6ce-e37bbdff0b80','fan:finn','Finn','1990-01-31',NULL,'US','GOOD',NULL,NULL,'2026-11-25 16:19:57.977936+00:00');
INSERT INTO "app_user" VALUES('01a21381-b79b-7349-a6c0-5548e7c786d3','fan:gus','Gus','1990-01-31',NULL,'US','GOOD',NULL,NULL,'2026-11-25 16:19:57.979371+00:00');
INSERT INTO "app_user" VALUES('01a21381-b859-7626-969a-24338ade206e','creator:dana','','1990-01-31',NULL,'US','GOOD',NULL,NULL,'2026-11-25 16:19:58.169724+00:00');
INSERT INTO "app_user" VALUES('01a21381-b87b-77cc-96dd-3d16fe653ccf','creator:eve','','1990-01-31',NULL,'US','GOOD',NULL,NULL,'2026-11-25 16:19:58.203532+00:00');
CREATE TABLE "appeal" (
    "id" CHAR(36) NOT NULL  PRIMARY KEY,
    "creator_id" CHAR(36) NOT NULL,
    "decision_id" CHAR(36) NOT NULL UNIQUE,
    "state" VARCHAR(10) NOT NULL  /* AppealState */,
    "message" VARCHAR(2000) NOT NULL,
    "outcome_id" CHAR(36),
    "opened_at" TIMESTAMP NOT NULL,
    "decided_at" TIMESTAMP
);
CREATE TABLE "audit_record" (
    "id" CHAR(36) NOT NULL  PRIMARY KEY,
    "actor_id" CHAR(36),
    "role" VARCHAR(16) NOT NULL,
    "act" VARCHAR(64) NOT NULL,
    "subject_id" CHAR(36),
    "facts" JSON NOT NULL,
    "at" TIMESTAMP NOT NULL
);
INSERT INTO "audit_record" VALUES('01a21381-b755-72ea-87e1-c02471e01230',NULL,'service','upsertUsers','01a21381-b755-72ea-87e1-c023618999fe','{}','2026-11-25 16:19:57.909840+00:00');
INSERT INTO "audit_record" VALUES('01a21381-b75d-7012-b26a-82cac28250ce',NULL,'service','upsertCreators','01a21381-b75c-776b-a60c-55fc7f8e2d37','{}','2026-11-25 16:19:57.917127+00:00');
INSERT INTO "audit_record" VALUES('01a21381-b75f-70b1-b9b5-4654de7863e7',NULL,'service','upsertVideos','01a21381-b75e-77fd-a27a-1b31f54edf04','{}','2026-11-25 16:19:57.918997+00:00');
INSERT INTO "audit_record" VALUES('01a21381-b75f-70b1-b9b5-4655b2944834',NULL,'service','upsertVideos','01a21381-b75e-77fd-a27a-1b32a4e0da1b','{}','2026-11-25 16:19:57.918997+00:00');
INSERT INTO "audit_record" VALUES('01a21381-b75f-70b1-b9b5-465601e43ce2',NULL,'service','upsertVideos','01a21381-b75e-77fd-a27a-1b3338131ef9','{}','2026-11-25 16:19:57.918997+00:00');
INSERT INTO "audit_record" VALUES('01a21381-b761-719d-a975-9302031dab46',NULL,'service','upsertDailyStats',NULL,'{"stored":1}','2026-11-25 16:19:57.921119+00:00');
INSERT INTO "audit_record" VALUES('01a21381-b769-7169-9ac9-6efa159bee53','00000000-0000-0000-0000-000000000384','operator','approveProgramApplication','01a21381-b75c-776b-a60c-55fc7f8e2d37','{"decision_id":"01a21381-b769-7169-9ac9-6ef9f9ed39eb","decided":"APPROVED","scope":"PROGRAM","subject_id":"01a21381-b761-719d-a975-930490cc9e1b","ruleset_version":1,"inputs":[{"rule":"STANDING","status":"MET","required":"GOOD","actual":"GOOD","as_of":"2026-11-25"},{"rule":"AGE","status":"MET","required":18,"actual":null,"as_of":"2026-11-25"},{"rule":"FOLLOWERS","status":"MET","required":10000,"actual":20000,"as_of":"2026-11-25"},{"rule":"VIEWS","status":"MET","required":100000,"actual":150000,"as_of":"2026-11-24"},{"rule":"POSTS","status":"MET","required":3,"actual":3,"as_of":"2026-11-25"},{"rule":"ORIGINALS","status":"MET","required":5000,"actual":10000,"as_of":"2026-11-25"},{"rule":"ACCOUNT_TYPE","status":"MET","required":"PERSONAL","actual":"PERSONAL","as_of":"2026-11-25"}],"until":null}','2026-11-25 16:19:57.929365+00:00');
INSERT INTO "audit_record" VALUES('01a21381-b76f-77d3-bb9e-0efebae7319c',NULL,'service','upsertUsers','01a21381-b76f-77d3-bb9e-0efde4ca6073','{}','2026-11-25 16:19:57.935330+00:00');
INSERT INTO "audit_record" VALUES('01a21381-b771-7128-9d43-204a8311e40b',NULL,'service','upsertCreators','01a21381-b771-7128-9d43-2049d09cdd69','{}','2026-11-25 16:19:57.937910+00:00');
INSERT INTO "audit_record" VALUES('01a21381-b773-7392-8ccf-796369b0ce3c',NULL,'service','upsertVideos','01a21381-b772-76a9-a932-682d02a5b2b3','{}','2026-11-25 16:19:57.939282+00:00');
INSERT INTO "audit_record" VALUES('01a21381-b773-7392-8ccf-796430722a63',NULL,'service','upsertVideos','01a21381-b772-76a9-a932-682e5d7e130d','{}','2026-11-25 16:19:57.939282+00:00');
INSERT INTO "audit_record" VALUES('01a21381-b773-7392-8ccf-7965b46c1aab',NULL,'service','upsertVideos','01a21381-b773-7392-8ccf-796288c571cd','{}','2026-11-25 16:19:57.939282+00:00');
INSERT INTO "audit_record" VALUES('01a21381-b774-76cc-881a-a35267dcd032',NULL,'service','upsertDailyStats',NULL,'{"stored":1}','2026-11-25 16:19:57.940914+00:00');
INSERT INTO "audit_record" VALUES('01a21381-b77b-70b6-bd32-0bf234bbb166','00000000-0000-0000-0000-000000000384','operator','approveProgramApplication','01a21381-b771-7128-9d43-2049d09cdd69','{"decision_id":"01a21381-b77a-7338-bc79-9c07158c3865","decided":"APPROVED","scope":"PROGRAM","subject_id":"01a21381-b775-724d-965c-f776131f64e5","ruleset_version":1,"inputs":[{"rule":"STANDING","status":"MET","required":"GOOD","actual":"GOOD","as_of":"2026-11-25"},{"rule":"AGE","status":"MET","required":18,"actual":null,"as_of":"2026-11-25"},{"rule":"FOLLOWERS","status":"MET","required":10000,"actual":20000,"as_of":"2026-11-25"},{"rule":"VIEWS","status":"MET","required":100000,"actual":150000,"as_of":"2026-11-24"},{"rule":"POSTS","status":"MET","required":3,"actual":3,"as_of":"2026-11-25"},{"rule":"ORIGINALS","status":"MET","required":5000,"actual":10000,"as_of":"2026-11-25"},{"rule":"ACCOUNT_TYPE","status":"MET","required":"PERSONAL","actual":"PERSONAL","as_of":"2026-11-25"}],"until":null}','2026-11-25 16:19:57.947046+00:00');
INSERT INTO "audit_record" VALUES('01a21381-b77f-75e6-be3f-f81a5bbe2bee',NULL,'service','upsertUsers','01a21381-b77f-75e6-be3f-f819a66731ae','{}','2026-11-25 16:19:57.951732+00:00');
INSERT INTO "audit_record" VALUES('01a21381-b782-7358-81c0-867a64d28ddc',NULL,'service','upsertCreators','01a21381-b781-724f-8aa9-c665f4d2115a','{}','2026-11-25 16:19:57.954257+00:00');
INSERT INTO "audit_record" VALUES('01a21381-b783-70dd-a5cc-47fcd636faef',NULL,'service','upsertVideos','01a21381-b783-70dd-a5cc-47f9801e20d4','{}','2026-11-25 16:19:57.955906+00:00');
INSERT INTO "audit_record" VALUES('01a21381-b783-70dd-a5cc-47fd99b7e87e',NULL,'service','upsertVideos','01a21381-b783-70dd-a5cc-47fa1c7d5944','{}','2026-11-25 16:19:57.955906+00:00');
INSERT INTO "audit_record" VALUES('01a21381-b783-70dd-a5cc-47febbfd047b',NULL,'service','upsertVideos','01a21381-b783-70dd-a5cc-47fbd3881050','{}','2026-11-25 16:19:57.955906+00:00');
INSERT INTO "audit_record" VALUES('01a21381-b785-7505-957d-e77e4af5a1b1',NULL,'service','upsertDailyStats',NULL,'{"stored":1}','2026-11-25 16:19:57.957460+00:00');
INSERT INTO "audit_record" VALUES('01a21381-b78b-71b3-b679-5ea096f6f496','00000000-0000-0000-0000-000000000384','operator','approveProgramApplication','01a21381-b781-724f-8aa9-c665f4d2115a','{"decision_id":"01a21381-b78b-71b3-b679-5e9fd84aab8f","decided":"APPROVED","scope":"PROGRAM","subject_id":"01a21381-b785-7505-957d-e7808a4ceb0f","ruleset_version":1,"inputs":[{"rule":"STANDING","status":"MET","required":"GOOD","actual":"GOOD","as_of":"2026-11-25"},{"rule":"AGE","status":"MET","required":18,"actual":null,"as_of":"2026-11-25"},{"rule":"FOLLOWERS","status":"MET","required":10000,"actual":20000,"as_of":"2026-11-25"},{"rule":"VIEWS","status":"MET","required":100000,"actual":150000,"as_of":"2026-11-24"},{"rule":"POSTS","status":"MET","required":3,"actual":3,"as_of":"2026-11-25"},{"rule":"ORIGINALS","status":"MET","required":5000,"actual":10000,"as_of":"2026-11-25"},{"rule":"ACCOUNT_TYPE","status":"MET","required":"PERSONAL","actual":"PERSONAL","as_of":"2026-11-25"}],"until":null}','2026-11-25 16:19:57.963997+00:00');
INSERT INTO "audit_record" VALUES('01a21381-b78d-71c2-8f8a-3a557e19698e',NULL,'service','upsertUsers','01a21381-b78d-71c2-8f8a-3a54a266cace','{}','2026-11-25 16:19:57.965957+00:00');
INSERT INTO "audit_record" VALUES('01a21381-b790-7616-90a4-8d89ee648d77',NULL,'service','upsertCreators','01a21381-b790-7616-90a4-8d88a43cce21','{}','2026-11-25 16:19:57.968504+00:00');
INSERT INTO "audit_record" VALUES('01a21381-b792-756f-a0bc-3431d0c65214',NULL,'service','upsertVideos','01a21381-b791-71ce-8c05-dbf6168b35d2','{}','2026-11-25 16:19:57.970032+00:00');
INSERT INTO "audit_record" VALUES('01a21381-b792-756f-a0bc-3432649d0bbd',NULL,'service','upsertVideos','01a21381-b791-71ce-8c05-dbf71be3d614','{}','2026-11-25 16:19:57.970032+00:00');
INSERT INTO "audit_record" VALUES('01a21381-b792-756f-a0bc-3433570c942b',NULL,'service','upsertVideos','01a21381-b791-71ce-8c05-dbf807906134','{}','2026-11-25 16:19:57.970032+00:00');
INSERT INTO "audit_record" VALUES('01a21381-b793-77c4-aefc-72b8757d938d',NULL,'service','upsertDailyStats',NULL,'{"stored":1}','2026-11-25 16:19:57.971709+00:00');
INSERT INTO "audit_record" VALUES('01a21381-b798-7397-871e-0d8dcc2b705f',NULL,'service','upsertUsers','01a21381-b798-7397-871e-0d8c004c17d8','{}','2026-11-25 16:19:57.976473+00:00');
INSERT INTO "audit_record" VALUES('01a21381-b79a-755a-a921-0243e8bc10f8',NULL,'service','upsertUsers','01a21381-b799-7723-a6ce-e37bbdff0b80','{}','2026-11-25 16:19:57.978075+00:00');
INSERT INTO "audit_record" VALUES('01a21381-b79b-7349-a6c0-55491dbed08a',NULL,'service','upsertUsers','01a21381-b79b-7349-a6c0-5548e7c786d3','{}','2026-11-25 16:19:57.979511+00:00');
INSERT INTO "audit_record" VALUES('01a21381-b843-7498-b95c-24b691497d8c','00000000-0000-0000-0000-000000000384','operator','refundTip','01a21381-b820-72cf-a6c8-678533fc737e','{"refund_id":"01a21381-b83e-720b-9c93-4b88f71a3a6a","total_minor":751,"currency":"USD"}','2026-11-25 16:19:58.147513+00:00');
INSERT INTO "audit_record" VALUES('01a21381-b85a-710a-8d84-b2adde1654b1',NULL,'service','upsertUsers','01a21381-b859-7626-969a-24338ade206e','{}','2026-11-25 16:19:58.170583+00:00');
INSERT INTO "audit_record" VALUES('01a21381-b85f-740f-a5b7-100433c6e082',NULL,'service','upsertCreators','01a21381-b85e-75b3-bced-5c38c67b369a','{}','2026-11-25 16:19:58.175585+00:00');
INSERT INTO "audit_record" VALUES('01a21381-b864-70dd-ba20-20929adc5b2e',NULL,'service','upsertVideos','01a21381-b863-7480-969f-2f8642fcb291','{}','2026-11-25 16:19:58.180335+00:00');
INSERT INTO "audit_record" VALUES('01a21381-b864-70dd-ba20-20939b3d5816',NULL,'service','upsertVideos','01a21381-b863-7480-969f-2f8721b4683a','{}','2026-11-25 16:19:58.180335+00:00');
INSERT INTO "audit_record" VALUES('01a21381-b864-70dd-ba20-2094c0adb88c',NULL,'service','upsertVideos','01a21381-b863-7480-969f-2f8863a876e5','{}','2026-11-25 16:19:58.180335+00:00');
INSERT INTO "audit_record" VALUES('01a21381-b866-77a7-bff6-729f7ce73e9f',NULL,'service','upsertDailyStats',NULL,'{"stored":1}','2026-11-25 16:19:58.182752+00:00');
INSERT INTO "audit_record" VALUES('01a21381-b870-737a-9095-df34c597066c','00000000-0000-0000-0000-000000000384','operator','approveProgramApplication','01a21381-b85e-75b3-bced-5c38c67b369a','{"decision_id":"01a21381-b870-737a-9095-df33864d25b9","decided":"APPROVED","scope":"PROGRAM","subject_id":"01a21381-b867-72ce-9f3f-d968a14dfd18","ruleset_version":1,"inputs":[{"rule":"STANDING","status":"MET","required":"GOOD","actual":"GOOD","as_of":"2026-11-25"},{"rule":"AGE","status":"MET","required":18,"actual":null,"as_of":"2026-11-25"},{"rule":"FOLLOWERS","status":"MET","required":10000,"actual":20000,"as_of":"2026-11-25"},{"rule":"VIEWS","status":"MET","required":100000,"actual":150000,"as_of":"2026-11-24"},{"rule":"POSTS","status":"MET","required":3,"actual":3,"as_of":"2026-11-25"},{"rule":"ORIGINALS","status":"MET","required":5000,"actual":10000,"as_of":"2026-11-25"},{"rule":"ACCOUNT_TYPE","status":"MET","required":"PERSONAL","actual":"PERSONAL","as_of":"2026-11-25"}],"until":null}','2026-11-25 16:19:58.192707+00:00');
INSERT INTO "audit_record" VALUES('01a21381-b87b-77cc-96dd-3d17864ade22',NULL,'service','upsertUsers','01a21381-b87b-77cc-96dd-3d16fe653ccf','{}','2026-11-25 16:19:58.203813+00:00');
INSERT INTO "audit_record" VALUES('01a21381-b87f-74e4-aab2-8d9aecc2b288',NULL,'service','upsertCreators','01a21381-b87e-7340-8d92-4a9a0a1a0076','{}','2026-11-25 16:19:58.207689+00:00');
INSERT INTO "audit_record" VALUES('01a21381-b881-72d0-8b90-53136665538e',NULL,'service','upsertVideos','01a21381-b880-7497-9994-7670f2a9382d','{}','2026-11-25 16:19:58.209453+00:00');
INSERT INTO "audit_record" VALUES('01a21381-b881-72d0-8b90-53140693b021',NULL,'service','upsertVideos','01a21381-b880-7497-9994-7671037f7d9c','{}','2026-11-25 16:19:58.209453+00:00');
INSERT INTO "audit_record" VALUES('01a21381-b881-72d0-8b90-5315a1b27f03',NULL,'service','upsertVideos','01a21381-b881-72d0-8b90-53127ed5f90a','{}','2026-11-25 16:19:58.209453+00:00');
INSERT INTO "audit_record" VALUES('01a21381-b883-76d8-99d7-8520add8b2a4',NULL,'service','upsertDailyStats',NULL,'{"stored":1}','2026-11-25 16:19:58.211593+00:00');
INSERT INTO "audit_record" VALUES('01a21381-b88e-7408-a89a-9c6ef0418e06','00000000-0000-0000-0000-000000000384','operator','approveProgramApplication','01a21381-b87e-7340-8d92-4a9a0a1a0076','{"decision_id":"01a21381-b88d-755e-bcb1-d98759ac9b87","decided":"APPROVED","scope":"PROGRAM","subject_id":"01a21381-b884-7655-a28f-9e849a273978","ruleset_version":1,"inputs":[{"rule":"STANDING","status":"MET","required":"GOOD","actual":"GOOD","as_of":"2026-11-25"},{"rule":"AGE","status":"MET","required":18,"actual":null,"as_of":"2026-11-25"},{"rule":"FOLLOWERS","status":"MET","required":10000,"actual":20000,"as_of":"2026-11-25"},{"rule":"VIEWS","status":"MET","required":100000,"actual":150000,"as_of":"2026-11-24"},{"rule":"POSTS","status":"MET","required":3,"actual":3,"as_of":"2026-11-25"},{"rule":"ORIGINALS","status":"MET","required":5000,"actual":10000,"as_of":"2026-11-25"},{"rule":"ACCOUNT_TYPE","status":"MET","required":"PERSONAL","actual":"PERSONAL","as_of":"2026-11-25"}],"until":null}','2026-11-25 16:19:58.222168+00:00');
INSERT INTO "audit_record" VALUES('01a21381-b897-7499-907a-fe710d4feca8',NULL,'service','upsertVideos','01a21381-b897-7499-907a-fe704d895a90','{}','2026-11-25 16:19:58.231991+00:00');
INSERT INTO "audit_record" VALUES('01a21381-b8ff-73b0-b706-5150f7cd7c5e','00000000-0000-0000-0000-000000000384','operator','reverseGift','01a21381-b8fa-74af-8c52-c4266173affd','{"coins_go":"FROZEN","frozen_coins":7,"sent_gift_id":"01a21381-b8f4-743f-9c66-c1a8bb82070e","coins":7}','2026-11-25 16:19:58.335344+00:00');
CREATE TABLE "balance" (
    "id" CHAR(36) NOT NULL  PRIMARY KEY,
    "kind" VARCHAR(32) NOT NULL  /* AccountKind */,
    "owner_id" CHAR(36) NOT NULL,
    "unit" VARCHAR(8) NOT NULL,
    "party_id" CHAR(36),
    "minimum" BIGINT,
    "maximum" BIGINT,
    "amount" BIGINT CHECK ((minimum IS NULL OR amount >= minimum) AND (maximum IS NULL OR amount <= maximum)) NOT NULL,
    "released_until" TIMESTAMP
);
INSERT INTO "balance" VALUES('92df7cf6-75ba-5079-8365-b39be088afcd','PENDING','01a21381-b75c-776b-a60c-55fc7f8e2d37','USD','01a21381-b75c-776b-a60c-55fc7f8e2d37',0,NULL,0,'2026-12-10 17:00:00+00:00');
INSERT INTO "balance" VALUES('aec9f0ea-4fce-5b37-8f97-2e8820813a76','RECEIVABLE','01a21381-b75c-776b-a60c-55fc7f8e2d37','USD','01a21381-b75c-776b-a60c-55fc7f8e2d37',NULL,0,0,NULL);
INSERT INTO "balance" VALUES('f1b51962-cf7f-52cf-aba5-a92d7fa5f427','AVAILABLE','01a21381-b75c-776b-a60c-55fc7f8e2d37','USD','01a21381-b75c-776b-a60c-55fc7f8e2d37',0,NULL,1866,NULL);
INSERT INTO "balance" VALUES('39249c5e-d8f5-5b23-a052-e1e8def97e0a','AVAILABLE','01a21381-b771-7128-9d43-2049d09cdd69','USD','01a21381-b771-7128-9d43-2049d09cdd69',0,NULL,2271,NULL);
INSERT INTO "balance" VALUES('63176d60-dacf-5661-962f-c3f226cfb158','PENDING','01a21381-b771-7128-9d43-2049d09cdd69','USD','01a21381-b771-7128-9d43-2049d09cdd69',0,NULL,0,'2026-12-10 17:00:00+00:00');
INSERT INTO "balance" VALUES('78738cce-f406-5823-b13c-4883481a3304','RECEIVABLE','01a21381-b771-7128-9d43-2049d09cdd69','USD','01a21381-b771-7128-9d43-2049d09cdd69',NULL,0,0,NULL);
INSERT INTO "balance" VALUES('f282feb3-6ef5-5be5-83c8-9e9b8edcf6a9','REFUNDING','01a21381-b83e-720b-9c93-4b88f71a3a6a','USD',NULL,0,NULL,0,NULL);
INSERT INTO "balance" VALUES('c9734683-e984-5e44-9f23-bfbe6c75f4dd','WALLET','01a21381-b798-7397-871e-0d8c004c17d8','COIN','01a21381-b798-7397-871e-0d8c004c17d8',0,NULL,673,NULL);
INSERT INTO "balance" VALUES('f2f7bea4-fd4a-5193-a3e2-17d4f34e3208','RECEIVABLE','01a21381-b798-7397-871e-0d8c004c17d8','COIN','01a21381-b798-7397-871e-0d8c004c17d8',NULL,0,0,NULL);
INSERT INTO "balance" VALUES('4692b36a-102d-5e23-81ce-0c146d91ff2e','PENDING','01a21381-b85e-75b3-bced-5c38c67b369a','DIAMOND','01a21381-b85e-75b3-bced-5c38c67b369a',0,NULL,0,'2026-12-02 17:00:00+00:00');
INSERT INTO "balance" VALUES('8b583855-0118-5321-88f5-b456f7194f1b','AVAILABLE','01a21381-b85e-75b3-bced-5c38c67b369a','DIAMOND','01a21381-b85e-75b3-bced-5c38c67b369a',0,NULL,100000,NULL);
INSERT INTO "balance" VALUES('c83badb5-8297-553e-8fa1-860cc75fc9c1','RECEIVABLE','01a21381-b85e-75b3-bced-5c38c67b369a','DIAMOND','01a21381-b85e-75b3-bced-5c38c67b369a',NULL,0,0,NULL);
INSERT INTO "balance" VALUES('0c1c9d4a-32f9-560d-a75d-7a718fbbdb51','AVAILABLE','01a21381-b87e-7340-8d92-4a9a0a1a0076','DIAMOND','01a21381-b87e-7340-8d92-4a9a0a1a0076',0,NULL,120000,NULL);
INSERT INTO "balance" VALUES('12852c99-7f84-5b0a-aaa4-dc8c964778dc','RECEIVABLE','01a21381-b87e-7340-8d92-4a9a0a1a0076','DIAMOND','01a21381-b87e-7340-8d92-4a9a0a1a0076',NULL,0,0,NULL);
INSERT INTO "balance" VALUES('69fcf968-2234-545e-a4c5-47a870d59216','PENDING','01a21381-b87e-7340-8d92-4a9a0a1a0076','DIAMOND','01a21381-b87e-7340-8d92-4a9a0a1a0076',0,NULL,0,'2026-12-02 17:00:00+00:00');
INSERT INTO "balance" VALUES('473134e0-9ca6-5148-adb4-85ef071e8578','RECEIVABLE','01a21381-b799-7723-a6ce-e37bbdff0b80','COIN','01a21381-b799-7723-a6ce-e37bbdff0b80',NULL,0,0,NULL);
INSERT INTO "balance" VALUES('851f1e79-3110-527b-820d-d572cd9fd97c','WALLET','01a21381-b799-7723-a6ce-e37bbdff0b80','COIN','01a21381-b799-7723-a6ce-e37bbdff0b80',0,NULL,780,NULL);
INSERT INTO "balance" VALUES('d78c5739-9281-5b6b-8c18-20a22c6d9d48','FROZEN','01a21381-b8fa-74af-8c52-c4266173affd','COIN','01a21381-b798-7397-871e-0d8c004c17d8',0,NULL,7,NULL);
INSERT INTO "balance" VALUES('3a8946dc-488d-5a3b-be1d-e9c447595d55','REFUNDING','01a21381-b901-7487-ba7e-3bfd0a2c882c','USD',NULL,0,NULL,0,NULL);
INSERT INTO "balance" VALUES('f79d1dbe-c2ff-5be9-8959-bc49d2a30a93','REFUNDING','01a21381-b901-7487-ba7e-3bfd0a2c882c','COIN',NULL,0,NULL,0,NULL);
INSERT INTO "balance" VALUES('fc8b00a6-d3f8-52be-b6c3-e1e67d9c8236','DISPUTED','de9c1d87-fa0e-5236-9af7-40fdc6a5a9e4','USD','01a21381-b75c-776b-a60c-55fc7f8e2d37',0,NULL,302,NULL);
INSERT INTO "balance" VALUES('9faa1dc4-67e9-5516-81af-be8025c429f1','DISPUTED','72b957bb-ac5d-5889-9acf-7429649b4505','USD','01a21381-b771-7128-9d43-2049d09cdd69',0,NULL,0,NULL);
INSERT INTO "balance" VALUES('73b708d1-5efb-510e-a185-61875a40848b','DISPUTED','9a5fb761-c7d2-54fb-b91b-596834d253c3','USD','01a21381-b75c-776b-a60c-55fc7f8e2d37',0,NULL,0,NULL);
INSERT INTO "balance" VALUES('1e3d6030-4c9f-5088-a381-69f957a3d52a','DISPUTED','bd248b2c-060b-5199-9000-ee5f7dc9e933','USD','01a21381-b771-7128-9d43-2049d09cdd69',0,NULL,0,NULL);
INSERT INTO "balance" VALUES('89c215dc-f207-563b-a43b-4febe551092a','DISPUTED','fcbe7a75-4b4b-55a3-bf9d-a9ef212bd280','USD','01a21381-b75c-776b-a60c-55fc7f8e2d37',0,NULL,0,NULL);
INSERT INTO "balance" VALUES('016a6138-cdc7-55a9-9f61-8b6048bc0bde','COIN_SALES','574a080e-49c2-505f-9e8b-4dbce52c3830','USD',NULL,NULL,NULL,2320,NULL);
INSERT INTO "balance" VALUES('1f7ae153-39d1-5328-8a5d-66ff26965c74','CLEARING','45631a9a-6210-5cb2-a097-fb8c86065115','USD',NULL,NULL,NULL,1029,NULL);
INSERT INTO "balance" VALUES('58da09bd-2650-5c2c-9b4c-0558d95f30c2','SUSPENSE','45631a9a-6210-5cb2-a097-fb8c86065115','USD',NULL,NULL,NULL,300,NULL);
INSERT INTO "balance" VALUES('5aad27a6-b9f2-5f82-a9e3-dc83c01697d2','LOSSES','574a080e-49c2-505f-9e8b-4dbce52c3830','USD',NULL,NULL,NULL,-78,NULL);
INSERT INTO "balance" VALUES('6c67d41e-8567-5799-94b1-b1e98211913a','FEES_CHARGED','574a080e-49c2-505f-9e8b-4dbce52c3830','USD',NULL,NULL,NULL,664,NULL);
INSERT INTO "balance" VALUES('972d56e0-17e6-52cc-a14c-e612f1ec5b5e','OUTSTANDING','45631a9a-6210-5cb2-a097-fb8c86065115','USD',NULL,NULL,NULL,-341,NULL);
INSERT INTO "balance" VALUES('9dbcb79c-ac4a-50bc-b3ca-6312cfa6e115','ISSUER','574a080e-49c2-505f-9e8b-4dbce52c3830','COIN',NULL,NULL,NULL,-1460,NULL);
INSERT INTO "balance" VALUES('cdce0de7-f525-5ae5-bd95-d087d7d2b392','ISSUER','574a080e-49c2-505f-9e8b-4dbce52c3830','DIAMOND',NULL,NULL,NULL,-220000,NULL);
INSERT INTO "balance" VALUES('f86643cc-1c5f-5de8-b88c-6593bb7a93a7','PROCESSING_FEES','45631a9a-6210-5cb2-a097-fb8c86065115','USD',NULL,NULL,NULL,-8433,NULL);
INSERT INTO "balance" VALUES('1aed9615-0b22-54a4-bfe0-de700dea9c93','RECEIVABLE','01a21381-b85e-75b3-bced-5c38c67b369a','USD','01a21381-b85e-75b3-bced-5c38c67b369a',NULL,0,0,NULL);
INSERT INTO "balance" VALUES('28b99b9e-8495-5469-b490-fa4bb5740246','AVAILABLE','01a21381-b85e-75b3-bced-5c38c67b369a','USD','01a21381-b85e-75b3-bced-5c38c67b369a',0,NULL,100,NULL);
INSERT INTO "balance" VALUES('638e5585-a4db-5d8c-9028-6bcd83ecb243','REDEEMING','01a21381-b976-70d9-b1f3-6b4b7e799386','DIAMOND','01a21381-b85e-75b3-bced-5c38c67b369a',0,NULL,0,NULL);
INSERT INTO "balance" VALUES('d6be03d0-60e4-5a21-a41a-88060f149e65','PENDING','01a21381-b85e-75b3-bced-5c38c67b369a','USD','01a21381-b85e-75b3-bced-5c38c67b369a',0,NULL,0,NULL);
CREATE TABLE "balance_delta" (
    "id" CHAR(36) NOT NULL  PRIMARY KEY,
    "account_id" CHAR(36) NOT NULL,
    "kind" VARCHAR(32) NOT NULL  /* AccountKind */,
    "owner_id" CHAR(36) NOT NULL,
    "unit" VARCHAR(8) NOT NULL,
    "amount" BIGINT NOT NULL
);
CREATE TABLE "block" ("id" CHAR(36) NOT NULL  PRIMARY KEY, "creator_id" CHAR(36) NOT NULL, "fan_id" CHAR(36) NOT NULL, "tip_id" CHAR(36), "anonymous" INT NOT NULL, "created_at" TIMESTAMP NOT NULL, "ended_at" TIMESTAMP, "sent_gift_id" CHAR(36));
INSERT INTO "block" VALUES('01a21381-b854-7367-b2fc-cb90f2203dd6','01a21381-b771-7128-9d43-2049d09cdd69','01a21381-b799-7723-a6ce-e37bbdff0b80','01a21381-b84a-701c-9bef-9fc9e7071415',1,'2026-11-25 16:19:58.167496+00:00',NULL,NULL);
CREATE TABLE "chargeback" ("id" CHAR(36) NOT NULL  PRIMARY KEY, "provider" VARCHAR(32) NOT NULL, "reference" VARCHAR(64) NOT NULL, "payment_id" CHAR(36) NOT NULL, "creator_id" CHAR(36), "state" VARCHAR(16) NOT NULL, "bearer" VARCHAR(10) NOT NULL, "drawn_minor" BIGINT CHECK (drawn_minor > 0) NOT NULL, "borne_minor" BIGINT CHECK (borne_minor >= 0 AND borne_minor <= drawn_minor) NOT NULL, "currency" VARCHAR(3) NOT NULL, "is_take_back" INT NOT NULL, "opened_at" TIMESTAMP NOT NULL, "closed_at" TIMESTAMP, "coins" BIGINT CHECK (coins >= 0) NOT NULL DEFAULT 0, "payer_id" CHAR(36), "sales_minor" BIGINT CHECK (sales_minor >= 0) NOT NULL DEFAULT 0);
INSERT INTO "chargeback" VALUES('de9c1d87-fa0e-5236-9af7-40fdc6a5a9e4','sandbox','cb_01a21381b7b073f6b4a17a29556e7d59','01a21381-b7ad-7665-a5ae-a970cd6b1ee1','01a21381-b75c-776b-a60c-55fc7f8e2d37','NEEDS_RESPONSE','CREATOR',341,302,'USD',1,'2026-12-03 16:19:58.362391+00:00',NULL,0,NULL,0);
INSERT INTO "chargeback" VALUES('72b957bb-ac5d-5889-9acf-7429649b4505','sandbox','cb_01a21381b7b971e8a5aa96de6c49aa8b','01a21381-b7b5-76e6-818e-31dff83f511e','01a21381-b771-7128-9d43-2049d09cdd69','LOST','CREATOR',342,303,'USD',1,'2026-12-03 16:19:58.367479+00:00','2026-12-03 16:19:58.368257+00:00',0,NULL,0);
INSERT INTO "chargeback" VALUES('9a5fb761-c7d2-54fb-b91b-596834d253c3','sandbox','cb_01a21381b7c174a08079907a0adfa2fb','01a21381-b7be-714d-87c5-9ce58c7ede6e','01a21381-b75c-776b-a60c-55fc7f8e2d37','LOST','CREATOR',343,304,'USD',1,'2026-12-03 16:19:58.375116+00:00','2026-12-03 16:19:58.379766+00:00',0,NULL,0);
INSERT INTO "chargeback" VALUES('bd248b2c-060b-5199-9000-ee5f7dc9e933','sandbox','cb_01a21381b7c97513b50217f322814387','01a21381-b7c6-77b2-a6ec-de7c392c69cf','01a21381-b771-7128-9d43-2049d09cdd69','OVERTURNED','CREATOR',344,305,'USD',1,'2026-12-03 16:19:58.384678+00:00','2026-12-03 16:19:58.392985+00:00',0,NULL,0);
INSERT INTO "chargeback" VALUES('fcbe7a75-4b4b-55a3-bf9d-a9ef212bd280','sandbox','cb_01a21381b7d172adaeb469dd4435a73e','01a21381-b7ce-720b-99ef-aef69a43c784','01a21381-b75c-776b-a60c-55fc7f8e2d37','WON','CREATOR',345,306,'USD',1,'2026-12-03 16:19:58.397622+00:00','2026-12-03 16:19:58.404714+00:00',0,NULL,0);
CREATE TABLE "chargeback_terms" (
    "id" CHAR(36) NOT NULL  PRIMARY KEY,
    "kind" VARCHAR(10) NOT NULL  /* PaymentKind */,
    "bearer" VARCHAR(10) NOT NULL  /* Bearer */,
    "effective_from" TIMESTAMP NOT NULL,
    CONSTRAINT "uid_chargeback__kind_c85de7" UNIQUE ("kind", "effective_from")
);
INSERT INTO "chargeback_terms" VALUES('00000000-0000-7000-8000-000000000501','TIP','CREATOR','2020-01-01 00:00:00+00:00');
INSERT INTO "chargeback_terms" VALUES('00000000-0000-7000-8000-000000000502','COINS','PAYER','2020-01-01 00:00:00+00:00');
CREATE TABLE "coin_caps" (
    "id" CHAR(36) NOT NULL  PRIMARY KEY,
    "currency" VARCHAR(3) NOT NULL,
    "effective_from" TIMESTAMP NOT NULL,
    "most_a_day_minor" BIGINT CHECK (most_a_day_minor > 0) NOT NULL,
    "most_a_month_minor" BIGINT CHECK (most_a_month_minor >= most_a_day_minor) NOT NULL,
    CONSTRAINT "uid_coin_caps_currenc_b3952a" UNIQUE ("currency", "effective_from")
);
INSERT INTO "coin_caps" VALUES('00000000-0000-7000-8000-000000000701','USD','2020-01-01 00:00:00+00:00',50000,200000);
INSERT INTO "coin_caps" VALUES('00000000-0000-7000-8000-000000000702','EUR','2020-01-01 00:00:00+00:00',50000,200000);
INSERT INTO "coin_caps" VALUES('00000000-0000-7000-8000-000000000703','GBP','2020-01-01 00:00:00+00:00',40000,160000);
INSERT INTO "coin_caps" VALUES('00000000-0000-7000-8000-000000000704','JPY','2020-01-01 00:00:00+00:00',75000,300000);
CREATE TABLE "coin_package" (
    "id" CHAR(36) NOT NULL  PRIMARY KEY,
    "country" VARCHAR(2) NOT NULL,
    "currency" VARCHAR(3) NOT NULL,
    "channel" VARCHAR(12) NOT NULL  /* Channel */,
    "price_minor" BIGINT CHECK (price_minor > 0) NOT NULL,
    "coins" BIGINT CHECK (coins > 0 AND coins <= 10000000) NOT NULL,
    "commission_bps" BIGINT CHECK (commission_bps BETWEEN 0 AND 5000) NOT NULL,
    "is_reference" INT NOT NULL,
    "effective_from" TIMESTAMP NOT NULL,
    "effective_until" TIMESTAMP
);
INSERT INTO "coin_package" VALUES('00000000-0000-7000-8000-000000000601','ZZ','USD','WEB',120,100,300,1,'2020-01-01 00:00:00+00:00',NULL);
INSERT INTO "coin_package" VALUES('00000000-0000-7000-8000-000000000602','ZZ','USD','WEB',590,500,300,0,'2020-01-01 00:00:00+00:00',NULL);
INSERT INTO "coin_package" VALUES('00000000-0000-7000-8000-000000000603','ZZ','USD','WEB',1150,1000,300,0,'2020-01-01 00:00:00+00:00',NULL);
INSERT INTO "coin_package" VALUES('00000000-0000-7000-8000-000000000604','ZZ','USD','WEB',5600,5000,300,0,'2020-01-01 00:00:00+00:00',NULL);
INSERT INTO "coin_package" VALUES('00000000-0000-7000-8000-000000000605','ZZ','USD','APP_STORE',149,100,3000,0,'2020-01-01 00:00:00+00:00',NULL);
INSERT INTO "coin_package" VALUES('00000000-0000-7000-8000-000000000606','ZZ','USD','APP_STORE',1449,1000,3000,0,'2020-01-01 00:00:00+00:00',NULL);
INSERT INTO "coin_package" VALUES('00000000-0000-7000-8000-000000000607','ZZ','USD','PLAY_STORE',149,100,3000,0,'2020-01-01 00:00:00+00:00',NULL);
INSERT INTO "coin_package" VALUES('00000000-0000-7000-8000-000000000608','ZZ','USD','PLAY_STORE',1449,1000,3000,0,'2020-01-01 00:00:00+00:00',NULL);
INSERT INTO "coin_package" VALUES('00000000-0000-7000-8000-000000000609','ZZ','EUR','WEB',120,100,300,1,'2020-01-01 00:00:00+00:00',NULL);
INSERT INTO "coin_package" VALUES('00000000-0000-7000-8000-000000000610','ZZ','EUR','WEB',1150,1000,300,0,'2020-01-01 00:00:00+00:00',NULL);
INSERT INTO "coin_package" VALUES('00000000-0000-7000-8000-000000000611','GB','GBP','WEB',100,100,300,1,'2020-01-01 00:00:00+00:00',NULL);
INSERT INTO "coin_package" VALUES('00000000-0000-7000-8000-000000000612','GB','GBP','WEB',960,1000,300,0,'2020-01-01 00:00:00+00:00',NULL);
INSERT INTO "coin_package" VALUES('00000000-0000-7000-8000-000000000613','JP','JPY','WEB',180,100,400,1,'2020-01-01 00:00:00+00:00',NULL);
INSERT INTO "coin_package" VALUES('00000000-0000-7000-8000-000000000614','JP','JPY','WEB',1720,1000,400,0,'2020-01-01 00:00:00+00:00',NULL);
CREATE TABLE "coin_purchase" (
    "id" CHAR(36) NOT NULL  PRIMARY KEY,
    "fan_id" CHAR(36) NOT NULL,
    "package_id" CHAR(36) NOT NULL,
    "channel" VARCHAR(12) NOT NULL  /* Channel */,
    "country" VARCHAR(2) NOT NULL,
    "coins" BIGINT CHECK (coins > 0) NOT NULL,
    "price_minor" BIGINT CHECK (price_minor > 0) NOT NULL,
    "currency" VARCHAR(3) NOT NULL,
    "coins_left" BIGINT CHECK (coins_left >= 0 AND coins_left <= coins) NOT NULL,
    "price_left_minor" BIGINT CHECK (price_left_minor >= 0 AND price_left_minor <= price_minor) NOT NULL,
    "store_transaction_id" VARCHAR(128),
    "day" DATE NOT NULL,
    "created_at" TIMESTAMP NOT NULL,
    "bought_at" TIMESTAMP,
    CONSTRAINT "uid_coin_purcha_channel_f27860" UNIQUE ("channel", "store_transaction_id")
);
INSERT INTO "coin_purchase" VALUES('01a21381-b8a1-7670-88f5-014b5045d3cc','01a21381-b798-7397-871e-0d8c004c17d8','00000000-0000-7000-8000-000000000603','WEB','US',1000,1150,'USD',1000,1150,NULL,'2026-11-25','2026-11-25 16:19:58.243774+00:00','2026-11-25 16:19:58.252728+00:00');
INSERT INTO "coin_purchase" VALUES('01a21381-b8b2-76e1-9cab-e0f75a9f3e90','01a21381-b798-7397-871e-0d8c004c17d8','00000000-0000-7000-8000-000000000601','WEB','US',100,120,'USD',0,0,NULL,'2026-11-25','2026-11-25 16:19:58.259815+00:00','2026-11-25 16:19:58.263940+00:00');
INSERT INTO "coin_purchase" VALUES('01a21381-b8d4-75d8-80c5-06cee4ce8121','01a21381-b799-7723-a6ce-e37bbdff0b80','00000000-0000-7000-8000-000000000603','WEB','US',1000,1150,'USD',1000,1150,NULL,'2026-11-25','2026-11-25 16:19:58.293810+00:00','2026-11-25 16:19:58.297605+00:00');
INSERT INTO "coin_purchase" VALUES('01a21381-b8db-75d8-b86b-4b80818ba5f2','01a21381-b799-7723-a6ce-e37bbdff0b80','00000000-0000-7000-8000-000000000601','WEB','US',100,120,'USD',100,120,NULL,'2026-11-25','2026-11-25 16:19:58.300609+00:00','2026-11-25 16:19:58.303549+00:00');
CREATE TABLE "coin_refund" (
    "id" CHAR(36) NOT NULL  PRIMARY KEY,
    "purchase_id" CHAR(36) NOT NULL,
    "fan_id" CHAR(36) NOT NULL,
    "coins" BIGINT CHECK (coins > 0) NOT NULL,
    "case_id" CHAR(36)
);
INSERT INTO "coin_refund" VALUES('01a21381-b901-7487-ba7e-3bfd0a2c882c','01a21381-b8b2-76e1-9cab-e0f75a9f3e90','01a21381-b798-7397-871e-0d8c004c17d8',100,NULL);
CREATE TABLE "coin_refund_terms" (
    "id" CHAR(36) NOT NULL  PRIMARY KEY,
    "country" VARCHAR(2) NOT NULL,
    "effective_from" TIMESTAMP NOT NULL,
    "days" BIGINT CHECK (days BETWEEN 0 AND 3650) NOT NULL,
    CONSTRAINT "uid_coin_refund_country_f066ef" UNIQUE ("country", "effective_from")
);
INSERT INTO "coin_refund_terms" VALUES('00000000-0000-7000-8000-000000000711','ZZ','2020-01-01 00:00:00+00:00',14);
CREATE TABLE "coin_span" (
    "id" CHAR(36) NOT NULL  PRIMARY KEY,
    "fan_id" CHAR(36) NOT NULL,
    "currency" VARCHAR(3) NOT NULL,
    "span" VARCHAR(8) NOT NULL  /* Span */,
    "first_day" DATE NOT NULL,
    "amount_minor" BIGINT CHECK (amount_minor >= 0) NOT NULL,
    CONSTRAINT "uid_coin_span_fan_id_9bde28" UNIQUE ("fan_id", "currency", "span", "first_day")
);
INSERT INTO "coin_span" VALUES('01a21381-b8a2-7795-aa71-7e1fc1a0d60a','01a21381-b798-7397-871e-0d8c004c17d8','USD','DAY','2026-11-25',1270);
INSERT INTO "coin_span" VALUES('01a21381-b8a2-7795-aa71-7e207411a426','01a21381-b798-7397-871e-0d8c004c17d8','USD','MONTH','2026-11-01',1270);
INSERT INTO "coin_span" VALUES('01a21381-b8d5-779a-a49c-b164ff21dd5f','01a21381-b799-7723-a6ce-e37bbdff0b80','USD','DAY','2026-11-25',1270);
INSERT INTO "coin_span" VALUES('01a21381-b8d5-779a-a49c-b165d39ec26d','01a21381-b799-7723-a6ce-e37bbdff0b80','USD','MONTH','2026-11-01',1270);
CREATE TABLE "creator" (
    "id" CHAR(36) NOT NULL  PRIMARY KEY,
    "handle" VARCHAR(64) NOT NULL UNIQUE,
    "display_name" VARCHAR(100) NOT NULL,
    "country" VARCHAR(2),
    "followers" BIGINT,
    "followers_as_of" DATE,
    "account_type" VARCHAR(10) NOT NULL  /* AccountType */,
    "supporters_public" INT NOT NULL,
    "created_at" TIMESTAMP NOT NULL,
    "erased_at" TIMESTAMP,
    "user_id" CHAR(36) NOT NULL UNIQUE REFERENCES "app_user" ("id") ON DELETE RESTRICT
);
INSERT INTO "creator" VALUES('01a21381-b75c-776b-a60c-55fc7f8e2d37','anna','Anna',NULL,20000,'2026-11-25','PERSONAL',0,'2026-11-25 16:19:57.914688+00:00',NULL,'01a21381-b755-72ea-87e1-c023618999fe');
INSERT INTO "creator" VALUES('01a21381-b771-7128-9d43-2049d09cdd69','cleo','Cleo',NULL,20000,'2026-11-25','PERSONAL',0,'2026-11-25 16:19:57.936287+00:00',NULL,'01a21381-b76f-77d3-bb9e-0efde4ca6073');
INSERT INTO "creator" VALUES('01a21381-b781-724f-8aa9-c665f4d2115a','dora','Dora',NULL,20000,'2026-11-25','PERSONAL',0,'2026-11-25 16:19:57.952655+00:00',NULL,'01a21381-b77f-75e6-be3f-f819a66731ae');
INSERT INTO "creator" VALUES('01a21381-b790-7616-90a4-8d88a43cce21','elin','Elin',NULL,20000,'2026-11-25','PERSONAL',0,'2026-11-25 16:19:57.967001+00:00',NULL,'01a21381-b78d-71c2-8f8a-3a54a266cace');
INSERT INTO "creator" VALUES('01a21381-b85e-75b3-bced-5c38c67b369a','dana','Dana',NULL,20000,'2026-11-25','PERSONAL',0,'2026-11-25 16:19:58.173612+00:00',NULL,'01a21381-b859-7626-969a-24338ade206e');
INSERT INTO "creator" VALUES('01a21381-b87e-7340-8d92-4a9a0a1a0076','eve','Eve',NULL,20000,'2026-11-25','PERSONAL',0,'2026-11-25 16:19:58.204993+00:00',NULL,'01a21381-b87b-77cc-96dd-3d16fe653ccf');
CREATE TABLE "creator_daily_stat" (
    "id" CHAR(36) NOT NULL  PRIMARY KEY,
    "day" DATE NOT NULL,
    "views" BIGINT CHECK (views >= 0) NOT NULL,
    "likes" BIGINT CHECK (likes >= 0) NOT NULL,
    "comments" BIGINT CHECK (comments >= 0) NOT NULL,
    "shares" BIGINT CHECK (shares >= 0) NOT NULL,
    "creator_id" CHAR(36) NOT NULL REFERENCES "creator" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_creator_dai_creator_f948e1" UNIQUE ("creator_id", "day")
);
INSERT INTO "creator_daily_stat" VALUES('01a21381-b760-71f7-9288-270e52e0056c','2026-11-24',150000,0,0,0,'01a21381-b75c-776b-a60c-55fc7f8e2d37');
INSERT INTO "creator_daily_stat" VALUES('01a21381-b774-76cc-881a-a3516c226de9','2026-11-24',150000,0,0,0,'01a21381-b771-7128-9d43-2049d09cdd69');
INSERT INTO "creator_daily_stat" VALUES('01a21381-b785-7505-957d-e77d5694dbd8','2026-11-24',150000,0,0,0,'01a21381-b781-724f-8aa9-c665f4d2115a');
INSERT INTO "creator_daily_stat" VALUES('01a21381-b793-77c4-aefc-72b7298411ac','2026-11-24',150000,0,0,0,'01a21381-b790-7616-90a4-8d88a43cce21');
INSERT INTO "creator_daily_stat" VALUES('01a21381-b866-77a7-bff6-729e33782c2a','2026-11-24',150000,0,0,0,'01a21381-b85e-75b3-bced-5c38c67b369a');
INSERT INTO "creator_daily_stat" VALUES('01a21381-b883-76d8-99d7-851f278a2977','2026-11-24',150000,0,0,0,'01a21381-b87e-7340-8d92-4a9a0a1a0076');
CREATE TABLE "creator_snapshot" (
    "id" CHAR(36) NOT NULL  PRIMARY KEY,
    "as_of" DATE NOT NULL,
    "followers" BIGINT CHECK (followers >= 0),
    "views_avg" BIGINT CHECK (views_avg >= 0),
    "likes_avg" BIGINT CHECK (likes_avg >= 0),
    "comments_avg" BIGINT CHECK (comments_avg >= 0),
    "shares_avg" BIGINT CHECK (shares_avg >= 0),
    "creator_id" CHAR(36) NOT NULL REFERENCES "creator" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_creator_sna_creator_11248b" UNIQUE ("creator_id", "as_of")
);
CREATE TABLE "diamond_rate" (
    "id" CHAR(36) NOT NULL  PRIMARY KEY,
    "diamonds" BIGINT CHECK (diamonds > 0 AND diamonds <= 1000000) NOT NULL,
    "per_coins" BIGINT CHECK (per_coins > 0 AND per_coins <= 1000000) NOT NULL,
    "effective_from" TIMESTAMP NOT NULL UNIQUE
);
INSERT INTO "diamond_rate" VALUES('00000000-0000-7000-8000-000000000841',1,2,'2020-01-01 00:00:00+00:00');
CREATE TABLE "entry" (
    "id" CHAR(36) NOT NULL  PRIMARY KEY,
    "account_id" CHAR(36) NOT NULL,
    "unit" VARCHAR(8) NOT NULL,
    "amount" BIGINT CHECK (amount <> 0 AND amount BETWEEN -1000000000000000 AND 1000000000000000) NOT NULL,
    "hold_at" TIMESTAMP,
    "case_id" CHAR(36),
    "at" TIMESTAMP NOT NULL,
    "transfer_id" CHAR(36) NOT NULL REFERENCES "transfer" ("id") ON DELETE RESTRICT
);
INSERT INTO "entry" VALUES('01a21381-b7ab-75ca-b63e-76562e02212e','1f7ae153-39d1-5328-8a5d-66ff26965c74','USD',-340,NULL,NULL,'2026-11-25 16:19:57.994917+00:00','01a21381-b7aa-7008-80af-1934e6d60bde');
INSERT INTO "entry" VALUES('01a21381-b7ab-75ca-b63e-76578c302bdf','1f7ae153-39d1-5328-8a5d-66ff26965c74','USD',40,NULL,NULL,'2026-11-25 16:19:57.994917+00:00','01a21381-b7aa-7008-80af-1934e6d60bde');
INSERT INTO "entry" VALUES('01a21381-b7ab-75ca-b63e-7658a5289ed1','f86643cc-1c5f-5de8-b88c-6593bb7a93a7','USD',-40,NULL,NULL,'2026-11-25 16:19:57.994917+00:00','01a21381-b7aa-7008-80af-1934e6d60bde');
INSERT INTO "entry" VALUES('01a21381-b7ab-75ca-b63e-76591536da62','6c67d41e-8567-5799-94b1-b1e98211913a','USD',39,NULL,NULL,'2026-11-25 16:19:57.994917+00:00','01a21381-b7aa-7008-80af-1934e6d60bde');
INSERT INTO "entry" VALUES('01a21381-b7ab-75ca-b63e-765a25f46655','63176d60-dacf-5661-962f-c3f226cfb158','USD',301,'2026-12-02 17:00:00+00:00',NULL,'2026-11-25 16:19:57.994917+00:00','01a21381-b7aa-7008-80af-1934e6d60bde');
INSERT INTO "entry" VALUES('01a21381-b7b3-744b-b4f2-7bb7bc813948','1f7ae153-39d1-5328-8a5d-66ff26965c74','USD',-341,NULL,NULL,'2026-11-25 16:19:58.003497+00:00','01a21381-b7b3-744b-b4f2-7bb2c8fd51d4');
INSERT INTO "entry" VALUES('01a21381-b7b3-744b-b4f2-7bb8f6125272','1f7ae153-39d1-5328-8a5d-66ff26965c74','USD',40,NULL,NULL,'2026-11-25 16:19:58.003497+00:00','01a21381-b7b3-744b-b4f2-7bb2c8fd51d4');
INSERT INTO "entry" VALUES('01a21381-b7b3-744b-b4f2-7bb961ed2f9b','f86643cc-1c5f-5de8-b88c-6593bb7a93a7','USD',-40,NULL,NULL,'2026-11-25 16:19:58.003497+00:00','01a21381-b7b3-744b-b4f2-7bb2c8fd51d4');
INSERT INTO "entry" VALUES('01a21381-b7b3-744b-b4f2-7bba10fcad22','6c67d41e-8567-5799-94b1-b1e98211913a','USD',39,NULL,NULL,'2026-11-25 16:19:58.003497+00:00','01a21381-b7b3-744b-b4f2-7bb2c8fd51d4');
INSERT INTO "entry" VALUES('01a21381-b7b3-744b-b4f2-7bbbf62f718e','92df7cf6-75ba-5079-8365-b39be088afcd','USD',302,'2026-12-02 17:00:00+00:00',NULL,'2026-11-25 16:19:58.003497+00:00','01a21381-b7b3-744b-b4f2-7bb2c8fd51d4');
INSERT INTO "entry" VALUES('01a21381-b7bc-75f1-b79b-107a8f4a3b02','1f7ae153-39d1-5328-8a5d-66ff26965c74','USD',-342,NULL,NULL,'2026-11-25 16:19:58.012563+00:00','01a21381-b7bc-75f1-b79b-1075945d063d');
INSERT INTO "entry" VALUES('01a21381-b7bc-75f1-b79b-107b0e5b07fa','1f7ae153-39d1-5328-8a5d-66ff26965c74','USD',40,NULL,NULL,'2026-11-25 16:19:58.012563+00:00','01a21381-b7bc-75f1-b79b-1075945d063d');
INSERT INTO "entry" VALUES('01a21381-b7bc-75f1-b79b-107c2d00c73c','f86643cc-1c5f-5de8-b88c-6593bb7a93a7','USD',-40,NULL,NULL,'2026-11-25 16:19:58.012563+00:00','01a21381-b7bc-75f1-b79b-1075945d063d');
INSERT INTO "entry" VALUES('01a21381-b7bc-75f1-b79b-107d5e98fba5','6c67d41e-8567-5799-94b1-b1e98211913a','USD',39,NULL,NULL,'2026-11-25 16:19:58.012563+00:00','01a21381-b7bc-75f1-b79b-1075945d063d');
INSERT INTO "entry" VALUES('01a21381-b7bc-75f1-b79b-107ecdc6ffcf','63176d60-dacf-5661-962f-c3f226cfb158','USD',303,'2026-12-02 17:00:00+00:00',NULL,'2026-11-25 16:19:58.012563+00:00','01a21381-b7bc-75f1-b79b-1075945d063d');
INSERT INTO "entry" VALUES('01a21381-b7c5-71d9-b6e1-a263dc473989','1f7ae153-39d1-5328-8a5d-66ff26965c74','USD',-343,NULL,NULL,'2026-11-25 16:19:58.020815+00:00','01a21381-b7c4-7002-95f6-f5cd22e0e81f');
INSERT INTO "entry" VALUES('01a21381-b7c5-71d9-b6e1-a264f2d15d37','1f7ae153-39d1-5328-8a5d-66ff26965c74','USD',40,NULL,NULL,'2026-11-25 16:19:58.020815+00:00','01a21381-b7c4-7002-95f6-f5cd22e0e81f');
INSERT INTO "entry" VALUES('01a21381-b7c5-71d9-b6e1-a265b10af796','f86643cc-1c5f-5de8-b88c-6593bb7a93a7','USD',-40,NULL,NULL,'2026-11-25 16:19:58.020815+00:00','01a21381-b7c4-7002-95f6-f5cd22e0e81f');
INSERT INTO "entry" VALUES('01a21381-b7c5-71d9-b6e1-a266965aa404','6c67d41e-8567-5799-94b1-b1e98211913a','USD',39,NULL,NULL,'2026-11-25 16:19:58.020815+00:00','01a21381-b7c4-7002-95f6-f5cd22e0e81f');
INSERT INTO "entry" VALUES('01a21381-b7c5-71d9-b6e1-a26704c09876','92df7cf6-75ba-5079-8365-b39be088afcd','USD',304,'2026-12-02 17:00:00+00:00',NULL,'2026-11-25 16:19:58.020815+00:00','01a21381-b7c4-7002-95f6-f5cd22e0e81f');
INSERT INTO "entry" VALUES('01a21381-b7cd-73df-bd17-c22b80be8c12','1f7ae153-39d1-5328-8a5d-66ff26965c74','USD',-344,NULL,NULL,'2026-11-25 16:19:58.028684+00:00','01a21381-b7cc-7387-91b1-4c42c4c36c82');
INSERT INTO "entry" VALUES('01a21381-b7cd-73df-bd17-c22c2bcca32d','1f7ae153-39d1-5328-8a5d-66ff26965c74','USD',40,NULL,NULL,'2026-11-25 16:19:58.028684+00:00','01a21381-b7cc-7387-91b1-4c42c4c36c82');
INSERT INTO "entry" VALUES('01a21381-b7cd-73df-bd17-c22d447c5f9c','f86643cc-1c5f-5de8-b88c-6593bb7a93a7','USD',-40,NULL,NULL,'2026-11-25 16:19:58.028684+00:00','01a21381-b7cc-7387-91b1-4c42c4c36c82');
INSERT INTO "entry" VALUES('01a21381-b7cd-73df-bd17-c22e18407084','6c67d41e-8567-5799-94b1-b1e98211913a','USD',39,NULL,NULL,'2026-11-25 16:19:58.028684+00:00','01a21381-b7cc-7387-91b1-4c42c4c36c82');
INSERT INTO "entry" VALUES('01a21381-b7cd-73df-bd17-c22f660f700f','63176d60-dacf-5661-962f-c3f226cfb158','USD',305,'2026-12-02 17:00:00+00:00',NULL,'2026-11-25 16:19:58.028684+00:00','01a21381-b7cc-7387-91b1-4c42c4c36c82');
INSERT INTO "entry" VALUES('01a21381-b7d5-7209-8b57-0d061bde3efd','1f7ae153-39d1-5328-8a5d-66ff26965c74','USD',-345,NULL,NULL,'2026-11-25 16:19:58.036898+00:00','01a21381-b7d4-7277-b0fe-c3a416a1cddc');
INSERT INTO "entry" VALUES('01a21381-b7d5-7209-8b57-0d0777d71afd','1f7ae153-39d1-5328-8a5d-66ff26965c74','USD',41,NULL,NULL,'2026-11-25 16:19:58.036898+00:00','01a21381-b7d4-7277-b0fe-c3a416a1cddc');
INSERT INTO "entry" VALUES('01a21381-b7d5-7209-8b57-0d08a41f02c8','f86643cc-1c5f-5de8-b88c-6593bb7a93a7','USD',-41,NULL,NULL,'2026-11-25 16:19:58.036898+00:00','01a21381-b7d4-7277-b0fe-c3a416a1cddc');
INSERT INTO "entry" VALUES('01a21381-b7d5-7209-8b57-0d09a0f74361','6c67d41e-8567-5799-94b1-b1e98211913a','USD',39,NULL,NULL,'2026-11-25 16:19:58.036898+00:00','01a21381-b7d4-7277-b0fe-c3a416a1cddc');
INSERT INTO "entry" VALUES('01a21381-b7d5-7209-8b57-0d0ad1bf3ab6','92df7cf6-75ba-5079-8365-b39be088afcd','USD',306,'2026-12-02 17:00:00+00:00',NULL,'2026-11-25 16:19:58.036898+00:00','01a21381-b7d4-7277-b0fe-c3a416a1cddc');
INSERT INTO "entry" VALUES('01a21381-b7f2-75d6-a33f-f119534aa396','1f7ae153-39d1-5328-8a5d-66ff26965c74','USD',-348,NULL,NULL,'2026-11-25 16:19:58.065954+00:00','01a21381-b7f2-75d6-a33f-f114c2c3de9b');
INSERT INTO "entry" VALUES('01a21381-b7f2-75d6-a33f-f11a87863c4d','1f7ae153-39d1-5328-8a5d-66ff26965c74','USD',41,NULL,NULL,'2026-11-25 16:19:58.065954+00:00','01a21381-b7f2-75d6-a33f-f114c2c3de9b');
INSERT INTO "entry" VALUES('01a21381-b7f2-75d6-a33f-f11b59e66bbd','f86643cc-1c5f-5de8-b88c-6593bb7a93a7','USD',-41,NULL,NULL,'2026-11-25 16:19:58.065954+00:00','01a21381-b7f2-75d6-a33f-f114c2c3de9b');
INSERT INTO "entry" VALUES('01a21381-b7f2-75d6-a33f-f11cc7174b85','6c67d41e-8567-5799-94b1-b1e98211913a','USD',39,NULL,NULL,'2026-11-25 16:19:58.065954+00:00','01a21381-b7f2-75d6-a33f-f114c2c3de9b');
INSERT INTO "entry" VALUES('01a21381-b7f2-75d6-a33f-f11de41f784c','63176d60-dacf-5661-962f-c3f226cfb158','USD',309,'2026-12-02 17:00:00+00:00',NULL,'2026-11-25 16:19:58.065954+00:00','01a21381-b7f2-75d6-a33f-f114c2c3de9b');
INSERT INTO "entry" VALUES('01a21381-b7fd-7231-956a-257050acc040','1f7ae153-39d1-5328-8a5d-66ff26965c74','USD',-349,NULL,NULL,'2026-11-25 16:19:58.076852+00:00','01a21381-b7fc-704f-9dbd-9597596ef407');
INSERT INTO "entry" VALUES('01a21381-b7fd-7231-956a-257131a57bf6','1f7ae153-39d1-5328-8a5d-66ff26965c74','USD',41,NULL,NULL,'2026-11-25 16:19:58.076852+00:00','01a21381-b7fc-704f-9dbd-9597596ef407');
INSERT INTO "entry" VALUES('01a21381-b7fd-7231-956a-2572f273fe67','f86643cc-1c5f-5de8-b88c-6593bb7a93a7','USD',-41,NULL,NULL,'2026-11-25 16:19:58.076852+00:00','01a21381-b7fc-704f-9dbd-9597596ef407');
INSERT INTO "entry" VALUES('01a21381-b7fd-7231-956a-257389345788','6c67d41e-8567-5799-94b1-b1e98211913a','USD',39,NULL,NULL,'2026-11-25 16:19:58.076852+00:00','01a21381-b7fc-704f-9dbd-9597596ef407');
INSERT INTO "entry" VALUES('01a21381-b7fd-7231-956a-2574512ef361','92df7cf6-75ba-5079-8365-b39be088afcd','USD',310,'2026-12-02 17:00:00+00:00',NULL,'2026-11-25 16:19:58.076852+00:00','01a21381-b7fc-704f-9dbd-9597596ef407');
INSERT INTO "entry" VALUES('01a21381-b807-751c-a263-727309ebc429','1f7ae153-39d1-5328-8a5d-66ff26965c74','USD',-352,NULL,NULL,'2026-11-25 16:19:58.087538+00:00','01a21381-b807-751c-a263-726ec31c50d2');
INSERT INTO "entry" VALUES('01a21381-b807-751c-a263-7274ee37f4bd','1f7ae153-39d1-5328-8a5d-66ff26965c74','USD',41,NULL,NULL,'2026-11-25 16:19:58.087538+00:00','01a21381-b807-751c-a263-726ec31c50d2');
INSERT INTO "entry" VALUES('01a21381-b807-751c-a263-7275ade7d814','f86643cc-1c5f-5de8-b88c-6593bb7a93a7','USD',-41,NULL,NULL,'2026-11-25 16:19:58.087538+00:00','01a21381-b807-751c-a263-726ec31c50d2');
INSERT INTO "entry" VALUES('01a21381-b807-751c-a263-72763e0e2c4f','6c67d41e-8567-5799-94b1-b1e98211913a','USD',40,NULL,NULL,'2026-11-25 16:19:58.087538+00:00','01a21381-b807-751c-a263-726ec31c50d2');
INSERT INTO "entry" VALUES('01a21381-b807-751c-a263-7277534af247','92df7cf6-75ba-5079-8365-b39be088afcd','USD',312,'2026-12-02 17:00:00+00:00',NULL,'2026-11-25 16:19:58.087538+00:00','01a21381-b807-751c-a263-726ec31c50d2');
INSERT INTO "entry" VALUES('01a21381-b817-7509-b26f-244bf4c7084e','1f7ae153-39d1-5328-8a5d-66ff26965c74','USD',-356,NULL,NULL,'2026-11-25 16:19:58.102781+00:00','01a21381-b816-72a7-b229-40aebe1f5a66');
INSERT INTO "entry" VALUES('01a21381-b817-7509-b26f-244c274892e5','1f7ae153-39d1-5328-8a5d-66ff26965c74','USD',41,NULL,NULL,'2026-11-25 16:19:58.102781+00:00','01a21381-b816-72a7-b229-40aebe1f5a66');
INSERT INTO "entry" VALUES('01a21381-b817-7509-b26f-244dcd766af2','f86643cc-1c5f-5de8-b88c-6593bb7a93a7','USD',-41,NULL,NULL,'2026-11-25 16:19:58.102781+00:00','01a21381-b816-72a7-b229-40aebe1f5a66');
INSERT INTO "entry" VALUES('01a21381-b817-7509-b26f-244e85c0f1e3','6c67d41e-8567-5799-94b1-b1e98211913a','USD',40,NULL,NULL,'2026-11-25 16:19:58.102781+00:00','01a21381-b816-72a7-b229-40aebe1f5a66');
INSERT INTO "entry" VALUES('01a21381-b817-7509-b26f-244f26830b67','92df7cf6-75ba-5079-8365-b39be088afcd','USD',316,'2026-12-02 17:00:00+00:00',NULL,'2026-11-25 16:19:58.102781+00:00','01a21381-b816-72a7-b229-40aebe1f5a66');
INSERT INTO "entry" VALUES('01a21381-b81f-706a-bad6-c97d131be95c','1f7ae153-39d1-5328-8a5d-66ff26965c74','USD',-357,NULL,NULL,'2026-11-25 16:19:58.110551+00:00','01a21381-b81e-7520-97f9-095f6eeb4ed9');
INSERT INTO "entry" VALUES('01a21381-b81f-706a-bad6-c97eebde04a7','1f7ae153-39d1-5328-8a5d-66ff26965c74','USD',41,NULL,NULL,'2026-11-25 16:19:58.110551+00:00','01a21381-b81e-7520-97f9-095f6eeb4ed9');
INSERT INTO "entry" VALUES('01a21381-b81f-706a-bad6-c97f6f825489','f86643cc-1c5f-5de8-b88c-6593bb7a93a7','USD',-41,NULL,NULL,'2026-11-25 16:19:58.110551+00:00','01a21381-b81e-7520-97f9-095f6eeb4ed9');
INSERT INTO "entry" VALUES('01a21381-b81f-706a-bad6-c980a58ed883','6c67d41e-8567-5799-94b1-b1e98211913a','USD',40,NULL,NULL,'2026-11-25 16:19:58.110551+00:00','01a21381-b81e-7520-97f9-095f6eeb4ed9');
INSERT INTO "entry" VALUES('01a21381-b81f-706a-bad6-c981121b4f87','63176d60-dacf-5661-962f-c3f226cfb158','USD',317,'2026-12-02 17:00:00+00:00',NULL,'2026-11-25 16:19:58.110551+00:00','01a21381-b81e-7520-97f9-095f6eeb4ed9');
INSERT INTO "entry" VALUES('01a21381-b835-7598-8eab-6d0ecf21c729','1f7ae153-39d1-5328-8a5d-66ff26965c74','USD',-751,NULL,NULL,'2026-11-25 16:19:58.132800+00:00','01a21381-b834-7280-b482-f4a7cca1fb36');
INSERT INTO "entry" VALUES('01a21381-b835-7598-8eab-6d0f7b870fb3','1f7ae153-39d1-5328-8a5d-66ff26965c74','USD',52,NULL,NULL,'2026-11-25 16:19:58.132800+00:00','01a21381-b834-7280-b482-f4a7cca1fb36');
INSERT INTO "entry" VALUES('01a21381-b835-7598-8eab-6d10f1420898','f86643cc-1c5f-5de8-b88c-6593bb7a93a7','USD',-52,NULL,NULL,'2026-11-25 16:19:58.132800+00:00','01a21381-b834-7280-b482-f4a7cca1fb36');
INSERT INTO "entry" VALUES('01a21381-b835-7598-8eab-6d117669ead3','6c67d41e-8567-5799-94b1-b1e98211913a','USD',51,NULL,NULL,'2026-11-25 16:19:58.132800+00:00','01a21381-b834-7280-b482-f4a7cca1fb36');
INSERT INTO "entry" VALUES('01a21381-b835-7598-8eab-6d1208fcfcd1','92df7cf6-75ba-5079-8365-b39be088afcd','USD',700,'2026-12-02 17:00:00+00:00',NULL,'2026-11-25 16:19:58.132800+00:00','01a21381-b834-7280-b482-f4a7cca1fb36');
INSERT INTO "entry" VALUES('01a21381-b844-7141-9700-ba4084f1df24','92df7cf6-75ba-5079-8365-b39be088afcd','USD',-700,'2026-12-02 17:00:00+00:00',NULL,'2026-11-25 16:19:58.148496+00:00','01a21381-b844-7141-9700-ba3e55a93b9c');
INSERT INTO "entry" VALUES('01a21381-b844-7141-9700-ba41f3632444','f282feb3-6ef5-5be5-83c8-9e9b8edcf6a9','USD',700,NULL,NULL,'2026-11-25 16:19:58.148496+00:00','01a21381-b844-7141-9700-ba3e55a93b9c');
INSERT INTO "entry" VALUES('01a21381-b844-7141-9700-ba42da836209','6c67d41e-8567-5799-94b1-b1e98211913a','USD',-51,NULL,NULL,'2026-11-25 16:19:58.148496+00:00','01a21381-b844-7141-9700-ba3e55a93b9c');
INSERT INTO "entry" VALUES('01a21381-b844-7141-9700-ba43060be010','f282feb3-6ef5-5be5-83c8-9e9b8edcf6a9','USD',51,NULL,NULL,'2026-11-25 16:19:58.148496+00:00','01a21381-b844-7141-9700-ba3e55a93b9c');
INSERT INTO "entry" VALUES('01a21381-b849-7569-956d-2df37db63c03','f282feb3-6ef5-5be5-83c8-9e9b8edcf6a9','USD',-751,NULL,NULL,'2026-11-25 16:19:58.152869+00:00','01a21381-b848-734e-bbff-c322514680bb');
INSERT INTO "entry" VALUES('01a21381-b849-7569-956d-2df439be82ec','972d56e0-17e6-52cc-a14c-e612f1ec5b5e','USD',751,NULL,'01a21381-b83e-720b-9c93-4b88f71a3a6a','2026-11-25 16:19:58.152869+00:00','01a21381-b848-734e-bbff-c322514680bb');
INSERT INTO "entry" VALUES('01a21381-b850-7301-b487-48029804f8fc','1f7ae153-39d1-5328-8a5d-66ff26965c74','USD',-133,NULL,NULL,'2026-11-25 16:19:58.159890+00:00','01a21381-b84f-74b6-be03-86588cb88b81');
INSERT INTO "entry" VALUES('01a21381-b850-7301-b487-48030c06c9b1','1f7ae153-39d1-5328-8a5d-66ff26965c74','USD',34,NULL,NULL,'2026-11-25 16:19:58.159890+00:00','01a21381-b84f-74b6-be03-86588cb88b81');
INSERT INTO "entry" VALUES('01a21381-b850-7301-b487-4804961c0d7b','f86643cc-1c5f-5de8-b88c-6593bb7a93a7','USD',-34,NULL,NULL,'2026-11-25 16:19:58.159890+00:00','01a21381-b84f-74b6-be03-86588cb88b81');
INSERT INTO "entry" VALUES('01a21381-b850-7301-b487-480522e42c01','6c67d41e-8567-5799-94b1-b1e98211913a','USD',33,NULL,NULL,'2026-11-25 16:19:58.159890+00:00','01a21381-b84f-74b6-be03-86588cb88b81');
INSERT INTO "entry" VALUES('01a21381-b850-7301-b487-48067f52b312','63176d60-dacf-5661-962f-c3f226cfb158','USD',100,'2026-12-02 17:00:00+00:00',NULL,'2026-11-25 16:19:58.159890+00:00','01a21381-b84f-74b6-be03-86588cb88b81');
INSERT INTO "entry" VALUES('01a21381-b8ad-72b6-bc99-7e2d896ea86d','1f7ae153-39d1-5328-8a5d-66ff26965c74','USD',-1150,NULL,NULL,'2026-11-25 16:19:58.253101+00:00','01a21381-b8ad-72b6-bc99-7e28cd7cbb93');
INSERT INTO "entry" VALUES('01a21381-b8ad-72b6-bc99-7e2e19b8934f','1f7ae153-39d1-5328-8a5d-66ff26965c74','USD',64,NULL,NULL,'2026-11-25 16:19:58.253101+00:00','01a21381-b8ad-72b6-bc99-7e28cd7cbb93');
INSERT INTO "entry" VALUES('01a21381-b8ad-72b6-bc99-7e2f84b4fdca','f86643cc-1c5f-5de8-b88c-6593bb7a93a7','USD',-64,NULL,NULL,'2026-11-25 16:19:58.253101+00:00','01a21381-b8ad-72b6-bc99-7e28cd7cbb93');
INSERT INTO "entry" VALUES('01a21381-b8ad-72b6-bc99-7e307d7ccf82','016a6138-cdc7-55a9-9f61-8b6048bc0bde','USD',1150,NULL,NULL,'2026-11-25 16:19:58.253101+00:00','01a21381-b8ad-72b6-bc99-7e28cd7cbb93');
INSERT INTO "entry" VALUES('01a21381-b8ad-72b6-bc99-7e31b2135245','9dbcb79c-ac4a-50bc-b3ca-6312cfa6e115','COIN',-1000,NULL,NULL,'2026-11-25 16:19:58.253101+00:00','01a21381-b8ad-72b6-bc99-7e28cd7cbb93');
INSERT INTO "entry" VALUES('01a21381-b8ad-72b6-bc99-7e323e4a9f73','c9734683-e984-5e44-9f23-bfbe6c75f4dd','COIN',1000,NULL,NULL,'2026-11-25 16:19:58.253101+00:00','01a21381-b8ad-72b6-bc99-7e28cd7cbb93');
INSERT INTO "entry" VALUES('01a21381-b8b8-7798-8fb7-afea0d7b6323','1f7ae153-39d1-5328-8a5d-66ff26965c74','USD',-120,NULL,NULL,'2026-11-25 16:19:58.264194+00:00','01a21381-b8b8-7798-8fb7-afe5ef74f392');
INSERT INTO "entry" VALUES('01a21381-b8b8-7798-8fb7-afeb38b3a848','1f7ae153-39d1-5328-8a5d-66ff26965c74','USD',34,NULL,NULL,'2026-11-25 16:19:58.264194+00:00','01a21381-b8b8-7798-8fb7-afe5ef74f392');
INSERT INTO "entry" VALUES('01a21381-b8b8-7798-8fb7-afec2bc5260d','f86643cc-1c5f-5de8-b88c-6593bb7a93a7','USD',-34,NULL,NULL,'2026-11-25 16:19:58.264194+00:00','01a21381-b8b8-7798-8fb7-afe5ef74f392');
INSERT INTO "entry" VALUES('01a21381-b8b8-7798-8fb7-afed808a5847','016a6138-cdc7-55a9-9f61-8b6048bc0bde','USD',120,NULL,NULL,'2026-11-25 16:19:58.264194+00:00','01a21381-b8b8-7798-8fb7-afe5ef74f392');
INSERT INTO "entry" VALUES('01a21381-b8b8-7798-8fb7-afeeb6720a7f','9dbcb79c-ac4a-50bc-b3ca-6312cfa6e115','COIN',-100,NULL,NULL,'2026-11-25 16:19:58.264194+00:00','01a21381-b8b8-7798-8fb7-afe5ef74f392');
INSERT INTO "entry" VALUES('01a21381-b8b8-7798-8fb7-afef548dc21f','c9734683-e984-5e44-9f23-bfbe6c75f4dd','COIN',100,NULL,NULL,'2026-11-25 16:19:58.264194+00:00','01a21381-b8b8-7798-8fb7-afe5ef74f392');
INSERT INTO "entry" VALUES('01a21381-b8c3-7227-8d94-8d086db56b83','c9734683-e984-5e44-9f23-bfbe6c75f4dd','COIN',-200,NULL,NULL,'2026-11-25 16:19:58.274647+00:00','01a21381-b8c2-72e4-a7b5-9238681d9b57');
INSERT INTO "entry" VALUES('01a21381-b8c3-7227-8d94-8d093b9aa9e9','9dbcb79c-ac4a-50bc-b3ca-6312cfa6e115','COIN',200,NULL,NULL,'2026-11-25 16:19:58.274647+00:00','01a21381-b8c2-72e4-a7b5-9238681d9b57');
INSERT INTO "entry" VALUES('01a21381-b8c3-7227-8d94-8d0a3b2e874e','cdce0de7-f525-5ae5-bd95-d087d7d2b392','DIAMOND',-100000,NULL,NULL,'2026-11-25 16:19:58.274647+00:00','01a21381-b8c2-72e4-a7b5-9238681d9b57');
INSERT INTO "entry" VALUES('01a21381-b8c3-7227-8d94-8d0bc2267b1b','4692b36a-102d-5e23-81ce-0c146d91ff2e','DIAMOND',100000,'2026-12-02 17:00:00+00:00',NULL,'2026-11-25 16:19:58.274647+00:00','01a21381-b8c2-72e4-a7b5-9238681d9b57');
INSERT INTO "entry" VALUES('01a21381-b8cc-72c8-ab38-f17b3b07c149','c9734683-e984-5e44-9f23-bfbe6c75f4dd','COIN',-30,NULL,NULL,'2026-11-25 16:19:58.283877+00:00','01a21381-b8cb-7336-b322-ab2397a0e196');
INSERT INTO "entry" VALUES('01a21381-b8cc-72c8-ab38-f17cf2722217','9dbcb79c-ac4a-50bc-b3ca-6312cfa6e115','COIN',30,NULL,NULL,'2026-11-25 16:19:58.283877+00:00','01a21381-b8cb-7336-b322-ab2397a0e196');
INSERT INTO "entry" VALUES('01a21381-b8cc-72c8-ab38-f17d22575c21','cdce0de7-f525-5ae5-bd95-d087d7d2b392','DIAMOND',-15000,NULL,NULL,'2026-11-25 16:19:58.283877+00:00','01a21381-b8cb-7336-b322-ab2397a0e196');
INSERT INTO "entry" VALUES('01a21381-b8cc-72c8-ab38-f17e33a211d1','69fcf968-2234-545e-a4c5-47a870d59216','DIAMOND',15000,'2026-12-02 17:00:00+00:00',NULL,'2026-11-25 16:19:58.283877+00:00','01a21381-b8cb-7336-b322-ab2397a0e196');
INSERT INTO "entry" VALUES('01a21381-b8d2-75a5-b48a-38c0e267dd2c','c9734683-e984-5e44-9f23-bfbe6c75f4dd','COIN',-90,NULL,NULL,'2026-11-25 16:19:58.289808+00:00','01a21381-b8d1-76b3-805d-9b64854e72a8');
INSERT INTO "entry" VALUES('01a21381-b8d2-75a5-b48a-38c16e06a0ea','9dbcb79c-ac4a-50bc-b3ca-6312cfa6e115','COIN',90,NULL,NULL,'2026-11-25 16:19:58.289808+00:00','01a21381-b8d1-76b3-805d-9b64854e72a8');
INSERT INTO "entry" VALUES('01a21381-b8d2-75a5-b48a-38c2f9b25946','cdce0de7-f525-5ae5-bd95-d087d7d2b392','DIAMOND',-45000,NULL,NULL,'2026-11-25 16:19:58.289808+00:00','01a21381-b8d1-76b3-805d-9b64854e72a8');
INSERT INTO "entry" VALUES('01a21381-b8d2-75a5-b48a-38c3d3694759','69fcf968-2234-545e-a4c5-47a870d59216','DIAMOND',45000,'2026-12-02 17:00:00+00:00',NULL,'2026-11-25 16:19:58.289808+00:00','01a21381-b8d1-76b3-805d-9b64854e72a8');
INSERT INTO "entry" VALUES('01a21381-b8da-7742-946f-29abc835ed8a','1f7ae153-39d1-5328-8a5d-66ff26965c74','USD',-1150,NULL,NULL,'2026-11-25 16:19:58.297856+00:00','01a21381-b8d9-74cb-9343-5b63e3211fad');
INSERT INTO "entry" VALUES('01a21381-b8da-7742-946f-29ac7ceeabb3','1f7ae153-39d1-5328-8a5d-66ff26965c74','USD',64,NULL,NULL,'2026-11-25 16:19:58.297856+00:00','01a21381-b8d9-74cb-9343-5b63e3211fad');
INSERT INTO "entry" VALUES('01a21381-b8da-7742-946f-29adea5d448f','f86643cc-1c5f-5de8-b88c-6593bb7a93a7','USD',-64,NULL,NULL,'2026-11-25 16:19:58.297856+00:00','01a21381-b8d9-74cb-9343-5b63e3211fad');
INSERT INTO "entry" VALUES('01a21381-b8da-7742-946f-29ae413c9a0d','016a6138-cdc7-55a9-9f61-8b6048bc0bde','USD',1150,NULL,NULL,'2026-11-25 16:19:58.297856+00:00','01a21381-b8d9-74cb-9343-5b63e3211fad');
INSERT INTO "entry" VALUES('01a21381-b8da-7742-946f-29afb03a318d','9dbcb79c-ac4a-50bc-b3ca-6312cfa6e115','COIN',-1000,NULL,NULL,'2026-11-25 16:19:58.297856+00:00','01a21381-b8d9-74cb-9343-5b63e3211fad');
INSERT INTO "entry" VALUES('01a21381-b8da-7742-946f-29b096fc7731','851f1e79-3110-527b-820d-d572cd9fd97c','COIN',1000,NULL,NULL,'2026-11-25 16:19:58.297856+00:00','01a21381-b8d9-74cb-9343-5b63e3211fad');
INSERT INTO "entry" VALUES('01a21381-b8e0-746b-968d-ef6f7fc12deb','1f7ae153-39d1-5328-8a5d-66ff26965c74','USD',-120,NULL,NULL,'2026-11-25 16:19:58.303775+00:00','01a21381-b8df-7051-80ee-5cadda54225b');
INSERT INTO "entry" VALUES('01a21381-b8e0-746b-968d-ef7062a9c0ab','1f7ae153-39d1-5328-8a5d-66ff26965c74','USD',34,NULL,NULL,'2026-11-25 16:19:58.303775+00:00','01a21381-b8df-7051-80ee-5cadda54225b');
INSERT INTO "entry" VALUES('01a21381-b8e0-746b-968d-ef7124d9c2fd','f86643cc-1c5f-5de8-b88c-6593bb7a93a7','USD',-34,NULL,NULL,'2026-11-25 16:19:58.303775+00:00','01a21381-b8df-7051-80ee-5cadda54225b');
INSERT INTO "entry" VALUES('01a21381-b8e0-746b-968d-ef7280554e87','016a6138-cdc7-55a9-9f61-8b6048bc0bde','USD',120,NULL,NULL,'2026-11-25 16:19:58.303775+00:00','01a21381-b8df-7051-80ee-5cadda54225b');
INSERT INTO "entry" VALUES('01a21381-b8e0-746b-968d-ef734f9af728','9dbcb79c-ac4a-50bc-b3ca-6312cfa6e115','COIN',-100,NULL,NULL,'2026-11-25 16:19:58.303775+00:00','01a21381-b8df-7051-80ee-5cadda54225b');
INSERT INTO "entry" VALUES('01a21381-b8e0-746b-968d-ef7442b5ab54','851f1e79-3110-527b-820d-d572cd9fd97c','COIN',100,NULL,NULL,'2026-11-25 16:19:58.303775+00:00','01a21381-b8df-7051-80ee-5cadda54225b');
INSERT INTO "entry" VALUES('01a21381-b8e4-7701-8288-e69b11c56c73','851f1e79-3110-527b-820d-d572cd9fd97c','COIN',-200,NULL,NULL,'2026-11-25 16:19:58.308253+00:00','01a21381-b8e4-7701-8288-e697cde46d97');
INSERT INTO "entry" VALUES('01a21381-b8e4-7701-8288-e69ca8b853a3','9dbcb79c-ac4a-50bc-b3ca-6312cfa6e115','COIN',200,NULL,NULL,'2026-11-25 16:19:58.308253+00:00','01a21381-b8e4-7701-8288-e697cde46d97');
INSERT INTO "entry" VALUES('01a21381-b8e4-7701-8288-e69d65f744e0','cdce0de7-f525-5ae5-bd95-d087d7d2b392','DIAMOND',-100000,NULL,NULL,'2026-11-25 16:19:58.308253+00:00','01a21381-b8e4-7701-8288-e697cde46d97');
INSERT INTO "entry" VALUES('01a21381-b8e4-7701-8288-e69eeeba5372','4692b36a-102d-5e23-81ce-0c146d91ff2e','DIAMOND',100000,'2026-12-02 17:00:00+00:00',NULL,'2026-11-25 16:19:58.308253+00:00','01a21381-b8e4-7701-8288-e697cde46d97');
INSERT INTO "entry" VALUES('01a21381-b8ea-7403-ae22-57fc188a7285','851f1e79-3110-527b-820d-d572cd9fd97c','COIN',-30,NULL,NULL,'2026-11-25 16:19:58.313792+00:00','01a21381-b8e9-714b-aa7a-fce2d09751ec');
INSERT INTO "entry" VALUES('01a21381-b8ea-7403-ae22-57fd9179df85','9dbcb79c-ac4a-50bc-b3ca-6312cfa6e115','COIN',30,NULL,NULL,'2026-11-25 16:19:58.313792+00:00','01a21381-b8e9-714b-aa7a-fce2d09751ec');
INSERT INTO "entry" VALUES('01a21381-b8ea-7403-ae22-57fe263ae623','cdce0de7-f525-5ae5-bd95-d087d7d2b392','DIAMOND',-15000,NULL,NULL,'2026-11-25 16:19:58.313792+00:00','01a21381-b8e9-714b-aa7a-fce2d09751ec');
INSERT INTO "entry" VALUES('01a21381-b8ea-7403-ae22-57ffd7cec733','69fcf968-2234-545e-a4c5-47a870d59216','DIAMOND',15000,'2026-12-02 17:00:00+00:00',NULL,'2026-11-25 16:19:58.313792+00:00','01a21381-b8e9-714b-aa7a-fce2d09751ec');
INSERT INTO "entry" VALUES('01a21381-b8f0-7625-ba8a-3f27b506b9a4','851f1e79-3110-527b-820d-d572cd9fd97c','COIN',-90,NULL,NULL,'2026-11-25 16:19:58.320276+00:00','01a21381-b8f0-7625-ba8a-3f2285d89483');
INSERT INTO "entry" VALUES('01a21381-b8f0-7625-ba8a-3f28a3f4eb92','9dbcb79c-ac4a-50bc-b3ca-6312cfa6e115','COIN',90,NULL,NULL,'2026-11-25 16:19:58.320276+00:00','01a21381-b8f0-7625-ba8a-3f2285d89483');
INSERT INTO "entry" VALUES('01a21381-b8f0-7625-ba8a-3f29240c0980','cdce0de7-f525-5ae5-bd95-d087d7d2b392','DIAMOND',-45000,NULL,NULL,'2026-11-25 16:19:58.320276+00:00','01a21381-b8f0-7625-ba8a-3f2285d89483');
INSERT INTO "entry" VALUES('01a21381-b8f0-7625-ba8a-3f2a5b202951','69fcf968-2234-545e-a4c5-47a870d59216','DIAMOND',45000,'2026-12-02 17:00:00+00:00',NULL,'2026-11-25 16:19:58.320276+00:00','01a21381-b8f0-7625-ba8a-3f2285d89483');
INSERT INTO "entry" VALUES('01a21381-b8f8-771a-8604-2831c73da010','c9734683-e984-5e44-9f23-bfbe6c75f4dd','COIN',-7,NULL,NULL,'2026-11-25 16:19:58.327988+00:00','01a21381-b8f8-771a-8604-282c764eb1f9');
INSERT INTO "entry" VALUES('01a21381-b8f8-771a-8604-2832629768af','9dbcb79c-ac4a-50bc-b3ca-6312cfa6e115','COIN',7,NULL,NULL,'2026-11-25 16:19:58.327988+00:00','01a21381-b8f8-771a-8604-282c764eb1f9');
INSERT INTO "entry" VALUES('01a21381-b8f8-771a-8604-283389b39bb0','cdce0de7-f525-5ae5-bd95-d087d7d2b392','DIAMOND',-3500,NULL,NULL,'2026-11-25 16:19:58.327988+00:00','01a21381-b8f8-771a-8604-282c764eb1f9');
INSERT INTO "entry" VALUES('01a21381-b8f8-771a-8604-28340e269558','69fcf968-2234-545e-a4c5-47a870d59216','DIAMOND',3500,'2026-12-02 17:00:00+00:00',NULL,'2026-11-25 16:19:58.327988+00:00','01a21381-b8f8-771a-8604-282c764eb1f9');
INSERT INTO "entry" VALUES('01a21381-b8fe-74af-9c5a-6dc095c93ce6','69fcf968-2234-545e-a4c5-47a870d59216','DIAMOND',-3500,'2026-12-02 17:00:00+00:00',NULL,'2026-11-25 16:19:58.333750+00:00','01a21381-b8fd-77ec-bc30-21b3b64ff177');
INSERT INTO "entry" VALUES('01a21381-b8fe-74af-9c5a-6dc1d0c9d34e','cdce0de7-f525-5ae5-bd95-d087d7d2b392','DIAMOND',3500,NULL,NULL,'2026-11-25 16:19:58.333750+00:00','01a21381-b8fd-77ec-bc30-21b3b64ff177');
INSERT INTO "entry" VALUES('01a21381-b8fe-74af-9c5a-6dc2e3ced2c8','9dbcb79c-ac4a-50bc-b3ca-6312cfa6e115','COIN',-7,NULL,NULL,'2026-11-25 16:19:58.333750+00:00','01a21381-b8fd-77ec-bc30-21b3b64ff177');
INSERT INTO "entry" VALUES('01a21381-b8fe-74af-9c5a-6dc3a20271ba','d78c5739-9281-5b6b-8c18-20a22c6d9d48','COIN',7,NULL,NULL,'2026-11-25 16:19:58.333750+00:00','01a21381-b8fd-77ec-bc30-21b3b64ff177');
INSERT INTO "entry" VALUES('01a21381-b905-717f-a888-21ec6128cb59','c9734683-e984-5e44-9f23-bfbe6c75f4dd','COIN',-100,NULL,NULL,'2026-11-25 16:19:58.339974+00:00','01a21381-b904-74da-8027-f77d1ae85d2f');
INSERT INTO "entry" VALUES('01a21381-b905-717f-a888-21ed9270f033','f79d1dbe-c2ff-5be9-8959-bc49d2a30a93','COIN',100,NULL,NULL,'2026-11-25 16:19:58.339974+00:00','01a21381-b904-74da-8027-f77d1ae85d2f');
INSERT INTO "entry" VALUES('01a21381-b905-717f-a888-21ee808cc291','016a6138-cdc7-55a9-9f61-8b6048bc0bde','USD',-120,NULL,NULL,'2026-11-25 16:19:58.339974+00:00','01a21381-b904-74da-8027-f77d1ae85d2f');
INSERT INTO "entry" VALUES('01a21381-b905-717f-a888-21ef5545155f','3a8946dc-488d-5a3b-be1d-e9c447595d55','USD',120,NULL,NULL,'2026-11-25 16:19:58.339974+00:00','01a21381-b904-74da-8027-f77d1ae85d2f');
INSERT INTO "entry" VALUES('01a21381-b909-7449-b0e4-39e809f9ea75','f79d1dbe-c2ff-5be9-8959-bc49d2a30a93','COIN',-100,NULL,NULL,'2026-11-25 16:19:58.345225+00:00','01a21381-b909-7449-b0e4-39e5024be17e');
INSERT INTO "entry" VALUES('01a21381-b909-7449-b0e4-39e9f7821584','9dbcb79c-ac4a-50bc-b3ca-6312cfa6e115','COIN',100,NULL,NULL,'2026-11-25 16:19:58.345225+00:00','01a21381-b909-7449-b0e4-39e5024be17e');
INSERT INTO "entry" VALUES('01a21381-b909-7449-b0e4-39ea953a1874','3a8946dc-488d-5a3b-be1d-e9c447595d55','USD',-120,NULL,NULL,'2026-11-25 16:19:58.345225+00:00','01a21381-b909-7449-b0e4-39e5024be17e');
INSERT INTO "entry" VALUES('01a21381-b909-7449-b0e4-39ebbaabfa16','972d56e0-17e6-52cc-a14c-e612f1ec5b5e','USD',120,NULL,'01a21381-b901-7487-ba7e-3bfd0a2c882c','2026-11-25 16:19:58.345225+00:00','01a21381-b909-7449-b0e4-39e5024be17e');
INSERT INTO "entry" VALUES('01a21381-b91b-776b-9ec5-28cccecbe5ee','92df7cf6-75ba-5079-8365-b39be088afcd','USD',-302,'2026-12-02 17:00:00+00:00',NULL,'2026-12-03 16:19:58.362728+00:00','01a21381-b91a-76c1-acc0-56ba462f0c71');
INSERT INTO "entry" VALUES('01a21381-b91b-776b-9ec5-28cda6db13ee','fc8b00a6-d3f8-52be-b6c3-e1e67d9c8236','USD',302,NULL,NULL,'2026-12-03 16:19:58.362728+00:00','01a21381-b91a-76c1-acc0-56ba462f0c71');
INSERT INTO "entry" VALUES('01a21381-b920-7763-bbb2-56d4210bc97d','63176d60-dacf-5661-962f-c3f226cfb158','USD',-303,'2026-12-02 17:00:00+00:00',NULL,'2026-12-03 16:19:58.367998+00:00','01a21381-b920-7763-bbb2-56d0d6a6bbc9');
INSERT INTO "entry" VALUES('01a21381-b920-7763-bbb2-56d56d2f1989','9faa1dc4-67e9-5516-81af-be8025c429f1','USD',303,NULL,NULL,'2026-12-03 16:19:58.367998+00:00','01a21381-b920-7763-bbb2-56d0d6a6bbc9');
INSERT INTO "entry" VALUES('01a21381-b920-7763-bbb2-56d6105ee63a','9faa1dc4-67e9-5516-81af-be8025c429f1','USD',-303,NULL,NULL,'2026-12-03 16:19:58.367998+00:00','01a21381-b920-7763-bbb2-56d119017015');
INSERT INTO "entry" VALUES('01a21381-b920-7763-bbb2-56d7aef10e23','972d56e0-17e6-52cc-a14c-e612f1ec5b5e','USD',303,NULL,'72b957bb-ac5d-5889-9acf-7429649b4505','2026-12-03 16:19:58.367998+00:00','01a21381-b920-7763-bbb2-56d119017015');
INSERT INTO "entry" VALUES('01a21381-b920-7763-bbb2-56d844321725','5aad27a6-b9f2-5f82-a9e3-dc83c01697d2','USD',-39,NULL,NULL,'2026-12-03 16:19:58.367998+00:00','01a21381-b920-7763-bbb2-56d119017015');
INSERT INTO "entry" VALUES('01a21381-b920-7763-bbb2-56d9b4c8c20b','972d56e0-17e6-52cc-a14c-e612f1ec5b5e','USD',39,NULL,'72b957bb-ac5d-5889-9acf-7429649b4505','2026-12-03 16:19:58.367998+00:00','01a21381-b920-7763-bbb2-56d119017015');
INSERT INTO "entry" VALUES('01a21381-b927-7321-95e7-7f01ff3a6e65','92df7cf6-75ba-5079-8365-b39be088afcd','USD',-304,'2026-12-02 17:00:00+00:00',NULL,'2026-12-03 16:19:58.375414+00:00','01a21381-b927-7321-95e7-7f00005d56f4');
INSERT INTO "entry" VALUES('01a21381-b927-7321-95e7-7f02186fbb19','73b708d1-5efb-510e-a185-61875a40848b','USD',304,NULL,NULL,'2026-12-03 16:19:58.375414+00:00','01a21381-b927-7321-95e7-7f00005d56f4');
INSERT INTO "entry" VALUES('01a21381-b92c-76f9-85d4-4cf037e45c43','73b708d1-5efb-510e-a185-61875a40848b','USD',-304,NULL,NULL,'2026-12-03 16:19:58.379679+00:00','01a21381-b92b-7476-bb9a-d31f5aa354db');
INSERT INTO "entry" VALUES('01a21381-b92c-76f9-85d4-4cf19cdd18b9','972d56e0-17e6-52cc-a14c-e612f1ec5b5e','USD',304,NULL,'9a5fb761-c7d2-54fb-b91b-596834d253c3','2026-12-03 16:19:58.379679+00:00','01a21381-b92b-7476-bb9a-d31f5aa354db');
INSERT INTO "entry" VALUES('01a21381-b92c-76f9-85d4-4cf23ab25521','5aad27a6-b9f2-5f82-a9e3-dc83c01697d2','USD',-39,NULL,NULL,'2026-12-03 16:19:58.379679+00:00','01a21381-b92b-7476-bb9a-d31f5aa354db');
INSERT INTO "entry" VALUES('01a21381-b92c-76f9-85d4-4cf33b09f6ec','972d56e0-17e6-52cc-a14c-e612f1ec5b5e','USD',39,NULL,'9a5fb761-c7d2-54fb-b91b-596834d253c3','2026-12-03 16:19:58.379679+00:00','01a21381-b92b-7476-bb9a-d31f5aa354db');
INSERT INTO "entry" VALUES('01a21381-b931-760a-b658-0721db40a63b','63176d60-dacf-5661-962f-c3f226cfb158','USD',-305,'2026-12-02 17:00:00+00:00',NULL,'2026-12-03 16:19:58.384969+00:00','01a21381-b931-760a-b658-07207d997842');
INSERT INTO "entry" VALUES('01a21381-b931-760a-b658-0722d1358912','1e3d6030-4c9f-5088-a381-69f957a3d52a','USD',305,NULL,NULL,'2026-12-03 16:19:58.384969+00:00','01a21381-b931-760a-b658-07207d997842');
INSERT INTO "entry" VALUES('01a21381-b935-75c7-8a0f-da8040932c19','1e3d6030-4c9f-5088-a381-69f957a3d52a','USD',-305,NULL,NULL,'2026-12-03 16:19:58.388815+00:00','01a21381-b934-7684-8783-87d234c80ddd');
INSERT INTO "entry" VALUES('01a21381-b935-75c7-8a0f-da8167c9ec26','972d56e0-17e6-52cc-a14c-e612f1ec5b5e','USD',305,NULL,'bd248b2c-060b-5199-9000-ee5f7dc9e933','2026-12-03 16:19:58.388815+00:00','01a21381-b934-7684-8783-87d234c80ddd');
INSERT INTO "entry" VALUES('01a21381-b935-75c7-8a0f-da824b321d1e','5aad27a6-b9f2-5f82-a9e3-dc83c01697d2','USD',-39,NULL,NULL,'2026-12-03 16:19:58.388815+00:00','01a21381-b934-7684-8783-87d234c80ddd');
INSERT INTO "entry" VALUES('01a21381-b935-75c7-8a0f-da8348edf910','972d56e0-17e6-52cc-a14c-e612f1ec5b5e','USD',39,NULL,'bd248b2c-060b-5199-9000-ee5f7dc9e933','2026-12-03 16:19:58.388815+00:00','01a21381-b934-7684-8783-87d234c80ddd');
INSERT INTO "entry" VALUES('01a21381-b939-7217-8a20-8952fc8a70e9','972d56e0-17e6-52cc-a14c-e612f1ec5b5e','USD',-344,NULL,'bd248b2c-060b-5199-9000-ee5f7dc9e933','2026-12-03 16:19:58.392930+00:00','01a21381-b938-73eb-9383-220de75fddb5');
INSERT INTO "entry" VALUES('01a21381-b939-7217-8a20-895307020072','39249c5e-d8f5-5b23-a052-e1e8def97e0a','USD',305,NULL,NULL,'2026-12-03 16:19:58.392930+00:00','01a21381-b938-73eb-9383-220de75fddb5');
INSERT INTO "entry" VALUES('01a21381-b939-7217-8a20-89547fa4cc8e','5aad27a6-b9f2-5f82-a9e3-dc83c01697d2','USD',39,NULL,NULL,'2026-12-03 16:19:58.392930+00:00','01a21381-b938-73eb-9383-220de75fddb5');
INSERT INTO "entry" VALUES('01a21381-b93e-7143-9892-c86106b9833d','92df7cf6-75ba-5079-8365-b39be088afcd','USD',-306,'2026-12-02 17:00:00+00:00',NULL,'2026-12-03 16:19:58.397915+00:00','01a21381-b93d-75ea-b68e-5c4923fe91f6');
INSERT INTO "entry" VALUES('01a21381-b93e-7143-9892-c86285fd9d51','89c215dc-f207-563b-a43b-4febe551092a','USD',306,NULL,NULL,'2026-12-03 16:19:58.397915+00:00','01a21381-b93d-75ea-b68e-5c4923fe91f6');
INSERT INTO "entry" VALUES('01a21381-b944-75f0-9c2b-f2acfbf6a2af','89c215dc-f207-563b-a43b-4febe551092a','USD',-306,NULL,NULL,'2026-12-03 16:19:58.404650+00:00','01a21381-b944-75f0-9c2b-f2ab14b68325');
INSERT INTO "entry" VALUES('01a21381-b944-75f0-9c2b-f2adba870325','f1b51962-cf7f-52cf-aba5-a92d7fa5f427','USD',306,NULL,NULL,'2026-12-03 16:19:58.404650+00:00','01a21381-b944-75f0-9c2b-f2ab14b68325');
INSERT INTO "entry" VALUES('01a21381-b949-7058-8a3e-8e5e0622516c','1f7ae153-39d1-5328-8a5d-66ff26965c74','USD',-347,NULL,NULL,'2026-12-03 16:19:58.408962+00:00','01a21381-b948-77c3-88bd-4c5fcaa8c99c');
INSERT INTO "entry" VALUES('01a21381-b949-7058-8a3e-8e5fce88910d','1f7ae153-39d1-5328-8a5d-66ff26965c74','USD',41,NULL,NULL,'2026-12-03 16:19:58.408962+00:00','01a21381-b948-77c3-88bd-4c5fcaa8c99c');
INSERT INTO "entry" VALUES('01a21381-b949-7058-8a3e-8e6026adc823','f86643cc-1c5f-5de8-b88c-6593bb7a93a7','USD',-41,NULL,NULL,'2026-12-03 16:19:58.408962+00:00','01a21381-b948-77c3-88bd-4c5fcaa8c99c');
INSERT INTO "entry" VALUES('01a21381-b949-7058-8a3e-8e615eb93aa8','6c67d41e-8567-5799-94b1-b1e98211913a','USD',39,NULL,NULL,'2026-12-03 16:19:58.408962+00:00','01a21381-b948-77c3-88bd-4c5fcaa8c99c');
INSERT INTO "entry" VALUES('01a21381-b949-7058-8a3e-8e62e8b4c450','92df7cf6-75ba-5079-8365-b39be088afcd','USD',308,'2026-12-10 17:00:00+00:00',NULL,'2026-12-03 16:19:58.408962+00:00','01a21381-b948-77c3-88bd-4c5fcaa8c99c');
INSERT INTO "entry" VALUES('01a21381-b94d-7524-8266-641279089203','1f7ae153-39d1-5328-8a5d-66ff26965c74','USD',-355,NULL,NULL,'2026-12-03 16:19:58.413212+00:00','01a21381-b94d-7524-8266-640dccd63140');
INSERT INTO "entry" VALUES('01a21381-b94d-7524-8266-64134474cc73','1f7ae153-39d1-5328-8a5d-66ff26965c74','USD',41,NULL,NULL,'2026-12-03 16:19:58.413212+00:00','01a21381-b94d-7524-8266-640dccd63140');
INSERT INTO "entry" VALUES('01a21381-b94d-7524-8266-64147f0b910f','f86643cc-1c5f-5de8-b88c-6593bb7a93a7','USD',-41,NULL,NULL,'2026-12-03 16:19:58.413212+00:00','01a21381-b94d-7524-8266-640dccd63140');
INSERT INTO "entry" VALUES('01a21381-b94d-7524-8266-64152d17d71a','6c67d41e-8567-5799-94b1-b1e98211913a','USD',40,NULL,NULL,'2026-12-03 16:19:58.413212+00:00','01a21381-b94d-7524-8266-640dccd63140');
INSERT INTO "entry" VALUES('01a21381-b94d-7524-8266-641656d69f9c','63176d60-dacf-5661-962f-c3f226cfb158','USD',315,'2026-12-10 17:00:00+00:00',NULL,'2026-12-03 16:19:58.413212+00:00','01a21381-b94d-7524-8266-640dccd63140');
INSERT INTO "entry" VALUES('01a21381-b959-7780-a10c-2719e46c6c64','1f7ae153-39d1-5328-8a5d-66ff26965c74','USD',-351,NULL,NULL,'2026-12-03 16:19:58.425412+00:00','01a21381-b959-7780-a10c-2711cb504a91');
INSERT INTO "entry" VALUES('01a21381-b959-7780-a10c-271a3a0e70d0','1f7ae153-39d1-5328-8a5d-66ff26965c74','USD',41,NULL,NULL,'2026-12-03 16:19:58.425412+00:00','01a21381-b959-7780-a10c-2711cb504a91');
INSERT INTO "entry" VALUES('01a21381-b959-7780-a10c-271ba0cba6cc','f86643cc-1c5f-5de8-b88c-6593bb7a93a7','USD',-41,NULL,NULL,'2026-12-03 16:19:58.425412+00:00','01a21381-b959-7780-a10c-2711cb504a91');
INSERT INTO "entry" VALUES('01a21381-b959-7780-a10c-271c19fce555','6c67d41e-8567-5799-94b1-b1e98211913a','USD',40,NULL,NULL,'2026-12-03 16:19:58.425412+00:00','01a21381-b959-7780-a10c-2711cb504a91');
INSERT INTO "entry" VALUES('01a21381-b959-7780-a10c-271d90358a30','63176d60-dacf-5661-962f-c3f226cfb158','USD',311,'2026-12-10 17:00:00+00:00',NULL,'2026-12-03 16:19:58.425412+00:00','01a21381-b959-7780-a10c-2711cb504a91');
INSERT INTO "entry" VALUES('01a21381-b959-7780-a10c-271ed88f55a6','1f7ae153-39d1-5328-8a5d-66ff26965c74','USD',-353,NULL,NULL,'2026-12-03 16:19:58.425412+00:00','01a21381-b959-7780-a10c-271267b80a41');
INSERT INTO "entry" VALUES('01a21381-b959-7780-a10c-271f4e296b29','1f7ae153-39d1-5328-8a5d-66ff26965c74','USD',41,NULL,NULL,'2026-12-03 16:19:58.425412+00:00','01a21381-b959-7780-a10c-271267b80a41');
INSERT INTO "entry" VALUES('01a21381-b959-7780-a10c-27206afd5c94','f86643cc-1c5f-5de8-b88c-6593bb7a93a7','USD',-41,NULL,NULL,'2026-12-03 16:19:58.425412+00:00','01a21381-b959-7780-a10c-271267b80a41');
INSERT INTO "entry" VALUES('01a21381-b959-7780-a10c-2721779cec27','6c67d41e-8567-5799-94b1-b1e98211913a','USD',40,NULL,NULL,'2026-12-03 16:19:58.425412+00:00','01a21381-b959-7780-a10c-271267b80a41');
INSERT INTO "entry" VALUES('01a21381-b959-7780-a10c-2722b2b09883','63176d60-dacf-5661-962f-c3f226cfb158','USD',313,'2026-12-10 17:00:00+00:00',NULL,'2026-12-03 16:19:58.425412+00:00','01a21381-b959-7780-a10c-271267b80a41');
INSERT INTO "entry" VALUES('01a21381-b959-7780-a10c-2723af38c017','1f7ae153-39d1-5328-8a5d-66ff26965c74','USD',-354,NULL,NULL,'2026-12-03 16:19:58.425412+00:00','01a21381-b959-7780-a10c-2713ce70737c');
INSERT INTO "entry" VALUES('01a21381-b959-7780-a10c-272438a5ceca','1f7ae153-39d1-5328-8a5d-66ff26965c74','USD',41,NULL,NULL,'2026-12-03 16:19:58.425412+00:00','01a21381-b959-7780-a10c-2713ce70737c');
INSERT INTO "entry" VALUES('01a21381-b959-7780-a10c-27252e281dd0','f86643cc-1c5f-5de8-b88c-6593bb7a93a7','USD',-41,NULL,NULL,'2026-12-03 16:19:58.425412+00:00','01a21381-b959-7780-a10c-2713ce70737c');
INSERT INTO "entry" VALUES('01a21381-b959-7780-a10c-27262ac3e3f8','6c67d41e-8567-5799-94b1-b1e98211913a','USD',40,NULL,NULL,'2026-12-03 16:19:58.425412+00:00','01a21381-b959-7780-a10c-2713ce70737c');
INSERT INTO "entry" VALUES('01a21381-b959-7780-a10c-2727c9d5c20d','92df7cf6-75ba-5079-8365-b39be088afcd','USD',314,'2026-12-10 17:00:00+00:00',NULL,'2026-12-03 16:19:58.425412+00:00','01a21381-b959-7780-a10c-2713ce70737c');
INSERT INTO "entry" VALUES('01a21381-b963-7151-b129-68e329c9c426','1f7ae153-39d1-5328-8a5d-66ff26965c74','USD',-300,NULL,NULL,'2026-12-03 16:19:58.435702+00:00','01a21381-b963-7151-b129-68d02093e96f');
INSERT INTO "entry" VALUES('01a21381-b963-7151-b129-68e4510e14fe','58da09bd-2650-5c2c-9b4c-0558d95f30c2','USD',300,NULL,NULL,'2026-12-03 16:19:58.435702+00:00','01a21381-b963-7151-b129-68d02093e96f');
INSERT INTO "entry" VALUES('01a21381-b963-7151-b129-68e5f8238bc0','1f7ae153-39d1-5328-8a5d-66ff26965c74','USD',341,NULL,NULL,'2026-12-03 16:19:58.435702+00:00','01a21381-b963-7151-b129-68d1e5eaf355');
INSERT INTO "entry" VALUES('01a21381-b963-7151-b129-68e643a2906a','972d56e0-17e6-52cc-a14c-e612f1ec5b5e','USD',-341,NULL,'de9c1d87-fa0e-5236-9af7-40fdc6a5a9e4','2026-12-03 16:19:58.435702+00:00','01a21381-b963-7151-b129-68d1e5eaf355');
INSERT INTO "entry" VALUES('01a21381-b963-7151-b129-68e723c8abdd','1f7ae153-39d1-5328-8a5d-66ff26965c74','USD',1500,NULL,NULL,'2026-12-03 16:19:58.435702+00:00','01a21381-b963-7151-b129-68d2d38984ee');
INSERT INTO "entry" VALUES('01a21381-b963-7151-b129-68e841b544c9','f86643cc-1c5f-5de8-b88c-6593bb7a93a7','USD',-1500,NULL,NULL,'2026-12-03 16:19:58.435702+00:00','01a21381-b963-7151-b129-68d2d38984ee');
INSERT INTO "entry" VALUES('01a21381-b963-7151-b129-68e9746c00a3','1f7ae153-39d1-5328-8a5d-66ff26965c74','USD',342,NULL,NULL,'2026-12-03 16:19:58.435702+00:00','01a21381-b963-7151-b129-68d33e85511e');
INSERT INTO "entry" VALUES('01a21381-b963-7151-b129-68ea2d6096cc','972d56e0-17e6-52cc-a14c-e612f1ec5b5e','USD',-342,NULL,'72b957bb-ac5d-5889-9acf-7429649b4505','2026-12-03 16:19:58.435702+00:00','01a21381-b963-7151-b129-68d33e85511e');
INSERT INTO "entry" VALUES('01a21381-b963-7151-b129-68ebeaff5b5e','1f7ae153-39d1-5328-8a5d-66ff26965c74','USD',1500,NULL,NULL,'2026-12-03 16:19:58.435702+00:00','01a21381-b963-7151-b129-68d4bf93e450');
INSERT INTO "entry" VALUES('01a21381-b963-7151-b129-68ec76ca12a3','f86643cc-1c5f-5de8-b88c-6593bb7a93a7','USD',-1500,NULL,NULL,'2026-12-03 16:19:58.435702+00:00','01a21381-b963-7151-b129-68d4bf93e450');
INSERT INTO "entry" VALUES('01a21381-b963-7151-b129-68ed2fdb48c1','1f7ae153-39d1-5328-8a5d-66ff26965c74','USD',343,NULL,NULL,'2026-12-03 16:19:58.435702+00:00','01a21381-b963-7151-b129-68d5d986f949');
INSERT INTO "entry" VALUES('01a21381-b963-7151-b129-68eeac1d8dd6','972d56e0-17e6-52cc-a14c-e612f1ec5b5e','USD',-343,NULL,'9a5fb761-c7d2-54fb-b91b-596834d253c3','2026-12-03 16:19:58.435702+00:00','01a21381-b963-7151-b129-68d5d986f949');
INSERT INTO "entry" VALUES('01a21381-b963-7151-b129-68ef4f2533bc','1f7ae153-39d1-5328-8a5d-66ff26965c74','USD',1500,NULL,NULL,'2026-12-03 16:19:58.435702+00:00','01a21381-b963-7151-b129-68d664d81172');
INSERT INTO "entry" VALUES('01a21381-b963-7151-b129-68f0aa7f3278','f86643cc-1c5f-5de8-b88c-6593bb7a93a7','USD',-1500,NULL,NULL,'2026-12-03 16:19:58.435702+00:00','01a21381-b963-7151-b129-68d664d81172');
INSERT INTO "entry" VALUES('01a21381-b963-7151-b129-68f1a02b3283','1f7ae153-39d1-5328-8a5d-66ff26965c74','USD',344,NULL,NULL,'2026-12-03 16:19:58.435702+00:00','01a21381-b963-7151-b129-68d73c3aac57');
INSERT INTO "entry" VALUES('01a21381-b963-7151-b129-68f26a471f5d','972d56e0-17e6-52cc-a14c-e612f1ec5b5e','USD',-344,NULL,'bd248b2c-060b-5199-9000-ee5f7dc9e933','2026-12-03 16:19:58.435702+00:00','01a21381-b963-7151-b129-68d73c3aac57');
INSERT INTO "entry" VALUES('01a21381-b963-7151-b129-68f30784e8a2','1f7ae153-39d1-5328-8a5d-66ff26965c74','USD',1500,NULL,NULL,'2026-12-03 16:19:58.435702+00:00','01a21381-b963-7151-b129-68d85264ca3c');
INSERT INTO "entry" VALUES('01a21381-b963-7151-b129-68f48ad588bc','f86643cc-1c5f-5de8-b88c-6593bb7a93a7','USD',-1500,NULL,NULL,'2026-12-03 16:19:58.435702+00:00','01a21381-b963-7151-b129-68d85264ca3c');
INSERT INTO "entry" VALUES('01a21381-b963-7151-b129-68f5d5c0d4e9','1f7ae153-39d1-5328-8a5d-66ff26965c74','USD',-344,NULL,NULL,'2026-12-03 16:19:58.435702+00:00','01a21381-b963-7151-b129-68d98bc3e470');
INSERT INTO "entry" VALUES('01a21381-b963-7151-b129-68f68ae7b738','972d56e0-17e6-52cc-a14c-e612f1ec5b5e','USD',344,NULL,'bd248b2c-060b-5199-9000-ee5f7dc9e933','2026-12-03 16:19:58.435702+00:00','01a21381-b963-7151-b129-68d98bc3e470');
INSERT INTO "entry" VALUES('01a21381-b963-7151-b129-68f7b02efd0d','1f7ae153-39d1-5328-8a5d-66ff26965c74','USD',345,NULL,NULL,'2026-12-03 16:19:58.435702+00:00','01a21381-b963-7151-b129-68da6414da65');
INSERT INTO "entry" VALUES('01a21381-b963-7151-b129-68f8f50bce80','972d56e0-17e6-52cc-a14c-e612f1ec5b5e','USD',-345,NULL,'fcbe7a75-4b4b-55a3-bf9d-a9ef212bd280','2026-12-03 16:19:58.435702+00:00','01a21381-b963-7151-b129-68da6414da65');
INSERT INTO "entry" VALUES('01a21381-b963-7151-b129-68f98e4317b2','1f7ae153-39d1-5328-8a5d-66ff26965c74','USD',1500,NULL,NULL,'2026-12-03 16:19:58.435702+00:00','01a21381-b963-7151-b129-68dbc4da1987');
INSERT INTO "entry" VALUES('01a21381-b963-7151-b129-68fad35307be','f86643cc-1c5f-5de8-b88c-6593bb7a93a7','USD',-1500,NULL,NULL,'2026-12-03 16:19:58.435702+00:00','01a21381-b963-7151-b129-68dbc4da1987');
INSERT INTO "entry" VALUES('01a21381-b963-7151-b129-68fb95740ac4','1f7ae153-39d1-5328-8a5d-66ff26965c74','USD',-345,NULL,NULL,'2026-12-03 16:19:58.435702+00:00','01a21381-b963-7151-b129-68dc97f64062');
INSERT INTO "entry" VALUES('01a21381-b963-7151-b129-68fc24e7ae85','972d56e0-17e6-52cc-a14c-e612f1ec5b5e','USD',345,NULL,'fcbe7a75-4b4b-55a3-bf9d-a9ef212bd280','2026-12-03 16:19:58.435702+00:00','01a21381-b963-7151-b129-68dc97f64062');
INSERT INTO "entry" VALUES('01a21381-b963-7151-b129-68fdfa6ffc3d','1f7ae153-39d1-5328-8a5d-66ff26965c74','USD',751,NULL,NULL,'2026-12-03 16:19:58.435702+00:00','01a21381-b963-7151-b129-68dd47027ec4');
INSERT INTO "entry" VALUES('01a21381-b963-7151-b129-68fe1ce4aa5a','972d56e0-17e6-52cc-a14c-e612f1ec5b5e','USD',-751,NULL,'01a21381-b83e-720b-9c93-4b88f71a3a6a','2026-12-03 16:19:58.435702+00:00','01a21381-b963-7151-b129-68dd47027ec4');
INSERT INTO "entry" VALUES('01a21381-b963-7151-b129-68ffc0261476','1f7ae153-39d1-5328-8a5d-66ff26965c74','USD',120,NULL,NULL,'2026-12-03 16:19:58.435702+00:00','01a21381-b963-7151-b129-68de0e5a3c6f');
INSERT INTO "entry" VALUES('01a21381-b963-7151-b129-6900d84c3c57','972d56e0-17e6-52cc-a14c-e612f1ec5b5e','USD',-120,NULL,'01a21381-b901-7487-ba7e-3bfd0a2c882c','2026-12-03 16:19:58.435702+00:00','01a21381-b963-7151-b129-68de0e5a3c6f');
INSERT INTO "entry" VALUES('01a21381-b968-727d-90e5-fe670dde4c98','4692b36a-102d-5e23-81ce-0c146d91ff2e','DIAMOND',-200000,'2026-12-02 17:00:00+00:00',NULL,'2026-12-03 16:19:58.440197+00:00','01a21381-b968-727d-90e5-fe6368866567');
INSERT INTO "entry" VALUES('01a21381-b968-727d-90e5-fe6889c24ff9','8b583855-0118-5321-88f5-b456f7194f1b','DIAMOND',200000,NULL,NULL,'2026-12-03 16:19:58.440197+00:00','01a21381-b968-727d-90e5-fe6368866567');
INSERT INTO "entry" VALUES('01a21381-b968-727d-90e5-fe694c0c18dc','63176d60-dacf-5661-962f-c3f226cfb158','USD',-1027,'2026-12-02 17:00:00+00:00',NULL,'2026-12-03 16:19:58.440197+00:00','01a21381-b968-727d-90e5-fe640180fe28');
INSERT INTO "entry" VALUES('01a21381-b968-727d-90e5-fe6a3c3c67a3','39249c5e-d8f5-5b23-a052-e1e8def97e0a','USD',1027,NULL,NULL,'2026-12-03 16:19:58.440197+00:00','01a21381-b968-727d-90e5-fe640180fe28');
INSERT INTO "entry" VALUES('01a21381-b968-727d-90e5-fe6b5c05b3f7','69fcf968-2234-545e-a4c5-47a870d59216','DIAMOND',-120000,'2026-12-02 17:00:00+00:00',NULL,'2026-12-03 16:19:58.440197+00:00','01a21381-b968-727d-90e5-fe658c38abcd');
INSERT INTO "entry" VALUES('01a21381-b968-727d-90e5-fe6c5066763f','0c1c9d4a-32f9-560d-a75d-7a718fbbdb51','DIAMOND',120000,NULL,NULL,'2026-12-03 16:19:58.440197+00:00','01a21381-b968-727d-90e5-fe658c38abcd');
INSERT INTO "entry" VALUES('01a21381-b968-727d-90e5-fe6dc9478a16','92df7cf6-75ba-5079-8365-b39be088afcd','USD',-938,'2026-12-02 17:00:00+00:00',NULL,'2026-12-03 16:19:58.440197+00:00','01a21381-b968-727d-90e5-fe661553b9b2');
INSERT INTO "entry" VALUES('01a21381-b968-727d-90e5-fe6ec3180259','f1b51962-cf7f-52cf-aba5-a92d7fa5f427','USD',938,NULL,NULL,'2026-12-03 16:19:58.440197+00:00','01a21381-b968-727d-90e5-fe661553b9b2');
INSERT INTO "entry" VALUES('01a21381-b97a-72c7-99be-e1d67ec9de8c','8b583855-0118-5321-88f5-b456f7194f1b','DIAMOND',-100000,NULL,NULL,'2026-12-03 16:19:58.457734+00:00','01a21381-b979-77e9-9b81-908d3749f0c1');
INSERT INTO "entry" VALUES('01a21381-b97a-72c7-99be-e1d770d0a9cb','638e5585-a4db-5d8c-9028-6bcd83ecb243','DIAMOND',100000,NULL,NULL,'2026-12-03 16:19:58.457734+00:00','01a21381-b979-77e9-9b81-908d3749f0c1');
INSERT INTO "entry" VALUES('01a21381-b97a-72c7-99be-e1d84f848775','638e5585-a4db-5d8c-9028-6bcd83ecb243','DIAMOND',-100000,NULL,NULL,'2026-12-03 16:19:58.457734+00:00','01a21381-b979-77e9-9b81-908e902258e0');
INSERT INTO "entry" VALUES('01a21381-b97a-72c7-99be-e1d94eda01c0','cdce0de7-f525-5ae5-bd95-d087d7d2b392','DIAMOND',100000,NULL,NULL,'2026-12-03 16:19:58.457734+00:00','01a21381-b979-77e9-9b81-908e902258e0');
INSERT INTO "entry" VALUES('01a21381-b97a-72c7-99be-e1dae364aa52','016a6138-cdc7-55a9-9f61-8b6048bc0bde','USD',-100,NULL,NULL,'2026-12-03 16:19:58.457734+00:00','01a21381-b979-77e9-9b81-908e902258e0');
INSERT INTO "entry" VALUES('01a21381-b97a-72c7-99be-e1dba55deff3','28b99b9e-8495-5469-b490-fa4bb5740246','USD',100,NULL,NULL,'2026-12-03 16:19:58.457734+00:00','01a21381-b979-77e9-9b81-908e902258e0');
INSERT INTO "entry" VALUES('01a21381-b983-7421-aeb8-4946f6626200','63176d60-dacf-5661-962f-c3f226cfb158','USD',-939,'2026-12-10 17:00:00+00:00',NULL,'2026-12-11 16:19:58.467257+00:00','01a21381-b983-7421-aeb8-494456c0a0d6');
INSERT INTO "entry" VALUES('01a21381-b983-7421-aeb8-4947ba2a785c','39249c5e-d8f5-5b23-a052-e1e8def97e0a','USD',939,NULL,NULL,'2026-12-11 16:19:58.467257+00:00','01a21381-b983-7421-aeb8-494456c0a0d6');
INSERT INTO "entry" VALUES('01a21381-b983-7421-aeb8-49489c83e52e','92df7cf6-75ba-5079-8365-b39be088afcd','USD',-622,'2026-12-10 17:00:00+00:00',NULL,'2026-12-11 16:19:58.467257+00:00','01a21381-b983-7421-aeb8-49453446795d');
INSERT INTO "entry" VALUES('01a21381-b983-7421-aeb8-49493be2c681','f1b51962-cf7f-52cf-aba5-a92d7fa5f427','USD',622,NULL,NULL,'2026-12-11 16:19:58.467257+00:00','01a21381-b983-7421-aeb8-49453446795d');
CREATE TABLE "gift" (
    "id" CHAR(36) NOT NULL  PRIMARY KEY,
    "name" VARCHAR(40) NOT NULL,
    "picture" VARCHAR(2048) NOT NULL,
    "place" VARCHAR(8) NOT NULL  /* GiftPlace */,
    "streakable" INT NOT NULL,
    "effective_from" TIMESTAMP NOT NULL,
    "retired_at" TIMESTAMP
);
INSERT INTO "gift" VALUES('00000000-0000-7000-8000-000000000801','Spark','/gifts/spark.svg','BOTH',1,'2020-01-01 00:00:00+00:00',NULL);
INSERT INTO "gift" VALUES('00000000-0000-7000-8000-000000000802','Clover','/gifts/clover.svg','BOTH',1,'2020-01-01 00:00:00+00:00',NULL);
INSERT INTO "gift" VALUES('00000000-0000-7000-8000-000000000803','Paper boat','/gifts/paper-boat.svg','BOTH',1,'2020-01-01 00:00:00+00:00',NULL);
INSERT INTO "gift" VALUES('00000000-0000-7000-8000-000000000804','Songbird','/gifts/songbird.svg','BOTH',1,'2020-01-01 00:00:00+00:00',NULL);
INSERT INTO "gift" VALUES('00000000-0000-7000-8000-000000000805','Lantern','/gifts/lantern.svg','LIVE',1,'2020-01-01 00:00:00+00:00',NULL);
INSERT INTO "gift" VALUES('00000000-0000-7000-8000-000000000806','Bouquet','/gifts/bouquet.svg','VIDEO',0,'2020-01-01 00:00:00+00:00',NULL);
INSERT INTO "gift" VALUES('00000000-0000-7000-8000-000000000807','Carousel','/gifts/carousel.svg','LIVE',0,'2020-01-01 00:00:00+00:00',NULL);
INSERT INTO "gift" VALUES('00000000-0000-7000-8000-000000000808','Lighthouse','/gifts/lighthouse.svg','LIVE',0,'2020-01-01 00:00:00+00:00',NULL);
CREATE TABLE "gift_caps" (
    "id" CHAR(36) NOT NULL  PRIMARY KEY,
    "effective_from" TIMESTAMP NOT NULL UNIQUE,
    "most_coins_a_day" BIGINT CHECK (most_coins_a_day > 0) NOT NULL,
    "most_at_once" BIGINT CHECK (most_at_once BETWEEN 1 AND 10000) NOT NULL,
    "streak_s" BIGINT CHECK (streak_s BETWEEN 1 AND 60) NOT NULL
);
INSERT INTO "gift_caps" VALUES('00000000-0000-7000-8000-000000000851','2020-01-01 00:00:00+00:00',100000,1000,5);
CREATE TABLE "gift_day" (
    "id" CHAR(36) NOT NULL  PRIMARY KEY,
    "fan_id" CHAR(36) NOT NULL,
    "day" DATE NOT NULL,
    "coins" BIGINT CHECK (coins >= 0) NOT NULL,
    CONSTRAINT "uid_gift_day_fan_id_7294e7" UNIQUE ("fan_id", "day")
);
INSERT INTO "gift_day" VALUES('01a21381-b8c6-7375-bcb3-33d511e3b735','01a21381-b798-7397-871e-0d8c004c17d8','2026-11-25',327);
INSERT INTO "gift_day" VALUES('01a21381-b8e5-779e-a3b9-bec33901292f','01a21381-b799-7723-a6ce-e37bbdff0b80','2026-11-25',320);
CREATE TABLE "gift_price" (
    "id" CHAR(36) NOT NULL  PRIMARY KEY,
    "gift_id" CHAR(36) NOT NULL,
    "price_coins" BIGINT CHECK (price_coins BETWEEN 1 AND 1000000) NOT NULL,
    "effective_from" TIMESTAMP NOT NULL,
    CONSTRAINT "uid_gift_price_gift_id_e267cd" UNIQUE ("gift_id", "effective_from")
);
INSERT INTO "gift_price" VALUES('00000000-0000-7000-8000-000000000821','00000000-0000-7000-8000-000000000801',1,'2020-01-01 00:00:00+00:00');
INSERT INTO "gift_price" VALUES('00000000-0000-7000-8000-000000000822','00000000-0000-7000-8000-000000000802',5,'2020-01-01 00:00:00+00:00');
INSERT INTO "gift_price" VALUES('00000000-0000-7000-8000-000000000823','00000000-0000-7000-8000-000000000803',10,'2020-01-01 00:00:00+00:00');
INSERT INTO "gift_price" VALUES('00000000-0000-7000-8000-000000000824','00000000-0000-7000-8000-000000000804',30,'2020-01-01 00:00:00+00:00');
INSERT INTO "gift_price" VALUES('00000000-0000-7000-8000-000000000825','00000000-0000-7000-8000-000000000805',99,'2020-01-01 00:00:00+00:00');
INSERT INTO "gift_price" VALUES('00000000-0000-7000-8000-000000000826','00000000-0000-7000-8000-000000000806',200,'2020-01-01 00:00:00+00:00');
INSERT INTO "gift_price" VALUES('00000000-0000-7000-8000-000000000827','00000000-0000-7000-8000-000000000807',1000,'2020-01-01 00:00:00+00:00');
INSERT INTO "gift_price" VALUES('00000000-0000-7000-8000-000000000828','00000000-0000-7000-8000-000000000808',5000,'2020-01-01 00:00:00+00:00');
CREATE TABLE "gift_reversal" (
    "id" CHAR(36) NOT NULL  PRIMARY KEY,
    "sent_gift_id" CHAR(36) NOT NULL UNIQUE,
    "fan_id" CHAR(36) NOT NULL,
    "creator_id" CHAR(36) NOT NULL,
    "actor_id" CHAR(36) NOT NULL,
    "coins_go" VARCHAR(8) NOT NULL  /* CoinsGo */,
    "frozen_coins" BIGINT CHECK (frozen_coins >= 0) NOT NULL,
    "frozen_state" VARCHAR(10) NOT NULL  /* FrozenState */,
    "reason" VARCHAR(500) NOT NULL,
    "created_at" TIMESTAMP NOT NULL,
    "closed_at" TIMESTAMP
);
INSERT INTO "gift_reversal" VALUES('01a21381-b8fa-74af-8c52-c4266173affd','01a21381-b8f4-743f-9c66-c1a8bb82070e','01a21381-b798-7397-871e-0d8c004c17d8','01a21381-b87e-7340-8d92-4a9a0a1a0076','00000000-0000-0000-0000-000000000384','FROZEN',7,'FROZEN','a fraud','2026-11-25 16:19:58.333193+00:00',NULL);
CREATE TABLE "gift_streak" (
    "id" CHAR(36) NOT NULL  PRIMARY KEY,
    "live_id" CHAR(36) NOT NULL,
    "fan_id" CHAR(36) NOT NULL,
    "creator_id" CHAR(36) NOT NULL,
    "gift_id" CHAR(36) NOT NULL,
    "price_coins" BIGINT CHECK (price_coins > 0) NOT NULL,
    "anonymous" INT NOT NULL,
    "count" BIGINT CHECK (count > 0) NOT NULL,
    "state" VARCHAR(8) NOT NULL  /* StreakState */,
    "ended_by" VARCHAR(12)   /* StreakEnd */,
    "started_at" TIMESTAMP NOT NULL,
    "ends_at" TIMESTAMP NOT NULL,
    "ended_at" TIMESTAMP
);
INSERT INTO "gift_streak" VALUES('01a21381-b8cb-7336-b322-ab2409e06096','01a21381-b899-7190-9c37-59fb4ecdc9a1','01a21381-b798-7397-871e-0d8c004c17d8','01a21381-b87e-7340-8d92-4a9a0a1a0076','00000000-0000-7000-8000-000000000804',30,0,4,'ENDED','BROKEN','2026-11-25 16:19:58.282616+00:00','2026-11-25 16:20:03.288597+00:00','2026-11-25 16:19:58.326926+00:00');
INSERT INTO "gift_streak" VALUES('01a21381-b8e9-714b-aa7a-fce3dda59094','01a21381-b899-7190-9c37-59fb4ecdc9a1','01a21381-b799-7723-a6ce-e37bbdff0b80','01a21381-b87e-7340-8d92-4a9a0a1a0076','00000000-0000-7000-8000-000000000804',30,0,4,'ENDED','TIMEOUT','2026-11-25 16:19:58.312644+00:00','2026-11-25 16:20:03.319234+00:00','2026-12-03 16:19:58.428184+00:00');
INSERT INTO "gift_streak" VALUES('01a21381-b8f8-771a-8604-282de9791c6d','01a21381-b899-7190-9c37-59fb4ecdc9a1','01a21381-b798-7397-871e-0d8c004c17d8','01a21381-b87e-7340-8d92-4a9a0a1a0076','00000000-0000-7000-8000-000000000801',1,1,7,'ENDED','TIMEOUT','2026-11-25 16:19:58.326926+00:00','2026-11-25 16:20:03.326926+00:00','2026-12-03 16:19:58.428184+00:00');
CREATE TABLE "hold" (
    "id" CHAR(36) NOT NULL  PRIMARY KEY,
    "account_id" CHAR(36) NOT NULL,
    "release_at" TIMESTAMP NOT NULL,
    "remaining" BIGINT CHECK (remaining >= 0) NOT NULL,
    CONSTRAINT "uid_hold_account_67a475" UNIQUE ("account_id", "release_at")
);
CREATE TABLE "hold_period" (
    "id" CHAR(36) NOT NULL  PRIMARY KEY,
    "source" VARCHAR(24) NOT NULL UNIQUE /* EarningSource */,
    "days" BIGINT CHECK (days BETWEEN 0 AND 365) NOT NULL
);
INSERT INTO "hold_period" VALUES('00000000-0000-7000-8000-000000000301','TIPS',7);
INSERT INTO "hold_period" VALUES('00000000-0000-7000-8000-000000000302','GIFT_DIAMONDS',7);
INSERT INTO "hold_period" VALUES('00000000-0000-7000-8000-000000000303','REDEMPTIONS',0);
INSERT INTO "hold_period" VALUES('00000000-0000-7000-8000-000000000304','CREATOR_FUND',0);
INSERT INTO "hold_period" VALUES('00000000-0000-7000-8000-000000000305','CREATOR_MARKETPLACE',0);
CREATE TABLE "idempotency_key" (
    "id" CHAR(36) NOT NULL  PRIMARY KEY,
    "caller_id" CHAR(36) NOT NULL,
    "key" VARCHAR(64) NOT NULL,
    "fingerprint" VARCHAR(64) NOT NULL,
    "made_id" CHAR(36) NOT NULL,
    "refusal" JSON,
    "created_at" TIMESTAMP NOT NULL,
    CONSTRAINT "uid_idempotency_caller__a93eba" UNIQUE ("caller_id", "key")
);
INSERT INTO "idempotency_key" VALUES('01a21381-b761-719d-a975-9305318adc68','01a21381-b755-72ea-87e1-c023618999fe','01a21381b761719da97593031457cdf3','1aad6ae824c35944fe006f52c149ac7b525779f5c3fef31d8c381680a37313b3','01a21381-b761-719d-a975-930490cc9e1b',NULL,'2026-11-25 16:19:57.921800+00:00');
INSERT INTO "idempotency_key" VALUES('01a21381-b775-724d-965c-f7773c3dc137','01a21381-b76f-77d3-bb9e-0efde4ca6073','01a21381b775724d965cf7757892704b','75ee51f57e6b18a42758771e82c3f147542c704417bd6f5bc0c6971cac93676d','01a21381-b775-724d-965c-f776131f64e5',NULL,'2026-11-25 16:19:57.941578+00:00');
INSERT INTO "idempotency_key" VALUES('01a21381-b786-72ae-bd2c-cc1a231b588c','01a21381-b77f-75e6-be3f-f819a66731ae','01a21381b7857505957de77fca18d5de','212fb06fb92437cf48f9678763a7f68a8d8434cf9df897d0de0bfe5ef5926231','01a21381-b785-7505-957d-e7808a4ceb0f',NULL,'2026-11-25 16:19:57.958054+00:00');
INSERT INTO "idempotency_key" VALUES('01a21381-b794-710f-8e3b-0c08938d4af6','01a21381-b78d-71c2-8f8a-3a54a266cace','01a21381b794710f8e3b0c06d9c0db98','f316df5890fc7a3de5851452576af4ed565e6ac79251973fcc0fb642529badf3','01a21381-b794-710f-8e3b-0c07ee3e6e08',NULL,'2026-11-25 16:19:57.972435+00:00');
INSERT INTO "idempotency_key" VALUES('01a21381-b79c-717a-958e-ab91d6a488d0','01a21381-b798-7397-871e-0d8c004c17d8','01a21381b79c717a958eab8f40f5b536','ab6d3465cf16c028b491114424b6ca3249e733bcb804f0cf7bcd587cabed85de','01a21381-b79c-717a-958e-ab90bbbfb622',NULL,'2026-11-25 16:19:57.980770+00:00');
INSERT INTO "idempotency_key" VALUES('01a21381-b7a4-729c-a4f9-efefc02f9de2','01a21381-b799-7723-a6ce-e37bbdff0b80','01a21381b7a4729ca4f9efed12972ed3','d0f60b851128f11199dab2b82f3547c36f2f3b3ba0c359f2be7bf17de99a832a','01a21381-b7a4-729c-a4f9-efee5cacc63d',NULL,'2026-11-25 16:19:57.988659+00:00');
INSERT INTO "idempotency_key" VALUES('01a21381-b7ad-7665-a5ae-a971a07c485f','01a21381-b79b-7349-a6c0-5548e7c786d3','01a21381b7ad7665a5aea96f0586b7eb','bfbc9f4d4da578fc55f15c97c2cc28c14bbdbdc812a831afa4976c9f2b9c00b6','01a21381-b7ad-7665-a5ae-a970cd6b1ee1',NULL,'2026-11-25 16:19:57.997220+00:00');
INSERT INTO "idempotency_key" VALUES('01a21381-b7b5-76e6-818e-31e051493761','01a21381-b798-7397-871e-0d8c004c17d8','01a21381b7b576e6818e31de7082206a','4dcdb7b74026f05137962351441f223bf6159cdf22ec2c83e8c343c2c413ec64','01a21381-b7b5-76e6-818e-31dff83f511e',NULL,'2026-11-25 16:19:58.005655+00:00');
INSERT INTO "idempotency_key" VALUES('01a21381-b7be-714d-87c5-9ce6c81e3a83','01a21381-b799-7723-a6ce-e37bbdff0b80','01a21381b7be714d87c59ce426882f32','f27875f62eb46de410eee38afae35b90a5fc9d47d2b74fa24566189751f11f86','01a21381-b7be-714d-87c5-9ce58c7ede6e',NULL,'2026-11-25 16:19:58.014697+00:00');
INSERT INTO "idempotency_key" VALUES('01a21381-b7c6-77b2-a6ec-de7d2577f746','01a21381-b79b-7349-a6c0-5548e7c786d3','01a21381b7c677b2a6ecde7b40e22e59','27f5494661f13f9cd643b32421c0cd74c17d51edbf822c91aded84b2242a74e1','01a21381-b7c6-77b2-a6ec-de7c392c69cf',NULL,'2026-11-25 16:19:58.022948+00:00');
INSERT INTO "idempotency_key" VALUES('01a21381-b7ce-720b-99ef-aef70ca4c8ba','01a21381-b798-7397-871e-0d8c004c17d8','01a21381b7ce720b99efaef5947e6de9','08d1724f3e3de96da2ec7405e3ea506f76f3dfb4906e15756010c95a9ae02f4a','01a21381-b7ce-720b-99ef-aef69a43c784',NULL,'2026-11-25 16:19:58.030791+00:00');
INSERT INTO "idempotency_key" VALUES('01a21381-b7d7-7741-a253-894315c4e0d4','01a21381-b799-7723-a6ce-e37bbdff0b80','01a21381b7d672a2b73f382fe9fea416','3104333dc2f8ed7166fd89f21a068848db47a1798ba2ada3ce259cfe8b70ef41','01a21381-b7d7-7741-a253-89421f6ce1e3',NULL,'2026-11-25 16:19:58.039187+00:00');
INSERT INTO "idempotency_key" VALUES('01a21381-b7dd-766e-8f2f-34e4edc21233','01a21381-b79b-7349-a6c0-5548e7c786d3','01a21381b7dd766e8f2f34e23b2faaa9','275412d06058a13c5059b86f65250fb13d647ad1a012d6dd482ecd2254089187','01a21381-b7dd-766e-8f2f-34e303c70b12',NULL,'2026-11-25 16:19:58.045325+00:00');
INSERT INTO "idempotency_key" VALUES('01a21381-b7ed-71ca-bca0-e0d3f400223a','01a21381-b798-7397-871e-0d8c004c17d8','01a21381b7ea75319fcb643820f33690','e850530c8d551db09f2556772da6498cbb03627e1949914937c8f93c16f0e94b','01a21381-b7ea-7531-9fcb-64397e02252c',NULL,'2026-11-25 16:19:58.061377+00:00');
INSERT INTO "idempotency_key" VALUES('01a21381-b7f5-7703-b173-16dc1edd100c','01a21381-b799-7723-a6ce-e37bbdff0b80','01a21381b7f57703b17316da3f5badd4','743a93a96c31f94d125ad08e5d452a63b3e0b6635e601992bbf14fcc0b8391f6','01a21381-b7f5-7703-b173-16db48c3844f',NULL,'2026-11-25 16:19:58.069651+00:00');
INSERT INTO "idempotency_key" VALUES('01a21381-b7fe-77fe-bc38-228e28258054','01a21381-b79b-7349-a6c0-5548e7c786d3','01a21381b7fe77febc38228cd7a10d95','9e7a117497ee8f33501f8daf7929fed13f32b9b81b30726c8ac0b3165f71d719','01a21381-b7fe-77fe-bc38-228d15a877f2',NULL,'2026-11-25 16:19:58.078907+00:00');
INSERT INTO "idempotency_key" VALUES('01a21381-b803-7172-8e3a-a03e4f5d6a1f','01a21381-b798-7397-871e-0d8c004c17d8','01a21381b80371728e3aa03c333413ac','a8995f93c52a2c2239844e49ad3ea2cf53d2d6082bacf7023fd41c498ff45343','01a21381-b803-7172-8e3a-a03df0da1a9c',NULL,'2026-11-25 16:19:58.083349+00:00');
INSERT INTO "idempotency_key" VALUES('01a21381-b809-7454-8089-589bad74ffaa','01a21381-b799-7723-a6ce-e37bbdff0b80','01a21381b80974548089589994cb3b65','e78ccfa9753003e069a6102a73d015f50dd6271321ef8310d08fcd82319f7ef8','01a21381-b809-7454-8089-589a5127905a',NULL,'2026-11-25 16:19:58.089457+00:00');
INSERT INTO "idempotency_key" VALUES('01a21381-b80c-75e9-82ca-d1d139ef7c6e','01a21381-b79b-7349-a6c0-5548e7c786d3','01a21381b80c75e982cad1cfb4601eaf','36cb419234ce993b1d3b27d5ba7f6eba54f59d2f90c6167c0be9d7f62855b2f5','01a21381-b80c-75e9-82ca-d1d04a18bb00',NULL,'2026-11-25 16:19:58.092968+00:00');
INSERT INTO "idempotency_key" VALUES('01a21381-b80f-7623-a663-0fcff67e3d08','01a21381-b798-7397-871e-0d8c004c17d8','01a21381b80f7623a6630fcda55c4f6c','9eef3aece44bb7420f30b37e878cee8cfe00ec3750eb9cfe326dd595127dee3c','01a21381-b80f-7623-a663-0fce525e8f77',NULL,'2026-11-25 16:19:58.095453+00:00');
INSERT INTO "idempotency_key" VALUES('01a21381-b812-74b9-aae0-e84edc154b64','01a21381-b799-7723-a6ce-e37bbdff0b80','01a21381b81175bcbd9f6544c49435b8','22c819fa61a033f33fe0e68b86841a008849bad048ceb1ac0e8aec76ac1be623','01a21381-b812-74b9-aae0-e84d7f21cb38',NULL,'2026-11-25 16:19:58.098138+00:00');
INSERT INTO "idempotency_key" VALUES('01a21381-b818-7524-8bb4-a2febdf998d9','01a21381-b79b-7349-a6c0-5548e7c786d3','01a21381b81875248bb4a2fc99e31057','c6b9a75204dd070c091ce365587c271cd502afdbd7bcd092ebc761d602cfbe38','01a21381-b818-7524-8bb4-a2fd1a98d060',NULL,'2026-11-25 16:19:58.104641+00:00');
INSERT INTO "idempotency_key" VALUES('01a21381-b820-72cf-a6c8-6786d698e552','01a21381-b798-7397-871e-0d8c004c17d8','01a21381b82072cfa6c86784ecbcc800','c031d4eda0349a788980f630a86c6d43f1f48b2a9e8da8f5d1460c24a1739797','01a21381-b820-72cf-a6c8-678533fc737e',NULL,'2026-11-25 16:19:58.112853+00:00');
INSERT INTO "idempotency_key" VALUES('01a21381-b841-70ab-a5aa-41f3a3d8731f','00000000-0000-0000-0000-000000000384','01a21381b83e720b9c934b87af499830','a3cc230bb088a7d0a1822d84bd9a1bb0b12f76e5fa72a3875e9d3cf13999c120','01a21381-b83e-720b-9c93-4b88f71a3a6a',NULL,'2026-11-25 16:19:58.145739+00:00');
INSERT INTO "idempotency_key" VALUES('01a21381-b84a-701c-9bef-9fca4f49dfb7','01a21381-b799-7723-a6ce-e37bbdff0b80','01a21381b84a701c9bef9fc8298da80d','8272cfc771719ea70f773eec23ac57b20a60c29bcfaf0ae50f990b85d67cae0b','01a21381-b84a-701c-9bef-9fc9e7071415',NULL,'2026-11-25 16:19:58.154674+00:00');
INSERT INTO "idempotency_key" VALUES('01a21381-b854-7367-b2fc-cb91e608b10c','01a21381-b76f-77d3-bb9e-0efde4ca6073','01a21381b8547367b2fccb8f49676596','98081cb118779688a0dc459584920890b080676438879c70ab9118a38c5e34f2','01a21381-b854-7367-b2fc-cb90f2203dd6',NULL,'2026-11-25 16:19:58.164633+00:00');
INSERT INTO "idempotency_key" VALUES('01a21381-b867-72ce-9f3f-d9691e0f0e6e','01a21381-b859-7626-969a-24338ade206e','01a21381b86772ce9f3fd967133e2408','92a7cb721d1a5ce4f24aa1903da71dfae9fdd999cb7ac1a1bde0c886d1ddfe84','01a21381-b867-72ce-9f3f-d968a14dfd18',NULL,'2026-11-25 16:19:58.183452+00:00');
INSERT INTO "idempotency_key" VALUES('01a21381-b884-7655-a28f-9e85479c2e7d','01a21381-b87b-77cc-96dd-3d16fe653ccf','01a21381b8847655a28f9e83d2c23333','38207db27576bd16322b4f91c728577f427b39f10e56c0e419a622785a6b17a3','01a21381-b884-7655-a28f-9e849a273978',NULL,'2026-11-25 16:19:58.212348+00:00');
INSERT INTO "idempotency_key" VALUES('01a21381-b899-7190-9c37-59fcb18a485f','01a21381-b87b-77cc-96dd-3d16fe653ccf','01a21381b89971909c3759faf1cd1cd7','fb77615446b0cbc3d84f6195f4964cd8211b9e4a5d6962580d6621d715574142','01a21381-b899-7190-9c37-59fb4ecdc9a1',NULL,'2026-11-25 16:19:58.233160+00:00');
INSERT INTO "idempotency_key" VALUES('01a21381-b8a1-7670-88f5-014ce026ed73','01a21381-b798-7397-871e-0d8c004c17d8','01a21381b8a1767088f5014a8fc69408','c4f5ecea39b19635205e48288ae300aa4c503144a5557e5a839aa955e165082c','01a21381-b8a1-7670-88f5-014b5045d3cc',NULL,'2026-11-25 16:19:58.241769+00:00');
INSERT INTO "idempotency_key" VALUES('01a21381-b8b2-76e1-9cab-e0f8ba12801c','01a21381-b798-7397-871e-0d8c004c17d8','01a21381b8b276e19cabe0f64b1752ca','2d3d8a00e9ed2747d2061828dadb5304a721a8568361be76db3177814c85a32b','01a21381-b8b2-76e1-9cab-e0f75a9f3e90',NULL,'2026-11-25 16:19:58.258299+00:00');
INSERT INTO "idempotency_key" VALUES('01a21381-b8bd-755c-a3a4-03695d998ccb','01a21381-b798-7397-871e-0d8c004c17d8','01a21381b8ba7783b415fb698d647aa1','fa0e704c91f70436a829a57ae1875ec8d40db97c2b8b44799effa4531cf5d56c','01a21381-b8ba-7783-b415-fb6a10bdea1a',NULL,'2026-11-25 16:19:58.269135+00:00');
INSERT INTO "idempotency_key" VALUES('01a21381-b8c8-77fa-a995-b80a5af1c7a6','01a21381-b798-7397-871e-0d8c004c17d8','01a21381b8c7732baa4aa46e90da6d36','63e48dd560f32a611a1bbb0654707bfacec1c0ecd66d9f98353210b108cdd258','01a21381-b8c7-732b-aa4a-a46f6152a139',NULL,'2026-11-25 16:19:58.280769+00:00');
INSERT INTO "idempotency_key" VALUES('01a21381-b8cf-70ab-ae3b-4068513bfa8d','01a21381-b798-7397-871e-0d8c004c17d8','01a21381b8ce76e4adfe449be82b81de','72f9f4f3e73b86cfb1a5d9311886246778ddfddc1ef372c72fe01e050e848323','01a21381-b8ce-76e4-adfe-449cd7840e9d',NULL,'2026-11-25 16:19:58.287079+00:00');
INSERT INTO "idempotency_key" VALUES('01a21381-b8d4-75d8-80c5-06cfbc743132','01a21381-b799-7723-a6ce-e37bbdff0b80','01a21381b8d475d880c506cde81a2fc8','aa3ba332f5758db10b7243fb5e316cfd33a340fa709bbd9d7780688b0301217d','01a21381-b8d4-75d8-80c5-06cee4ce8121',NULL,'2026-11-25 16:19:58.292568+00:00');
INSERT INTO "idempotency_key" VALUES('01a21381-b8db-75d8-b86b-4b81d455f906','01a21381-b799-7723-a6ce-e37bbdff0b80','01a21381b8db75d8b86b4b7fcffa0520','e666c5f233db1a9f4ed01edeebf04c608ad38e43a7fc1f9a09d71ffc3ab8ea5d','01a21381-b8db-75d8-b86b-4b80818ba5f2',NULL,'2026-11-25 16:19:58.299605+00:00');
INSERT INTO "idempotency_key" VALUES('01a21381-b8e1-712f-9cf2-bf331a175a4a','01a21381-b799-7723-a6ce-e37bbdff0b80','01a21381b8e1712f9cf2bf313ba406a4','fbe0d35b075897fc9d25d2942a64bcb921250d232884320fc09530e78e464748','01a21381-b8e1-712f-9cf2-bf32b54e96b9',NULL,'2026-11-25 16:19:58.305783+00:00');
INSERT INTO "idempotency_key" VALUES('01a21381-b8e6-70c9-8f17-2157ec71e483','01a21381-b799-7723-a6ce-e37bbdff0b80','01a21381b8e670c98f17215510c396e8','6d696309bc0d58598f00516ba42debea512256e2a935d104e08f8a74b903466d','01a21381-b8e6-70c9-8f17-2156dbd49286',NULL,'2026-11-25 16:19:58.310965+00:00');
INSERT INTO "idempotency_key" VALUES('01a21381-b8ed-7146-b32b-0263d6dc666b','01a21381-b799-7723-a6ce-e37bbdff0b80','01a21381b8ed7146b32b0261e6125a0d','93387c927dd8438bd1a36fd8acc07fc83dada0d00d0e48e722aa6decae04bfd7','01a21381-b8ed-7146-b32b-026247f424ec',NULL,'2026-11-25 16:19:58.317791+00:00');
INSERT INTO "idempotency_key" VALUES('01a21381-b8f5-7174-bbcf-ae51cc036b7b','01a21381-b798-7397-871e-0d8c004c17d8','01a21381b8f4743f9c66c1a73f561333','5fb540cf7a76c6ee3164e9e892ddfafa7546ea3b8cc41eb4171bb7a78949f3ff','01a21381-b8f4-743f-9c66-c1a8bb82070e',NULL,'2026-11-25 16:19:58.325438+00:00');
INSERT INTO "idempotency_key" VALUES('01a21381-b8fb-74f8-811c-0f48cffdc736','00000000-0000-0000-0000-000000000384','01a21381b8fa74af8c52c425ce06b1b2','22c36af5bc8f87da0656aba24fdd7b286e427050226c042f9ad5368a18fdbf70','01a21381-b8fa-74af-8c52-c4266173affd',NULL,'2026-11-25 16:19:58.331973+00:00');
INSERT INTO "idempotency_key" VALUES('01a21381-b902-70e1-8fb9-8553f5004179','01a21381-b798-7397-871e-0d8c004c17d8','01a21381b9017487ba7e3bfceb80cf1e','3b21df65a743d77682f2c52c2075dc414933323238e7d1bf90c069994b4d5eb8','01a21381-b901-7487-ba7e-3bfd0a2c882c',NULL,'2026-11-25 16:19:58.338495+00:00');
INSERT INTO "idempotency_key" VALUES('01a21381-b977-7530-a8d9-bfecb5efa370','01a21381-b859-7626-969a-24338ade206e','01a21381b975776e88a77fdac631b452','70f9fed58b7b8099609cba0012ab42c7d49a958ed92d4f8224070b310d8e9629','01a21381-b976-70d9-b1f3-6b4b7e799386',NULL,'2026-12-03 16:19:58.455082+00:00');
CREATE TABLE "live" (
    "id" CHAR(36) NOT NULL  PRIMARY KEY,
    "external_id" VARCHAR(128) NOT NULL UNIQUE,
    "host_id" CHAR(36) NOT NULL,
    "title" VARCHAR(200),
    "state" VARCHAR(8) NOT NULL  /* LiveState */,
    "goal_coins" BIGINT,
    "goal_reached_at" TIMESTAMP,
    "coins" BIGINT CHECK (coins >= 0) NOT NULL,
    "gifts" BIGINT CHECK (gifts >= 0) NOT NULL,
    "started_at" TIMESTAMP NOT NULL,
    "ended_at" TIMESTAMP
);
INSERT INTO "live" VALUES('01a21381-b899-7190-9c37-59fb4ecdc9a1','01a21381b89971909c3759f9555dda6c','01a21381-b87e-7340-8d92-4a9a0a1a0076',NULL,'ENDED',50,'2026-11-25 16:19:58.288597+00:00',240,8,'2026-11-25 16:19:58.234671+00:00','2026-11-25 16:19:58.347323+00:00');
CREATE TABLE "live_giver" (
    "id" CHAR(36) NOT NULL  PRIMARY KEY,
    "live_id" CHAR(36) NOT NULL,
    "fan_id" CHAR(36) NOT NULL,
    "coins" BIGINT CHECK (coins >= 0) NOT NULL,
    "last_at" TIMESTAMP NOT NULL,
    CONSTRAINT "uid_live_giver_live_id_8becf8" UNIQUE ("live_id", "fan_id")
);
INSERT INTO "live_giver" VALUES('01a21381-b8cd-7630-b591-1377b79789ec','01a21381-b899-7190-9c37-59fb4ecdc9a1','01a21381-b798-7397-871e-0d8c004c17d8',120,'2026-11-25 16:19:58.288597+00:00');
INSERT INTO "live_giver" VALUES('01a21381-b8ea-7403-ae22-5801a9576188','01a21381-b899-7190-9c37-59fb4ecdc9a1','01a21381-b799-7723-a6ce-e37bbdff0b80',120,'2026-11-25 16:19:58.319234+00:00');
CREATE TABLE "live_guest" (
    "id" CHAR(36) NOT NULL  PRIMARY KEY,
    "live_id" CHAR(36) NOT NULL,
    "creator_id" CHAR(36) NOT NULL,
    "joined_at" TIMESTAMP NOT NULL,
    "left_at" TIMESTAMP
);
CREATE TABLE "membership" (
    "id" CHAR(36) NOT NULL  PRIMARY KEY,
    "creator_id" CHAR(36) NOT NULL UNIQUE,
    "state" VARCHAR(10) NOT NULL  /* MembershipState */,
    "joined_at" TIMESTAMP NOT NULL,
    "grace_ends_at" TIMESTAMP,
    "suspended_until" TIMESTAMP,
    "left_suspended" INT NOT NULL,
    "decision_id" CHAR(36) NOT NULL,
    "due_at" TIMESTAMP
);
INSERT INTO "membership" VALUES('01a21381-b769-7169-9ac9-6efbf103243f','01a21381-b75c-776b-a60c-55fc7f8e2d37','ACTIVE','2026-11-25 16:19:57.929919+00:00',NULL,NULL,0,'01a21381-b769-7169-9ac9-6ef9f9ed39eb','2026-12-12 16:19:58.470853+00:00');
INSERT INTO "membership" VALUES('01a21381-b77b-70b6-bd32-0bf35ec43509','01a21381-b771-7128-9d43-2049d09cdd69','ACTIVE','2026-11-25 16:19:57.947469+00:00',NULL,NULL,0,'01a21381-b77a-7338-bc79-9c07158c3865','2026-12-12 16:19:58.470853+00:00');
INSERT INTO "membership" VALUES('01a21381-b78c-75f4-8def-5678ec778647','01a21381-b781-724f-8aa9-c665f4d2115a','ACTIVE','2026-11-25 16:19:57.964409+00:00',NULL,NULL,0,'01a21381-b78b-71b3-b679-5e9fd84aab8f','2026-12-12 16:19:58.470853+00:00');
INSERT INTO "membership" VALUES('01a21381-b871-75af-b8a0-1e932b1fe13e','01a21381-b85e-75b3-bced-5c38c67b369a','ACTIVE','2026-11-25 16:19:58.193377+00:00',NULL,NULL,0,'01a21381-b870-737a-9095-df33864d25b9','2026-12-12 16:19:58.470853+00:00');
INSERT INTO "membership" VALUES('01a21381-b88e-7408-a89a-9c6f05f73474','01a21381-b87e-7340-8d92-4a9a0a1a0076','ACTIVE','2026-11-25 16:19:58.222965+00:00',NULL,NULL,0,'01a21381-b88d-755e-bcb1-d98759ac9b87','2026-12-12 16:19:58.470853+00:00');
CREATE TABLE "minimum_age" (
    "id" CHAR(36) NOT NULL  PRIMARY KEY,
    "country" VARCHAR(2) NOT NULL UNIQUE,
    "years" SMALLINT NOT NULL
);
INSERT INTO "minimum_age" VALUES('00000000-0000-7000-8000-000000000101','ZZ',18);
INSERT INTO "minimum_age" VALUES('00000000-0000-7000-8000-000000000102','KR',19);
INSERT INTO "minimum_age" VALUES('00000000-0000-7000-8000-000000000103','JP',20);
CREATE TABLE "monetization_option" (
    "id" CHAR(36) NOT NULL  PRIMARY KEY,
    "creator_id" CHAR(36) NOT NULL,
    "option" VARCHAR(20) NOT NULL  /* Option */,
    "is_on" INT NOT NULL,
    "switched_at" TIMESTAMP,
    "paused_at" TIMESTAMP,
    "grace_ends_at" TIMESTAMP,
    "due_at" TIMESTAMP,
    CONSTRAINT "uid_monetizatio_creator_a7b522" UNIQUE ("creator_id", "option")
);
INSERT INTO "monetization_option" VALUES('01a21381-b76d-72b8-a2c1-a25df35ba5ae','01a21381-b75c-776b-a60c-55fc7f8e2d37','TIPS',1,'2026-11-25 16:19:57.933101+00:00',NULL,NULL,'2026-12-12 16:19:58.475926+00:00');
INSERT INTO "monetization_option" VALUES('01a21381-b77e-7522-b171-0bae87ebfa43','01a21381-b771-7128-9d43-2049d09cdd69','TIPS',1,'2026-11-25 16:19:57.949797+00:00',NULL,NULL,'2026-12-12 16:19:58.476047+00:00');
INSERT INTO "monetization_option" VALUES('01a21381-b875-7058-9bde-4c6fa2bd425a','01a21381-b85e-75b3-bced-5c38c67b369a','VIDEO_GIFTS',1,'2026-11-25 16:19:58.197012+00:00',NULL,NULL,'2026-12-12 16:19:58.476158+00:00');
INSERT INTO "monetization_option" VALUES('01a21381-b879-72a8-b9b5-54b3ca551293','01a21381-b85e-75b3-bced-5c38c67b369a','LIVE_GIFTS',1,'2026-11-25 16:19:58.201105+00:00',NULL,NULL,'2026-12-12 16:19:58.476107+00:00');
INSERT INTO "monetization_option" VALUES('01a21381-b892-71ae-91a2-8d3c6c04d48a','01a21381-b87e-7340-8d92-4a9a0a1a0076','VIDEO_GIFTS',1,'2026-11-25 16:19:58.226056+00:00',NULL,NULL,'2026-12-12 16:19:58.476255+00:00');
INSERT INTO "monetization_option" VALUES('01a21381-b895-7423-92fe-f20c76bcd85f','01a21381-b87e-7340-8d92-4a9a0a1a0076','LIVE_GIFTS',1,'2026-11-25 16:19:58.229007+00:00',NULL,NULL,'2026-12-12 16:19:58.476207+00:00');
CREATE TABLE "notification" (
    "id" CHAR(36) NOT NULL  PRIMARY KEY,
    "topic_id" CHAR(36) NOT NULL,
    "number" BIGINT CHECK (number > 0) NOT NULL,
    "kind" VARCHAR(64) NOT NULL,
    "facts" JSON NOT NULL,
    "at" TIMESTAMP NOT NULL,
    CONSTRAINT "uid_notificatio_topic_i_2ba973" UNIQUE ("topic_id", "number")
);
INSERT INTO "notification" VALUES('01a21381-b76a-7638-9b50-c985de393a68','01a21381-b75c-776b-a60c-55fc7f8e2d37',1,'ProgramApplicationDecided','{"application_id":"01a21381-b761-719d-a975-930490cc9e1b","state":"APPROVED"}','2026-11-25 16:19:57.930300+00:00');
INSERT INTO "notification" VALUES('01a21381-b77b-70b6-bd32-0bf4b198faa7','01a21381-b771-7128-9d43-2049d09cdd69',1,'ProgramApplicationDecided','{"application_id":"01a21381-b775-724d-965c-f776131f64e5","state":"APPROVED"}','2026-11-25 16:19:57.947672+00:00');
INSERT INTO "notification" VALUES('01a21381-b78c-75f4-8def-56794adc9469','01a21381-b781-724f-8aa9-c665f4d2115a',1,'ProgramApplicationDecided','{"application_id":"01a21381-b785-7505-957d-e7808a4ceb0f","state":"APPROVED"}','2026-11-25 16:19:57.964607+00:00');
INSERT INTO "notification" VALUES('01a21381-b7ac-75eb-9b94-67a16304587f','01a21381-b771-7128-9d43-2049d09cdd69',2,'TipReceived','{"tip_id":"01a21381-b7a4-729c-a4f9-efee5cacc63d","amount_minor":301,"currency":"USD"}','2026-11-25 16:19:57.996006+00:00');
INSERT INTO "notification" VALUES('01a21381-b7b4-713d-a240-7992eebe250d','01a21381-b75c-776b-a60c-55fc7f8e2d37',2,'TipReceived','{"tip_id":"01a21381-b7ad-7665-a5ae-a970cd6b1ee1","amount_minor":302,"currency":"USD"}','2026-11-25 16:19:58.004398+00:00');
INSERT INTO "notification" VALUES('01a21381-b7bd-75df-b7f0-f0dd40f6952f','01a21381-b771-7128-9d43-2049d09cdd69',3,'TipReceived','{"tip_id":"01a21381-b7b5-76e6-818e-31dff83f511e","amount_minor":303,"currency":"USD"}','2026-11-25 16:19:58.013522+00:00');
INSERT INTO "notification" VALUES('01a21381-b7c5-71d9-b6e1-a268fd53eb54','01a21381-b75c-776b-a60c-55fc7f8e2d37',3,'TipReceived','{"tip_id":"01a21381-b7be-714d-87c5-9ce58c7ede6e","amount_minor":304,"currency":"USD"}','2026-11-25 16:19:58.021785+00:00');
INSERT INTO "notification" VALUES('01a21381-b7cd-73df-bd17-c2301112eb8d','01a21381-b771-7128-9d43-2049d09cdd69',4,'TipReceived','{"tip_id":"01a21381-b7c6-77b2-a6ec-de7c392c69cf","amount_minor":305,"currency":"USD"}','2026-11-25 16:19:58.029608+00:00');
INSERT INTO "notification" VALUES('01a21381-b7d5-7209-8b57-0d0b47e796fe','01a21381-b75c-776b-a60c-55fc7f8e2d37',4,'TipReceived','{"tip_id":"01a21381-b7ce-720b-99ef-aef69a43c784","amount_minor":306,"currency":"USD"}','2026-11-25 16:19:58.037872+00:00');
INSERT INTO "notification" VALUES('01a21381-b7f2-75d6-a33f-f11e46eda8b7','01a21381-b771-7128-9d43-2049d09cdd69',5,'TipReceived','{"tip_id":"01a21381-b7ea-7531-9fcb-64397e02252c","amount_minor":309,"currency":"USD"}','2026-11-25 16:19:58.066834+00:00');
INSERT INTO "notification" VALUES('01a21381-b7fd-7231-956a-25758ed57aa6','01a21381-b75c-776b-a60c-55fc7f8e2d37',5,'TipReceived','{"tip_id":"01a21381-b7f5-7703-b173-16db48c3844f","amount_minor":310,"currency":"USD"}','2026-11-25 16:19:58.077858+00:00');
INSERT INTO "notification" VALUES('01a21381-b808-7149-b784-0a95991d25af','01a21381-b75c-776b-a60c-55fc7f8e2d37',6,'TipReceived','{"tip_id":"01a21381-b803-7172-8e3a-a03df0da1a9c","amount_minor":312,"currency":"USD"}','2026-11-25 16:19:58.088382+00:00');
INSERT INTO "notification" VALUES('01a21381-b817-7509-b26f-2450aca07fac','01a21381-b75c-776b-a60c-55fc7f8e2d37',7,'TipReceived','{"tip_id":"01a21381-b812-74b9-aae0-e84d7f21cb38","amount_minor":316,"currency":"USD"}','2026-11-25 16:19:58.103618+00:00');
INSERT INTO "notification" VALUES('01a21381-b81f-706a-bad6-c982ac105e8e','01a21381-b771-7128-9d43-2049d09cdd69',6,'TipReceived','{"tip_id":"01a21381-b818-7524-8bb4-a2fd1a98d060","amount_minor":317,"currency":"USD"}','2026-11-25 16:19:58.111525+00:00');
INSERT INTO "notification" VALUES('01a21381-b838-76c3-8537-10e9a5dcc0e4','01a21381-b75c-776b-a60c-55fc7f8e2d37',8,'TipReceived','{"tip_id":"01a21381-b820-72cf-a6c8-678533fc737e","amount_minor":700,"currency":"USD"}','2026-11-25 16:19:58.136918+00:00');
INSERT INTO "notification" VALUES('01a21381-b849-7569-956d-2df5c803e703','01a21381-b75c-776b-a60c-55fc7f8e2d37',9,'TipRefunded','{"tip_id":"01a21381-b820-72cf-a6c8-678533fc737e","amount_minor":700,"currency":"USD"}','2026-11-25 16:19:58.153680+00:00');
INSERT INTO "notification" VALUES('01a21381-b853-72ee-807b-aed3c24c596d','01a21381-b771-7128-9d43-2049d09cdd69',7,'TipReceived','{"tip_id":"01a21381-b84a-701c-9bef-9fc9e7071415","amount_minor":100,"currency":"USD"}','2026-11-25 16:19:58.163227+00:00');
INSERT INTO "notification" VALUES('01a21381-b871-75af-b8a0-1e9405ef5b29','01a21381-b85e-75b3-bced-5c38c67b369a',1,'ProgramApplicationDecided','{"application_id":"01a21381-b867-72ce-9f3f-d968a14dfd18","state":"APPROVED"}','2026-11-25 16:19:58.193886+00:00');
INSERT INTO "notification" VALUES('01a21381-b88f-7616-bd07-1aa352f07d90','01a21381-b87e-7340-8d92-4a9a0a1a0076',1,'ProgramApplicationDecided','{"application_id":"01a21381-b884-7655-a28f-9e849a273978","state":"APPROVED"}','2026-11-25 16:19:58.223482+00:00');
INSERT INTO "notification" VALUES('01a21381-b8c6-7375-bcb3-33d769234342','01a21381-b85e-75b3-bced-5c38c67b369a',2,'GiftReceived','{"sent_gift_id":"01a21381-b8ba-7783-b415-fb6a10bdea1a","gift_id":"00000000-0000-7000-8000-000000000806","count":1,"coins":200,"streak_id":null,"streak_count":null}','2026-11-25 16:19:58.278534+00:00');
INSERT INTO "notification" VALUES('01a21381-b8cd-7630-b591-1378cb5b444e','01a21381-b87e-7340-8d92-4a9a0a1a0076',2,'GiftReceived','{"sent_gift_id":"01a21381-b8c7-732b-aa4a-a46f6152a139","gift_id":"00000000-0000-7000-8000-000000000804","count":1,"coins":30,"streak_id":"01a21381-b8cb-7336-b322-ab2409e06096","streak_count":1}','2026-11-25 16:19:58.285715+00:00');
INSERT INTO "notification" VALUES('01a21381-b8cd-7630-b591-1379309218db','01a21381-b899-7190-9c37-59fb4ecdc9a1',1,'GiftReceived','{"sent_gift_id":"01a21381-b8c7-732b-aa4a-a46f6152a139","gift_id":"00000000-0000-7000-8000-000000000804","count":1,"coins":30,"streak_id":"01a21381-b8cb-7336-b322-ab2409e06096","streak_count":1}','2026-11-25 16:19:58.285715+00:00');
INSERT INTO "notification" VALUES('01a21381-b8d3-7620-8364-cd0cedc2d6d3','01a21381-b87e-7340-8d92-4a9a0a1a0076',3,'GiftReceived','{"sent_gift_id":"01a21381-b8ce-76e4-adfe-449cd7840e9d","gift_id":"00000000-0000-7000-8000-000000000804","count":3,"coins":90,"streak_id":"01a21381-b8cb-7336-b322-ab2409e06096","streak_count":4}','2026-11-25 16:19:58.291521+00:00');
INSERT INTO "notification" VALUES('01a21381-b8d3-7620-8364-cd0d9c22fe83','01a21381-b899-7190-9c37-59fb4ecdc9a1',2,'GiftReceived','{"sent_gift_id":"01a21381-b8ce-76e4-adfe-449cd7840e9d","gift_id":"00000000-0000-7000-8000-000000000804","count":3,"coins":90,"streak_id":"01a21381-b8cb-7336-b322-ab2409e06096","streak_count":4}','2026-11-25 16:19:58.291521+00:00');
INSERT INTO "notification" VALUES('01a21381-b8d3-7620-8364-cd0e041f74ff','01a21381-b87e-7340-8d92-4a9a0a1a0076',4,'GiftGoalReached','{"live_id":"01a21381-b899-7190-9c37-59fb4ecdc9a1","goal_coins":50,"coins":120}','2026-11-25 16:19:58.291521+00:00');
INSERT INTO "notification" VALUES('01a21381-b8d3-7620-8364-cd0f1318ac9c','01a21381-b899-7190-9c37-59fb4ecdc9a1',3,'GiftGoalReached','{"live_id":"01a21381-b899-7190-9c37-59fb4ecdc9a1","goal_coins":50,"coins":120}','2026-11-25 16:19:58.291521+00:00');
INSERT INTO "notification" VALUES('01a21381-b8e5-779e-a3b9-bec59766870f','01a21381-b85e-75b3-bced-5c38c67b369a',3,'GiftReceived','{"sent_gift_id":"01a21381-b8e1-712f-9cf2-bf32b54e96b9","gift_id":"00000000-0000-7000-8000-000000000806","count":1,"coins":200,"streak_id":null,"streak_count":null}','2026-11-25 16:19:58.309661+00:00');
INSERT INTO "notification" VALUES('01a21381-b8eb-77b6-a31a-39dd578cf700','01a21381-b87e-7340-8d92-4a9a0a1a0076',5,'GiftReceived','{"sent_gift_id":"01a21381-b8e6-70c9-8f17-2156dbd49286","gift_id":"00000000-0000-7000-8000-000000000804","count":1,"coins":30,"streak_id":"01a21381-b8e9-714b-aa7a-fce3dda59094","streak_count":1}','2026-11-25 16:19:58.315268+00:00');
INSERT INTO "notification" VALUES('01a21381-b8eb-77b6-a31a-39de46ff9163','01a21381-b899-7190-9c37-59fb4ecdc9a1',4,'GiftReceived','{"sent_gift_id":"01a21381-b8e6-70c9-8f17-2156dbd49286","gift_id":"00000000-0000-7000-8000-000000000804","count":1,"coins":30,"streak_id":"01a21381-b8e9-714b-aa7a-fce3dda59094","streak_count":1}','2026-11-25 16:19:58.315268+00:00');
INSERT INTO "notification" VALUES('01a21381-b8f2-700e-9e93-491ed8c81514','01a21381-b87e-7340-8d92-4a9a0a1a0076',6,'GiftReceived','{"sent_gift_id":"01a21381-b8ed-7146-b32b-026247f424ec","gift_id":"00000000-0000-7000-8000-000000000804","count":3,"coins":90,"streak_id":"01a21381-b8e9-714b-aa7a-fce3dda59094","streak_count":4}','2026-11-25 16:19:58.322016+00:00');
INSERT INTO "notification" VALUES('01a21381-b8f2-700e-9e93-491f2512e1f0','01a21381-b899-7190-9c37-59fb4ecdc9a1',5,'GiftReceived','{"sent_gift_id":"01a21381-b8ed-7146-b32b-026247f424ec","gift_id":"00000000-0000-7000-8000-000000000804","count":3,"coins":90,"streak_id":"01a21381-b8e9-714b-aa7a-fce3dda59094","streak_count":4}','2026-11-25 16:19:58.322016+00:00');
INSERT INTO "notification" VALUES('01a21381-b8f9-7488-a7f7-13fcdff571af','01a21381-b87e-7340-8d92-4a9a0a1a0076',7,'GiftStreakEnded','{"streak_id":"01a21381-b8cb-7336-b322-ab2409e06096","gift_id":"00000000-0000-7000-8000-000000000804","count":4,"coins":120,"ended_by":"BROKEN"}','2026-11-25 16:19:58.329578+00:00');
INSERT INTO "notification" VALUES('01a21381-b8f9-7488-a7f7-13fdd23b294b','01a21381-b899-7190-9c37-59fb4ecdc9a1',6,'GiftStreakEnded','{"streak_id":"01a21381-b8cb-7336-b322-ab2409e06096","gift_id":"00000000-0000-7000-8000-000000000804","count":4,"coins":120,"ended_by":"BROKEN"}','2026-11-25 16:19:58.329578+00:00');
INSERT INTO "notification" VALUES('01a21381-b8f9-7488-a7f7-13fea5987b1f','01a21381-b87e-7340-8d92-4a9a0a1a0076',8,'GiftReceived','{"sent_gift_id":"01a21381-b8f4-743f-9c66-c1a8bb82070e","gift_id":"00000000-0000-7000-8000-000000000801","count":7,"coins":7,"streak_id":"01a21381-b8f8-771a-8604-282de9791c6d","streak_count":7}','2026-11-25 16:19:58.329578+00:00');
INSERT INTO "notification" VALUES('01a21381-b8f9-7488-a7f7-13ff42a1a455','01a21381-b899-7190-9c37-59fb4ecdc9a1',7,'GiftReceived','{"sent_gift_id":"01a21381-b8f4-743f-9c66-c1a8bb82070e","gift_id":"00000000-0000-7000-8000-000000000801","count":7,"coins":7,"streak_id":"01a21381-b8f8-771a-8604-282de9791c6d","streak_count":7}','2026-11-25 16:19:58.329578+00:00');
INSERT INTO "notification" VALUES('01a21381-b8ff-73b0-b706-5151d73db86a','01a21381-b87e-7340-8d92-4a9a0a1a0076',9,'GiftReversed','{"sent_gift_id":"01a21381-b8f4-743f-9c66-c1a8bb82070e","diamonds_milli":3500}','2026-11-25 16:19:58.335590+00:00');
INSERT INTO "notification" VALUES('01a21381-b949-7058-8a3e-8e63b8d5b882','01a21381-b75c-776b-a60c-55fc7f8e2d37',10,'TipReceived','{"tip_id":"01a21381-b7dd-766e-8f2f-34e303c70b12","amount_minor":308,"currency":"USD"}','2026-12-03 16:19:58.409916+00:00');
INSERT INTO "notification" VALUES('01a21381-b94e-76fe-809b-1bc46ea8481e','01a21381-b771-7128-9d43-2049d09cdd69',8,'TipReceived','{"tip_id":"01a21381-b80f-7623-a663-0fce525e8f77","amount_minor":315,"currency":"USD"}','2026-12-03 16:19:58.414172+00:00');
INSERT INTO "notification" VALUES('01a21381-b95a-720a-bcab-f593c83653dd','01a21381-b771-7128-9d43-2049d09cdd69',9,'TipReceived','{"tip_id":"01a21381-b7fe-77fe-bc38-228d15a877f2","amount_minor":311,"currency":"USD"}','2026-12-03 16:19:58.426591+00:00');
INSERT INTO "notification" VALUES('01a21381-b95a-720a-bcab-f5940e4847eb','01a21381-b771-7128-9d43-2049d09cdd69',10,'TipReceived','{"tip_id":"01a21381-b809-7454-8089-589a5127905a","amount_minor":313,"currency":"USD"}','2026-12-03 16:19:58.426591+00:00');
INSERT INTO "notification" VALUES('01a21381-b95a-720a-bcab-f595e36cd1fe','01a21381-b75c-776b-a60c-55fc7f8e2d37',11,'TipReceived','{"tip_id":"01a21381-b80c-75e9-82ca-d1d04a18bb00","amount_minor":314,"currency":"USD"}','2026-12-03 16:19:58.426591+00:00');
INSERT INTO "notification" VALUES('01a21381-b95c-76bd-af17-c8f98f8c0ddb','01a21381-b87e-7340-8d92-4a9a0a1a0076',10,'GiftStreakEnded','{"streak_id":"01a21381-b8e9-714b-aa7a-fce3dda59094","gift_id":"00000000-0000-7000-8000-000000000804","count":4,"coins":120,"ended_by":"TIMEOUT"}','2026-12-03 16:19:58.428491+00:00');
INSERT INTO "notification" VALUES('01a21381-b95c-76bd-af17-c8fae2ee1465','01a21381-b899-7190-9c37-59fb4ecdc9a1',8,'GiftStreakEnded','{"streak_id":"01a21381-b8e9-714b-aa7a-fce3dda59094","gift_id":"00000000-0000-7000-8000-000000000804","count":4,"coins":120,"ended_by":"TIMEOUT"}','2026-12-03 16:19:58.428491+00:00');
INSERT INTO "notification" VALUES('01a21381-b95c-76bd-af17-c8fb07e5bef3','01a21381-b87e-7340-8d92-4a9a0a1a0076',11,'GiftStreakEnded','{"streak_id":"01a21381-b8f8-771a-8604-282de9791c6d","gift_id":"00000000-0000-7000-8000-000000000801","count":7,"coins":7,"ended_by":"TIMEOUT"}','2026-12-03 16:19:58.428491+00:00');
INSERT INTO "notification" VALUES('01a21381-b95c-76bd-af17-c8fceea701b0','01a21381-b899-7190-9c37-59fb4ecdc9a1',9,'GiftStreakEnded','{"streak_id":"01a21381-b8f8-771a-8604-282de9791c6d","gift_id":"00000000-0000-7000-8000-000000000801","count":7,"coins":7,"ended_by":"TIMEOUT"}','2026-12-03 16:19:58.428491+00:00');
INSERT INTO "notification" VALUES('01a21381-b97a-72c7-99be-e1dcff3cefff','01a21381-b85e-75b3-bced-5c38c67b369a',4,'DiamondsRedeemed','{"redemption_id":"01a21381-b976-70d9-b1f3-6b4b7e799386","diamonds":100,"amount_minor":100,"currency":"USD"}','2026-12-03 16:19:58.458955+00:00');
CREATE TABLE "payment" (
    "id" CHAR(36) NOT NULL  PRIMARY KEY,
    "kind" VARCHAR(10) NOT NULL  /* PaymentKind */,
    "payer_id" CHAR(36) NOT NULL,
    "idempotency_key" VARCHAR(64) NOT NULL,
    "provider" VARCHAR(32) NOT NULL,
    "method" VARCHAR(128) NOT NULL,
    "total_minor" BIGINT CHECK (total_minor > 0) NOT NULL,
    "fee_minor" BIGINT CHECK (fee_minor >= 0 AND fee_minor < total_minor) NOT NULL,
    "currency" VARCHAR(3) NOT NULL,
    "state" VARCHAR(16) NOT NULL  /* PaymentState */,
    "provider_fee_minor" BIGINT NOT NULL DEFAULT 0,
    "failure_reason" VARCHAR(200),
    "next_action_url" VARCHAR(2000),
    "lease_until" TIMESTAMP NOT NULL,
    "attempts" SMALLINT NOT NULL DEFAULT 0,
    "expires_at" TIMESTAMP,
    "created_at" TIMESTAMP NOT NULL,
    "settled_at" TIMESTAMP,
    CONSTRAINT "uid_payment_payer_i_da3c3f" UNIQUE ("payer_id", "idempotency_key")
);
INSERT INTO "payment" VALUES('01a21381-b79c-717a-958e-ab90bbbfb622','TIP','01a21381-b798-7397-871e-0d8c004c17d8','01a21381b79c717a958eab8f40f5b536','sandbox','sandbox:action',339,39,'USD','FAILED',0,'cancelled',NULL,'2026-12-03 16:20:28.418920+00:00',1,NULL,'2026-11-25 16:19:57.982673+00:00','2026-12-03 16:19:58.424465+00:00');
INSERT INTO "payment" VALUES('01a21381-b7a4-729c-a4f9-efee5cacc63d','TIP','01a21381-b799-7723-a6ce-e37bbdff0b80','01a21381b7a4729ca4f9efed12972ed3','sandbox','sandbox:captured_twice',340,39,'USD','SUCCEEDED',40,NULL,NULL,'2026-11-25 16:20:27.989904+00:00',0,NULL,'2026-11-25 16:19:57.989904+00:00','2026-11-25 16:19:57.993783+00:00');
INSERT INTO "payment" VALUES('01a21381-b7ad-7665-a5ae-a970cd6b1ee1','TIP','01a21381-b79b-7349-a6c0-5548e7c786d3','01a21381b7ad7665a5aea96f0586b7eb','sandbox','sandbox:chargeback',341,39,'USD','CHARGEBACK_OPEN',40,NULL,NULL,'2026-11-25 16:20:27.998997+00:00',0,NULL,'2026-11-25 16:19:57.998997+00:00','2026-11-25 16:19:58.002627+00:00');
INSERT INTO "payment" VALUES('01a21381-b7b5-76e6-818e-31dff83f511e','TIP','01a21381-b798-7397-871e-0d8c004c17d8','01a21381b7b576e6818e31de7082206a','sandbox','sandbox:chargeback_disordered',342,39,'USD','CHARGED_BACK',40,NULL,NULL,'2026-11-25 16:20:28.007958+00:00',0,NULL,'2026-11-25 16:19:58.007958+00:00','2026-11-25 16:19:58.011725+00:00');
INSERT INTO "payment" VALUES('01a21381-b7be-714d-87c5-9ce58c7ede6e','TIP','01a21381-b799-7723-a6ce-e37bbdff0b80','01a21381b7be714d87c59ce426882f32','sandbox','sandbox:chargeback_lost',343,39,'USD','CHARGED_BACK',40,NULL,NULL,'2026-11-25 16:20:28.016312+00:00',0,NULL,'2026-11-25 16:19:58.016312+00:00','2026-11-25 16:19:58.019777+00:00');
INSERT INTO "payment" VALUES('01a21381-b7c6-77b2-a6ec-de7c392c69cf','TIP','01a21381-b79b-7349-a6c0-5548e7c786d3','01a21381b7c677b2a6ecde7b40e22e59','sandbox','sandbox:chargeback_overturned',344,39,'USD','SUCCEEDED',40,NULL,NULL,'2026-11-25 16:20:28.024537+00:00',0,NULL,'2026-11-25 16:19:58.024537+00:00','2026-11-25 16:19:58.028003+00:00');
INSERT INTO "payment" VALUES('01a21381-b7ce-720b-99ef-aef69a43c784','TIP','01a21381-b798-7397-871e-0d8c004c17d8','01a21381b7ce720b99efaef5947e6de9','sandbox','sandbox:chargeback_won',345,39,'USD','SUCCEEDED',41,NULL,NULL,'2026-11-25 16:20:28.032630+00:00',0,NULL,'2026-11-25 16:19:58.032630+00:00','2026-11-25 16:19:58.036119+00:00');
INSERT INTO "payment" VALUES('01a21381-b7d7-7741-a253-89421f6ce1e3','TIP','01a21381-b799-7723-a6ce-e37bbdff0b80','01a21381b7d672a2b73f382fe9fea416','sandbox','sandbox:decline',346,39,'USD','FAILED',0,'declined',NULL,'2026-11-25 16:20:28.041007+00:00',0,NULL,'2026-11-25 16:19:58.041007+00:00','2026-11-25 16:19:58.044301+00:00');
INSERT INTO "payment" VALUES('01a21381-b7dd-766e-8f2f-34e303c70b12','TIP','01a21381-b79b-7349-a6c0-5548e7c786d3','01a21381b7dd766e8f2f34e23b2faaa9','sandbox','sandbox:fail_then_succeed',347,39,'USD','SUCCEEDED',41,NULL,NULL,'2026-11-25 16:20:28.046374+00:00',0,NULL,'2026-11-25 16:19:58.046374+00:00','2026-12-03 16:19:58.408148+00:00');
INSERT INTO "payment" VALUES('01a21381-b7ea-7531-9fcb-64397e02252c','TIP','01a21381-b798-7397-871e-0d8c004c17d8','01a21381b7ea75319fcb643820f33690','sandbox','sandbox:refund_fails',348,39,'USD','SUCCEEDED',41,NULL,NULL,'2026-11-25 16:20:28.062557+00:00',0,NULL,'2026-11-25 16:19:58.062557+00:00','2026-11-25 16:19:58.064964+00:00');
INSERT INTO "payment" VALUES('01a21381-b7f5-7703-b173-16db48c3844f','TIP','01a21381-b799-7723-a6ce-e37bbdff0b80','01a21381b7f57703b17316da3f5badd4','sandbox','sandbox:refund_timeout',349,39,'USD','SUCCEEDED',41,NULL,NULL,'2026-11-25 16:20:28.071466+00:00',0,NULL,'2026-11-25 16:19:58.071466+00:00','2026-11-25 16:19:58.076132+00:00');
INSERT INTO "payment" VALUES('01a21381-b7fe-77fe-bc38-228d15a877f2','TIP','01a21381-b79b-7349-a6c0-5548e7c786d3','01a21381b7fe77febc38228cd7a10d95','sandbox','sandbox:slow',351,40,'USD','SUCCEEDED',41,NULL,NULL,'2026-12-03 16:20:28.418920+00:00',1,NULL,'2026-11-25 16:19:58.080498+00:00','2026-12-03 16:19:58.424465+00:00');
INSERT INTO "payment" VALUES('01a21381-b803-7172-8e3a-a03df0da1a9c','TIP','01a21381-b798-7397-871e-0d8c004c17d8','01a21381b80371728e3aa03c333413ac','sandbox','sandbox:succeed',352,40,'USD','SUCCEEDED',41,NULL,NULL,'2026-11-25 16:20:28.084360+00:00',0,NULL,'2026-11-25 16:19:58.084360+00:00','2026-11-25 16:19:58.086724+00:00');
INSERT INTO "payment" VALUES('01a21381-b809-7454-8089-589a5127905a','TIP','01a21381-b799-7723-a6ce-e37bbdff0b80','01a21381b80974548089589994cb3b65','sandbox','sandbox:timeout_after',353,40,'USD','SUCCEEDED',41,NULL,NULL,'2026-12-03 16:20:28.418920+00:00',1,NULL,'2026-11-25 16:19:58.091294+00:00','2026-12-03 16:19:58.424465+00:00');
INSERT INTO "payment" VALUES('01a21381-b80c-75e9-82ca-d1d04a18bb00','TIP','01a21381-b79b-7349-a6c0-5548e7c786d3','01a21381b80c75e982cad1cfb4601eaf','sandbox','sandbox:timeout_before',354,40,'USD','SUCCEEDED',41,NULL,NULL,'2026-12-03 16:20:28.418920+00:00',1,NULL,'2026-11-25 16:19:58.094081+00:00','2026-12-03 16:19:58.424465+00:00');
INSERT INTO "payment" VALUES('01a21381-b80f-7623-a663-0fce525e8f77','TIP','01a21381-b798-7397-871e-0d8c004c17d8','01a21381b80f7623a6630fcda55c4f6c','sandbox','sandbox:webhook_first',355,40,'USD','SUCCEEDED',41,NULL,NULL,'2026-11-25 16:20:28.096467+00:00',0,NULL,'2026-11-25 16:19:58.096467+00:00','2026-12-03 16:19:58.412545+00:00');
INSERT INTO "payment" VALUES('01a21381-b812-74b9-aae0-e84d7f21cb38','TIP','01a21381-b799-7723-a6ce-e37bbdff0b80','01a21381b81175bcbd9f6544c49435b8','sandbox','sandbox:webhook_late',356,40,'USD','SUCCEEDED',41,NULL,NULL,'2026-11-25 16:20:28.099186+00:00',0,NULL,'2026-11-25 16:19:58.099186+00:00','2026-11-25 16:19:58.101982+00:00');
INSERT INTO "payment" VALUES('01a21381-b818-7524-8bb4-a2fd1a98d060','TIP','01a21381-b79b-7349-a6c0-5548e7c786d3','01a21381b81875248bb4a2fc99e31057','sandbox','sandbox:webhook_twice',357,40,'USD','SUCCEEDED',41,NULL,NULL,'2026-11-25 16:20:28.106525+00:00',0,NULL,'2026-11-25 16:19:58.106525+00:00','2026-11-25 16:19:58.109751+00:00');
INSERT INTO "payment" VALUES('01a21381-b820-72cf-a6c8-678533fc737e','TIP','01a21381-b798-7397-871e-0d8c004c17d8','01a21381b82072cfa6c86784ecbcc800','sandbox','sandbox:succeed',751,51,'USD','REFUNDED',52,NULL,NULL,'2026-11-25 16:20:28.117576+00:00',0,NULL,'2026-11-25 16:19:58.117576+00:00','2026-11-25 16:19:58.130561+00:00');
INSERT INTO "payment" VALUES('01a21381-b84a-701c-9bef-9fc9e7071415','TIP','01a21381-b799-7723-a6ce-e37bbdff0b80','01a21381b84a701c9bef9fc8298da80d','sandbox','sandbox:succeed',133,33,'USD','SUCCEEDED',34,NULL,NULL,'2026-11-25 16:20:28.156407+00:00',0,NULL,'2026-11-25 16:19:58.156407+00:00','2026-11-25 16:19:58.159145+00:00');
INSERT INTO "payment" VALUES('01a21381-b8a1-7670-88f5-014b5045d3cc','COINS','01a21381-b798-7397-871e-0d8c004c17d8','01a21381b8a1767088f5014a8fc69408','sandbox','sandbox:succeed',1150,0,'USD','SUCCEEDED',64,NULL,NULL,'2026-11-25 16:20:28.243305+00:00',0,NULL,'2026-11-25 16:19:58.243305+00:00','2026-11-25 16:19:58.252529+00:00');
INSERT INTO "payment" VALUES('01a21381-b8b2-76e1-9cab-e0f75a9f3e90','COINS','01a21381-b798-7397-871e-0d8c004c17d8','01a21381b8b276e19cabe0f64b1752ca','sandbox','sandbox:succeed',120,0,'USD','REFUNDED',34,NULL,NULL,'2026-11-25 16:20:28.259183+00:00',0,NULL,'2026-11-25 16:19:58.259183+00:00','2026-11-25 16:19:58.263775+00:00');
INSERT INTO "payment" VALUES('01a21381-b8d4-75d8-80c5-06cee4ce8121','COINS','01a21381-b799-7723-a6ce-e37bbdff0b80','01a21381b8d475d880c506cde81a2fc8','sandbox','sandbox:succeed',1150,0,'USD','SUCCEEDED',64,NULL,NULL,'2026-11-25 16:20:28.293489+00:00',0,NULL,'2026-11-25 16:19:58.293489+00:00','2026-11-25 16:19:58.297414+00:00');
INSERT INTO "payment" VALUES('01a21381-b8db-75d8-b86b-4b80818ba5f2','COINS','01a21381-b799-7723-a6ce-e37bbdff0b80','01a21381b8db75d8b86b4b7fcffa0520','sandbox','sandbox:succeed',120,0,'USD','SUCCEEDED',34,NULL,NULL,'2026-11-25 16:20:28.300343+00:00',0,NULL,'2026-11-25 16:19:58.300343+00:00','2026-11-25 16:19:58.303393+00:00');
CREATE TABLE "product_clock" (
    "id" CHAR(36) NOT NULL  PRIMARY KEY,
    "offset_s" BIGINT NOT NULL
);
INSERT INTO "product_clock" VALUES('00000000-0000-7000-8000-000000000001',1382400);
CREATE TABLE "program_application" (
    "id" CHAR(36) NOT NULL  PRIMARY KEY,
    "creator_id" CHAR(36) NOT NULL,
    "state" VARCHAR(10) NOT NULL  /* ApplicationState */,
    "ruleset_id" CHAR(36) NOT NULL,
    "decision_id" CHAR(36),
    "reapply_at" TIMESTAMP,
    "applied_at" TIMESTAMP NOT NULL,
    "decided_at" TIMESTAMP
);
INSERT INTO "program_application" VALUES('01a21381-b761-719d-a975-930490cc9e1b','01a21381-b75c-776b-a60c-55fc7f8e2d37','APPROVED','00000000-0000-7000-8000-000000000201','01a21381-b769-7169-9ac9-6ef9f9ed39eb',NULL,'2026-11-25 16:19:57.924908+00:00','2026-11-25 16:19:57.929142+00:00');
INSERT INTO "program_application" VALUES('01a21381-b775-724d-965c-f776131f64e5','01a21381-b771-7128-9d43-2049d09cdd69','APPROVED','00000000-0000-7000-8000-000000000201','01a21381-b77a-7338-bc79-9c07158c3865',NULL,'2026-11-25 16:19:57.943512+00:00','2026-11-25 16:19:57.946922+00:00');
INSERT INTO "program_application" VALUES('01a21381-b785-7505-957d-e7808a4ceb0f','01a21381-b781-724f-8aa9-c665f4d2115a','APPROVED','00000000-0000-7000-8000-000000000201','01a21381-b78b-71b3-b679-5e9fd84aab8f',NULL,'2026-11-25 16:19:57.959941+00:00','2026-11-25 16:19:57.963873+00:00');
INSERT INTO "program_application" VALUES('01a21381-b794-710f-8e3b-0c07ee3e6e08','01a21381-b790-7616-90a4-8d88a43cce21','PENDING','00000000-0000-7000-8000-000000000201',NULL,NULL,'2026-11-25 16:19:57.974472+00:00',NULL);
INSERT INTO "program_application" VALUES('01a21381-b867-72ce-9f3f-d968a14dfd18','01a21381-b85e-75b3-bced-5c38c67b369a','APPROVED','00000000-0000-7000-8000-000000000201','01a21381-b870-737a-9095-df33864d25b9',NULL,'2026-11-25 16:19:58.187047+00:00','2026-11-25 16:19:58.192442+00:00');
INSERT INTO "program_application" VALUES('01a21381-b884-7655-a28f-9e849a273978','01a21381-b87e-7340-8d92-4a9a0a1a0076','APPROVED','00000000-0000-7000-8000-000000000201','01a21381-b88d-755e-bcb1-d98759ac9b87',NULL,'2026-11-25 16:19:58.215273+00:00','2026-11-25 16:19:58.221852+00:00');
CREATE TABLE "program_decision" (
    "id" CHAR(36) NOT NULL  PRIMARY KEY,
    "creator_id" CHAR(36) NOT NULL,
    "scope" VARCHAR(20) NOT NULL  /* Scope */,
    "act" VARCHAR(20) NOT NULL  /* Act */,
    "role" VARCHAR(10) NOT NULL  /* Role */,
    "actor_id" CHAR(36),
    "reasons" JSON NOT NULL,
    "ruleset_id" CHAR(36),
    "inputs" JSON NOT NULL,
    "subject_id" CHAR(36),
    "until" TIMESTAMP,
    "at" TIMESTAMP NOT NULL
);
INSERT INTO "program_decision" VALUES('01a21381-b765-734d-847f-93ea46b18920','01a21381-b75c-776b-a60c-55fc7f8e2d37','PROGRAM','APPLIED','CREATOR','01a21381-b755-72ea-87e1-c023618999fe','[]','00000000-0000-7000-8000-000000000201','[{"rule":"STANDING","status":"MET","required":"GOOD","actual":"GOOD","as_of":"2026-11-25"},{"rule":"AGE","status":"MET","required":18,"actual":null,"as_of":"2026-11-25"},{"rule":"FOLLOWERS","status":"MET","required":10000,"actual":20000,"as_of":"2026-11-25"},{"rule":"VIEWS","status":"MET","required":100000,"actual":150000,"as_of":"2026-11-24"},{"rule":"POSTS","status":"MET","required":3,"actual":3,"as_of":"2026-11-25"},{"rule":"ORIGINALS","status":"MET","required":5000,"actual":10000,"as_of":"2026-11-25"},{"rule":"ACCOUNT_TYPE","status":"MET","required":"PERSONAL","actual":"PERSONAL","as_of":"2026-11-25"}]','01a21381-b761-719d-a975-930490cc9e1b',NULL,'2026-11-25 16:19:57.925259+00:00');
INSERT INTO "program_decision" VALUES('01a21381-b769-7169-9ac9-6ef9f9ed39eb','01a21381-b75c-776b-a60c-55fc7f8e2d37','PROGRAM','APPROVED','OPERATOR','00000000-0000-0000-0000-000000000384','[]','00000000-0000-7000-8000-000000000201','[{"rule":"STANDING","status":"MET","required":"GOOD","actual":"GOOD","as_of":"2026-11-25"},{"rule":"AGE","status":"MET","required":18,"actual":null,"as_of":"2026-11-25"},{"rule":"FOLLOWERS","status":"MET","required":10000,"actual":20000,"as_of":"2026-11-25"},{"rule":"VIEWS","status":"MET","required":100000,"actual":150000,"as_of":"2026-11-24"},{"rule":"POSTS","status":"MET","required":3,"actual":3,"as_of":"2026-11-25"},{"rule":"ORIGINALS","status":"MET","required":5000,"actual":10000,"as_of":"2026-11-25"},{"rule":"ACCOUNT_TYPE","status":"MET","required":"PERSONAL","actual":"PERSONAL","as_of":"2026-11-25"}]','01a21381-b761-719d-a975-930490cc9e1b',NULL,'2026-11-25 16:19:57.929142+00:00');
INSERT INTO "program_decision" VALUES('01a21381-b76d-72b8-a2c1-a25eb78b8173','01a21381-b75c-776b-a60c-55fc7f8e2d37','TIPS','ENABLED','CREATOR','01a21381-b755-72ea-87e1-c023618999fe','[]','00000000-0000-7000-8000-000000000202','[{"rule":"MEMBERSHIP","status":"MET","required":"ACTIVE","actual":"ACTIVE","as_of":"2026-11-25"},{"rule":"STANDING","status":"MET","required":"GOOD","actual":"GOOD","as_of":"2026-11-25"},{"rule":"AGE","status":"MET","required":18,"actual":null,"as_of":"2026-11-25"}]',NULL,NULL,'2026-11-25 16:19:57.933899+00:00');
INSERT INTO "program_decision" VALUES('01a21381-b777-7320-ac0c-724c7ee1b37d','01a21381-b771-7128-9d43-2049d09cdd69','PROGRAM','APPLIED','CREATOR','01a21381-b76f-77d3-bb9e-0efde4ca6073','[]','00000000-0000-7000-8000-000000000201','[{"rule":"STANDING","status":"MET","required":"GOOD","actual":"GOOD","as_of":"2026-11-25"},{"rule":"AGE","status":"MET","required":18,"actual":null,"as_of":"2026-11-25"},{"rule":"FOLLOWERS","status":"MET","required":10000,"actual":20000,"as_of":"2026-11-25"},{"rule":"VIEWS","status":"MET","required":100000,"actual":150000,"as_of":"2026-11-24"},{"rule":"POSTS","status":"MET","required":3,"actual":3,"as_of":"2026-11-25"},{"rule":"ORIGINALS","status":"MET","required":5000,"actual":10000,"as_of":"2026-11-25"},{"rule":"ACCOUNT_TYPE","status":"MET","required":"PERSONAL","actual":"PERSONAL","as_of":"2026-11-25"}]','01a21381-b775-724d-965c-f776131f64e5',NULL,'2026-11-25 16:19:57.943648+00:00');
INSERT INTO "program_decision" VALUES('01a21381-b77a-7338-bc79-9c07158c3865','01a21381-b771-7128-9d43-2049d09cdd69','PROGRAM','APPROVED','OPERATOR','00000000-0000-0000-0000-000000000384','[]','00000000-0000-7000-8000-000000000201','[{"rule":"STANDING","status":"MET","required":"GOOD","actual":"GOOD","as_of":"2026-11-25"},{"rule":"AGE","status":"MET","required":18,"actual":null,"as_of":"2026-11-25"},{"rule":"FOLLOWERS","status":"MET","required":10000,"actual":20000,"as_of":"2026-11-25"},{"rule":"VIEWS","status":"MET","required":100000,"actual":150000,"as_of":"2026-11-24"},{"rule":"POSTS","status":"MET","required":3,"actual":3,"as_of":"2026-11-25"},{"rule":"ORIGINALS","status":"MET","required":5000,"actual":10000,"as_of":"2026-11-25"},{"rule":"ACCOUNT_TYPE","status":"MET","required":"PERSONAL","actual":"PERSONAL","as_of":"2026-11-25"}]','01a21381-b775-724d-965c-f776131f64e5',NULL,'2026-11-25 16:19:57.946922+00:00');
INSERT INTO "program_decision" VALUES('01a21381-b77e-7522-b171-0bafab055025','01a21381-b771-7128-9d43-2049d09cdd69','TIPS','ENABLED','CREATOR','01a21381-b76f-77d3-bb9e-0efde4ca6073','[]','00000000-0000-7000-8000-000000000202','[{"rule":"MEMBERSHIP","status":"MET","required":"ACTIVE","actual":"ACTIVE","as_of":"2026-11-25"},{"rule":"STANDING","status":"MET","required":"GOOD","actual":"GOOD","as_of":"2026-11-25"},{"rule":"AGE","status":"MET","required":18,"actual":null,"as_of":"2026-11-25"}]',NULL,NULL,'2026-11-25 16:19:57.950285+00:00');
INSERT INTO "program_decision" VALUES('01a21381-b788-73cb-ac71-a02a66f281ee','01a21381-b781-724f-8aa9-c665f4d2115a','PROGRAM','APPLIED','CREATOR','01a21381-b77f-75e6-be3f-f819a66731ae','[]','00000000-0000-7000-8000-000000000201','[{"rule":"STANDING","status":"MET","required":"GOOD","actual":"GOOD","as_of":"2026-11-25"},{"rule":"AGE","status":"MET","required":18,"actual":null,"as_of":"2026-11-25"},{"rule":"FOLLOWERS","status":"MET","required":10000,"actual":20000,"as_of":"2026-11-25"},{"rule":"VIEWS","status":"MET","required":100000,"actual":150000,"as_of":"2026-11-24"},{"rule":"POSTS","status":"MET","required":3,"actual":3,"as_of":"2026-11-25"},{"rule":"ORIGINALS","status":"MET","required":5000,"actual":10000,"as_of":"2026-11-25"},{"rule":"ACCOUNT_TYPE","status":"MET","required":"PERSONAL","actual":"PERSONAL","as_of":"2026-11-25"}]','01a21381-b785-7505-957d-e7808a4ceb0f',NULL,'2026-11-25 16:19:57.960069+00:00');
INSERT INTO "program_decision" VALUES('01a21381-b78b-71b3-b679-5e9fd84aab8f','01a21381-b781-724f-8aa9-c665f4d2115a','PROGRAM','APPROVED','OPERATOR','00000000-0000-0000-0000-000000000384','[]','00000000-0000-7000-8000-000000000201','[{"rule":"STANDING","status":"MET","required":"GOOD","actual":"GOOD","as_of":"2026-11-25"},{"rule":"AGE","status":"MET","required":18,"actual":null,"as_of":"2026-11-25"},{"rule":"FOLLOWERS","status":"MET","required":10000,"actual":20000,"as_of":"2026-11-25"},{"rule":"VIEWS","status":"MET","required":100000,"actual":150000,"as_of":"2026-11-24"},{"rule":"POSTS","status":"MET","required":3,"actual":3,"as_of":"2026-11-25"},{"rule":"ORIGINALS","status":"MET","required":5000,"actual":10000,"as_of":"2026-11-25"},{"rule":"ACCOUNT_TYPE","status":"MET","required":"PERSONAL","actual":"PERSONAL","as_of":"2026-11-25"}]','01a21381-b785-7505-957d-e7808a4ceb0f',NULL,'2026-11-25 16:19:57.963873+00:00');
INSERT INTO "program_decision" VALUES('01a21381-b796-76be-88a3-e22436754574','01a21381-b790-7616-90a4-8d88a43cce21','PROGRAM','APPLIED','CREATOR','01a21381-b78d-71c2-8f8a-3a54a266cace','[]','00000000-0000-7000-8000-000000000201','[{"rule":"STANDING","status":"MET","required":"GOOD","actual":"GOOD","as_of":"2026-11-25"},{"rule":"AGE","status":"MET","required":18,"actual":null,"as_of":"2026-11-25"},{"rule":"FOLLOWERS","status":"MET","required":10000,"actual":20000,"as_of":"2026-11-25"},{"rule":"VIEWS","status":"MET","required":100000,"actual":150000,"as_of":"2026-11-24"},{"rule":"POSTS","status":"MET","required":3,"actual":3,"as_of":"2026-11-25"},{"rule":"ORIGINALS","status":"MET","required":5000,"actual":10000,"as_of":"2026-11-25"},{"rule":"ACCOUNT_TYPE","status":"MET","required":"PERSONAL","actual":"PERSONAL","as_of":"2026-11-25"}]','01a21381-b794-710f-8e3b-0c07ee3e6e08',NULL,'2026-11-25 16:19:57.974600+00:00');
INSERT INTO "program_decision" VALUES('01a21381-b86b-7646-8716-93642ed893b9','01a21381-b85e-75b3-bced-5c38c67b369a','PROGRAM','APPLIED','CREATOR','01a21381-b859-7626-969a-24338ade206e','[]','00000000-0000-7000-8000-000000000201','[{"rule":"STANDING","status":"MET","required":"GOOD","actual":"GOOD","as_of":"2026-11-25"},{"rule":"AGE","status":"MET","required":18,"actual":null,"as_of":"2026-11-25"},{"rule":"FOLLOWERS","status":"MET","required":10000,"actual":20000,"as_of":"2026-11-25"},{"rule":"VIEWS","status":"MET","required":100000,"actual":150000,"as_of":"2026-11-24"},{"rule":"POSTS","status":"MET","required":3,"actual":3,"as_of":"2026-11-25"},{"rule":"ORIGINALS","status":"MET","required":5000,"actual":10000,"as_of":"2026-11-25"},{"rule":"ACCOUNT_TYPE","status":"MET","required":"PERSONAL","actual":"PERSONAL","as_of":"2026-11-25"}]','01a21381-b867-72ce-9f3f-d968a14dfd18',NULL,'2026-11-25 16:19:58.187369+00:00');
INSERT INTO "program_decision" VALUES('01a21381-b870-737a-9095-df33864d25b9','01a21381-b85e-75b3-bced-5c38c67b369a','PROGRAM','APPROVED','OPERATOR','00000000-0000-0000-0000-000000000384','[]','00000000-0000-7000-8000-000000000201','[{"rule":"STANDING","status":"MET","required":"GOOD","actual":"GOOD","as_of":"2026-11-25"},{"rule":"AGE","status":"MET","required":18,"actual":null,"as_of":"2026-11-25"},{"rule":"FOLLOWERS","status":"MET","required":10000,"actual":20000,"as_of":"2026-11-25"},{"rule":"VIEWS","status":"MET","required":100000,"actual":150000,"as_of":"2026-11-24"},{"rule":"POSTS","status":"MET","required":3,"actual":3,"as_of":"2026-11-25"},{"rule":"ORIGINALS","status":"MET","required":5000,"actual":10000,"as_of":"2026-11-25"},{"rule":"ACCOUNT_TYPE","status":"MET","required":"PERSONAL","actual":"PERSONAL","as_of":"2026-11-25"}]','01a21381-b867-72ce-9f3f-d968a14dfd18',NULL,'2026-11-25 16:19:58.192442+00:00');
INSERT INTO "program_decision" VALUES('01a21381-b875-7058-9bde-4c70386b29a2','01a21381-b85e-75b3-bced-5c38c67b369a','VIDEO_GIFTS','ENABLED','CREATOR','01a21381-b859-7626-969a-24338ade206e','[]','00000000-0000-7000-8000-000000000203','[{"rule":"MEMBERSHIP","status":"MET","required":"ACTIVE","actual":"ACTIVE","as_of":"2026-11-25"},{"rule":"STANDING","status":"MET","required":"GOOD","actual":"GOOD","as_of":"2026-11-25"},{"rule":"AGE","status":"MET","required":18,"actual":null,"as_of":"2026-11-25"}]',NULL,NULL,'2026-11-25 16:19:58.197913+00:00');
INSERT INTO "program_decision" VALUES('01a21381-b879-72a8-b9b5-54b4dd037fb5','01a21381-b85e-75b3-bced-5c38c67b369a','LIVE_GIFTS','ENABLED','CREATOR','01a21381-b859-7626-969a-24338ade206e','[]','00000000-0000-7000-8000-000000000204','[{"rule":"MEMBERSHIP","status":"MET","required":"ACTIVE","actual":"ACTIVE","as_of":"2026-11-25"},{"rule":"STANDING","status":"MET","required":"GOOD","actual":"GOOD","as_of":"2026-11-25"},{"rule":"AGE","status":"MET","required":18,"actual":null,"as_of":"2026-11-25"}]',NULL,NULL,'2026-11-25 16:19:58.201983+00:00');
INSERT INTO "program_decision" VALUES('01a21381-b887-7323-94d6-311eefd0fb07','01a21381-b87e-7340-8d92-4a9a0a1a0076','PROGRAM','APPLIED','CREATOR','01a21381-b87b-77cc-96dd-3d16fe653ccf','[]','00000000-0000-7000-8000-000000000201','[{"rule":"STANDING","status":"MET","required":"GOOD","actual":"GOOD","as_of":"2026-11-25"},{"rule":"AGE","status":"MET","required":18,"actual":null,"as_of":"2026-11-25"},{"rule":"FOLLOWERS","status":"MET","required":10000,"actual":20000,"as_of":"2026-11-25"},{"rule":"VIEWS","status":"MET","required":100000,"actual":150000,"as_of":"2026-11-24"},{"rule":"POSTS","status":"MET","required":3,"actual":3,"as_of":"2026-11-25"},{"rule":"ORIGINALS","status":"MET","required":5000,"actual":10000,"as_of":"2026-11-25"},{"rule":"ACCOUNT_TYPE","status":"MET","required":"PERSONAL","actual":"PERSONAL","as_of":"2026-11-25"}]','01a21381-b884-7655-a28f-9e849a273978',NULL,'2026-11-25 16:19:58.215944+00:00');
INSERT INTO "program_decision" VALUES('01a21381-b88d-755e-bcb1-d98759ac9b87','01a21381-b87e-7340-8d92-4a9a0a1a0076','PROGRAM','APPROVED','OPERATOR','00000000-0000-0000-0000-000000000384','[]','00000000-0000-7000-8000-000000000201','[{"rule":"STANDING","status":"MET","required":"GOOD","actual":"GOOD","as_of":"2026-11-25"},{"rule":"AGE","status":"MET","required":18,"actual":null,"as_of":"2026-11-25"},{"rule":"FOLLOWERS","status":"MET","required":10000,"actual":20000,"as_of":"2026-11-25"},{"rule":"VIEWS","status":"MET","required":100000,"actual":150000,"as_of":"2026-11-24"},{"rule":"POSTS","status":"MET","required":3,"actual":3,"as_of":"2026-11-25"},{"rule":"ORIGINALS","status":"MET","required":5000,"actual":10000,"as_of":"2026-11-25"},{"rule":"ACCOUNT_TYPE","status":"MET","required":"PERSONAL","actual":"PERSONAL","as_of":"2026-11-25"}]','01a21381-b884-7655-a28f-9e849a273978',NULL,'2026-11-25 16:19:58.221852+00:00');
INSERT INTO "program_decision" VALUES('01a21381-b892-71ae-91a2-8d3d02997989','01a21381-b87e-7340-8d92-4a9a0a1a0076','VIDEO_GIFTS','ENABLED','CREATOR','01a21381-b87b-77cc-96dd-3d16fe653ccf','[]','00000000-0000-7000-8000-000000000203','[{"rule":"MEMBERSHIP","status":"MET","required":"ACTIVE","actual":"ACTIVE","as_of":"2026-11-25"},{"rule":"STANDING","status":"MET","required":"GOOD","actual":"GOOD","as_of":"2026-11-25"},{"rule":"AGE","status":"MET","required":18,"actual":null,"as_of":"2026-11-25"}]',NULL,NULL,'2026-11-25 16:19:58.226534+00:00');
INSERT INTO "program_decision" VALUES('01a21381-b895-7423-92fe-f20d7c767904','01a21381-b87e-7340-8d92-4a9a0a1a0076','LIVE_GIFTS','ENABLED','CREATOR','01a21381-b87b-77cc-96dd-3d16fe653ccf','[]','00000000-0000-7000-8000-000000000204','[{"rule":"MEMBERSHIP","status":"MET","required":"ACTIVE","actual":"ACTIVE","as_of":"2026-11-25"},{"rule":"STANDING","status":"MET","required":"GOOD","actual":"GOOD","as_of":"2026-11-25"},{"rule":"AGE","status":"MET","required":18,"actual":null,"as_of":"2026-11-25"}]',NULL,NULL,'2026-11-25 16:19:58.229588+00:00');
CREATE TABLE "provider_list" (
    "id" CHAR(36) NOT NULL  PRIMARY KEY,
    "provider" VARCHAR(32) NOT NULL UNIQUE,
    "since" TIMESTAMP NOT NULL,
    "began_at" TIMESTAMP NOT NULL,
    "after" VARCHAR(64)
);
INSERT INTO "provider_list" VALUES('01a21381-b95d-777b-ac14-949a639db454','sandbox','2026-12-03 16:18:58.462258+00:00','2026-12-11 16:19:58.466296+00:00',NULL);
CREATE TABLE "provider_movement" (
    "id" CHAR(36) NOT NULL  PRIMARY KEY,
    "provider" VARCHAR(32) NOT NULL,
    "external_id" VARCHAR(64) NOT NULL,
    "kind" VARCHAR(16) NOT NULL  /* MovementKind */,
    "key" CHAR(36) NOT NULL,
    "reference" VARCHAR(64),
    "amount_minor" BIGINT NOT NULL,
    "fee_minor" BIGINT NOT NULL,
    "currency" VARCHAR(3) NOT NULL,
    "moved_at" TIMESTAMP NOT NULL,
    "state" VARCHAR(10) NOT NULL  /* MovementState */,
    "case_id" CHAR(36),
    CONSTRAINT "uid_provider_mo_provide_7c7698" UNIQUE ("provider", "external_id")
);
INSERT INTO "provider_movement" VALUES('01a21381-b95f-7365-9a0f-1f0b9bd2207f','sandbox','01a21381b7a6706a845491e17c9362d7','CAPTURE','01a21381-b7a4-729c-a4f9-efee5cacc63d',NULL,340,40,'USD','2026-11-25 16:19:57.990876+00:00','MATCHED',NULL);
INSERT INTO "provider_movement" VALUES('01a21381-b95f-7365-9a0f-1f0c277a2d7d','sandbox','01a21381b7a6706a845491e367c40fd2','CAPTURE','01a21381-b7a4-729c-a4f9-efee5cacc63d',NULL,340,40,'USD','2026-11-25 16:19:57.990899+00:00','SUSPENSE',NULL);
INSERT INTO "provider_movement" VALUES('01a21381-b95f-7365-9a0f-1f0df9a2ba78','sandbox','01a21381b7b073f6b4a17a27ae613f54','CAPTURE','01a21381-b7ad-7665-a5ae-a970cd6b1ee1',NULL,341,40,'USD','2026-11-25 16:19:58.000085+00:00','MATCHED',NULL);
INSERT INTO "provider_movement" VALUES('01a21381-b95f-7365-9a0f-1f0ee7ecbe54','sandbox','01a21381b7b073f6b4a17a2a61e83d69','CHARGEBACK','01a21381-b7ad-7665-a5ae-a970cd6b1ee1','cb_01a21381b7b073f6b4a17a29556e7d59',-341,0,'USD','2026-11-25 16:19:58.000118+00:00','MATCHED','de9c1d87-fa0e-5236-9af7-40fdc6a5a9e4');
INSERT INTO "provider_movement" VALUES('01a21381-b95f-7365-9a0f-1f0f594d686e','sandbox','01a21381b7b073f6b4a17a2b4eacb7a4','COST','01a21381-b7ad-7665-a5ae-a970cd6b1ee1','cb_01a21381b7b073f6b4a17a29556e7d59',-1500,0,'USD','2026-11-25 16:19:58.000128+00:00','MATCHED','de9c1d87-fa0e-5236-9af7-40fdc6a5a9e4');
INSERT INTO "provider_movement" VALUES('01a21381-b95f-7365-9a0f-1f1084802731','sandbox','01a21381b7b971e8a5aa96dc6a009fc7','CAPTURE','01a21381-b7b5-76e6-818e-31dff83f511e',NULL,342,40,'USD','2026-11-25 16:19:58.009095+00:00','MATCHED',NULL);
INSERT INTO "provider_movement" VALUES('01a21381-b95f-7365-9a0f-1f1197f43e81','sandbox','01a21381b7b971e8a5aa96dfdc6947bf','CHARGEBACK','01a21381-b7b5-76e6-818e-31dff83f511e','cb_01a21381b7b971e8a5aa96de6c49aa8b',-342,0,'USD','2026-11-25 16:19:58.009125+00:00','MATCHED','72b957bb-ac5d-5889-9acf-7429649b4505');
INSERT INTO "provider_movement" VALUES('01a21381-b95f-7365-9a0f-1f12ae988eed','sandbox','01a21381b7b971e8a5aa96e0308cbbc7','COST','01a21381-b7b5-76e6-818e-31dff83f511e','cb_01a21381b7b971e8a5aa96de6c49aa8b',-1500,0,'USD','2026-11-25 16:19:58.009134+00:00','MATCHED','72b957bb-ac5d-5889-9acf-7429649b4505');
INSERT INTO "provider_movement" VALUES('01a21381-b95f-7365-9a0f-1f13c60ab5e5','sandbox','01a21381b7c174a080799078e33c83c5','CAPTURE','01a21381-b7be-714d-87c5-9ce58c7ede6e',NULL,343,40,'USD','2026-11-25 16:19:58.017416+00:00','MATCHED',NULL);
INSERT INTO "provider_movement" VALUES('01a21381-b95f-7365-9a0f-1f1438867f38','sandbox','01a21381b7c174a08079907b0b588c80','CHARGEBACK','01a21381-b7be-714d-87c5-9ce58c7ede6e','cb_01a21381b7c174a08079907a0adfa2fb',-343,0,'USD','2026-11-25 16:19:58.017441+00:00','MATCHED','9a5fb761-c7d2-54fb-b91b-596834d253c3');
INSERT INTO "provider_movement" VALUES('01a21381-b95f-7365-9a0f-1f15eace9c27','sandbox','01a21381b7c174a08079907c589fbb45','COST','01a21381-b7be-714d-87c5-9ce58c7ede6e','cb_01a21381b7c174a08079907a0adfa2fb',-1500,0,'USD','2026-11-25 16:19:58.017450+00:00','MATCHED','9a5fb761-c7d2-54fb-b91b-596834d253c3');
INSERT INTO "provider_movement" VALUES('01a21381-b95f-7365-9a0f-1f163a2ff33f','sandbox','01a21381b7c97513b50217f1d4f6ac27','CAPTURE','01a21381-b7c6-77b2-a6ec-de7c392c69cf',NULL,344,40,'USD','2026-11-25 16:19:58.025631+00:00','MATCHED',NULL);
INSERT INTO "provider_movement" VALUES('01a21381-b95f-7365-9a0f-1f174cb8f3c2','sandbox','01a21381b7c97513b50217f45962dcdf','CHARGEBACK','01a21381-b7c6-77b2-a6ec-de7c392c69cf','cb_01a21381b7c97513b50217f322814387',-344,0,'USD','2026-11-25 16:19:58.025657+00:00','MATCHED','bd248b2c-060b-5199-9000-ee5f7dc9e933');
INSERT INTO "provider_movement" VALUES('01a21381-b95f-7365-9a0f-1f189c5d8084','sandbox','01a21381b7c97513b50217f56439e8a6','COST','01a21381-b7c6-77b2-a6ec-de7c392c69cf','cb_01a21381b7c97513b50217f322814387',-1500,0,'USD','2026-11-25 16:19:58.025666+00:00','MATCHED','bd248b2c-060b-5199-9000-ee5f7dc9e933');
INSERT INTO "provider_movement" VALUES('01a21381-b95f-7365-9a0f-1f197d88b2e5','sandbox','01a21381b7c97513b50217f7c0f46aea','CHARGEBACK','01a21381-b7c6-77b2-a6ec-de7c392c69cf','cb_01a21381b7c97513b50217f322814387',344,0,'USD','2026-11-25 16:19:58.025679+00:00','MATCHED','bd248b2c-060b-5199-9000-ee5f7dc9e933');
INSERT INTO "provider_movement" VALUES('01a21381-b95f-7365-9a0f-1f1a947399e2','sandbox','01a21381b7d172adaeb469db66e1f7fd','CAPTURE','01a21381-b7ce-720b-99ef-aef69a43c784',NULL,345,41,'USD','2026-11-25 16:19:58.033759+00:00','MATCHED',NULL);
INSERT INTO "provider_movement" VALUES('01a21381-b95f-7365-9a0f-1f1b307af0e6','sandbox','01a21381b7d172adaeb469dec303c11d','CHARGEBACK','01a21381-b7ce-720b-99ef-aef69a43c784','cb_01a21381b7d172adaeb469dd4435a73e',-345,0,'USD','2026-11-25 16:19:58.033786+00:00','MATCHED','fcbe7a75-4b4b-55a3-bf9d-a9ef212bd280');
INSERT INTO "provider_movement" VALUES('01a21381-b95f-7365-9a0f-1f1cda0e0521','sandbox','01a21381b7d172adaeb469dfb918c1f4','COST','01a21381-b7ce-720b-99ef-aef69a43c784','cb_01a21381b7d172adaeb469dd4435a73e',-1500,0,'USD','2026-11-25 16:19:58.033796+00:00','MATCHED','fcbe7a75-4b4b-55a3-bf9d-a9ef212bd280');
INSERT INTO "provider_movement" VALUES('01a21381-b95f-7365-9a0f-1f1df6e214da','sandbox','01a21381b7d172adaeb469e136e7992f','CHARGEBACK','01a21381-b7ce-720b-99ef-aef69a43c784','cb_01a21381b7d172adaeb469dd4435a73e',345,0,'USD','2026-11-25 16:19:58.033807+00:00','MATCHED','fcbe7a75-4b4b-55a3-bf9d-a9ef212bd280');
INSERT INTO "provider_movement" VALUES('01a21381-b95f-7365-9a0f-1f1e4cf8f20b','sandbox','01a21381b7df763eb4a6442da607d9a8','CAPTURE','01a21381-b7dd-766e-8f2f-34e303c70b12',NULL,347,41,'USD','2026-11-25 16:19:58.047313+00:00','MATCHED',NULL);
INSERT INTO "provider_movement" VALUES('01a21381-b95f-7365-9a0f-1f1fe0fd8dfc','sandbox','01a21381b7ef779a8c84b3689c9de7b6','CAPTURE','01a21381-b7ea-7531-9fcb-64397e02252c',NULL,348,41,'USD','2026-11-25 16:19:58.063322+00:00','MATCHED',NULL);
INSERT INTO "provider_movement" VALUES('01a21381-b95f-7365-9a0f-1f20d4503697','sandbox','01a21381b7fa76fc8c3b01d5ab015453','CAPTURE','01a21381-b7f5-7703-b173-16db48c3844f',NULL,349,41,'USD','2026-11-25 16:19:58.074295+00:00','MATCHED',NULL);
INSERT INTO "provider_movement" VALUES('01a21381-b95f-7365-9a0f-1f21f7b5ef4c','sandbox','01a21381b8057587aacc84e3a614e9b8','CAPTURE','01a21381-b803-7172-8e3a-a03df0da1a9c',NULL,352,41,'USD','2026-11-25 16:19:58.085066+00:00','MATCHED',NULL);
INSERT INTO "provider_movement" VALUES('01a21381-b95f-7365-9a0f-1f22ea40b248','sandbox','01a21381b80c75e982cad1cd87e53986','CAPTURE','01a21381-b809-7454-8089-589a5127905a',NULL,353,41,'USD','2026-11-25 16:19:58.092159+00:00','MATCHED',NULL);
INSERT INTO "provider_movement" VALUES('01a21381-b95f-7365-9a0f-1f235734875b','sandbox','01a21381b81175bcbd9f65418c2fc134','CAPTURE','01a21381-b80f-7623-a663-0fce525e8f77',NULL,355,41,'USD','2026-11-25 16:19:58.097152+00:00','MATCHED',NULL);
INSERT INTO "provider_movement" VALUES('01a21381-b95f-7365-9a0f-1f24c110bfb6','sandbox','01a21381b813719a9cac0b111b9d38a7','CAPTURE','01a21381-b812-74b9-aae0-e84d7f21cb38',NULL,356,41,'USD','2026-11-25 16:19:58.099851+00:00','MATCHED',NULL);
INSERT INTO "provider_movement" VALUES('01a21381-b95f-7365-9a0f-1f251a6782ff','sandbox','01a21381b81b763ca48a47a98c609a04','CAPTURE','01a21381-b818-7524-8bb4-a2fd1a98d060',NULL,357,41,'USD','2026-11-25 16:19:58.107556+00:00','MATCHED',NULL);
INSERT INTO "provider_movement" VALUES('01a21381-b95f-7365-9a0f-1f260419b99a','sandbox','01a21381b82d7711b146c4d8ddb0aa77','CAPTURE','01a21381-b820-72cf-a6c8-678533fc737e',NULL,751,52,'USD','2026-11-25 16:19:58.125606+00:00','MATCHED',NULL);
INSERT INTO "provider_movement" VALUES('01a21381-b95f-7365-9a0f-1f276cc44a05','sandbox','01a21381b846735d864e3d5428160fcb','REFUND','01a21381-b83e-720b-9c93-4b88f71a3a6a',NULL,-751,0,'USD','2026-11-25 16:19:58.150131+00:00','MATCHED','01a21381-b83e-720b-9c93-4b88f71a3a6a');
INSERT INTO "provider_movement" VALUES('01a21381-b95f-7365-9a0f-1f28917872b5','sandbox','01a21381b84d7167b379efcf7ed86128','CAPTURE','01a21381-b84a-701c-9bef-9fc9e7071415',NULL,133,34,'USD','2026-11-25 16:19:58.157267+00:00','MATCHED',NULL);
INSERT INTO "provider_movement" VALUES('01a21381-b95f-7365-9a0f-1f29313ff178','sandbox','01a21381b8a4763aa1b112fcd39ee323','CAPTURE','01a21381-b8a1-7670-88f5-014b5045d3cc',NULL,1150,64,'USD','2026-11-25 16:19:58.244682+00:00','MATCHED',NULL);
INSERT INTO "provider_movement" VALUES('01a21381-b95f-7365-9a0f-1f2ae2cdd4fa','sandbox','01a21381b8b57162b14e9e04b3014fb6','CAPTURE','01a21381-b8b2-76e1-9cab-e0f75a9f3e90',NULL,120,34,'USD','2026-11-25 16:19:58.261754+00:00','MATCHED',NULL);
INSERT INTO "provider_movement" VALUES('01a21381-b95f-7365-9a0f-1f2b282ca0f3','sandbox','01a21381b8d67272a5e694e226610e09','CAPTURE','01a21381-b8d4-75d8-80c5-06cee4ce8121',NULL,1150,64,'USD','2026-11-25 16:19:58.294561+00:00','MATCHED',NULL);
INSERT INTO "provider_movement" VALUES('01a21381-b95f-7365-9a0f-1f2c3f0a44c1','sandbox','01a21381b8dd71d99f5b62624c31fa64','CAPTURE','01a21381-b8db-75d8-b86b-4b80818ba5f2',NULL,120,34,'USD','2026-11-25 16:19:58.301470+00:00','MATCHED',NULL);
INSERT INTO "provider_movement" VALUES('01a21381-b95f-7365-9a0f-1f2d63401cf7','sandbox','01a21381b90670219e9d03a32e62b5d6','REFUND','01a21381-b901-7487-ba7e-3bfd0a2c882c',NULL,-120,0,'USD','2026-11-25 16:19:58.342526+00:00','MATCHED','01a21381-b901-7487-ba7e-3bfd0a2c882c');
INSERT INTO "provider_movement" VALUES('01a21381-b95f-7365-9a0f-1f2ea438c960','sandbox','01a21381b95471aa8f1adc18ed59c6e4','CAPTURE','01a21381-b7fe-77fe-bc38-228d15a877f2',NULL,351,41,'USD','2026-12-03 16:19:58.420421+00:00','MATCHED',NULL);
INSERT INTO "provider_movement" VALUES('01a21381-b95f-7365-9a0f-1f2ff4d8e218','sandbox','01a21381b956748caa42cf58a8eddaba','CAPTURE','01a21381-b80c-75e9-82ca-d1d04a18bb00',NULL,354,41,'USD','2026-12-03 16:19:58.422033+00:00','MATCHED',NULL);
CREATE TABLE "provider_notice" (
    "id" CHAR(36) NOT NULL  PRIMARY KEY,
    "provider" VARCHAR(32) NOT NULL,
    "external_id" VARCHAR(64) NOT NULL,
    "kind" VARCHAR(16) NOT NULL  /* NoticeKind */,
    "key" CHAR(36) NOT NULL,
    "reference" VARCHAR(64),
    "facts" JSON NOT NULL,
    "received_at" TIMESTAMP NOT NULL,
    "due_at" TIMESTAMP NOT NULL,
    "attempts" SMALLINT NOT NULL,
    "worked_at" TIMESTAMP,
    CONSTRAINT "uid_provider_no_provide_c970e7" UNIQUE ("provider", "external_id")
);
INSERT INTO "provider_notice" VALUES('01a21381-b90c-761e-9e4b-562773c4f09d','sandbox','n_01a21381b7b073f6b4a17a2ca1ad1b4e','CHARGEBACK','01a21381-b7ad-7665-a5ae-a970cd6b1ee1','cb_01a21381b7b073f6b4a17a29556e7d59','{"word":"OPENED","drawn_minor":341,"currency":"USD"}','2026-12-03 16:19:58.348783+00:00','2026-12-03 16:20:28.356593+00:00',1,'2026-12-03 16:19:58.417904+00:00');
INSERT INTO "provider_notice" VALUES('01a21381-b90d-7307-a148-353e54ebeb3b','sandbox','n_01a21381b7b971e8a5aa96e2f107bb1c','CHARGEBACK','01a21381-b7b5-76e6-818e-31dff83f511e','cb_01a21381b7b971e8a5aa96de6c49aa8b','{"word":"LOST","drawn_minor":342,"currency":"USD"}','2026-12-03 16:19:58.349395+00:00','2026-12-03 16:20:28.356593+00:00',1,'2026-12-03 16:19:58.417904+00:00');
INSERT INTO "provider_notice" VALUES('01a21381-b90d-7307-a148-353fcf1503b8','sandbox','n_01a21381b7b971e8a5aa96e3030cbbb7','CHARGEBACK','01a21381-b7b5-76e6-818e-31dff83f511e','cb_01a21381b7b971e8a5aa96de6c49aa8b','{"word":"OPENED","drawn_minor":342,"currency":"USD"}','2026-12-03 16:19:58.349890+00:00','2026-12-03 16:20:28.356593+00:00',1,'2026-12-03 16:19:58.417904+00:00');
INSERT INTO "provider_notice" VALUES('01a21381-b90e-7057-afbd-fea27752b01d','sandbox','n_01a21381b7c174a08079907eb95d51cc','CHARGEBACK','01a21381-b7be-714d-87c5-9ce58c7ede6e','cb_01a21381b7c174a08079907a0adfa2fb','{"word":"OPENED","drawn_minor":343,"currency":"USD"}','2026-12-03 16:19:58.350359+00:00','2026-12-03 16:20:28.356593+00:00',1,'2026-12-03 16:19:58.417904+00:00');
INSERT INTO "provider_notice" VALUES('01a21381-b90e-7057-afbd-fea3814e3b8b','sandbox','n_01a21381b7c174a08079907fed37dd53','CHARGEBACK','01a21381-b7be-714d-87c5-9ce58c7ede6e','cb_01a21381b7c174a08079907a0adfa2fb','{"word":"LOST","drawn_minor":343,"currency":"USD"}','2026-12-03 16:19:58.350887+00:00','2026-12-03 16:20:28.356593+00:00',1,'2026-12-03 16:19:58.417904+00:00');
INSERT INTO "provider_notice" VALUES('01a21381-b90f-7054-9f3d-951eb6dd9b9c','sandbox','n_01a21381b7c97513b50217f85f408a07','CHARGEBACK','01a21381-b7c6-77b2-a6ec-de7c392c69cf','cb_01a21381b7c97513b50217f322814387','{"word":"OPENED","drawn_minor":344,"currency":"USD"}','2026-12-03 16:19:58.351329+00:00','2026-12-03 16:20:28.356593+00:00',1,'2026-12-03 16:19:58.417904+00:00');
INSERT INTO "provider_notice" VALUES('01a21381-b90f-7054-9f3d-951fa0a1cee8','sandbox','n_01a21381b7c97513b50217f96ce50d43','CHARGEBACK','01a21381-b7c6-77b2-a6ec-de7c392c69cf','cb_01a21381b7c97513b50217f322814387','{"word":"LOST","drawn_minor":344,"currency":"USD"}','2026-12-03 16:19:58.351756+00:00','2026-12-03 16:20:28.356593+00:00',1,'2026-12-03 16:19:58.417904+00:00');
INSERT INTO "provider_notice" VALUES('01a21381-b910-723d-874c-18d3fd5e2e7d','sandbox','n_01a21381b7c97513b50217fa5b4b23e8','CHARGEBACK','01a21381-b7c6-77b2-a6ec-de7c392c69cf','cb_01a21381b7c97513b50217f322814387','{"word":"OVERTURNED","drawn_minor":344,"currency":"USD"}','2026-12-03 16:19:58.352193+00:00','2026-12-03 16:20:28.356593+00:00',1,'2026-12-03 16:19:58.417904+00:00');
INSERT INTO "provider_notice" VALUES('01a21381-b910-723d-874c-18d41c5da853','sandbox','n_01a21381b7d172adaeb469e2db862d1b','CHARGEBACK','01a21381-b7ce-720b-99ef-aef69a43c784','cb_01a21381b7d172adaeb469dd4435a73e','{"word":"OPENED","drawn_minor":345,"currency":"USD"}','2026-12-03 16:19:58.352595+00:00','2026-12-03 16:20:28.356593+00:00',1,'2026-12-03 16:19:58.417904+00:00');
INSERT INTO "provider_notice" VALUES('01a21381-b911-70c6-9f62-511d56d329a0','sandbox','n_01a21381b7d172adaeb469e34f34269b','CHARGEBACK','01a21381-b7ce-720b-99ef-aef69a43c784','cb_01a21381b7d172adaeb469dd4435a73e','{"word":"UNDER_REVIEW","drawn_minor":345,"currency":"USD"}','2026-12-03 16:19:58.353033+00:00','2026-12-03 16:20:28.356593+00:00',1,'2026-12-03 16:19:58.417904+00:00');
INSERT INTO "provider_notice" VALUES('01a21381-b911-70c6-9f62-511ec63547e9','sandbox','n_01a21381b7d172adaeb469e493a669ef','CHARGEBACK','01a21381-b7ce-720b-99ef-aef69a43c784','cb_01a21381b7d172adaeb469dd4435a73e','{"word":"WON","drawn_minor":345,"currency":"USD"}','2026-12-03 16:19:58.353494+00:00','2026-12-03 16:20:28.356593+00:00',1,'2026-12-03 16:19:58.417904+00:00');
INSERT INTO "provider_notice" VALUES('01a21381-b911-70c6-9f62-511faf1b7b51','sandbox','n_01a21381b7df763eb4a6442c404377bc','PAYMENT','01a21381-b7dd-766e-8f2f-34e303c70b12',NULL,'{}','2026-12-03 16:19:58.353942+00:00','2026-12-03 16:20:28.356593+00:00',1,'2026-12-03 16:19:58.417904+00:00');
INSERT INTO "provider_notice" VALUES('01a21381-b912-7218-af70-9451562181d4','sandbox','n_01a21381b81175bcbd9f65422cab2bf7','PAYMENT','01a21381-b80f-7623-a663-0fce525e8f77',NULL,'{}','2026-12-03 16:19:58.354349+00:00','2026-12-03 16:20:28.356593+00:00',1,'2026-12-03 16:19:58.417904+00:00');
INSERT INTO "provider_notice" VALUES('01a21381-b912-7218-af70-94524c574660','sandbox','n_01a21381b81b763ca48a47aa3acec089','PAYMENT','01a21381-b818-7524-8bb4-a2fd1a98d060',NULL,'{}','2026-12-03 16:19:58.354759+00:00','2026-12-03 16:20:28.356593+00:00',1,'2026-12-03 16:19:58.417904+00:00');
INSERT INTO "provider_notice" VALUES('01a21381-b913-71c1-9d2d-fb4a8ec38e8e','sandbox','n_01a21381b813719a9cac0b12d40de201','PAYMENT','01a21381-b812-74b9-aae0-e84d7f21cb38',NULL,'{}','2026-12-03 16:19:58.355314+00:00','2026-12-03 16:20:28.356593+00:00',1,'2026-12-03 16:19:58.417904+00:00');
CREATE TABLE "redemption" (
    "id" CHAR(36) NOT NULL  PRIMARY KEY,
    "creator_id" CHAR(36) NOT NULL,
    "idempotency_key" VARCHAR(64) NOT NULL,
    "diamonds" BIGINT CHECK (diamonds > 0) NOT NULL,
    "amount_minor" BIGINT CHECK (amount_minor > 0) NOT NULL,
    "currency" VARCHAR(3) NOT NULL,
    "rate_id" CHAR(36) NOT NULL,
    "state" VARCHAR(10) NOT NULL  /* RedemptionState */,
    "reason" VARCHAR(500),
    "day" DATE NOT NULL,
    "created_at" TIMESTAMP NOT NULL,
    "closed_at" TIMESTAMP,
    CONSTRAINT "uid_redemption_creator_bbc0f2" UNIQUE ("creator_id", "idempotency_key")
);
INSERT INTO "redemption" VALUES('01a21381-b976-70d9-b1f3-6b4b7e799386','01a21381-b85e-75b3-bced-5c38c67b369a','01a21381b975776e88a77fdac631b452',100,100,'USD','00000000-0000-7000-8000-000000000901','CONVERTED',NULL,'2026-12-03','2026-12-03 16:19:58.457734+00:00','2026-12-03 16:19:58.457734+00:00');
CREATE TABLE "redemption_day" (
    "id" CHAR(36) NOT NULL  PRIMARY KEY,
    "creator_id" CHAR(36) NOT NULL,
    "day" DATE NOT NULL,
    "diamonds" BIGINT CHECK (diamonds >= 0) NOT NULL,
    CONSTRAINT "uid_redemption__creator_9f742d" UNIQUE ("creator_id", "day")
);
INSERT INTO "redemption_day" VALUES('01a21381-b979-77e9-9b81-908ce3fdefbb','01a21381-b85e-75b3-bced-5c38c67b369a','2026-12-03',100);
CREATE TABLE "redemption_flag" (
    "id" CHAR(36) NOT NULL  PRIMARY KEY,
    "creator_id" CHAR(36) NOT NULL UNIQUE,
    "actor_id" CHAR(36) NOT NULL,
    "reason" VARCHAR(500) NOT NULL,
    "created_at" TIMESTAMP NOT NULL
);
CREATE TABLE "redemption_rate" (
    "id" CHAR(36) NOT NULL  PRIMARY KEY,
    "currency" VARCHAR(3) NOT NULL,
    "minor" BIGINT CHECK (minor > 0 AND minor <= 1000000000) NOT NULL,
    "per_diamonds" BIGINT CHECK (per_diamonds > 0 AND per_diamonds <= 1000000000) NOT NULL,
    "effective_from" TIMESTAMP NOT NULL,
    CONSTRAINT "uid_redemption__currenc_faadd1" UNIQUE ("currency", "effective_from")
);
INSERT INTO "redemption_rate" VALUES('00000000-0000-7000-8000-000000000901','USD',1,1,'2020-01-01 00:00:00+00:00');
INSERT INTO "redemption_rate" VALUES('00000000-0000-7000-8000-000000000902','EUR',1,1,'2020-01-01 00:00:00+00:00');
INSERT INTO "redemption_rate" VALUES('00000000-0000-7000-8000-000000000903','GBP',4,5,'2020-01-01 00:00:00+00:00');
INSERT INTO "redemption_rate" VALUES('00000000-0000-7000-8000-000000000904','JPY',3,2,'2020-01-01 00:00:00+00:00');
CREATE TABLE "redemption_terms" (
    "id" CHAR(36) NOT NULL  PRIMARY KEY,
    "effective_from" TIMESTAMP NOT NULL UNIQUE,
    "least_diamonds" BIGINT CHECK (least_diamonds > 0) NOT NULL,
    "most_a_day_diamonds" BIGINT CHECK (most_a_day_diamonds >= least_diamonds) NOT NULL,
    "review_above_diamonds" BIGINT CHECK (review_above_diamonds >= 0) NOT NULL
);
INSERT INTO "redemption_terms" VALUES('00000000-0000-7000-8000-000000000911','2020-01-01 00:00:00+00:00',100,100000,50000);
CREATE TABLE "refund" (
    "id" CHAR(36) NOT NULL  PRIMARY KEY,
    "actor_id" CHAR(36) NOT NULL,
    "idempotency_key" VARCHAR(64) NOT NULL,
    "reason" VARCHAR(500) NOT NULL,
    "total_minor" BIGINT CHECK (total_minor > 0) NOT NULL,
    "currency" VARCHAR(3) NOT NULL,
    "state" VARCHAR(10) NOT NULL  /* RefundState */,
    "failure_reason" VARCHAR(200),
    "lease_until" TIMESTAMP NOT NULL,
    "attempts" SMALLINT NOT NULL DEFAULT 0,
    "created_at" TIMESTAMP NOT NULL,
    "settled_at" TIMESTAMP,
    "payment_id" CHAR(36) NOT NULL REFERENCES "payment" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_refund_actor_i_f4aa79" UNIQUE ("actor_id", "idempotency_key")
);
INSERT INTO "refund" VALUES('01a21381-b83e-720b-9c93-4b88f71a3a6a','00000000-0000-0000-0000-000000000384','01a21381b83e720b9c934b87af499830','by mistake',751,'USD','SUCCEEDED',NULL,'2026-11-25 16:20:28.147311+00:00',0,'2026-11-25 16:19:58.147311+00:00','2026-11-25 16:19:58.152383+00:00','01a21381-b820-72cf-a6c8-678533fc737e');
INSERT INTO "refund" VALUES('01a21381-b901-7487-ba7e-3bfd0a2c882c','01a21381-b798-7397-871e-0d8c004c17d8','01a21381b9017487ba7e3bfceb80cf1e','unused',120,'USD','SUCCEEDED',NULL,'2026-11-25 16:20:28.340431+00:00',0,'2026-11-25 16:19:58.340431+00:00','2026-11-25 16:19:58.344834+00:00','01a21381-b8b2-76e1-9cab-e0f75a9f3e90');
CREATE TABLE "ruleset" (
    "id" CHAR(36) NOT NULL  PRIMARY KEY,
    "scope" VARCHAR(20) NOT NULL  /* Scope */,
    "version" INT NOT NULL,
    "country" VARCHAR(2) NOT NULL,
    "rules" JSON NOT NULL,
    "is_automatic" INT NOT NULL,
    "grace_days" SMALLINT NOT NULL,
    "reapply_days" SMALLINT NOT NULL,
    "effective_at" TIMESTAMP,
    "created_by" CHAR(36),
    "created_at" TIMESTAMP NOT NULL,
    CONSTRAINT "uid_ruleset_scope_6b4e5f" UNIQUE ("scope", "version")
);
INSERT INTO "ruleset" VALUES('00000000-0000-7000-8000-000000000201','PROGRAM',1,'ZZ','[{"rule": "STANDING"}, {"rule": "AGE"}, {"rule": "FOLLOWERS", "minimum": 10000},
      {"rule": "VIEWS", "minimum": 100000}, {"rule": "POSTS", "minimum": 3},
      {"rule": "ORIGINALS", "minimum": 5000},
      {"rule": "ACCOUNT_TYPE", "account_type": "PERSONAL"}]',0,30,30,'2020-01-01 00:00:00+00:00',NULL,'2020-01-01 00:00:00+00:00');
INSERT INTO "ruleset" VALUES('00000000-0000-7000-8000-000000000202','TIPS',1,'ZZ','[{"rule": "MEMBERSHIP"}]',0,30,30,'2020-01-01 00:00:00+00:00',NULL,'2020-01-01 00:00:00+00:00');
INSERT INTO "ruleset" VALUES('00000000-0000-7000-8000-000000000203','VIDEO_GIFTS',1,'ZZ','[{"rule": "MEMBERSHIP"}]',0,30,30,'2020-01-01 00:00:00+00:00',NULL,'2020-01-01 00:00:00+00:00');
INSERT INTO "ruleset" VALUES('00000000-0000-7000-8000-000000000204','LIVE_GIFTS',1,'ZZ','[{"rule": "MEMBERSHIP"}]',0,30,30,'2020-01-01 00:00:00+00:00',NULL,'2020-01-01 00:00:00+00:00');
INSERT INTO "ruleset" VALUES('00000000-0000-7000-8000-000000000205','CREATOR_MARKETPLACE',1,'ZZ','[{"rule": "MEMBERSHIP"}]',0,30,30,'2020-01-01 00:00:00+00:00',NULL,'2020-01-01 00:00:00+00:00');
INSERT INTO "ruleset" VALUES('00000000-0000-7000-8000-000000000206','CREATOR_FUND',1,'ZZ','[{"rule": "MEMBERSHIP"}]',0,30,30,'2020-01-01 00:00:00+00:00',NULL,'2020-01-01 00:00:00+00:00');
CREATE TABLE "sandbox_event" (
    "id" CHAR(36) NOT NULL  PRIMARY KEY,
    "key" CHAR(36) NOT NULL,
    "step" VARCHAR(64) NOT NULL,
    "method" VARCHAR(128) NOT NULL,
    "reference" VARCHAR(64),
    "asked_minor" BIGINT NOT NULL,
    "amount_minor" BIGINT NOT NULL,
    "fee_minor" BIGINT NOT NULL,
    "currency" VARCHAR(3) NOT NULL,
    "at" TIMESTAMP NOT NULL,
    CONSTRAINT "uid_sandbox_eve_key_c63f29" UNIQUE ("key", "step")
);
INSERT INTO "sandbox_event" VALUES('01a21381-b79f-7245-a61b-1f212bd7ba18','01a21381-b79c-717a-958e-ab90bbbfb622','WAITING','sandbox:action',NULL,339,0,0,'USD','2026-11-25 16:19:57.983944+00:00');
INSERT INTO "sandbox_event" VALUES('01a21381-b7a6-706a-8454-91e17c9362d7','01a21381-b7a4-729c-a4f9-efee5cacc63d','CAPTURED','sandbox:captured_twice',NULL,340,340,40,'USD','2026-11-25 16:19:57.990876+00:00');
INSERT INTO "sandbox_event" VALUES('01a21381-b7a6-706a-8454-91e367c40fd2','01a21381-b7a4-729c-a4f9-efee5cacc63d','CAPTURED:2','sandbox:captured_twice',NULL,340,340,40,'USD','2026-11-25 16:19:57.990899+00:00');
INSERT INTO "sandbox_event" VALUES('01a21381-b7b0-73f6-b4a1-7a27ae613f54','01a21381-b7ad-7665-a5ae-a970cd6b1ee1','CAPTURED','sandbox:chargeback',NULL,341,341,40,'USD','2026-11-25 16:19:58.000085+00:00');
INSERT INTO "sandbox_event" VALUES('01a21381-b7b0-73f6-b4a1-7a2a61e83d69','01a21381-b7ad-7665-a5ae-a970cd6b1ee1','CB_OPENED:cb_01a21381b7b073f6b4a17a29556e7d59','sandbox:chargeback','cb_01a21381b7b073f6b4a17a29556e7d59',341,-341,0,'USD','2026-11-25 16:19:58.000118+00:00');
INSERT INTO "sandbox_event" VALUES('01a21381-b7b0-73f6-b4a1-7a2b4eacb7a4','01a21381-b7ad-7665-a5ae-a970cd6b1ee1','CB_COST:cb_01a21381b7b073f6b4a17a29556e7d59','sandbox:chargeback','cb_01a21381b7b073f6b4a17a29556e7d59',341,-1500,0,'USD','2026-11-25 16:19:58.000128+00:00');
INSERT INTO "sandbox_event" VALUES('01a21381-b7b9-71e8-a5aa-96dc6a009fc7','01a21381-b7b5-76e6-818e-31dff83f511e','CAPTURED','sandbox:chargeback_disordered',NULL,342,342,40,'USD','2026-11-25 16:19:58.009095+00:00');
INSERT INTO "sandbox_event" VALUES('01a21381-b7b9-71e8-a5aa-96dfdc6947bf','01a21381-b7b5-76e6-818e-31dff83f511e','CB_OPENED:cb_01a21381b7b971e8a5aa96de6c49aa8b','sandbox:chargeback_disordered','cb_01a21381b7b971e8a5aa96de6c49aa8b',342,-342,0,'USD','2026-11-25 16:19:58.009125+00:00');
INSERT INTO "sandbox_event" VALUES('01a21381-b7b9-71e8-a5aa-96e0308cbbc7','01a21381-b7b5-76e6-818e-31dff83f511e','CB_COST:cb_01a21381b7b971e8a5aa96de6c49aa8b','sandbox:chargeback_disordered','cb_01a21381b7b971e8a5aa96de6c49aa8b',342,-1500,0,'USD','2026-11-25 16:19:58.009134+00:00');
INSERT INTO "sandbox_event" VALUES('01a21381-b7b9-71e8-a5aa-96e19aeaac7a','01a21381-b7b5-76e6-818e-31dff83f511e','CB_LOST:cb_01a21381b7b971e8a5aa96de6c49aa8b','sandbox:chargeback_disordered','cb_01a21381b7b971e8a5aa96de6c49aa8b',342,0,0,'USD','2026-11-25 16:19:58.009141+00:00');
INSERT INTO "sandbox_event" VALUES('01a21381-b7c1-74a0-8079-9078e33c83c5','01a21381-b7be-714d-87c5-9ce58c7ede6e','CAPTURED','sandbox:chargeback_lost',NULL,343,343,40,'USD','2026-11-25 16:19:58.017416+00:00');
INSERT INTO "sandbox_event" VALUES('01a21381-b7c1-74a0-8079-907b0b588c80','01a21381-b7be-714d-87c5-9ce58c7ede6e','CB_OPENED:cb_01a21381b7c174a08079907a0adfa2fb','sandbox:chargeback_lost','cb_01a21381b7c174a08079907a0adfa2fb',343,-343,0,'USD','2026-11-25 16:19:58.017441+00:00');
INSERT INTO "sandbox_event" VALUES('01a21381-b7c1-74a0-8079-907c589fbb45','01a21381-b7be-714d-87c5-9ce58c7ede6e','CB_COST:cb_01a21381b7c174a08079907a0adfa2fb','sandbox:chargeback_lost','cb_01a21381b7c174a08079907a0adfa2fb',343,-1500,0,'USD','2026-11-25 16:19:58.017450+00:00');
INSERT INTO "sandbox_event" VALUES('01a21381-b7c1-74a0-8079-907d15f849f4','01a21381-b7be-714d-87c5-9ce58c7ede6e','CB_LOST:cb_01a21381b7c174a08079907a0adfa2fb','sandbox:chargeback_lost','cb_01a21381b7c174a08079907a0adfa2fb',343,0,0,'USD','2026-11-25 16:19:58.017457+00:00');
INSERT INTO "sandbox_event" VALUES('01a21381-b7c9-7513-b502-17f1d4f6ac27','01a21381-b7c6-77b2-a6ec-de7c392c69cf','CAPTURED','sandbox:chargeback_overturned',NULL,344,344,40,'USD','2026-11-25 16:19:58.025631+00:00');
INSERT INTO "sandbox_event" VALUES('01a21381-b7c9-7513-b502-17f45962dcdf','01a21381-b7c6-77b2-a6ec-de7c392c69cf','CB_OPENED:cb_01a21381b7c97513b50217f322814387','sandbox:chargeback_overturned','cb_01a21381b7c97513b50217f322814387',344,-344,0,'USD','2026-11-25 16:19:58.025657+00:00');
INSERT INTO "sandbox_event" VALUES('01a21381-b7c9-7513-b502-17f56439e8a6','01a21381-b7c6-77b2-a6ec-de7c392c69cf','CB_COST:cb_01a21381b7c97513b50217f322814387','sandbox:chargeback_overturned','cb_01a21381b7c97513b50217f322814387',344,-1500,0,'USD','2026-11-25 16:19:58.025666+00:00');
INSERT INTO "sandbox_event" VALUES('01a21381-b7c9-7513-b502-17f63aa26224','01a21381-b7c6-77b2-a6ec-de7c392c69cf','CB_LOST:cb_01a21381b7c97513b50217f322814387','sandbox:chargeback_overturned','cb_01a21381b7c97513b50217f322814387',344,0,0,'USD','2026-11-25 16:19:58.025672+00:00');
INSERT INTO "sandbox_event" VALUES('01a21381-b7c9-7513-b502-17f7c0f46aea','01a21381-b7c6-77b2-a6ec-de7c392c69cf','CB_OVERTURNED:cb_01a21381b7c97513b50217f322814387','sandbox:chargeback_overturned','cb_01a21381b7c97513b50217f322814387',344,344,0,'USD','2026-11-25 16:19:58.025679+00:00');
INSERT INTO "sandbox_event" VALUES('01a21381-b7d1-72ad-aeb4-69db66e1f7fd','01a21381-b7ce-720b-99ef-aef69a43c784','CAPTURED','sandbox:chargeback_won',NULL,345,345,41,'USD','2026-11-25 16:19:58.033759+00:00');
INSERT INTO "sandbox_event" VALUES('01a21381-b7d1-72ad-aeb4-69dec303c11d','01a21381-b7ce-720b-99ef-aef69a43c784','CB_OPENED:cb_01a21381b7d172adaeb469dd4435a73e','sandbox:chargeback_won','cb_01a21381b7d172adaeb469dd4435a73e',345,-345,0,'USD','2026-11-25 16:19:58.033786+00:00');
INSERT INTO "sandbox_event" VALUES('01a21381-b7d1-72ad-aeb4-69dfb918c1f4','01a21381-b7ce-720b-99ef-aef69a43c784','CB_COST:cb_01a21381b7d172adaeb469dd4435a73e','sandbox:chargeback_won','cb_01a21381b7d172adaeb469dd4435a73e',345,-1500,0,'USD','2026-11-25 16:19:58.033796+00:00');
INSERT INTO "sandbox_event" VALUES('01a21381-b7d1-72ad-aeb4-69e04ff19cb4','01a21381-b7ce-720b-99ef-aef69a43c784','CB_UNDER_REVIEW:cb_01a21381b7d172adaeb469dd4435a73e','sandbox:chargeback_won','cb_01a21381b7d172adaeb469dd4435a73e',345,0,0,'USD','2026-11-25 16:19:58.033802+00:00');
INSERT INTO "sandbox_event" VALUES('01a21381-b7d1-72ad-aeb4-69e136e7992f','01a21381-b7ce-720b-99ef-aef69a43c784','CB_WON:cb_01a21381b7d172adaeb469dd4435a73e','sandbox:chargeback_won','cb_01a21381b7d172adaeb469dd4435a73e',345,345,0,'USD','2026-11-25 16:19:58.033807+00:00');
INSERT INTO "sandbox_event" VALUES('01a21381-b7da-759f-869f-e0cb3653953d','01a21381-b7d7-7741-a253-89421f6ce1e3','DECLINED','sandbox:decline',NULL,346,0,0,'USD','2026-11-25 16:19:58.042160+00:00');
INSERT INTO "sandbox_event" VALUES('01a21381-b7df-763e-b4a6-442b00142312','01a21381-b7dd-766e-8f2f-34e303c70b12','DECLINED','sandbox:fail_then_succeed',NULL,347,0,0,'USD','2026-11-25 16:19:58.047291+00:00');
INSERT INTO "sandbox_event" VALUES('01a21381-b7df-763e-b4a6-442da607d9a8','01a21381-b7dd-766e-8f2f-34e303c70b12','CAPTURED','sandbox:fail_then_succeed',NULL,347,347,41,'USD','2026-11-25 16:19:58.047313+00:00');
INSERT INTO "sandbox_event" VALUES('01a21381-b7ef-779a-8c84-b3689c9de7b6','01a21381-b7ea-7531-9fcb-64397e02252c','CAPTURED','sandbox:refund_fails',NULL,348,348,41,'USD','2026-11-25 16:19:58.063322+00:00');
INSERT INTO "sandbox_event" VALUES('01a21381-b7fa-76fc-8c3b-01d5ab015453','01a21381-b7f5-7703-b173-16db48c3844f','CAPTURED','sandbox:refund_timeout',NULL,349,349,41,'USD','2026-11-25 16:19:58.074295+00:00');
INSERT INTO "sandbox_event" VALUES('01a21381-b801-7118-bab5-2076eb92c46d','01a21381-b7fe-77fe-bc38-228d15a877f2','SLOW','sandbox:slow',NULL,351,0,0,'USD','2026-11-25 16:19:58.081537+00:00');
INSERT INTO "sandbox_event" VALUES('01a21381-b805-7587-aacc-84e3a614e9b8','01a21381-b803-7172-8e3a-a03df0da1a9c','CAPTURED','sandbox:succeed',NULL,352,352,41,'USD','2026-11-25 16:19:58.085066+00:00');
INSERT INTO "sandbox_event" VALUES('01a21381-b80c-75e9-82ca-d1cd87e53986','01a21381-b809-7454-8089-589a5127905a','CAPTURED','sandbox:timeout_after',NULL,353,353,41,'USD','2026-11-25 16:19:58.092159+00:00');
INSERT INTO "sandbox_event" VALUES('01a21381-b80e-7617-9cbb-ac5f5e8ceeba','01a21381-b80c-75e9-82ca-d1d04a18bb00','LOST','sandbox:timeout_before',NULL,354,0,0,'USD','2026-11-25 16:19:58.094777+00:00');
INSERT INTO "sandbox_event" VALUES('01a21381-b811-75bc-bd9f-65418c2fc134','01a21381-b80f-7623-a663-0fce525e8f77','CAPTURED','sandbox:webhook_first',NULL,355,355,41,'USD','2026-11-25 16:19:58.097152+00:00');
INSERT INTO "sandbox_event" VALUES('01a21381-b813-719a-9cac-0b111b9d38a7','01a21381-b812-74b9-aae0-e84d7f21cb38','CAPTURED','sandbox:webhook_late',NULL,356,356,41,'USD','2026-11-25 16:19:58.099851+00:00');
INSERT INTO "sandbox_event" VALUES('01a21381-b81b-763c-a48a-47a98c609a04','01a21381-b818-7524-8bb4-a2fd1a98d060','CAPTURED','sandbox:webhook_twice',NULL,357,357,41,'USD','2026-11-25 16:19:58.107556+00:00');
INSERT INTO "sandbox_event" VALUES('01a21381-b82d-7711-b146-c4d8ddb0aa77','01a21381-b820-72cf-a6c8-678533fc737e','CAPTURED','sandbox:succeed',NULL,751,751,52,'USD','2026-11-25 16:19:58.125606+00:00');
INSERT INTO "sandbox_event" VALUES('01a21381-b846-735d-864e-3d5428160fcb','01a21381-b83e-720b-9c93-4b88f71a3a6a','REFUNDED','sandbox:succeed','01a21381-b820-72cf-a6c8-678533fc737e',751,-751,0,'USD','2026-11-25 16:19:58.150131+00:00');
INSERT INTO "sandbox_event" VALUES('01a21381-b84d-7167-b379-efcf7ed86128','01a21381-b84a-701c-9bef-9fc9e7071415','CAPTURED','sandbox:succeed',NULL,133,133,34,'USD','2026-11-25 16:19:58.157267+00:00');
INSERT INTO "sandbox_event" VALUES('01a21381-b8a4-763a-a1b1-12fcd39ee323','01a21381-b8a1-7670-88f5-014b5045d3cc','CAPTURED','sandbox:succeed',NULL,1150,1150,64,'USD','2026-11-25 16:19:58.244682+00:00');
INSERT INTO "sandbox_event" VALUES('01a21381-b8b5-7162-b14e-9e04b3014fb6','01a21381-b8b2-76e1-9cab-e0f75a9f3e90','CAPTURED','sandbox:succeed',NULL,120,120,34,'USD','2026-11-25 16:19:58.261754+00:00');
INSERT INTO "sandbox_event" VALUES('01a21381-b8d6-7272-a5e6-94e226610e09','01a21381-b8d4-75d8-80c5-06cee4ce8121','CAPTURED','sandbox:succeed',NULL,1150,1150,64,'USD','2026-11-25 16:19:58.294561+00:00');
INSERT INTO "sandbox_event" VALUES('01a21381-b8dd-71d9-9f5b-62624c31fa64','01a21381-b8db-75d8-b86b-4b80818ba5f2','CAPTURED','sandbox:succeed',NULL,120,120,34,'USD','2026-11-25 16:19:58.301470+00:00');
INSERT INTO "sandbox_event" VALUES('01a21381-b906-7021-9e9d-03a32e62b5d6','01a21381-b901-7487-ba7e-3bfd0a2c882c','REFUNDED','sandbox:succeed','01a21381-b8b2-76e1-9cab-e0f75a9f3e90',120,-120,0,'USD','2026-11-25 16:19:58.342526+00:00');
INSERT INTO "sandbox_event" VALUES('01a21381-b954-71aa-8f1a-dc174b438dcb','01a21381-b79c-717a-958e-ab90bbbfb622','CANCELLED','sandbox:action',NULL,339,0,0,'USD','2026-12-03 16:19:58.420306+00:00');
INSERT INTO "sandbox_event" VALUES('01a21381-b954-71aa-8f1a-dc18ed59c6e4','01a21381-b7fe-77fe-bc38-228d15a877f2','CAPTURED','sandbox:slow',NULL,351,351,41,'USD','2026-12-03 16:19:58.420421+00:00');
INSERT INTO "sandbox_event" VALUES('01a21381-b956-748c-aa42-cf58a8eddaba','01a21381-b80c-75e9-82ca-d1d04a18bb00','CAPTURED','sandbox:timeout_before',NULL,354,354,41,'USD','2026-12-03 16:19:58.422033+00:00');
CREATE TABLE "sandbox_webhook" (
    "id" CHAR(36) NOT NULL  PRIMARY KEY,
    "due_at" TIMESTAMP NOT NULL,
    "body" TEXT NOT NULL,
    "sent" INT NOT NULL
);
INSERT INTO "sandbox_webhook" VALUES('01a21381-b7b0-73f6-b4a1-7a2d3f64a718','2026-11-25 16:19:58.000132+00:00','{"id":"n_01a21381b7b073f6b4a17a2ca1ad1b4e","kind":"CHARGEBACK","key":"01a21381-b7ad-7665-a5ae-a970cd6b1ee1","reference":"cb_01a21381b7b073f6b4a17a29556e7d59","facts":{"word":"OPENED","drawn_minor":341,"currency":"USD"}}',1);
INSERT INTO "sandbox_webhook" VALUES('01a21381-b7b9-71e8-a5aa-96e43e439790','2026-11-25 16:19:58.009146+00:00','{"id":"n_01a21381b7b971e8a5aa96e2f107bb1c","kind":"CHARGEBACK","key":"01a21381-b7b5-76e6-818e-31dff83f511e","reference":"cb_01a21381b7b971e8a5aa96de6c49aa8b","facts":{"word":"LOST","drawn_minor":342,"currency":"USD"}}',1);
INSERT INTO "sandbox_webhook" VALUES('01a21381-b7b9-71e8-a5aa-96e531f8cb23','2026-11-25 16:19:58.009151+00:00','{"id":"n_01a21381b7b971e8a5aa96e3030cbbb7","kind":"CHARGEBACK","key":"01a21381-b7b5-76e6-818e-31dff83f511e","reference":"cb_01a21381b7b971e8a5aa96de6c49aa8b","facts":{"word":"OPENED","drawn_minor":342,"currency":"USD"}}',1);
INSERT INTO "sandbox_webhook" VALUES('01a21381-b7c1-74a0-8079-90800b6ea10b','2026-11-25 16:19:58.017461+00:00','{"id":"n_01a21381b7c174a08079907eb95d51cc","kind":"CHARGEBACK","key":"01a21381-b7be-714d-87c5-9ce58c7ede6e","reference":"cb_01a21381b7c174a08079907a0adfa2fb","facts":{"word":"OPENED","drawn_minor":343,"currency":"USD"}}',1);
INSERT INTO "sandbox_webhook" VALUES('01a21381-b7c1-74a0-8079-90814ed6cbea','2026-11-25 16:19:58.017466+00:00','{"id":"n_01a21381b7c174a08079907fed37dd53","kind":"CHARGEBACK","key":"01a21381-b7be-714d-87c5-9ce58c7ede6e","reference":"cb_01a21381b7c174a08079907a0adfa2fb","facts":{"word":"LOST","drawn_minor":343,"currency":"USD"}}',1);
INSERT INTO "sandbox_webhook" VALUES('01a21381-b7ca-7564-85c3-3f3103500b60','2026-11-25 16:19:58.025683+00:00','{"id":"n_01a21381b7c97513b50217f85f408a07","kind":"CHARGEBACK","key":"01a21381-b7c6-77b2-a6ec-de7c392c69cf","reference":"cb_01a21381b7c97513b50217f322814387","facts":{"word":"OPENED","drawn_minor":344,"currency":"USD"}}',1);
INSERT INTO "sandbox_webhook" VALUES('01a21381-b7ca-7564-85c3-3f3262085ccc','2026-11-25 16:19:58.025688+00:00','{"id":"n_01a21381b7c97513b50217f96ce50d43","kind":"CHARGEBACK","key":"01a21381-b7c6-77b2-a6ec-de7c392c69cf","reference":"cb_01a21381b7c97513b50217f322814387","facts":{"word":"LOST","drawn_minor":344,"currency":"USD"}}',1);
INSERT INTO "sandbox_webhook" VALUES('01a21381-b7ca-7564-85c3-3f33d64b7385','2026-11-25 16:19:58.025691+00:00','{"id":"n_01a21381b7c97513b50217fa5b4b23e8","kind":"CHARGEBACK","key":"01a21381-b7c6-77b2-a6ec-de7c392c69cf","reference":"cb_01a21381b7c97513b50217f322814387","facts":{"word":"OVERTURNED","drawn_minor":344,"currency":"USD"}}',1);
INSERT INTO "sandbox_webhook" VALUES('01a21381-b7d2-73b6-8d6d-95306b1239c2','2026-11-25 16:19:58.033811+00:00','{"id":"n_01a21381b7d172adaeb469e2db862d1b","kind":"CHARGEBACK","key":"01a21381-b7ce-720b-99ef-aef69a43c784","reference":"cb_01a21381b7d172adaeb469dd4435a73e","facts":{"word":"OPENED","drawn_minor":345,"currency":"USD"}}',1);
INSERT INTO "sandbox_webhook" VALUES('01a21381-b7d2-73b6-8d6d-9531f0b7f059','2026-11-25 16:19:58.033815+00:00','{"id":"n_01a21381b7d172adaeb469e34f34269b","kind":"CHARGEBACK","key":"01a21381-b7ce-720b-99ef-aef69a43c784","reference":"cb_01a21381b7d172adaeb469dd4435a73e","facts":{"word":"UNDER_REVIEW","drawn_minor":345,"currency":"USD"}}',1);
INSERT INTO "sandbox_webhook" VALUES('01a21381-b7d2-73b6-8d6d-95327c1d1345','2026-11-25 16:19:58.033818+00:00','{"id":"n_01a21381b7d172adaeb469e493a669ef","kind":"CHARGEBACK","key":"01a21381-b7ce-720b-99ef-aef69a43c784","reference":"cb_01a21381b7d172adaeb469dd4435a73e","facts":{"word":"WON","drawn_minor":345,"currency":"USD"}}',1);
INSERT INTO "sandbox_webhook" VALUES('01a21381-b7e0-724a-b66d-b7ef63dd0b28','2026-11-25 16:19:58.047298+00:00','{"id":"n_01a21381b7df763eb4a6442c404377bc","kind":"PAYMENT","key":"01a21381-b7dd-766e-8f2f-34e303c70b12","facts":{}}',1);
INSERT INTO "sandbox_webhook" VALUES('01a21381-b811-75bc-bd9f-6543855dd0b3','2026-11-25 16:19:58.097157+00:00','{"id":"n_01a21381b81175bcbd9f65422cab2bf7","kind":"PAYMENT","key":"01a21381-b80f-7623-a663-0fce525e8f77","facts":{}}',1);
INSERT INTO "sandbox_webhook" VALUES('01a21381-b814-702c-b3c6-96cf509f560d','2026-11-25 17:19:58.099857+00:00','{"id":"n_01a21381b813719a9cac0b12d40de201","kind":"PAYMENT","key":"01a21381-b812-74b9-aae0-e84d7f21cb38","facts":{}}',1);
INSERT INTO "sandbox_webhook" VALUES('01a21381-b81b-763c-a48a-47ab42f4b74c','2026-11-25 16:19:58.107563+00:00','{"id":"n_01a21381b81b763ca48a47aa3acec089","kind":"PAYMENT","key":"01a21381-b818-7524-8bb4-a2fd1a98d060","facts":{}}',1);
INSERT INTO "sandbox_webhook" VALUES('01a21381-b81b-763c-a48a-47ac6a538cc1','2026-11-25 16:19:58.107563+00:00','{"id":"n_01a21381b81b763ca48a47aa3acec089","kind":"PAYMENT","key":"01a21381-b818-7524-8bb4-a2fd1a98d060","facts":{}}',1);
CREATE TABLE "sent_gift" (
    "id" CHAR(36) NOT NULL  PRIMARY KEY,
    "gift_id" CHAR(36) NOT NULL,
    "fan_id" CHAR(36) NOT NULL,
    "idempotency_key" VARCHAR(64) NOT NULL,
    "creator_id" CHAR(36) NOT NULL,
    "video_id" CHAR(36),
    "live_id" CHAR(36),
    "streak_id" CHAR(36),
    "count" BIGINT CHECK (count BETWEEN 1 AND 10000) NOT NULL,
    "price_coins" BIGINT CHECK (price_coins > 0) NOT NULL,
    "diamonds_milli" BIGINT CHECK (diamonds_milli > 0) NOT NULL,
    "rate_id" CHAR(36) NOT NULL,
    "comment" VARCHAR(200),
    "comment_hidden" INT NOT NULL,
    "anonymous" INT NOT NULL,
    "day" DATE NOT NULL,
    "created_at" TIMESTAMP NOT NULL,
    "reversed_at" TIMESTAMP,
    CONSTRAINT "uid_sent_gift_fan_id_9932a4" UNIQUE ("fan_id", "idempotency_key")
);
INSERT INTO "sent_gift" VALUES('01a21381-b8ba-7783-b415-fb6a10bdea1a','00000000-0000-7000-8000-000000000806','01a21381-b798-7397-871e-0d8c004c17d8','01a21381b8ba7783b415fb698d647aa1','01a21381-b85e-75b3-bced-5c38c67b369a','01a21381-b897-7499-907a-fe704d895a90',NULL,NULL,1,200,100000,'00000000-0000-7000-8000-000000000841','Lovely',0,0,'2026-11-25','2026-11-25 16:19:58.272360+00:00',NULL);
INSERT INTO "sent_gift" VALUES('01a21381-b8c7-732b-aa4a-a46f6152a139','00000000-0000-7000-8000-000000000804','01a21381-b798-7397-871e-0d8c004c17d8','01a21381b8c7732baa4aa46e90da6d36','01a21381-b87e-7340-8d92-4a9a0a1a0076',NULL,'01a21381-b899-7190-9c37-59fb4ecdc9a1','01a21381-b8cb-7336-b322-ab2409e06096',1,30,15000,'00000000-0000-7000-8000-000000000841',NULL,0,0,'2026-11-25','2026-11-25 16:19:58.282616+00:00',NULL);
INSERT INTO "sent_gift" VALUES('01a21381-b8ce-76e4-adfe-449cd7840e9d','00000000-0000-7000-8000-000000000804','01a21381-b798-7397-871e-0d8c004c17d8','01a21381b8ce76e4adfe449be82b81de','01a21381-b87e-7340-8d92-4a9a0a1a0076',NULL,'01a21381-b899-7190-9c37-59fb4ecdc9a1','01a21381-b8cb-7336-b322-ab2409e06096',3,30,45000,'00000000-0000-7000-8000-000000000841',NULL,0,0,'2026-11-25','2026-11-25 16:19:58.288597+00:00',NULL);
INSERT INTO "sent_gift" VALUES('01a21381-b8e1-712f-9cf2-bf32b54e96b9','00000000-0000-7000-8000-000000000806','01a21381-b799-7723-a6ce-e37bbdff0b80','01a21381b8e1712f9cf2bf313ba406a4','01a21381-b85e-75b3-bced-5c38c67b369a','01a21381-b897-7499-907a-fe704d895a90',NULL,NULL,1,200,100000,'00000000-0000-7000-8000-000000000841','Lovely',0,0,'2026-11-25','2026-11-25 16:19:58.307178+00:00',NULL);
INSERT INTO "sent_gift" VALUES('01a21381-b8e6-70c9-8f17-2156dbd49286','00000000-0000-7000-8000-000000000804','01a21381-b799-7723-a6ce-e37bbdff0b80','01a21381b8e670c98f17215510c396e8','01a21381-b87e-7340-8d92-4a9a0a1a0076',NULL,'01a21381-b899-7190-9c37-59fb4ecdc9a1','01a21381-b8e9-714b-aa7a-fce3dda59094',1,30,15000,'00000000-0000-7000-8000-000000000841',NULL,0,0,'2026-11-25','2026-11-25 16:19:58.312644+00:00',NULL);
INSERT INTO "sent_gift" VALUES('01a21381-b8ed-7146-b32b-026247f424ec','00000000-0000-7000-8000-000000000804','01a21381-b799-7723-a6ce-e37bbdff0b80','01a21381b8ed7146b32b0261e6125a0d','01a21381-b87e-7340-8d92-4a9a0a1a0076',NULL,'01a21381-b899-7190-9c37-59fb4ecdc9a1','01a21381-b8e9-714b-aa7a-fce3dda59094',3,30,45000,'00000000-0000-7000-8000-000000000841',NULL,0,0,'2026-11-25','2026-11-25 16:19:58.319234+00:00',NULL);
INSERT INTO "sent_gift" VALUES('01a21381-b8f4-743f-9c66-c1a8bb82070e','00000000-0000-7000-8000-000000000801','01a21381-b798-7397-871e-0d8c004c17d8','01a21381b8f4743f9c66c1a73f561333','01a21381-b87e-7340-8d92-4a9a0a1a0076',NULL,'01a21381-b899-7190-9c37-59fb4ecdc9a1','01a21381-b8f8-771a-8604-282de9791c6d',7,1,3500,'00000000-0000-7000-8000-000000000841',NULL,0,1,'2026-11-25','2026-11-25 16:19:58.326926+00:00','2026-11-25 16:19:58.333193+00:00');
CREATE TABLE "supporter" (
    "id" CHAR(36) NOT NULL  PRIMARY KEY,
    "creator_id" CHAR(36) NOT NULL,
    "fan_id" CHAR(36) NOT NULL,
    "tips" BIGINT CHECK (tips >= 0) NOT NULL,
    CONSTRAINT "uid_supporter_creator_3f5462" UNIQUE ("creator_id", "fan_id")
);
INSERT INTO "supporter" VALUES('01a21381-b7aa-7008-80af-1933883a9651','01a21381-b771-7128-9d43-2049d09cdd69','01a21381-b799-7723-a6ce-e37bbdff0b80',2);
INSERT INTO "supporter" VALUES('01a21381-b7b2-7467-a6e3-778d53a46e58','01a21381-b75c-776b-a60c-55fc7f8e2d37','01a21381-b79b-7349-a6c0-5548e7c786d3',3);
INSERT INTO "supporter" VALUES('01a21381-b7bc-75f1-b79b-107444d408e4','01a21381-b771-7128-9d43-2049d09cdd69','01a21381-b798-7397-871e-0d8c004c17d8',1);
INSERT INTO "supporter" VALUES('01a21381-b7c4-7002-95f6-f5ccdb51ac17','01a21381-b75c-776b-a60c-55fc7f8e2d37','01a21381-b799-7723-a6ce-e37bbdff0b80',1);
INSERT INTO "supporter" VALUES('01a21381-b7d4-7277-b0fe-c3a321329f81','01a21381-b75c-776b-a60c-55fc7f8e2d37','01a21381-b798-7397-871e-0d8c004c17d8',2);
INSERT INTO "supporter" VALUES('01a21381-b81e-7520-97f9-095ec746e0a9','01a21381-b771-7128-9d43-2049d09cdd69','01a21381-b79b-7349-a6c0-5548e7c786d3',2);
CREATE TABLE "tip" (
    "id" CHAR(36) NOT NULL  PRIMARY KEY,
    "creator_id" CHAR(36) NOT NULL,
    "fan_id" CHAR(36) NOT NULL,
    "video_id" CHAR(36),
    "amount_minor" BIGINT CHECK (amount_minor > 0) NOT NULL,
    "currency" VARCHAR(3) NOT NULL,
    "message" VARCHAR(200),
    "message_hidden" INT NOT NULL,
    "anonymous" INT NOT NULL,
    "day" DATE NOT NULL,
    "created_at" TIMESTAMP NOT NULL,
    "received_at" TIMESTAMP
);
INSERT INTO "tip" VALUES('01a21381-b79c-717a-958e-ab90bbbfb622','01a21381-b75c-776b-a60c-55fc7f8e2d37','01a21381-b798-7397-871e-0d8c004c17d8',NULL,300,'USD',NULL,0,1,'2026-11-25','2026-11-25 16:19:57.983043+00:00',NULL);
INSERT INTO "tip" VALUES('01a21381-b7a4-729c-a4f9-efee5cacc63d','01a21381-b771-7128-9d43-2049d09cdd69','01a21381-b799-7723-a6ce-e37bbdff0b80',NULL,301,'USD','tip 1',0,0,'2026-11-25','2026-11-25 16:19:57.990056+00:00','2026-11-25 16:19:57.993896+00:00');
INSERT INTO "tip" VALUES('01a21381-b7ad-7665-a5ae-a970cd6b1ee1','01a21381-b75c-776b-a60c-55fc7f8e2d37','01a21381-b79b-7349-a6c0-5548e7c786d3',NULL,302,'USD','tip 2',0,0,'2026-11-25','2026-11-25 16:19:57.999271+00:00','2026-11-25 16:19:58.002793+00:00');
INSERT INTO "tip" VALUES('01a21381-b7b5-76e6-818e-31dff83f511e','01a21381-b771-7128-9d43-2049d09cdd69','01a21381-b798-7397-871e-0d8c004c17d8',NULL,303,'USD','tip 3',0,0,'2026-11-25','2026-11-25 16:19:58.008235+00:00','2026-11-25 16:19:58.011899+00:00');
INSERT INTO "tip" VALUES('01a21381-b7be-714d-87c5-9ce58c7ede6e','01a21381-b75c-776b-a60c-55fc7f8e2d37','01a21381-b799-7723-a6ce-e37bbdff0b80',NULL,304,'USD',NULL,0,0,'2026-11-25','2026-11-25 16:19:58.016584+00:00','2026-11-25 16:19:58.019943+00:00');
INSERT INTO "tip" VALUES('01a21381-b7c6-77b2-a6ec-de7c392c69cf','01a21381-b771-7128-9d43-2049d09cdd69','01a21381-b79b-7349-a6c0-5548e7c786d3',NULL,305,'USD','tip 5',0,1,'2026-11-25','2026-11-25 16:19:58.024804+00:00','2026-11-25 16:19:58.028154+00:00');
INSERT INTO "tip" VALUES('01a21381-b7ce-720b-99ef-aef69a43c784','01a21381-b75c-776b-a60c-55fc7f8e2d37','01a21381-b798-7397-871e-0d8c004c17d8',NULL,306,'USD','tip 6',0,0,'2026-11-25','2026-11-25 16:19:58.032942+00:00','2026-11-25 16:19:58.036274+00:00');
INSERT INTO "tip" VALUES('01a21381-b7d7-7741-a253-89421f6ce1e3','01a21381-b771-7128-9d43-2049d09cdd69','01a21381-b799-7723-a6ce-e37bbdff0b80',NULL,307,'USD','tip 7',0,0,'2026-11-25','2026-11-25 16:19:58.041377+00:00',NULL);
INSERT INTO "tip" VALUES('01a21381-b7dd-766e-8f2f-34e303c70b12','01a21381-b75c-776b-a60c-55fc7f8e2d37','01a21381-b79b-7349-a6c0-5548e7c786d3',NULL,308,'USD',NULL,0,0,'2026-11-25','2026-11-25 16:19:58.046508+00:00','2026-12-03 16:19:58.408282+00:00');
INSERT INTO "tip" VALUES('01a21381-b7ea-7531-9fcb-64397e02252c','01a21381-b771-7128-9d43-2049d09cdd69','01a21381-b798-7397-871e-0d8c004c17d8',NULL,309,'USD','tip 9',0,0,'2026-11-25','2026-11-25 16:19:58.062694+00:00','2026-11-25 16:19:58.065051+00:00');
INSERT INTO "tip" VALUES('01a21381-b7f5-7703-b173-16db48c3844f','01a21381-b75c-776b-a60c-55fc7f8e2d37','01a21381-b799-7723-a6ce-e37bbdff0b80',NULL,310,'USD','tip 10',0,1,'2026-11-25','2026-11-25 16:19:58.071737+00:00','2026-11-25 16:19:58.076288+00:00');
INSERT INTO "tip" VALUES('01a21381-b7fe-77fe-bc38-228d15a877f2','01a21381-b771-7128-9d43-2049d09cdd69','01a21381-b79b-7349-a6c0-5548e7c786d3',NULL,311,'USD','tip 11',0,0,'2026-11-25','2026-11-25 16:19:58.080890+00:00','2026-12-03 16:19:58.424628+00:00');
INSERT INTO "tip" VALUES('01a21381-b803-7172-8e3a-a03df0da1a9c','01a21381-b75c-776b-a60c-55fc7f8e2d37','01a21381-b798-7397-871e-0d8c004c17d8',NULL,312,'USD',NULL,0,0,'2026-11-25','2026-11-25 16:19:58.084495+00:00','2026-11-25 16:19:58.086886+00:00');
INSERT INTO "tip" VALUES('01a21381-b809-7454-8089-589a5127905a','01a21381-b771-7128-9d43-2049d09cdd69','01a21381-b799-7723-a6ce-e37bbdff0b80',NULL,313,'USD','tip 13',0,0,'2026-11-25','2026-11-25 16:19:58.091561+00:00','2026-12-03 16:19:58.424628+00:00');
INSERT INTO "tip" VALUES('01a21381-b80c-75e9-82ca-d1d04a18bb00','01a21381-b75c-776b-a60c-55fc7f8e2d37','01a21381-b79b-7349-a6c0-5548e7c786d3',NULL,314,'USD','tip 14',0,0,'2026-11-25','2026-11-25 16:19:58.094215+00:00','2026-12-03 16:19:58.424628+00:00');
INSERT INTO "tip" VALUES('01a21381-b80f-7623-a663-0fce525e8f77','01a21381-b771-7128-9d43-2049d09cdd69','01a21381-b798-7397-871e-0d8c004c17d8',NULL,315,'USD','tip 15',0,1,'2026-11-25','2026-11-25 16:19:58.096600+00:00','2026-12-03 16:19:58.412703+00:00');
INSERT INTO "tip" VALUES('01a21381-b812-74b9-aae0-e84d7f21cb38','01a21381-b75c-776b-a60c-55fc7f8e2d37','01a21381-b799-7723-a6ce-e37bbdff0b80',NULL,316,'USD',NULL,0,0,'2026-11-25','2026-11-25 16:19:58.099321+00:00','2026-11-25 16:19:58.102146+00:00');
INSERT INTO "tip" VALUES('01a21381-b818-7524-8bb4-a2fd1a98d060','01a21381-b771-7128-9d43-2049d09cdd69','01a21381-b79b-7349-a6c0-5548e7c786d3',NULL,317,'USD','tip 17',0,0,'2026-11-25','2026-11-25 16:19:58.106780+00:00','2026-11-25 16:19:58.109914+00:00');
INSERT INTO "tip" VALUES('01a21381-b820-72cf-a6c8-678533fc737e','01a21381-b75c-776b-a60c-55fc7f8e2d37','01a21381-b798-7397-871e-0d8c004c17d8',NULL,700,'USD',NULL,0,0,'2026-11-25','2026-11-25 16:19:58.121543+00:00','2026-11-25 16:19:58.130865+00:00');
INSERT INTO "tip" VALUES('01a21381-b84a-701c-9bef-9fc9e7071415','01a21381-b771-7128-9d43-2049d09cdd69','01a21381-b799-7723-a6ce-e37bbdff0b80',NULL,100,'USD',NULL,0,1,'2026-11-25','2026-11-25 16:19:58.156668+00:00','2026-11-25 16:19:58.159307+00:00');
CREATE TABLE "tip_day" (
    "id" CHAR(36) NOT NULL  PRIMARY KEY,
    "fan_id" CHAR(36) NOT NULL,
    "currency" VARCHAR(3) NOT NULL,
    "day" DATE NOT NULL,
    "amount_minor" BIGINT CHECK (amount_minor >= 0) NOT NULL,
    "tips" BIGINT CHECK (tips >= 0) NOT NULL,
    CONSTRAINT "uid_tip_day_fan_id_365ddc" UNIQUE ("fan_id", "currency", "day")
);
INSERT INTO "tip_day" VALUES('01a21381-b79e-70a2-9944-771de2d22653','01a21381-b798-7397-871e-0d8c004c17d8','USD','2026-11-25',2245,6);
INSERT INTO "tip_day" VALUES('01a21381-b7a5-77f7-be8d-0fcae7d2e823','01a21381-b799-7723-a6ce-e37bbdff0b80','USD','2026-11-25',1644,6);
INSERT INTO "tip_day" VALUES('01a21381-b7ae-760b-b377-ce561c242dea','01a21381-b79b-7349-a6c0-5548e7c786d3','USD','2026-11-25',1857,6);
CREATE TABLE "tip_terms" (
    "id" CHAR(36) NOT NULL  PRIMARY KEY,
    "currency" VARCHAR(3) NOT NULL,
    "effective_from" TIMESTAMP NOT NULL,
    "least_minor" BIGINT CHECK (least_minor > 0) NOT NULL,
    "most_minor" BIGINT CHECK (most_minor >= least_minor) NOT NULL,
    "most_a_day_minor" BIGINT CHECK (most_a_day_minor >= most_minor) NOT NULL,
    "most_a_day" BIGINT CHECK (most_a_day > 0) NOT NULL,
    "presets_minor" JSON NOT NULL,
    "fee_payer" VARCHAR(8) NOT NULL  /* FeePayer */,
    "fee_bps" BIGINT CHECK (fee_bps BETWEEN 0 AND 5000) NOT NULL,
    "fee_fixed_minor" BIGINT CHECK (fee_fixed_minor >= 0) NOT NULL,
    CONSTRAINT "uid_tip_terms_currenc_22e093" UNIQUE ("currency", "effective_from")
);
INSERT INTO "tip_terms" VALUES('00000000-0000-7000-8000-000000000401','USD','2020-01-01 00:00:00+00:00',100,10000,50000,100,'[100, 200, 500, 1000, 2000]','FAN',290,30);
INSERT INTO "tip_terms" VALUES('00000000-0000-7000-8000-000000000402','EUR','2020-01-01 00:00:00+00:00',100,10000,50000,100,'[100, 200, 500, 1000, 2000]','FAN',290,30);
INSERT INTO "tip_terms" VALUES('00000000-0000-7000-8000-000000000403','GBP','2020-01-01 00:00:00+00:00',100,8000,40000,100,'[100, 200, 500, 1000, 2000]','FAN',290,20);
INSERT INTO "tip_terms" VALUES('00000000-0000-7000-8000-000000000404','JPY','2020-01-01 00:00:00+00:00',100,15000,75000,100,'[100, 300, 500, 1000, 3000]','FAN',360,0);
CREATE TABLE "topic" (
    "id" CHAR(36) NOT NULL  PRIMARY KEY,
    "kind" VARCHAR(16) NOT NULL,
    "last_number" BIGINT CHECK (last_number >= 0) NOT NULL
);
INSERT INTO "topic" VALUES('01a21381-b75c-776b-a60c-55fc7f8e2d37','creator',11);
INSERT INTO "topic" VALUES('01a21381-b771-7128-9d43-2049d09cdd69','creator',10);
INSERT INTO "topic" VALUES('01a21381-b781-724f-8aa9-c665f4d2115a','creator',1);
INSERT INTO "topic" VALUES('01a21381-b790-7616-90a4-8d88a43cce21','creator',0);
INSERT INTO "topic" VALUES('01a21381-b85e-75b3-bced-5c38c67b369a','creator',4);
INSERT INTO "topic" VALUES('01a21381-b87e-7340-8d92-4a9a0a1a0076','creator',11);
INSERT INTO "topic" VALUES('01a21381-b899-7190-9c37-59fb4ecdc9a1','live',9);
CREATE TABLE "tortoise_migrations" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "app" VARCHAR(255) NOT NULL,
    "name" VARCHAR(255) NOT NULL,
    "applied_at" TIMESTAMP NOT NULL,
    CONSTRAINT "uid_tortoise_mi_app_3803a5" UNIQUE ("app", "name")
);
INSERT INTO "tortoise_migrations" VALUES(1,'models','0001_initial','2026-11-25 16:19:55.221069+00:00');
INSERT INTO "tortoise_migrations" VALUES(2,'models','0002_guards','2026-11-25 16:19:55.437532+00:00');
INSERT INTO "tortoise_migrations" VALUES(3,'models','0003_shipped_defaults','2026-11-25 16:19:55.538677+00:00');
INSERT INTO "tortoise_migrations" VALUES(4,'models','0004_gifts','2026-11-25 16:19:57.222484+00:00');
INSERT INTO "tortoise_migrations" VALUES(5,'models','0005_gift_guards','2026-11-25 16:19:57.619805+00:00');
INSERT INTO "tortoise_migrations" VALUES(6,'models','0006_gift_defaults','2026-11-25 16:19:57.906554+00:00');
CREATE TABLE "transfer" (
    "id" CHAR(36) NOT NULL  PRIMARY KEY,
    "business_key" VARCHAR(200) NOT NULL UNIQUE,
    "kind" VARCHAR(32) NOT NULL  /* TransferKind */,
    "subject_id" CHAR(36),
    "line_count" BIGINT CHECK (line_count >= 0) NOT NULL,
    "at" TIMESTAMP NOT NULL
);
INSERT INTO "transfer" VALUES('01a21381-b7aa-7008-80af-1934e6d60bde','tip:01a21381-b7a4-729c-a4f9-efee5cacc63d','TIP_SETTLED','01a21381-b7a4-729c-a4f9-efee5cacc63d',5,'2026-11-25 16:19:57.994917+00:00');
INSERT INTO "transfer" VALUES('01a21381-b7b3-744b-b4f2-7bb2c8fd51d4','tip:01a21381-b7ad-7665-a5ae-a970cd6b1ee1','TIP_SETTLED','01a21381-b7ad-7665-a5ae-a970cd6b1ee1',5,'2026-11-25 16:19:58.003497+00:00');
INSERT INTO "transfer" VALUES('01a21381-b7bc-75f1-b79b-1075945d063d','tip:01a21381-b7b5-76e6-818e-31dff83f511e','TIP_SETTLED','01a21381-b7b5-76e6-818e-31dff83f511e',5,'2026-11-25 16:19:58.012563+00:00');
INSERT INTO "transfer" VALUES('01a21381-b7c4-7002-95f6-f5cd22e0e81f','tip:01a21381-b7be-714d-87c5-9ce58c7ede6e','TIP_SETTLED','01a21381-b7be-714d-87c5-9ce58c7ede6e',5,'2026-11-25 16:19:58.020815+00:00');
INSERT INTO "transfer" VALUES('01a21381-b7cc-7387-91b1-4c42c4c36c82','tip:01a21381-b7c6-77b2-a6ec-de7c392c69cf','TIP_SETTLED','01a21381-b7c6-77b2-a6ec-de7c392c69cf',5,'2026-11-25 16:19:58.028684+00:00');
INSERT INTO "transfer" VALUES('01a21381-b7d4-7277-b0fe-c3a416a1cddc','tip:01a21381-b7ce-720b-99ef-aef69a43c784','TIP_SETTLED','01a21381-b7ce-720b-99ef-aef69a43c784',5,'2026-11-25 16:19:58.036898+00:00');
INSERT INTO "transfer" VALUES('01a21381-b7f2-75d6-a33f-f114c2c3de9b','tip:01a21381-b7ea-7531-9fcb-64397e02252c','TIP_SETTLED','01a21381-b7ea-7531-9fcb-64397e02252c',5,'2026-11-25 16:19:58.065954+00:00');
INSERT INTO "transfer" VALUES('01a21381-b7fc-704f-9dbd-9597596ef407','tip:01a21381-b7f5-7703-b173-16db48c3844f','TIP_SETTLED','01a21381-b7f5-7703-b173-16db48c3844f',5,'2026-11-25 16:19:58.076852+00:00');
INSERT INTO "transfer" VALUES('01a21381-b807-751c-a263-726ec31c50d2','tip:01a21381-b803-7172-8e3a-a03df0da1a9c','TIP_SETTLED','01a21381-b803-7172-8e3a-a03df0da1a9c',5,'2026-11-25 16:19:58.087538+00:00');
INSERT INTO "transfer" VALUES('01a21381-b816-72a7-b229-40aebe1f5a66','tip:01a21381-b812-74b9-aae0-e84d7f21cb38','TIP_SETTLED','01a21381-b812-74b9-aae0-e84d7f21cb38',5,'2026-11-25 16:19:58.102781+00:00');
INSERT INTO "transfer" VALUES('01a21381-b81e-7520-97f9-095f6eeb4ed9','tip:01a21381-b818-7524-8bb4-a2fd1a98d060','TIP_SETTLED','01a21381-b818-7524-8bb4-a2fd1a98d060',5,'2026-11-25 16:19:58.110551+00:00');
INSERT INTO "transfer" VALUES('01a21381-b834-7280-b482-f4a7cca1fb36','tip:01a21381-b820-72cf-a6c8-678533fc737e','TIP_SETTLED','01a21381-b820-72cf-a6c8-678533fc737e',5,'2026-11-25 16:19:58.132800+00:00');
INSERT INTO "transfer" VALUES('01a21381-b844-7141-9700-ba3e55a93b9c','refund:01a21381-b83e-720b-9c93-4b88f71a3a6a:taken','REFUND_TAKEN','01a21381-b83e-720b-9c93-4b88f71a3a6a',4,'2026-11-25 16:19:58.148496+00:00');
INSERT INTO "transfer" VALUES('01a21381-b848-734e-bbff-c322514680bb','refund:01a21381-b83e-720b-9c93-4b88f71a3a6a:closed','REFUND_CLEARED','01a21381-b83e-720b-9c93-4b88f71a3a6a',2,'2026-11-25 16:19:58.152869+00:00');
INSERT INTO "transfer" VALUES('01a21381-b84f-74b6-be03-86588cb88b81','tip:01a21381-b84a-701c-9bef-9fc9e7071415','TIP_SETTLED','01a21381-b84a-701c-9bef-9fc9e7071415',5,'2026-11-25 16:19:58.159890+00:00');
INSERT INTO "transfer" VALUES('01a21381-b8ad-72b6-bc99-7e28cd7cbb93','coins:01a21381-b8a1-7670-88f5-014b5045d3cc','COINS_BOUGHT','01a21381-b8a1-7670-88f5-014b5045d3cc',6,'2026-11-25 16:19:58.253101+00:00');
INSERT INTO "transfer" VALUES('01a21381-b8b8-7798-8fb7-afe5ef74f392','coins:01a21381-b8b2-76e1-9cab-e0f75a9f3e90','COINS_BOUGHT','01a21381-b8b2-76e1-9cab-e0f75a9f3e90',6,'2026-11-25 16:19:58.264194+00:00');
INSERT INTO "transfer" VALUES('01a21381-b8c2-72e4-a7b5-9238681d9b57','gift:01a21381-b8ba-7783-b415-fb6a10bdea1a','GIFT_SENT','01a21381-b8ba-7783-b415-fb6a10bdea1a',4,'2026-11-25 16:19:58.274647+00:00');
INSERT INTO "transfer" VALUES('01a21381-b8cb-7336-b322-ab2397a0e196','gift:01a21381-b8c7-732b-aa4a-a46f6152a139','GIFT_SENT','01a21381-b8c7-732b-aa4a-a46f6152a139',4,'2026-11-25 16:19:58.283877+00:00');
INSERT INTO "transfer" VALUES('01a21381-b8d1-76b3-805d-9b64854e72a8','gift:01a21381-b8ce-76e4-adfe-449cd7840e9d','GIFT_SENT','01a21381-b8ce-76e4-adfe-449cd7840e9d',4,'2026-11-25 16:19:58.289808+00:00');
INSERT INTO "transfer" VALUES('01a21381-b8d9-74cb-9343-5b63e3211fad','coins:01a21381-b8d4-75d8-80c5-06cee4ce8121','COINS_BOUGHT','01a21381-b8d4-75d8-80c5-06cee4ce8121',6,'2026-11-25 16:19:58.297856+00:00');
INSERT INTO "transfer" VALUES('01a21381-b8df-7051-80ee-5cadda54225b','coins:01a21381-b8db-75d8-b86b-4b80818ba5f2','COINS_BOUGHT','01a21381-b8db-75d8-b86b-4b80818ba5f2',6,'2026-11-25 16:19:58.303775+00:00');
INSERT INTO "transfer" VALUES('01a21381-b8e4-7701-8288-e697cde46d97','gift:01a21381-b8e1-712f-9cf2-bf32b54e96b9','GIFT_SENT','01a21381-b8e1-712f-9cf2-bf32b54e96b9',4,'2026-11-25 16:19:58.308253+00:00');
INSERT INTO "transfer" VALUES('01a21381-b8e9-714b-aa7a-fce2d09751ec','gift:01a21381-b8e6-70c9-8f17-2156dbd49286','GIFT_SENT','01a21381-b8e6-70c9-8f17-2156dbd49286',4,'2026-11-25 16:19:58.313792+00:00');
INSERT INTO "transfer" VALUES('01a21381-b8f0-7625-ba8a-3f2285d89483','gift:01a21381-b8ed-7146-b32b-026247f424ec','GIFT_SENT','01a21381-b8ed-7146-b32b-026247f424ec',4,'2026-11-25 16:19:58.320276+00:00');
INSERT INTO "transfer" VALUES('01a21381-b8f8-771a-8604-282c764eb1f9','gift:01a21381-b8f4-743f-9c66-c1a8bb82070e','GIFT_SENT','01a21381-b8f4-743f-9c66-c1a8bb82070e',4,'2026-11-25 16:19:58.327988+00:00');
INSERT INTO "transfer" VALUES('01a21381-b8fd-77ec-bc30-21b3b64ff177','gift:01a21381-b8f4-743f-9c66-c1a8bb82070e:reversed','GIFT_REVERSED','01a21381-b8f4-743f-9c66-c1a8bb82070e',4,'2026-11-25 16:19:58.333750+00:00');
INSERT INTO "transfer" VALUES('01a21381-b904-74da-8027-f77d1ae85d2f','refund:01a21381-b901-7487-ba7e-3bfd0a2c882c:taken','REFUND_TAKEN','01a21381-b901-7487-ba7e-3bfd0a2c882c',4,'2026-11-25 16:19:58.339974+00:00');
INSERT INTO "transfer" VALUES('01a21381-b909-7449-b0e4-39e5024be17e','refund:01a21381-b901-7487-ba7e-3bfd0a2c882c:closed','REFUND_CLEARED','01a21381-b901-7487-ba7e-3bfd0a2c882c',4,'2026-11-25 16:19:58.345225+00:00');
INSERT INTO "transfer" VALUES('01a21381-b91a-76c1-acc0-56ba462f0c71','chargeback:de9c1d87-fa0e-5236-9af7-40fdc6a5a9e4:opened','CHARGEBACK_OPENED','de9c1d87-fa0e-5236-9af7-40fdc6a5a9e4',2,'2026-12-03 16:19:58.362728+00:00');
INSERT INTO "transfer" VALUES('01a21381-b920-7763-bbb2-56d119017015','chargeback:72b957bb-ac5d-5889-9acf-7429649b4505:closed','CHARGEBACK_LOST','72b957bb-ac5d-5889-9acf-7429649b4505',4,'2026-12-03 16:19:58.367998+00:00');
INSERT INTO "transfer" VALUES('01a21381-b920-7763-bbb2-56d0d6a6bbc9','chargeback:72b957bb-ac5d-5889-9acf-7429649b4505:opened','CHARGEBACK_OPENED','72b957bb-ac5d-5889-9acf-7429649b4505',2,'2026-12-03 16:19:58.367998+00:00');
INSERT INTO "transfer" VALUES('01a21381-b927-7321-95e7-7f00005d56f4','chargeback:9a5fb761-c7d2-54fb-b91b-596834d253c3:opened','CHARGEBACK_OPENED','9a5fb761-c7d2-54fb-b91b-596834d253c3',2,'2026-12-03 16:19:58.375414+00:00');
INSERT INTO "transfer" VALUES('01a21381-b92b-7476-bb9a-d31f5aa354db','chargeback:9a5fb761-c7d2-54fb-b91b-596834d253c3:closed','CHARGEBACK_LOST','9a5fb761-c7d2-54fb-b91b-596834d253c3',4,'2026-12-03 16:19:58.379679+00:00');
INSERT INTO "transfer" VALUES('01a21381-b931-760a-b658-07207d997842','chargeback:bd248b2c-060b-5199-9000-ee5f7dc9e933:opened','CHARGEBACK_OPENED','bd248b2c-060b-5199-9000-ee5f7dc9e933',2,'2026-12-03 16:19:58.384969+00:00');
INSERT INTO "transfer" VALUES('01a21381-b934-7684-8783-87d234c80ddd','chargeback:bd248b2c-060b-5199-9000-ee5f7dc9e933:closed','CHARGEBACK_LOST','bd248b2c-060b-5199-9000-ee5f7dc9e933',4,'2026-12-03 16:19:58.388815+00:00');
INSERT INTO "transfer" VALUES('01a21381-b938-73eb-9383-220de75fddb5','chargeback:bd248b2c-060b-5199-9000-ee5f7dc9e933:overturned','CHARGEBACK_OVERTURNED','bd248b2c-060b-5199-9000-ee5f7dc9e933',3,'2026-12-03 16:19:58.392930+00:00');
INSERT INTO "transfer" VALUES('01a21381-b93d-75ea-b68e-5c4923fe91f6','chargeback:fcbe7a75-4b4b-55a3-bf9d-a9ef212bd280:opened','CHARGEBACK_OPENED','fcbe7a75-4b4b-55a3-bf9d-a9ef212bd280',2,'2026-12-03 16:19:58.397915+00:00');
INSERT INTO "transfer" VALUES('01a21381-b944-75f0-9c2b-f2ab14b68325','chargeback:fcbe7a75-4b4b-55a3-bf9d-a9ef212bd280:closed','CHARGEBACK_WON','fcbe7a75-4b4b-55a3-bf9d-a9ef212bd280',2,'2026-12-03 16:19:58.404650+00:00');
INSERT INTO "transfer" VALUES('01a21381-b948-77c3-88bd-4c5fcaa8c99c','tip:01a21381-b7dd-766e-8f2f-34e303c70b12','TIP_SETTLED','01a21381-b7dd-766e-8f2f-34e303c70b12',5,'2026-12-03 16:19:58.408962+00:00');
INSERT INTO "transfer" VALUES('01a21381-b94d-7524-8266-640dccd63140','tip:01a21381-b80f-7623-a663-0fce525e8f77','TIP_SETTLED','01a21381-b80f-7623-a663-0fce525e8f77',5,'2026-12-03 16:19:58.413212+00:00');
INSERT INTO "transfer" VALUES('01a21381-b959-7780-a10c-2711cb504a91','tip:01a21381-b7fe-77fe-bc38-228d15a877f2','TIP_SETTLED','01a21381-b7fe-77fe-bc38-228d15a877f2',5,'2026-12-03 16:19:58.425412+00:00');
INSERT INTO "transfer" VALUES('01a21381-b959-7780-a10c-271267b80a41','tip:01a21381-b809-7454-8089-589a5127905a','TIP_SETTLED','01a21381-b809-7454-8089-589a5127905a',5,'2026-12-03 16:19:58.425412+00:00');
INSERT INTO "transfer" VALUES('01a21381-b959-7780-a10c-2713ce70737c','tip:01a21381-b80c-75e9-82ca-d1d04a18bb00','TIP_SETTLED','01a21381-b80c-75e9-82ca-d1d04a18bb00',5,'2026-12-03 16:19:58.425412+00:00');
INSERT INTO "transfer" VALUES('01a21381-b963-7151-b129-68d02093e96f','movement:sandbox:01a21381b7a6706a845491e367c40fd2','UNEXPLAINED_MOVEMENT',NULL,2,'2026-12-03 16:19:58.435702+00:00');
INSERT INTO "transfer" VALUES('01a21381-b963-7151-b129-68d1e5eaf355','movement:sandbox:01a21381b7b073f6b4a17a2a61e83d69','CASE_MOVEMENT','de9c1d87-fa0e-5236-9af7-40fdc6a5a9e4',2,'2026-12-03 16:19:58.435702+00:00');
INSERT INTO "transfer" VALUES('01a21381-b963-7151-b129-68d2d38984ee','movement:sandbox:01a21381b7b073f6b4a17a2b4eacb7a4','COST_MOVEMENT','de9c1d87-fa0e-5236-9af7-40fdc6a5a9e4',2,'2026-12-03 16:19:58.435702+00:00');
INSERT INTO "transfer" VALUES('01a21381-b963-7151-b129-68d33e85511e','movement:sandbox:01a21381b7b971e8a5aa96dfdc6947bf','CASE_MOVEMENT','72b957bb-ac5d-5889-9acf-7429649b4505',2,'2026-12-03 16:19:58.435702+00:00');
INSERT INTO "transfer" VALUES('01a21381-b963-7151-b129-68d4bf93e450','movement:sandbox:01a21381b7b971e8a5aa96e0308cbbc7','COST_MOVEMENT','72b957bb-ac5d-5889-9acf-7429649b4505',2,'2026-12-03 16:19:58.435702+00:00');
INSERT INTO "transfer" VALUES('01a21381-b963-7151-b129-68d5d986f949','movement:sandbox:01a21381b7c174a08079907b0b588c80','CASE_MOVEMENT','9a5fb761-c7d2-54fb-b91b-596834d253c3',2,'2026-12-03 16:19:58.435702+00:00');
INSERT INTO "transfer" VALUES('01a21381-b963-7151-b129-68d664d81172','movement:sandbox:01a21381b7c174a08079907c589fbb45','COST_MOVEMENT','9a5fb761-c7d2-54fb-b91b-596834d253c3',2,'2026-12-03 16:19:58.435702+00:00');
INSERT INTO "transfer" VALUES('01a21381-b963-7151-b129-68d73c3aac57','movement:sandbox:01a21381b7c97513b50217f45962dcdf','CASE_MOVEMENT','bd248b2c-060b-5199-9000-ee5f7dc9e933',2,'2026-12-03 16:19:58.435702+00:00');
INSERT INTO "transfer" VALUES('01a21381-b963-7151-b129-68d85264ca3c','movement:sandbox:01a21381b7c97513b50217f56439e8a6','COST_MOVEMENT','bd248b2c-060b-5199-9000-ee5f7dc9e933',2,'2026-12-03 16:19:58.435702+00:00');
INSERT INTO "transfer" VALUES('01a21381-b963-7151-b129-68d98bc3e470','movement:sandbox:01a21381b7c97513b50217f7c0f46aea','CASE_MOVEMENT','bd248b2c-060b-5199-9000-ee5f7dc9e933',2,'2026-12-03 16:19:58.435702+00:00');
INSERT INTO "transfer" VALUES('01a21381-b963-7151-b129-68da6414da65','movement:sandbox:01a21381b7d172adaeb469dec303c11d','CASE_MOVEMENT','fcbe7a75-4b4b-55a3-bf9d-a9ef212bd280',2,'2026-12-03 16:19:58.435702+00:00');
INSERT INTO "transfer" VALUES('01a21381-b963-7151-b129-68dbc4da1987','movement:sandbox:01a21381b7d172adaeb469dfb918c1f4','COST_MOVEMENT','fcbe7a75-4b4b-55a3-bf9d-a9ef212bd280',2,'2026-12-03 16:19:58.435702+00:00');
INSERT INTO "transfer" VALUES('01a21381-b963-7151-b129-68dc97f64062','movement:sandbox:01a21381b7d172adaeb469e136e7992f','CASE_MOVEMENT','fcbe7a75-4b4b-55a3-bf9d-a9ef212bd280',2,'2026-12-03 16:19:58.435702+00:00');
INSERT INTO "transfer" VALUES('01a21381-b963-7151-b129-68dd47027ec4','movement:sandbox:01a21381b846735d864e3d5428160fcb','CASE_MOVEMENT','01a21381-b83e-720b-9c93-4b88f71a3a6a',2,'2026-12-03 16:19:58.435702+00:00');
INSERT INTO "transfer" VALUES('01a21381-b963-7151-b129-68de0e5a3c6f','movement:sandbox:01a21381b90670219e9d03a32e62b5d6','CASE_MOVEMENT','01a21381-b901-7487-ba7e-3bfd0a2c882c',2,'2026-12-03 16:19:58.435702+00:00');
INSERT INTO "transfer" VALUES('01a21381-b968-727d-90e5-fe6368866567','hold:4692b36a-102d-5e23-81ce-0c146d91ff2e:2026-12-02T17','HOLD_RELEASED','01a21381-b85e-75b3-bced-5c38c67b369a',2,'2026-12-03 16:19:58.440197+00:00');
INSERT INTO "transfer" VALUES('01a21381-b968-727d-90e5-fe640180fe28','hold:63176d60-dacf-5661-962f-c3f226cfb158:2026-12-02T17','HOLD_RELEASED','01a21381-b771-7128-9d43-2049d09cdd69',2,'2026-12-03 16:19:58.440197+00:00');
INSERT INTO "transfer" VALUES('01a21381-b968-727d-90e5-fe658c38abcd','hold:69fcf968-2234-545e-a4c5-47a870d59216:2026-12-02T17','HOLD_RELEASED','01a21381-b87e-7340-8d92-4a9a0a1a0076',2,'2026-12-03 16:19:58.440197+00:00');
INSERT INTO "transfer" VALUES('01a21381-b968-727d-90e5-fe661553b9b2','hold:92df7cf6-75ba-5079-8365-b39be088afcd:2026-12-02T17','HOLD_RELEASED','01a21381-b75c-776b-a60c-55fc7f8e2d37',2,'2026-12-03 16:19:58.440197+00:00');
INSERT INTO "transfer" VALUES('01a21381-b979-77e9-9b81-908e902258e0','redemption:01a21381-b976-70d9-b1f3-6b4b7e799386:closed','REDEMPTION_CONVERTED','01a21381-b976-70d9-b1f3-6b4b7e799386',4,'2026-12-03 16:19:58.457734+00:00');
INSERT INTO "transfer" VALUES('01a21381-b979-77e9-9b81-908d3749f0c1','redemption:01a21381-b976-70d9-b1f3-6b4b7e799386:requested','REDEMPTION_REQUESTED','01a21381-b976-70d9-b1f3-6b4b7e799386',2,'2026-12-03 16:19:58.457734+00:00');
INSERT INTO "transfer" VALUES('01a21381-b983-7421-aeb8-494456c0a0d6','hold:63176d60-dacf-5661-962f-c3f226cfb158:2026-12-10T17','HOLD_RELEASED','01a21381-b771-7128-9d43-2049d09cdd69',2,'2026-12-11 16:19:58.467257+00:00');
INSERT INTO "transfer" VALUES('01a21381-b983-7421-aeb8-49453446795d','hold:92df7cf6-75ba-5079-8365-b39be088afcd:2026-12-10T17','HOLD_RELEASED','01a21381-b75c-776b-a60c-55fc7f8e2d37',2,'2026-12-11 16:19:58.467257+00:00');
CREATE TABLE "video" (
    "id" CHAR(36) NOT NULL  PRIMARY KEY,
    "external_id" VARCHAR(128) NOT NULL UNIQUE,
    "url" TEXT,
    "published_at" TIMESTAMP NOT NULL,
    "duration_s" BIGINT CHECK (duration_s >= 0) NOT NULL,
    "kind" VARCHAR(8) NOT NULL  /* VideoKind */,
    "sponsored" INT NOT NULL,
    "promoted" INT NOT NULL,
    "disclosed" INT NOT NULL,
    "visible" INT NOT NULL,
    "created_at" TIMESTAMP NOT NULL,
    "creator_id" CHAR(36) NOT NULL REFERENCES "creator" ("id") ON DELETE RESTRICT
);
INSERT INTO "video" VALUES('01a21381-b75e-77fd-a27a-1b31f54edf04','anna-0','https://v.test/1','2026-11-24 16:19:57.917722+00:00',30,'ORIGINAL',0,0,0,1,'2026-11-25 16:19:57.918340+00:00','01a21381-b75c-776b-a60c-55fc7f8e2d37');
INSERT INTO "video" VALUES('01a21381-b75e-77fd-a27a-1b32a4e0da1b','anna-1','https://v.test/1','2026-11-24 16:19:57.917722+00:00',30,'ORIGINAL',0,0,0,1,'2026-11-25 16:19:57.918340+00:00','01a21381-b75c-776b-a60c-55fc7f8e2d37');
INSERT INTO "video" VALUES('01a21381-b75e-77fd-a27a-1b3338131ef9','anna-2','https://v.test/1','2026-11-24 16:19:57.917722+00:00',30,'ORIGINAL',0,0,0,1,'2026-11-25 16:19:57.918340+00:00','01a21381-b75c-776b-a60c-55fc7f8e2d37');
INSERT INTO "video" VALUES('01a21381-b772-76a9-a932-682d02a5b2b3','cleo-0','https://v.test/1','2026-11-24 16:19:57.938448+00:00',30,'ORIGINAL',0,0,0,1,'2026-11-25 16:19:57.938917+00:00','01a21381-b771-7128-9d43-2049d09cdd69');
INSERT INTO "video" VALUES('01a21381-b772-76a9-a932-682e5d7e130d','cleo-1','https://v.test/1','2026-11-24 16:19:57.938448+00:00',30,'ORIGINAL',0,0,0,1,'2026-11-25 16:19:57.938917+00:00','01a21381-b771-7128-9d43-2049d09cdd69');
INSERT INTO "video" VALUES('01a21381-b773-7392-8ccf-796288c571cd','cleo-2','https://v.test/1','2026-11-24 16:19:57.938448+00:00',30,'ORIGINAL',0,0,0,1,'2026-11-25 16:19:57.938917+00:00','01a21381-b771-7128-9d43-2049d09cdd69');
INSERT INTO "video" VALUES('01a21381-b783-70dd-a5cc-47f9801e20d4','dora-0','https://v.test/1','2026-11-24 16:19:57.954787+00:00',30,'ORIGINAL',0,0,0,1,'2026-11-25 16:19:57.955517+00:00','01a21381-b781-724f-8aa9-c665f4d2115a');
INSERT INTO "video" VALUES('01a21381-b783-70dd-a5cc-47fa1c7d5944','dora-1','https://v.test/1','2026-11-24 16:19:57.954787+00:00',30,'ORIGINAL',0,0,0,1,'2026-11-25 16:19:57.955517+00:00','01a21381-b781-724f-8aa9-c665f4d2115a');
INSERT INTO "video" VALUES('01a21381-b783-70dd-a5cc-47fbd3881050','dora-2','https://v.test/1','2026-11-24 16:19:57.954787+00:00',30,'ORIGINAL',0,0,0,1,'2026-11-25 16:19:57.955517+00:00','01a21381-b781-724f-8aa9-c665f4d2115a');
INSERT INTO "video" VALUES('01a21381-b791-71ce-8c05-dbf6168b35d2','elin-0','https://v.test/1','2026-11-24 16:19:57.969143+00:00',30,'ORIGINAL',0,0,0,1,'2026-11-25 16:19:57.969676+00:00','01a21381-b790-7616-90a4-8d88a43cce21');
INSERT INTO "video" VALUES('01a21381-b791-71ce-8c05-dbf71be3d614','elin-1','https://v.test/1','2026-11-24 16:19:57.969143+00:00',30,'ORIGINAL',0,0,0,1,'2026-11-25 16:19:57.969676+00:00','01a21381-b790-7616-90a4-8d88a43cce21');
INSERT INTO "video" VALUES('01a21381-b791-71ce-8c05-dbf807906134','elin-2','https://v.test/1','2026-11-24 16:19:57.969143+00:00',30,'ORIGINAL',0,0,0,1,'2026-11-25 16:19:57.969676+00:00','01a21381-b790-7616-90a4-8d88a43cce21');
INSERT INTO "video" VALUES('01a21381-b863-7480-969f-2f8642fcb291','dana-0','https://v.test/1','2026-11-24 16:19:58.178938+00:00',30,'ORIGINAL',0,0,0,1,'2026-11-25 16:19:58.179604+00:00','01a21381-b85e-75b3-bced-5c38c67b369a');
INSERT INTO "video" VALUES('01a21381-b863-7480-969f-2f8721b4683a','dana-1','https://v.test/1','2026-11-24 16:19:58.178938+00:00',30,'ORIGINAL',0,0,0,1,'2026-11-25 16:19:58.179604+00:00','01a21381-b85e-75b3-bced-5c38c67b369a');
INSERT INTO "video" VALUES('01a21381-b863-7480-969f-2f8863a876e5','dana-2','https://v.test/1','2026-11-24 16:19:58.178938+00:00',30,'ORIGINAL',0,0,0,1,'2026-11-25 16:19:58.179604+00:00','01a21381-b85e-75b3-bced-5c38c67b369a');
INSERT INTO "video" VALUES('01a21381-b880-7497-9994-7670f2a9382d','eve-0','https://v.test/1','2026-11-24 16:19:58.208328+00:00',30,'ORIGINAL',0,0,0,1,'2026-11-25 16:19:58.208922+00:00','01a21381-b87e-7340-8d92-4a9a0a1a0076');
INSERT INTO "video" VALUES('01a21381-b880-7497-9994-7671037f7d9c','eve-1','https://v.test/1','2026-11-24 16:19:58.208328+00:00',30,'ORIGINAL',0,0,0,1,'2026-11-25 16:19:58.208922+00:00','01a21381-b87e-7340-8d92-4a9a0a1a0076');
INSERT INTO "video" VALUES('01a21381-b881-72d0-8b90-53127ed5f90a','eve-2','https://v.test/1','2026-11-24 16:19:58.208328+00:00',30,'ORIGINAL',0,0,0,1,'2026-11-25 16:19:58.208922+00:00','01a21381-b87e-7340-8d92-4a9a0a1a0076');
INSERT INTO "video" VALUES('01a21381-b897-7499-907a-fe704d895a90','v1','https://video.example/v','2026-11-01 12:00:00+00:00',30,'ORIGINAL',0,0,0,1,'2026-11-25 16:19:58.231331+00:00','01a21381-b85e-75b3-bced-5c38c67b369a');
CREATE TABLE "video_daily_stat" (
    "id" CHAR(36) NOT NULL  PRIMARY KEY,
    "day" DATE NOT NULL,
    "views" BIGINT CHECK (views >= 0) NOT NULL,
    "likes" BIGINT CHECK (likes >= 0) NOT NULL,
    "comments" BIGINT CHECK (comments >= 0) NOT NULL,
    "shares" BIGINT CHECK (shares >= 0) NOT NULL,
    "video_id" CHAR(36) NOT NULL REFERENCES "video" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_video_daily_video_i_6442dc" UNIQUE ("video_id", "day")
);
CREATE TABLE "video_gifts" (
    "id" CHAR(36) NOT NULL  PRIMARY KEY,
    "coins" BIGINT CHECK (coins >= 0) NOT NULL,
    "gifts" BIGINT CHECK (gifts >= 0) NOT NULL,
    "senders" BIGINT CHECK (senders >= 0) NOT NULL
);
INSERT INTO "video_gifts" VALUES('01a21381-b897-7499-907a-fe704d895a90',400,2,2);
CREATE TABLE "video_giver" (
    "id" CHAR(36) NOT NULL  PRIMARY KEY,
    "video_id" CHAR(36) NOT NULL,
    "fan_id" CHAR(36) NOT NULL,
    "gifts" BIGINT CHECK (gifts >= 0) NOT NULL,
    CONSTRAINT "uid_video_giver_video_i_e1cdf1" UNIQUE ("video_id", "fan_id")
);
INSERT INTO "video_giver" VALUES('01a21381-b8c6-7375-bcb3-33d611436501','01a21381-b897-7499-907a-fe704d895a90','01a21381-b798-7397-871e-0d8c004c17d8',1);
INSERT INTO "video_giver" VALUES('01a21381-b8e5-779e-a3b9-bec4a09803e5','01a21381-b897-7499-907a-fe704d895a90','01a21381-b799-7723-a6ce-e37bbdff0b80',1);
CREATE INDEX "idx_appeal_creator_11d48c" ON "appeal" ("creator_id", "state");
CREATE INDEX "idx_appeal_state_fafe87" ON "appeal" ("state", "id");
CREATE INDEX "idx_audit_recor_subject_194cb5" ON "audit_record" ("subject_id", "id");
CREATE INDEX "idx_balance_party_i_79eeb8" ON "balance" ("party_id", "unit");
CREATE INDEX "idx_balance_owner_i_db2f92" ON "balance" ("owner_id");
CREATE INDEX "idx_balance_del_account_3765b2" ON "balance_delta" ("account_id");
CREATE INDEX "idx_program_dec_creator_91e14a" ON "program_decision" ("creator_id", "scope", "id");
CREATE INDEX "idx_hold_release_d00939" ON "hold" ("release_at");
CREATE INDEX "idx_idempotency_created_98dcfd" ON "idempotency_key" ("created_at");
CREATE INDEX "idx_membership_due_at_266600" ON "membership" ("due_at", "id");
CREATE INDEX "idx_monetizatio_due_at_5bb03c" ON "monetization_option" ("due_at", "id");
CREATE INDEX "idx_payment_state_84f697" ON "payment" ("state", "lease_until");
CREATE INDEX "idx_payment_state_4be8a9" ON "payment" ("state", "id");
CREATE INDEX "idx_program_app_creator_bf8e13" ON "program_application" ("creator_id", "id");
CREATE INDEX "idx_program_app_state_f96047" ON "program_application" ("state", "id");
CREATE INDEX "idx_provider_mo_state_4107cb" ON "provider_movement" ("state", "id");
CREATE INDEX "idx_provider_mo_case_id_b0305c" ON "provider_movement" ("case_id");
CREATE INDEX "idx_provider_mo_key_d64eef" ON "provider_movement" ("key", "kind");
CREATE INDEX "idx_provider_no_worked__08ed44" ON "provider_notice" ("worked_at", "due_at");
CREATE INDEX "idx_refund_state_c814db" ON "refund" ("state", "lease_until");
CREATE INDEX "idx_refund_payment_b43fad" ON "refund" ("payment_id", "id");
CREATE INDEX "idx_ruleset_scope_e637b9" ON "ruleset" ("scope", "country", "effective_at");
CREATE INDEX "idx_sandbox_eve_at_d2dae7" ON "sandbox_event" ("at", "id");
CREATE INDEX "idx_sandbox_eve_referen_ef988f" ON "sandbox_event" ("reference");
CREATE INDEX "idx_sandbox_web_sent_3810a9" ON "sandbox_webhook" ("sent", "due_at");
CREATE INDEX "idx_supporter_creator_2be48a" ON "supporter" ("creator_id", "tips", "fan_id");
CREATE INDEX "idx_tip_creator_2fef43" ON "tip" ("creator_id", "received_at", "id");
CREATE INDEX "idx_tip_fan_id_0c7b4f" ON "tip" ("fan_id", "id");
CREATE INDEX "idx_transfer_subject_d2571d" ON "transfer" ("subject_id", "id");
CREATE INDEX "idx_entry_transfe_c568ee" ON "entry" ("transfer_id");
CREATE INDEX "idx_entry_account_31f46c" ON "entry" ("account_id", "at", "id");
CREATE INDEX "idx_video_creator_f3f00d" ON "video" ("creator_id", "published_at", "id");
CREATE INDEX creator_reach ON creator ((coalesce(followers, -1)), id);
CREATE UNIQUE INDEX program_application_pending
  ON program_application (creator_id) WHERE state = 'PENDING';
CREATE UNIQUE INDEX provider_movement_capture ON provider_movement (key)
  WHERE kind = 'CAPTURE' AND state = 'MATCHED';
CREATE TRIGGER transfer_no_update BEFORE UPDATE ON transfer
            BEGIN SELECT RAISE(ABORT, 'transfer is append-only'); END;
CREATE TRIGGER transfer_no_delete BEFORE DELETE ON transfer
            BEGIN SELECT RAISE(ABORT, 'transfer is append-only'); END;
CREATE TRIGGER entry_no_update BEFORE UPDATE ON entry
            BEGIN SELECT RAISE(ABORT, 'entry is append-only'); END;
CREATE TRIGGER entry_no_delete BEFORE DELETE ON entry
            BEGIN SELECT RAISE(ABORT, 'entry is append-only'); END;
CREATE TRIGGER audit_record_no_update BEFORE UPDATE ON audit_record
            BEGIN SELECT RAISE(ABORT, 'audit_record is append-only'); END;
CREATE TRIGGER audit_record_no_delete BEFORE DELETE ON audit_record
            BEGIN SELECT RAISE(ABORT, 'audit_record is append-only'); END;
CREATE TRIGGER transfer_zero_sum BEFORE INSERT ON transfer
       WHEN EXISTS (SELECT 1 FROM entry e WHERE e.transfer_id = NEW.id
                    GROUP BY e.unit HAVING sum(e.amount) <> 0)
       BEGIN SELECT RAISE(ABORT, 'a transfer does not sum to zero'); END;
CREATE TRIGGER transfer_line_count BEFORE INSERT ON transfer
       WHEN NEW.line_count <> (SELECT count(*) FROM entry e WHERE e.transfer_id = NEW.id)
       BEGIN SELECT RAISE(ABORT, 'a transfer lacks lines'); END;
CREATE TRIGGER entry_not_later BEFORE INSERT ON entry
       WHEN EXISTS (SELECT 1 FROM transfer t WHERE t.id = NEW.transfer_id)
       BEGIN SELECT RAISE(ABORT, 'a transfer is sealed'); END;
CREATE TRIGGER hold_released_once BEFORE INSERT ON hold
       WHEN EXISTS (SELECT 1 FROM balance b
                    WHERE b.id = NEW.account_id AND b.released_until >= NEW.release_at)
       BEGIN SELECT RAISE(ABORT, 'an hour was released'); END;
CREATE INDEX "idx_coin_packag_currenc_c6f4b5" ON "coin_package" ("currency", "country", "channel");
CREATE INDEX "idx_coin_purcha_fan_id_6bfa52" ON "coin_purchase" ("fan_id", "bought_at", "id");
CREATE INDEX "idx_coin_purcha_fan_id_7ebf57" ON "coin_purchase" ("fan_id", "id");
CREATE INDEX "idx_coin_refund_purchas_e34a72" ON "coin_refund" ("purchase_id", "id");
CREATE INDEX "idx_gift_revers_fan_id_388045" ON "gift_reversal" ("fan_id", "frozen_state");
CREATE INDEX "idx_gift_streak_live_id_6827be" ON "gift_streak" ("live_id", "fan_id");
CREATE INDEX "idx_gift_streak_state_d2e170" ON "gift_streak" ("state", "ends_at");
CREATE INDEX "idx_live_host_id_66d236" ON "live" ("host_id", "id");
CREATE INDEX "idx_live_state_6f2018" ON "live" ("state", "id");
CREATE INDEX "idx_live_giver_live_id_438afc" ON "live_giver" ("live_id", "coins", "id");
CREATE INDEX "idx_live_guest_live_id_3df072" ON "live_guest" ("live_id", "creator_id");
CREATE INDEX "idx_live_guest_creator_da6d4c" ON "live_guest" ("creator_id", "id");
CREATE INDEX "idx_redemption_creator_c9d339" ON "redemption" ("creator_id", "id");
CREATE INDEX "idx_redemption_state_2fc710" ON "redemption" ("state", "id");
CREATE INDEX "idx_sent_gift_creator_2a5a1e" ON "sent_gift" ("creator_id", "id");
CREATE INDEX "idx_sent_gift_fan_id_9e6be4" ON "sent_gift" ("fan_id", "id");
CREATE INDEX "idx_sent_gift_video_i_683a8a" ON "sent_gift" ("video_id", "id");
CREATE INDEX "idx_sent_gift_live_id_18dd9c" ON "sent_gift" ("live_id", "id");
CREATE INDEX "idx_sent_gift_streak__ecafa2" ON "sent_gift" ("streak_id");
CREATE INDEX "idx_video_gifts_coins_999516" ON "video_gifts" ("coins", "id");
CREATE INDEX "idx_block_sent_gi_0997d1" ON "block" ("sent_gift_id");
CREATE UNIQUE INDEX gift_streak_open
  ON gift_streak (live_id, fan_id) WHERE state = 'OPEN';
CREATE UNIQUE INDEX live_guest_present
  ON live_guest (live_id, creator_id) WHERE left_at IS NULL;
CREATE UNIQUE INDEX live_running ON live (host_id) WHERE state = 'RUNNING';
CREATE UNIQUE INDEX refund_under_way ON refund (payment_id)
  WHERE state = 'PROCESSING';
DELETE FROM "sqlite_sequence";
INSERT INTO "sqlite_sequence" VALUES('tortoise_migrations',6);
COMMIT;
