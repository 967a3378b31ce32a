module attributes {mhlo.num_partitions = 4 : i32, mhlo.num_replicas = 1 : i32} {
  sdy.mesh @mesh_0 = <["data"=2, "model"=2]>
  func.func public @main(%arg0: tensor<i32>,
      %arg1: tensor<128xf32> {sdy.sharding = #sdy.sharding<@mesh_0, [{"model"}]>},
      %arg2: tensor<784x128xf32> {sdy.sharding = #sdy.sharding<@mesh_0, [{}, {"model"}]>},
      %arg3: tensor<128xf32> {sdy.sharding = #sdy.sharding<@mesh_0, [{}]>},
      %arg4: tensor<128x128xf32> {sdy.sharding = #sdy.sharding<@mesh_0, [{"model"}, {}]>},
      %arg5: tensor<10xf32> {sdy.sharding = #sdy.sharding<@mesh_0, [{"model"}]>},
      %arg6: tensor<128x10xf32> {sdy.sharding = #sdy.sharding<@mesh_0, [{}, {"model"}]>},
      %arg7: tensor<i32>,
      %arg8: tensor<128xf32> {sdy.sharding = #sdy.sharding<@mesh_0, [{"model"}]>},
      %arg9: tensor<784x128xf32> {sdy.sharding = #sdy.sharding<@mesh_0, [{}, {"model"}]>},
      %arg10: tensor<128xf32> {sdy.sharding = #sdy.sharding<@mesh_0, [{}]>},
      %arg11: tensor<128x128xf32> {sdy.sharding = #sdy.sharding<@mesh_0, [{"model"}, {}]>},
      %arg12: tensor<10xf32> {sdy.sharding = #sdy.sharding<@mesh_0, [{"model"}]>},
      %arg13: tensor<128x10xf32> {sdy.sharding = #sdy.sharding<@mesh_0, [{}, {"model"}]>},
      %arg14: tensor<128xf32> {sdy.sharding = #sdy.sharding<@mesh_0, [{"model"}]>},
      %arg15: tensor<784x128xf32> {sdy.sharding = #sdy.sharding<@mesh_0, [{}, {"model"}]>},
      %arg16: tensor<128xf32> {sdy.sharding = #sdy.sharding<@mesh_0, [{}]>},
      %arg17: tensor<128x128xf32> {sdy.sharding = #sdy.sharding<@mesh_0, [{"model"}, {}]>},
      %arg18: tensor<10xf32> {sdy.sharding = #sdy.sharding<@mesh_0, [{"model"}]>},
      %arg19: tensor<128x10xf32> {sdy.sharding = #sdy.sharding<@mesh_0, [{}, {"model"}]>},
      %arg20: tensor<i32>,
      %arg21: tensor<128x784xf32> {sdy.sharding = #sdy.sharding<@mesh_0, [{"data"}, {}]>},
      %arg22: tensor<128x10xf32> {sdy.sharding = #sdy.sharding<@mesh_0, [{"data"}, {}]>}) -> (tensor<i32> {jax.result_info = "result[0].step"},
      tensor<128xf32> {jax.result_info = "result[0].params['dense_0']['bias']", sdy.sharding = #sdy.sharding<@mesh_0, [{"model"}]>},
      tensor<784x128xf32> {jax.result_info = "result[0].params['dense_0']['kernel']", sdy.sharding = #sdy.sharding<@mesh_0, [{}, {"model"}]>},
      tensor<128xf32> {jax.result_info = "result[0].params['dense_1']['bias']", sdy.sharding = #sdy.sharding<@mesh_0, [{}]>},
      tensor<128x128xf32> {jax.result_info = "result[0].params['dense_1']['kernel']", sdy.sharding = #sdy.sharding<@mesh_0, [{"model"}, {}]>},
      tensor<10xf32> {jax.result_info = "result[0].params['dense_2']['bias']", sdy.sharding = #sdy.sharding<@mesh_0, [{"model"}]>},
      tensor<128x10xf32> {jax.result_info = "result[0].params['dense_2']['kernel']", sdy.sharding = #sdy.sharding<@mesh_0, [{}, {"model"}]>},
      tensor<i32> {jax.result_info = "result[0].opt_state[0].count"},
      tensor<128xf32> {jax.result_info = "result[0].opt_state[0].mu['dense_0']['bias']", sdy.sharding = #sdy.sharding<@mesh_0, [{"model"}]>},
      tensor<784x128xf32> {jax.result_info = "result[0].opt_state[0].mu['dense_0']['kernel']", sdy.sharding = #sdy.sharding<@mesh_0, [{}, {"model"}]>},
      tensor<128xf32> {jax.result_info = "result[0].opt_state[0].mu['dense_1']['bias']", sdy.sharding = #sdy.sharding<@mesh_0, [{}]>},
      tensor<128x128xf32> {jax.result_info = "result[0].opt_state[0].mu['dense_1']['kernel']", sdy.sharding = #sdy.sharding<@mesh_0, [{"model"}, {}]>},
      tensor<10xf32> {jax.result_info = "result[0].opt_state[0].mu['dense_2']['bias']", sdy.sharding = #sdy.sharding<@mesh_0, [{"model"}]>},
      tensor<128x10xf32> {jax.result_info = "result[0].opt_state[0].mu['dense_2']['kernel']", sdy.sharding = #sdy.sharding<@mesh_0, [{}, {"model"}]>},
      tensor<128xf32> {jax.result_info = "result[0].opt_state[0].nu['dense_0']['bias']", sdy.sharding = #sdy.sharding<@mesh_0, [{"model"}]>},
      tensor<784x128xf32> {jax.result_info = "result[0].opt_state[0].nu['dense_0']['kernel']", sdy.sharding = #sdy.sharding<@mesh_0, [{}, {"model"}]>},
      tensor<128xf32> {jax.result_info = "result[0].opt_state[0].nu['dense_1']['bias']", sdy.sharding = #sdy.sharding<@mesh_0, [{}]>},
      tensor<128x128xf32> {jax.result_info = "result[0].opt_state[0].nu['dense_1']['kernel']", sdy.sharding = #sdy.sharding<@mesh_0, [{"model"}, {}]>},
      tensor<10xf32> {jax.result_info = "result[0].opt_state[0].nu['dense_2']['bias']", sdy.sharding = #sdy.sharding<@mesh_0, [{"model"}]>},
      tensor<128x10xf32> {jax.result_info = "result[0].opt_state[0].nu['dense_2']['kernel']", sdy.sharding = #sdy.sharding<@mesh_0, [{}, {"model"}]>},
      tensor<i32> {jax.result_info = "result[0].opt_state[1].count"},
      tensor<f32> {jax.result_info = "result[1]['count']"},
      tensor<f32> {jax.result_info = "result[1]['loss']"}) {
    %c = stablehlo.constant dense<1> : tensor<i32>
    %0 = stablehlo.add %arg0, %c : tensor<i32>
    %cst = stablehlo.constant dense<-1.000000e+00> : tensor<f32>
    %cst_0 = stablehlo.constant dense<2.000000e-03> : tensor<f32>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %c_2 = stablehlo.constant dense<3750> : tensor<i32>
    %c_3 = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.subtract %arg20, %c_3 : tensor<i32>
    %2 = stablehlo.maximum %c_3, %1 : tensor<i32>
    %3 = stablehlo.minimum %c_2, %2 : tensor<i32>
    %4 = stablehlo.convert %3 : (tensor<i32>) -> tensor<f32>
    %cst_4 = stablehlo.constant dense<3.750000e+03> : tensor<f32>
    %5 = stablehlo.divide %4, %cst_4 : tensor<f32>
    %6 = stablehlo.subtract %cst_1, %5 : tensor<f32>
    %7 = stablehlo.multiply %cst_0, %6 : tensor<f32>
    %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %8 = stablehlo.add %7, %cst_5 : tensor<f32>
    %9 = stablehlo.multiply %cst, %8 : tensor<f32>
    %10 = stablehlo.broadcast_in_dim %9, dims = [] : (tensor<f32>) -> tensor<128xf32>
    %cst_6 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %11 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<128xf32>
    %12 = stablehlo.dot_general %arg21, %arg2, contracting_dims = [1] x [0] : (tensor<128x784xf32>, tensor<784x128xf32>) -> tensor<128x128xf32>
    %13 = stablehlo.reshape %arg1 : (tensor<128xf32>) -> tensor<1x128xf32>
    %14 = stablehlo.broadcast_in_dim %13, dims = [0, 1] : (tensor<1x128xf32>) -> tensor<128x128xf32>
    %15 = stablehlo.add %12, %14 : tensor<128x128xf32>
    %16 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<128x128xf32>
    %17 = stablehlo.compare GT, %15, %16, FLOAT : (tensor<128x128xf32>, tensor<128x128xf32>) -> tensor<128x128xi1>
    %18 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<128x128xf32>
    %19 = stablehlo.maximum %15, %18 : tensor<128x128xf32>
    %20 = stablehlo.dot_general %19, %arg4, contracting_dims = [1] x [0] : (tensor<128x128xf32>, tensor<128x128xf32>) -> tensor<128x128xf32>
    %21 = stablehlo.reshape %arg3 : (tensor<128xf32>) -> tensor<1x128xf32>
    %22 = stablehlo.broadcast_in_dim %21, dims = [0, 1] : (tensor<1x128xf32>) -> tensor<128x128xf32>
    %23 = stablehlo.add %20, %22 : tensor<128x128xf32>
    %24 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<128x128xf32>
    %25 = stablehlo.compare GT, %23, %24, FLOAT : (tensor<128x128xf32>, tensor<128x128xf32>) -> tensor<128x128xi1>
    %26 = sdy.sharding_constraint %cst_1 <@mesh_0, []> : tensor<f32>
    %cst_7 = stablehlo.constant dense<1.280000e+02> : tensor<f32>
    %27 = stablehlo.divide %26, %cst_7 : tensor<f32>
    %28 = stablehlo.broadcast_in_dim %27, dims = [] : (tensor<f32>) -> tensor<128xf32>
    %29 = stablehlo.negate %28 : tensor<128xf32>
    %30 = stablehlo.broadcast_in_dim %29, dims = [0] : (tensor<128xf32>) -> tensor<128x10xf32>
    %31 = stablehlo.multiply %arg22, %30 : tensor<128x10xf32>
    %32 = stablehlo.negate %31 : tensor<128x10xf32>
    %33 = stablehlo.reduce(%32 init: %cst_5) applies stablehlo.add across dimensions = [1] : (tensor<128x10xf32>, tensor<f32>) -> tensor<128xf32>
    %34 = stablehlo.reshape %33 : (tensor<128xf32>) -> tensor<128x1xf32>
    %35 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<128x128xf32>
    %36 = stablehlo.maximum %23, %35 : tensor<128x128xf32>
    %37 = stablehlo.dot_general %36, %arg6, contracting_dims = [1] x [0] : (tensor<128x128xf32>, tensor<128x10xf32>) -> tensor<128x10xf32>
    %38 = stablehlo.reshape %arg5 : (tensor<10xf32>) -> tensor<1x10xf32>
    %39 = stablehlo.broadcast_in_dim %38, dims = [0, 1] : (tensor<1x10xf32>) -> tensor<128x10xf32>
    %40 = stablehlo.add %37, %39 : tensor<128x10xf32>
    %cst_8 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %41 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<128xf32>
    %42 = stablehlo.reduce(%40 init: %cst_8) applies stablehlo.maximum across dimensions = [1] : (tensor<128x10xf32>, tensor<f32>) -> tensor<128xf32>
    %43 = stablehlo.maximum %41, %42 : tensor<128xf32>
    %44 = stablehlo.broadcast_in_dim %43, dims = [0] : (tensor<128xf32>) -> tensor<128x1xf32>
    %45 = stablehlo.broadcast_in_dim %44, dims = [0, 1] : (tensor<128x1xf32>) -> tensor<128x10xf32>
    %46 = stablehlo.subtract %40, %45 : tensor<128x10xf32>
    %47 = stablehlo.exponential %46 : tensor<128x10xf32>
    %48 = stablehlo.reduce(%47 init: %cst_5) applies stablehlo.add across dimensions = [1] : (tensor<128x10xf32>, tensor<f32>) -> tensor<128xf32>
    %49 = stablehlo.broadcast_in_dim %48, dims = [0] : (tensor<128xf32>) -> tensor<128x1xf32>
    %50 = stablehlo.divide %34, %49 : tensor<128x1xf32>
    %51 = stablehlo.reduce(%50 init: %cst_5) applies stablehlo.add across dimensions = [1] : (tensor<128x1xf32>, tensor<f32>) -> tensor<128xf32>
    %52 = stablehlo.broadcast_in_dim %51, dims = [0] : (tensor<128xf32>) -> tensor<128x10xf32>
    %53 = stablehlo.multiply %52, %47 : tensor<128x10xf32>
    %54 = stablehlo.add %31, %53 : tensor<128x10xf32>
    %55 = stablehlo.dot_general %54, %arg6, contracting_dims = [1] x [1] : (tensor<128x10xf32>, tensor<128x10xf32>) -> tensor<128x128xf32>
    %56 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<128x128xf32>
    %57 = stablehlo.select %25, %55, %56 : tensor<128x128xi1>, tensor<128x128xf32>
    %58 = stablehlo.dot_general %57, %arg4, contracting_dims = [1] x [1] : (tensor<128x128xf32>, tensor<128x128xf32>) -> tensor<128x128xf32>
    %59 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<128x128xf32>
    %60 = stablehlo.select %17, %58, %59 : tensor<128x128xi1>, tensor<128x128xf32>
    %61 = stablehlo.reduce(%60 init: %cst_5) applies stablehlo.add across dimensions = [0] : (tensor<128x128xf32>, tensor<f32>) -> tensor<128xf32>
    %62 = stablehlo.reshape %61 : (tensor<128xf32>) -> tensor<1x128xf32>
    %63 = stablehlo.reshape %62 : (tensor<1x128xf32>) -> tensor<128xf32>
    %64 = stablehlo.multiply %11, %63 : tensor<128xf32>
    %cst_9 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %65 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<128xf32>
    %66 = stablehlo.multiply %65, %arg8 : tensor<128xf32>
    %67 = stablehlo.add %64, %66 : tensor<128xf32>
    %c_10 = stablehlo.constant dense<2147483647> : tensor<i32>
    %68 = stablehlo.compare LT, %arg7, %c_10, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %69 = stablehlo.add %arg7, %c : tensor<i32>
    %70 = stablehlo.select %68, %69, %c_10 : tensor<i1>, tensor<i32>
    %71 = stablehlo.convert %70 : (tensor<i32>) -> tensor<f32>
    %72 = stablehlo.power %cst_9, %71 : tensor<f32>
    %73 = stablehlo.subtract %cst_1, %72 : tensor<f32>
    %74 = stablehlo.broadcast_in_dim %73, dims = [] : (tensor<f32>) -> tensor<128xf32>
    %75 = stablehlo.divide %67, %74 : tensor<128xf32>
    %cst_11 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %76 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<128xf32>
    %77 = stablehlo.multiply %63, %63 : tensor<128xf32>
    %78 = stablehlo.multiply %76, %77 : tensor<128xf32>
    %cst_12 = stablehlo.constant dense<9.990000e-01> : tensor<f32>
    %79 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<128xf32>
    %80 = stablehlo.multiply %79, %arg14 : tensor<128xf32>
    %81 = stablehlo.add %78, %80 : tensor<128xf32>
    %82 = stablehlo.convert %70 : (tensor<i32>) -> tensor<f32>
    %83 = stablehlo.power %cst_12, %82 : tensor<f32>
    %84 = stablehlo.subtract %cst_1, %83 : tensor<f32>
    %85 = stablehlo.broadcast_in_dim %84, dims = [] : (tensor<f32>) -> tensor<128xf32>
    %86 = stablehlo.divide %81, %85 : tensor<128xf32>
    %87 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<128xf32>
    %88 = stablehlo.add %86, %87 : tensor<128xf32>
    %89 = stablehlo.sqrt %88 : tensor<128xf32>
    %cst_13 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %90 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<128xf32>
    %91 = stablehlo.add %89, %90 : tensor<128xf32>
    %92 = stablehlo.divide %75, %91 : tensor<128xf32>
    %93 = stablehlo.multiply %10, %92 : tensor<128xf32>
    %94 = stablehlo.add %arg1, %93 : tensor<128xf32>
    %95 = stablehlo.broadcast_in_dim %9, dims = [] : (tensor<f32>) -> tensor<784x128xf32>
    %96 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<784x128xf32>
    %97 = stablehlo.dot_general %60, %arg21, contracting_dims = [0] x [0] : (tensor<128x128xf32>, tensor<128x784xf32>) -> tensor<128x784xf32>
    %98 = stablehlo.transpose %97, dims = [1, 0] : (tensor<128x784xf32>) -> tensor<784x128xf32>
    %99 = stablehlo.multiply %96, %98 : tensor<784x128xf32>
    %100 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<784x128xf32>
    %101 = stablehlo.multiply %100, %arg9 : tensor<784x128xf32>
    %102 = stablehlo.add %99, %101 : tensor<784x128xf32>
    %103 = stablehlo.broadcast_in_dim %73, dims = [] : (tensor<f32>) -> tensor<784x128xf32>
    %104 = stablehlo.divide %102, %103 : tensor<784x128xf32>
    %105 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<784x128xf32>
    %106 = stablehlo.multiply %98, %98 : tensor<784x128xf32>
    %107 = stablehlo.multiply %105, %106 : tensor<784x128xf32>
    %108 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<784x128xf32>
    %109 = stablehlo.multiply %108, %arg15 : tensor<784x128xf32>
    %110 = stablehlo.add %107, %109 : tensor<784x128xf32>
    %111 = stablehlo.broadcast_in_dim %84, dims = [] : (tensor<f32>) -> tensor<784x128xf32>
    %112 = stablehlo.divide %110, %111 : tensor<784x128xf32>
    %113 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<784x128xf32>
    %114 = stablehlo.add %112, %113 : tensor<784x128xf32>
    %115 = stablehlo.sqrt %114 : tensor<784x128xf32>
    %116 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<784x128xf32>
    %117 = stablehlo.add %115, %116 : tensor<784x128xf32>
    %118 = stablehlo.divide %104, %117 : tensor<784x128xf32>
    %119 = stablehlo.multiply %95, %118 : tensor<784x128xf32>
    %120 = stablehlo.add %arg2, %119 : tensor<784x128xf32>
    %121 = stablehlo.broadcast_in_dim %9, dims = [] : (tensor<f32>) -> tensor<128xf32>
    %122 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<128xf32>
    %123 = stablehlo.reduce(%57 init: %cst_5) applies stablehlo.add across dimensions = [0] : (tensor<128x128xf32>, tensor<f32>) -> tensor<128xf32>
    %124 = stablehlo.reshape %123 : (tensor<128xf32>) -> tensor<1x128xf32>
    %125 = stablehlo.reshape %124 : (tensor<1x128xf32>) -> tensor<128xf32>
    %126 = stablehlo.multiply %122, %125 : tensor<128xf32>
    %127 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<128xf32>
    %128 = stablehlo.multiply %127, %arg10 : tensor<128xf32>
    %129 = stablehlo.add %126, %128 : tensor<128xf32>
    %130 = stablehlo.broadcast_in_dim %73, dims = [] : (tensor<f32>) -> tensor<128xf32>
    %131 = stablehlo.divide %129, %130 : tensor<128xf32>
    %132 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<128xf32>
    %133 = stablehlo.multiply %125, %125 : tensor<128xf32>
    %134 = stablehlo.multiply %132, %133 : tensor<128xf32>
    %135 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<128xf32>
    %136 = stablehlo.multiply %135, %arg16 : tensor<128xf32>
    %137 = stablehlo.add %134, %136 : tensor<128xf32>
    %138 = stablehlo.broadcast_in_dim %84, dims = [] : (tensor<f32>) -> tensor<128xf32>
    %139 = stablehlo.divide %137, %138 : tensor<128xf32>
    %140 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<128xf32>
    %141 = stablehlo.add %139, %140 : tensor<128xf32>
    %142 = stablehlo.sqrt %141 : tensor<128xf32>
    %143 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<128xf32>
    %144 = stablehlo.add %142, %143 : tensor<128xf32>
    %145 = stablehlo.divide %131, %144 : tensor<128xf32>
    %146 = stablehlo.multiply %121, %145 : tensor<128xf32>
    %147 = stablehlo.add %arg3, %146 : tensor<128xf32>
    %148 = stablehlo.broadcast_in_dim %9, dims = [] : (tensor<f32>) -> tensor<128x128xf32>
    %149 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<128x128xf32>
    %150 = stablehlo.dot_general %57, %19, contracting_dims = [0] x [0] : (tensor<128x128xf32>, tensor<128x128xf32>) -> tensor<128x128xf32>
    %151 = stablehlo.transpose %150, dims = [1, 0] : (tensor<128x128xf32>) -> tensor<128x128xf32>
    %152 = stablehlo.multiply %149, %151 : tensor<128x128xf32>
    %153 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<128x128xf32>
    %154 = stablehlo.multiply %153, %arg11 : tensor<128x128xf32>
    %155 = stablehlo.add %152, %154 : tensor<128x128xf32>
    %156 = stablehlo.broadcast_in_dim %73, dims = [] : (tensor<f32>) -> tensor<128x128xf32>
    %157 = stablehlo.divide %155, %156 : tensor<128x128xf32>
    %158 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<128x128xf32>
    %159 = stablehlo.multiply %151, %151 : tensor<128x128xf32>
    %160 = stablehlo.multiply %158, %159 : tensor<128x128xf32>
    %161 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<128x128xf32>
    %162 = stablehlo.multiply %161, %arg17 : tensor<128x128xf32>
    %163 = stablehlo.add %160, %162 : tensor<128x128xf32>
    %164 = stablehlo.broadcast_in_dim %84, dims = [] : (tensor<f32>) -> tensor<128x128xf32>
    %165 = stablehlo.divide %163, %164 : tensor<128x128xf32>
    %166 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<128x128xf32>
    %167 = stablehlo.add %165, %166 : tensor<128x128xf32>
    %168 = stablehlo.sqrt %167 : tensor<128x128xf32>
    %169 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<128x128xf32>
    %170 = stablehlo.add %168, %169 : tensor<128x128xf32>
    %171 = stablehlo.divide %157, %170 : tensor<128x128xf32>
    %172 = stablehlo.multiply %148, %171 : tensor<128x128xf32>
    %173 = stablehlo.add %arg4, %172 : tensor<128x128xf32>
    %174 = stablehlo.broadcast_in_dim %9, dims = [] : (tensor<f32>) -> tensor<10xf32>
    %175 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<10xf32>
    %176 = stablehlo.reduce(%54 init: %cst_5) applies stablehlo.add across dimensions = [0] : (tensor<128x10xf32>, tensor<f32>) -> tensor<10xf32>
    %177 = stablehlo.reshape %176 : (tensor<10xf32>) -> tensor<1x10xf32>
    %178 = stablehlo.reshape %177 : (tensor<1x10xf32>) -> tensor<10xf32>
    %179 = stablehlo.multiply %175, %178 : tensor<10xf32>
    %180 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<10xf32>
    %181 = stablehlo.multiply %180, %arg12 : tensor<10xf32>
    %182 = stablehlo.add %179, %181 : tensor<10xf32>
    %183 = stablehlo.broadcast_in_dim %73, dims = [] : (tensor<f32>) -> tensor<10xf32>
    %184 = stablehlo.divide %182, %183 : tensor<10xf32>
    %185 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<10xf32>
    %186 = stablehlo.multiply %178, %178 : tensor<10xf32>
    %187 = stablehlo.multiply %185, %186 : tensor<10xf32>
    %188 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<10xf32>
    %189 = stablehlo.multiply %188, %arg18 : tensor<10xf32>
    %190 = stablehlo.add %187, %189 : tensor<10xf32>
    %191 = stablehlo.broadcast_in_dim %84, dims = [] : (tensor<f32>) -> tensor<10xf32>
    %192 = stablehlo.divide %190, %191 : tensor<10xf32>
    %193 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<10xf32>
    %194 = stablehlo.add %192, %193 : tensor<10xf32>
    %195 = stablehlo.sqrt %194 : tensor<10xf32>
    %196 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<10xf32>
    %197 = stablehlo.add %195, %196 : tensor<10xf32>
    %198 = stablehlo.divide %184, %197 : tensor<10xf32>
    %199 = stablehlo.multiply %174, %198 : tensor<10xf32>
    %200 = stablehlo.add %arg5, %199 : tensor<10xf32>
    %201 = stablehlo.broadcast_in_dim %9, dims = [] : (tensor<f32>) -> tensor<128x10xf32>
    %202 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<128x10xf32>
    %203 = stablehlo.dot_general %54, %36, contracting_dims = [0] x [0] : (tensor<128x10xf32>, tensor<128x128xf32>) -> tensor<10x128xf32>
    %204 = stablehlo.transpose %203, dims = [1, 0] : (tensor<10x128xf32>) -> tensor<128x10xf32>
    %205 = stablehlo.multiply %202, %204 : tensor<128x10xf32>
    %206 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<128x10xf32>
    %207 = stablehlo.multiply %206, %arg13 : tensor<128x10xf32>
    %208 = stablehlo.add %205, %207 : tensor<128x10xf32>
    %209 = stablehlo.broadcast_in_dim %73, dims = [] : (tensor<f32>) -> tensor<128x10xf32>
    %210 = stablehlo.divide %208, %209 : tensor<128x10xf32>
    %211 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<128x10xf32>
    %212 = stablehlo.multiply %204, %204 : tensor<128x10xf32>
    %213 = stablehlo.multiply %211, %212 : tensor<128x10xf32>
    %214 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<128x10xf32>
    %215 = stablehlo.multiply %214, %arg19 : tensor<128x10xf32>
    %216 = stablehlo.add %213, %215 : tensor<128x10xf32>
    %217 = stablehlo.broadcast_in_dim %84, dims = [] : (tensor<f32>) -> tensor<128x10xf32>
    %218 = stablehlo.divide %216, %217 : tensor<128x10xf32>
    %219 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<128x10xf32>
    %220 = stablehlo.add %218, %219 : tensor<128x10xf32>
    %221 = stablehlo.sqrt %220 : tensor<128x10xf32>
    %222 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<128x10xf32>
    %223 = stablehlo.add %221, %222 : tensor<128x10xf32>
    %224 = stablehlo.divide %210, %223 : tensor<128x10xf32>
    %225 = stablehlo.multiply %201, %224 : tensor<128x10xf32>
    %226 = stablehlo.add %arg6, %225 : tensor<128x10xf32>
    %227 = stablehlo.compare LT, %arg20, %c_10, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %228 = stablehlo.add %arg20, %c : tensor<i32>
    %229 = stablehlo.select %227, %228, %c_10 : tensor<i1>, tensor<i32>
    %230 = stablehlo.log %49 : tensor<128x1xf32>
    %231 = stablehlo.broadcast_in_dim %230, dims = [0, 1] : (tensor<128x1xf32>) -> tensor<128x10xf32>
    %232 = stablehlo.subtract %46, %231 : tensor<128x10xf32>
    %233 = stablehlo.multiply %arg22, %232 : tensor<128x10xf32>
    %234 = stablehlo.reduce(%233 init: %cst_5) applies stablehlo.add across dimensions = [1] : (tensor<128x10xf32>, tensor<f32>) -> tensor<128xf32>
    %235 = stablehlo.negate %234 : tensor<128xf32>
    %236 = stablehlo.reduce(%235 init: %cst_5) applies stablehlo.add across dimensions = [0] : (tensor<128xf32>, tensor<f32>) -> tensor<f32>
    %237 = stablehlo.divide %236, %cst_7 : tensor<f32>
    %238 = sdy.sharding_constraint %237 <@mesh_0, []> : tensor<f32>
    %239 = stablehlo.multiply %238, %cst_7 : tensor<f32>
    %240 = sdy.sharding_constraint %237 <@mesh_0, []> : tensor<f32>
    return %0, %94, %120, %147, %173, %200, %226, %70, %67, %102, %129, %155, %182, %208, %81, %110, %137, %163, %190, %216, %229, %cst_7, %239 : tensor<i32>, tensor<128xf32>, tensor<784x128xf32>, tensor<128xf32>, tensor<128x128xf32>, tensor<10xf32>, tensor<128x10xf32>, tensor<i32>, tensor<128xf32>, tensor<784x128xf32>, tensor<128xf32>, tensor<128x128xf32>, tensor<10xf32>, tensor<128x10xf32>, tensor<128xf32>, tensor<784x128xf32>, tensor<128xf32>, tensor<128x128xf32>, tensor<10xf32>, tensor<128x10xf32>, tensor<i32>, tensor<f32>, tensor<f32>
  }
}
